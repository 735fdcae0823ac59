"""One case as it stands on one day: what its docket and its next steps both rest on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.periods import Due, Reckoner, answers, dues, silence
from habeas.cases.stages import Stage, happened, stages
from habeas.cases.standing import Standing, outcome_after, over_since, standing_of
from habeas.deadlines.calendar import Calendar
from habeas.deadlines.deadline import Deadline
from habeas.law.dossier import Law
from habeas.law.words import Kind, Outcome


class View(NamedTuple):
    """A case on a day, under its law, with all that follows from both."""

    case: Case
    law: Law
    laws: Mapping[str, Law]
    reckoner: Reckoner
    today: date
    events: tuple[Event, ...]
    stages: tuple[Stage, ...]
    dues: tuple[Due, ...]
    """Their periods for the request, running or over."""
    standing: Standing
    outcome: Outcome | None

    @property
    def answer_deadlines(self) -> tuple[Deadline, ...]:
        """The deadlines by which the request must be answered."""
        return _answer(self.dues)

    @property
    def silence_deadlines(self) -> tuple[Deadline, ...]:
        """The deadlines after which silence opens a remedy."""
        return _silence(self.dues)

    @property
    def silent_since(self) -> date | None:
        """The last day they had, where the law gave them one and it is past."""
        over = over_since(self.silence_deadlines)
        return over if over and over < self.today else None

    @property
    def assumed(self) -> bool:
        """True where the time for the answer runs from a day nobody entered."""
        return any(due.assumed for due in (*answers(self.dues), *silence(self.dues)))


def view(
    case: Case, law: Law, laws: Mapping[str, Law], calendar: Calendar, today: date
) -> View:
    """See a case as it stands on a day."""
    return seen(case, law, laws, Reckoner(calendar), today)


def seen(
    case: Case, law: Law, laws: Mapping[str, Law], reckoner: Reckoner, today: date
) -> View:
    """See a case with a reckoner that other cases share."""
    events = happened(case, today)
    parted = stages(case, events, law, laws)
    found = dues(case, parted[0], reckoner, today)
    return View(
        case=case,
        law=law,
        laws=laws,
        reckoner=reckoner,
        today=today,
        events=events,
        stages=parted,
        dues=found,
        standing=standing_of(case, events, _answer(found), today),
        outcome=outcome_after(case, events, _silence(found), today),
    )


def reminded(view: View) -> date | None:
    """Return the day of the last reminder that was sent, None where none was."""
    return last_sent(view, Kind.REMINDER)


def last_sent(view: View, letter: Kind) -> date | None:
    """Return the day on which a letter of this kind last went to the holder."""
    sent = (
        event.on
        for event in reversed(view.stages[0].events)
        if event.kind is EventKind.SENT and event.letter is letter
    )
    return next(sent, None)


def _answer(found: tuple[Due, ...]) -> tuple[Deadline, ...]:
    """Return the deadlines of the answer; without a number, that of silence as well."""
    due = tuple(due.deadline for due in answers(found))
    if any(deadline.due for deadline in due):
        return due
    apart = tuple(one.deadline for one in silence(found))
    return due + tuple(one for one in apart if one not in due)


def _silence(found: tuple[Due, ...]) -> tuple[Deadline, ...]:
    """Return the deadlines after which silence counts."""
    return tuple(due.deadline for due in silence(found))
