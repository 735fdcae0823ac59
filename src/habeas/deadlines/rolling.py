"""What becomes of a last day on which nobody works."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from habeas.deadlines.almanac import Almanac
from habeas.deadlines.counting import Way, made_up, working_days
from habeas.deadlines.deadline import Step
from habeas.deadlines.pauses import ONE_DAY
from habeas.deadlines.period import Period
from habeas.law.conventions import StepKind
from habeas.law.words import Unit, Whose

TWO = 2


@dataclass(frozen=True, slots=True)
class End:
    """The last day of a period, with the day that another reading names."""

    due: date
    other: date | None = None
    steps: tuple[Step, ...] = ()
    looked: tuple[date, ...] = ()


def ended(period: Period, counted: Way, almanac: Almanac) -> End:
    """Settle on which day a counted period ends for the one who must keep it."""
    last = counted.day
    rolled = _rolled(last, period.spans[-1].unit, almanac)
    held = _two_working_days(period, rolled.day, almanac)
    looked = rolled.looked + held.looked
    if held.day == last:
        return End(last, steps=rolled.steps, looked=looked)
    moved = (*_arrival(last, rolled, almanac), *held.steps)
    if period.whose is Whose.YOURS:
        steps = (*rolled.steps, *_kept(last, held.day, moved))
        return End(last, held.day, steps, looked)
    other = last if almanac.convention.roll_disputed and rolled.day > last else None
    doubt = (Step(kind=StepKind.OTHER_READING, day=other),) if other else ()
    return End(held.day, other, (*rolled.steps, *moved, *doubt), looked)


def _rolled(last: date, unit: Unit, almanac: Almanac) -> Way:
    """Walk from the last day to the first working day, with why each day is free."""
    if not almanac.convention.rolls or unit is Unit.WORKING_DAY:
        return Way(last)
    free = almanac.free_days(last)
    day = free[-1] + ONE_DAY if free else last
    steps = (*almanac.why_free(free), *made_up((day,), almanac))
    return Way(day, steps, (*free, day))


def _two_working_days(period: Period, last: date, almanac: Almanac) -> Way:
    """Move the last day on until the period holds two working days, if it must."""
    days = sum(span.amount for span in period.spans if span.unit is Unit.DAY)
    if not almanac.convention.two_working_days or days < TWO:
        return Way(last)
    first = period.start + ONE_DAY
    passed = tuple(working_days(first, TWO, almanac, period.pauses))
    if passed[-1] <= last:
        return Way(last, looked=passed)
    kind = StepKind.TWO_WORKING_DAYS
    cite = almanac.convention.steps.get(kind, ())
    return Way(passed[-1], (Step(kind=kind, day=passed[-1], cite=cite),), passed)


def _arrival(last: date, rolled: Way, almanac: Almanac) -> tuple[Step, ...]:
    """Write down that the next working day was taken, where it was."""
    if rolled.day == last:
        return ()
    cite = almanac.convention.steps.get(StepKind.ROLLED, ())
    return (Step(kind=StepKind.ROLLED, day=rolled.day, cite=cite),)


def _kept(last: date, later: date, moved: tuple[Step, ...]) -> tuple[Step, ...]:
    """Write down that the person keeps the safe day, and which day the rules name."""
    cite = tuple(place for step in moved for place in step.cite)
    return (
        Step(kind=StepKind.NOT_ROLLED, day=last),
        Step(kind=StepKind.OTHER_READING, day=later, cite=cite),
    )
