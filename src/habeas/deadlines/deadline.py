"""A deadline with its working: each step a fact, made into words elsewhere."""

from __future__ import annotations

from datetime import date

from habeas.law.citation import Citation
from habeas.law.conventions import StepKind
from habeas.law.frozen import Frozen
from habeas.law.terms import Span
from habeas.law.words import Start, Whose


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
