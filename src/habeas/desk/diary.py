"""Writing down what happened in a case, from the words a person used for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.request import printable
from habeas.desk.mistakes import OF_TYPED
from habeas.desk.vocabulary import known_bad_answer, known_happening, known_kind
from habeas.dossiers.library import Library
from habeas.errors import DayAhead, NoSuchEntry, UnknownAsk, UnusableText


@dataclass(frozen=True)
class Told:
    """What a person says happened, in their words; none of it was checked yet."""

    kind: str
    on: date
    letter: str = ""
    remedy: str = ""
    channel: str = ""
    proof: str = ""
    until: date | None = None
    dated: date | None = None
    reason: str = ""
    because: str = ""
    note: str = ""
    missing: tuple[str, ...] = ()
    retracts: int = 0


def entry(case: Case, told: Told, library: Library, today: date) -> Event:
    """Return what happened as an entry of a case, or say why it cannot be one."""
    kind = known_happening(told.kind)
    if told.because:
        known_bad_answer(told.because)
    for day in filter(None, (told.on, told.dated)):
        if day > today:
            raise DayAhead(day=day.isoformat())
    for ask in told.missing:
        if ask not in library.asks:
            raise UnknownAsk(ask=ask, known=", ".join(library.asks))
    if kind is EventKind.RETRACTED or told.retracts:
        _check_retraction(case, told.retracts)
    letter, remedy = _letter(case, kind, told)
    facts = {
        **told.__dict__,
        "number": len(case.events) + 1,
        "kind": kind,
        "letter": letter,
        "remedy": remedy,
    }
    try:
        return Event.model_validate(facts)
    except ValidationError as problem:
        raise unusable(problem) from None


def unusable(problem: ValidationError) -> UnusableText:
    """Return the error for a typed text that no letter could carry."""
    first = problem.errors(include_url=False)[0]
    where = ".".join(str(step) for step in first["loc"])
    told = OF_TYPED.get(first["type"], UnusableText)
    return told(where=where, what=first["msg"], **first.get("ctx", {}))


def usable_title(title: str) -> str:
    """Return a person's name for a case, or say why it cannot be kept."""
    try:
        return printable(title)
    except PydanticCustomError as problem:
        told = OF_TYPED[problem.type]
        raise told(where="title", **(problem.context or {})) from None


def _check_retraction(case: Case, number: int) -> None:
    """Refuse to take back an entry that is not there; the first one opened the case."""
    if not 1 <= number <= len(case.events):
        raise NoSuchEntry(case=case.id, entry=number, last=len(case.events))


def _letter(case: Case, kind: EventKind, told: Told) -> tuple[str | None, str]:
    """Return the letter an entry concerns; what was sent is what was drafted last."""
    if told.letter:
        return known_kind(told.letter), told.remedy
    drafted = _waiting_draft(case) if kind is EventKind.SENT else None
    if drafted is None:
        return None, told.remedy
    return drafted.letter, told.remedy or drafted.remedy


def _waiting_draft(case: Case) -> Event | None:
    """Return the last letter that was drafted and not sent since."""
    for event in reversed(case.counting):
        if event.kind is EventKind.SENT:
            return None
        if event.kind is EventKind.DRAFTED:
            return event
    return None
