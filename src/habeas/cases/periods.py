"""When an answer is due in a stage of a case: its terms reckoned from its events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.stages import Periods, Stage
from habeas.cases.starts import Begun, listed, pauses, starts
from habeas.deadlines.calendar import Calendar
from habeas.deadlines.deadline import Deadline
from habeas.deadlines.pauses import Pause
from habeas.deadlines.reckon import event_of, reckon, reckon_extended
from habeas.errors import DateTooFar
from habeas.law.conventions import Convention
from habeas.law.terms import Term
from habeas.law.words import Condition, Outcome, Start, Whose

ANSWER = "answer"
"""How dossiers name the term by which a request must be answered."""

_Key = tuple[int, date, str, tuple[Pause, ...]]

OF_A_LETTER = frozenset(
    {
        Start.SENT,
        Start.RECEIVED,
        Start.ACCEPTED,
        Start.COMPLETED,
        Start.IDENTITY_PROVED,
    }
)
"""Events that start the time in which a letter must be answered."""


class Due(NamedTuple):
    """A term that is running, with its last day."""

    term: Term
    deadline: Deadline
    assumed: bool = False
    """True where it runs from a day nobody entered: the earliest possible."""
    named: date | None = None
    """The day they named themselves when they took more time."""

    again: date | None = None
    """Our day to ask once more, after a reminder was sent."""

    @property
    def day(self) -> date | None:
        """The day that matters: the safe one for the person, else theirs or ours."""
        if self.term.whose is Whose.YOURS:
            return self.safe
        day = self.again or self.deadline.chase
        return min(day, self.named) if day and self.named else day

    @property
    def safe(self) -> date | None:
        """The earlier day where readings differ."""
        due, other = self.deadline.due, self.deadline.other
        return min(due, other) if due and other else due


class Reckoner:
    """Reckons under one calendar, each term from each day once."""

    def __init__(self, calendar: Calendar) -> None:
        """Start with nothing reckoned."""
        self.calendar = calendar
        # A term cannot be hashed; kept beside its answer, its id stays its own.
        self._plain: dict[_Key, tuple[Term, Deadline]] = {}
        self._longer: dict[_Key, tuple[Term, Deadline | None]] = {}

    def due(
        self, term: Term, start: date, usual: Convention, still: tuple[Pause, ...] = ()
    ) -> Deadline:
        """Find the last day of a term."""
        key = (id(term), start, usual.name, still)
        if key not in self._plain:
            found = reckon(term, start, self.calendar, usual, still)
            self._plain[key] = term, found
        return self._plain[key][1]

    def extended(
        self, term: Term, start: date, usual: Convention, still: tuple[Pause, ...] = ()
    ) -> Deadline | None:
        """Find the last day of a term once it is extended, None where it cannot be."""
        key = (id(term), start, usual.name, still)
        if key not in self._longer:
            found = reckon_extended(term, start, self.calendar, usual, still)
            self._longer[key] = term, found
        return self._longer[key][1]


class Count(NamedTuple):
    """What it takes to count some terms: their law, their events, the calendar."""

    periods: Periods
    begun: Mapping[Start, Begun]
    reckoner: Reckoner
    still: tuple[Pause, ...] = ()


def dues(
    case: Case,
    stage: Stage,
    reckoner: Reckoner,
    today: date,
    outcome: Outcome | None = None,
) -> tuple[Due, ...]:
    """Return every term of theirs that runs in a stage, with its last day."""
    begun = {**listed(case), **starts(stage)}
    if Start.SENT not in begun:
        return ()
    count = Count(stage.periods, begun, reckoner, pauses(stage, today))
    running = _running(case, count, Whose.THEIRS, outcome)
    extension = stage.last(EventKind.EXTENDED)
    if extension is None:
        return running
    return tuple(_stretched(due, count, extension) for due in running)


def own_dues(
    case: Case,
    count: Count,
    outcome: Outcome | None,
) -> tuple[Due, ...]:
    """Return the person's own limits among some terms, from the days that are known."""
    return _running(case, count, Whose.YOURS, outcome)


def answers(found: Iterable[Due]) -> tuple[Due, ...]:
    """Return those by which the letter must be answered, duties around it left out."""
    theirs = [
        due
        for due in found
        if due.term.only_if is not Condition.SILENCE and _of_a_letter(due.term)
    ]
    named = [due for due in theirs if due.term.name.startswith(ANSWER)] or theirs
    completed = [due for due in named if due.term.start is Start.COMPLETED]
    return tuple(completed or named)


def silence(found: Iterable[Due]) -> tuple[Due, ...]:
    """Return those after which silence opens a remedy, counted apart or not."""
    found = tuple(found)
    apart = tuple(due for due in found if due.term.only_if is Condition.SILENCE)
    return apart or answers(found)


def _of_a_letter(term: Term) -> bool:
    """Say whether a term counts from the letter, or from the end of one that does."""
    return bool(term.after) or event_of(term) in OF_A_LETTER


def _running(
    case: Case, count: Count, whose: Whose, outcome: Outcome | None
) -> tuple[Due, ...]:
    """Reckon the terms whose event is known and whose case is met, in their order."""
    found: dict[str, Due] = {}
    for term in count.periods.terms:
        start = _start(term, count.begun, found)
        if start is None or not _meets(term, case, outcome):
            continue
        deadline = _within_time(term, start.day, count)
        if deadline:
            found[term.name] = Due(term, deadline, start.assumed)
    return tuple(due for due in found.values() if due.term.whose is whose)


def _within_time(term: Term, start: date, count: Count) -> Deadline | None:
    """Reckon a term; one that would end after the last date there is never ends."""
    usual = count.periods.convention
    try:
        return count.reckoner.due(term, start, usual, count.still)
    except DateTooFar:
        return None


def _start(
    term: Term, begun: Mapping[Start, Begun], found: Mapping[str, Due]
) -> Begun | None:
    """Return when a term begins: at its event, or at the end of an earlier term."""
    if not term.after:
        return begun.get(event_of(term))
    before = found.get(term.after)
    if before is None or before.deadline.due is None:
        return None
    return Begun(before.deadline.due, before.assumed)


def _meets(term: Term, case: Case, outcome: Outcome | None) -> bool:
    """Say whether the case in which a term applies is this case."""
    request = case.request
    if not term.reaches(request.holder.type, request.places):
        return False
    decision = request.matter.decision
    with_term = decision.has_term if decision else None
    acted = outcome not in {None, Outcome.SILENT}
    met = {
        Condition.AFTER_FREE_REPORT: request.matter.after_free_report,
        Condition.NOT_AFTER_FREE_REPORT: not request.matter.after_free_report,
        Condition.LISTED_WITH_TERM: with_term is not False,
        Condition.LISTED_WITHOUT_TERM: with_term is not True,
        Condition.SILENCE: not acted,
        Condition.ANSWER: acted,
    }
    return term.only_if is None or met[term.only_if]


def _stretched(due: Due, count: Count, extension: Event) -> Due:
    """Apply an extension, if the law knows one and it came while the period ran."""
    last = due.deadline.surely_past
    if due.term.extension is None or last is None or extension.on > last:
        return due
    longer = count.reckoner.extended(
        due.term, due.deadline.start, count.periods.convention, count.still
    )
    if longer is None:
        return due
    return due._replace(deadline=longer, named=extension.until)
