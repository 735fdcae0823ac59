"""A deadline with its working: each step a fact, made into words elsewhere."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from habeas.law.citation import Citation
from habeas.law.frozen import Frozen
from habeas.law.terms import Span
from habeas.law.words import Start, Whose


class StepKind(StrEnum):
    """What happened between the event and the last day."""

    START = "start"
    """The event; its day does not count unless the next step says so."""
    DAY_COUNTS = "day-counts"
    """The day of the event is the first day of the period."""
    COUNTED = "counted"
    """The period was counted."""
    MONTH_END = "month-end"
    """The month has no such day; its last day is taken."""
    HOLIDAY = "holiday"
    """The last day is a public holiday."""
    WEEKEND = "weekend"
    """The last day is a Saturday or Sunday."""
    ROLLED = "rolled"
    """The next working day is taken."""
    NOT_ROLLED = "not-rolled"
    """The person's own period is not stretched by a holiday: the safe day is taken."""
    MAKE_UP = "make-up"
    """A weekend day is officially worked: it was counted, or the period ends on it."""
    SKIPPED = "skipped"
    """Holidays inside a period of working days were not counted."""
    TWO_WORKING_DAYS = "two-working-days"
    """The period was stretched so that it holds two working days."""
    OTHER_READING = "other-reading"
    """Another reading of the law gives another day."""
    PAUSED = "paused"
    """The period stood still."""
    NO_NUMBER = "no-number"
    """The law sets no number; what follows is its own word."""
    REMINDER = "reminder"
    """A day to ask again that is ours, not the law's."""
    NO_REGION = "no-region"
    """No place was named, so public holidays are not counted."""
    PROVISIONAL = "provisional"
    """The holidays of that year are not published yet."""


class Step(Frozen):
    """One step of the working, in facts."""

    kind: StepKind
    day: date | None = None
    """The day the step speaks of, or arrives at."""
    until: date | None = None
    """The end of a pause."""
    start: Start | None = None
    """The event, for the first step."""
    span: Span | None = None
    """The length that was counted."""
    names: tuple[str, ...] = ()
    """Names of holidays, as the calendar gives them; for a pause, its reason."""
    days: tuple[date, ...] = ()
    """All the days the step speaks of: make-up working days, a row of free days."""
    cite: tuple[Citation, ...] = ()
    """The rule that makes the step."""


class Deadline(Frozen):
    """The last day of one term, and how it was found."""

    term: str
    whose: Whose
    start: date
    """The day of the event."""
    event: Start
    due: date | None
    """The last day; None where the law sets no number."""
    other: date | None = None
    """The last day on another reading; claim lateness only after both."""
    reminder: date | None = None
    """Our own day to ask again; never the law's."""
    provisional: bool = False
    """True where the calendar could not be sure of every holiday it met."""
    steps: tuple[Step, ...]
    cite: tuple[Citation, ...]
    """The places that set the period."""

    @property
    def surely_past(self) -> date | None:
        """The day after which the period is over on every reading."""
        if self.due is None:
            return None
        return max(self.due, self.other) if self.other else self.due

    @property
    def chase(self) -> date | None:
        """The day that matters in the docket: the law's, or else our reminder."""
        return self.due or self.reminder
