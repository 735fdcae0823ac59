"""A calendar as one convention reads it: which days are worked, which are free."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from habeas.deadlines.calendar import Calendar
from habeas.deadlines.deadline import Step
from habeas.deadlines.pauses import ONE_DAY
from habeas.law.conventions import Convention, StepKind


@dataclass(frozen=True, slots=True)
class Almanac:
    """The days of one place under one convention."""

    convention: Convention
    calendar: Calendar

    @property
    def exclusive(self) -> Almanac:
        """The same, but the day of the event never counts."""
        after = self.convention.model_copy(update={"first_day_counts": False})
        return replace(self, convention=after)

    def works(self, day: date) -> bool:
        """Say whether a day is a working day."""
        if self.convention.shut(day):
            return False
        if self.convention.make_up:
            return self.calendar.working(day)
        return not self.weekly(day) and self.calendar.holiday(day) is None

    def weekly(self, day: date) -> bool:
        """Say whether a day is free every week."""
        return self.convention.weekly(day)

    def free_days(self, day: date) -> tuple[date, ...]:
        """Return the free days in a row that begin with a day, none if it is worked."""
        free: tuple[date, ...] = ()
        while not self.works(day):
            free += (day,)
            day += ONE_DAY
        return free

    def names(self, days: tuple[date, ...]) -> tuple[str, ...]:
        """Return the names of the holidays among the days, each once."""
        found = (self.calendar.holiday(day) for day in days)
        return tuple(dict.fromkeys(name for name in found if name))

    def why_free(self, free: tuple[date, ...]) -> tuple[Step, ...]:
        """Return a step for each row of holidays and each row of weekend days."""
        return tuple(
            self._row(kind, tuple(days)) for kind, days in groupby(free, self._reason)
        )

    def _reason(self, day: date) -> StepKind:
        """Say why a day is free; a holiday on a weekend is a weekend day."""
        if self.weekly(day):
            return StepKind.WEEKEND
        if self.convention.shut(day) and not self.calendar.holiday(day):
            return StepKind.CLOSED
        return StepKind.HOLIDAY if self.calendar.holiday(day) else StepKind.WEEKEND

    def _row(self, kind: StepKind, days: tuple[date, ...]) -> Step:
        """Write down a row of free days."""
        if kind is StepKind.CLOSED:
            cite = self.convention.steps.get(kind, ())
            return Step(kind=kind, day=days[0], until=days[-1], days=days, cite=cite)
        names = self.names(days) if kind is StepKind.HOLIDAY else ()
        return Step(kind=kind, day=days[0], days=days, names=names)

    def doubts(self, looked: tuple[date, ...]) -> tuple[Step, ...]:
        """Return a step where the calendar could not be sure of a day it was asked."""
        unsure = next((day for day in looked if not self.calendar.knows(day)), None)
        if unsure is None:
            return ()
        if not self.calendar.region:
            return (Step(kind=StepKind.NO_REGION),)
        return (Step(kind=StepKind.PROVISIONAL, day=unsure),)
