"""Days on which a period stands still, such as while identity is being proved."""

from __future__ import annotations

from datetime import date, timedelta

from habeas.deadlines.deadline import Step
from habeas.law.conventions import StepKind
from habeas.law.frozen import Frozen

ONE_DAY = timedelta(days=1)


class Pause(Frozen):
    """A row of days that a period does not count; backwards, it holds no day."""

    first: date
    """The first day that does not count."""
    last: date
    """The last day that does not count."""
    reason: str = ""
    """Why it stands still, in plain English (a key of translation)."""

    def holds(self, day: date) -> bool:
        """Say whether the period stands still on a day."""
        return self.first <= day <= self.last


def stands_still(day: date, pauses: tuple[Pause, ...]) -> bool:
    """Say whether a period with these pauses stands still on a day."""
    return any(pause.holds(day) for pause in pauses)


def stretched(
    pauses: tuple[Pause, ...], first: date, last: date
) -> tuple[date, tuple[Step, ...]]:
    """Move a last day on by the days that stood still since the first, with steps.

    A pause counts only where it began before the period ran out, and a day that two
    pauses share counts once.
    """
    steps: tuple[Step, ...] = ()
    for pause in sorted(pauses, key=lambda pause: (pause.first, pause.last)):
        begun = max(pause.first, first)
        if begun > last or pause.last < begun:
            continue
        last += pause.last - begun + ONE_DAY
        first = pause.last + ONE_DAY
        steps += (paused(pause, begun),)
    return last, steps


def met(pauses: tuple[Pause, ...], days: tuple[date, ...]) -> tuple[Step, ...]:
    """Return a step for each pause that holds any of the days."""
    held = (
        (pause, next((day for day in days if pause.holds(day)), None))
        for pause in sorted(pauses, key=lambda pause: (pause.first, pause.last))
    )
    return tuple(paused(pause, begun) for pause, begun in held if begun)


def paused(pause: Pause, begun: date) -> Step:
    """Write down that the period stood still from a day on."""
    return Step(
        kind=StepKind.PAUSED,
        day=begun,
        until=pause.last,
        names=(pause.reason,) if pause.reason else (),
    )
