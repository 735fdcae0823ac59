"""Errands at the desk that take more than one step: keeping, going on, saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habeas.desk.begun import begun, forget_begun, keep_begun

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from habeas.cases.docket import Entry
    from habeas.cases.events import Case, Event
    from habeas.cases.request import Request
    from habeas.desk.office import Office
    from habeas.desk.writing import Sheets


def kept_answers(office: Office) -> dict[str, object] | None:
    """Return the answers of the guide that was begun, None where there is none."""
    return begun(office.store)


def keep_answers(office: Office, answers: Mapping[str, object]) -> None:
    """Keep the answers given so far."""
    keep_begun(office.store, answers)


def drop_answers(office: Office) -> None:
    """Forget the guide that was begun: it became a letter."""
    forget_begun(office.store)


def pdf_of(sheets: Sheets) -> bytes:
    """Print a letter to PDF, in memory."""
    from habeas.desk.writing import FORMATS

    return FORMATS["pdf"](sheets)


def save_pdf(sheets: Sheets, folder: Path) -> Path:
    """Save a letter as PDF in a folder and return where it is."""
    from habeas.desk.writing import files_of, save_in

    return save_in(folder, files_of(sheets))[0]


def keep_as_case(office: Office, sheets: Sheets) -> Case:
    """Open a case with its first letter in it."""
    from habeas.desk.drafting import keep
    from habeas.desk.writing import files_of

    # A letter that cannot be printed opens no case.
    files = files_of(sheets)
    return keep(office, office.open_case(sheets.request), sheets, files)


def keep_in_case(office: Office, case: Case, sheets: Sheets) -> Case:
    """Keep the letter of a next step in its case."""
    from habeas.desk.drafting import keep
    from habeas.desk.writing import files_of

    return keep(office, case, sheets, files_of(sheets))


_ANSWERS = ("answer", "decide", "respon")
"""How dossiers begin the names of the periods that end with an answer."""


def if_they_got_it_today(office: Office, request: Request) -> Entry | None:
    """Reckon their time to answer as if they got this letter today.

    None where the law gives them none. It is the time of this very letter: that of
    its remedy, and of the case that the person described. A reminder gives them no
    new time, so the day may be past; a reply to an answer gives them none at all.
    """
    from habeas.cases.docket import docket
    from habeas.cases.events import Case
    from habeas.clock.holiday_calendar import calendar_for
    from habeas.law.words import Kind, Whose

    if request.kind in {Kind.REBUTTAL, Kind.INCOMPLETE}:
        return None
    again = request.kind is Kind.REMINDER and request.of
    change = {"kind": request.of, "remedy": ""} if again else {}
    case = Case(id="", request=request.model_copy(update=change))
    before = _before(request) if again else ()
    for event in (*before, *_today(request, office.today)):
        case = case.with_event(event)
    days = docket((case,), office.library.laws, calendar_for, office.today)
    theirs = [day for day in days if day.whose is Whose.THEIRS]
    answers = [day for day in theirs if day.deadline.term.startswith(_ANSWERS)]
    return next(iter((*answers, *theirs)), None)


def _before(request: Request) -> tuple[Event, ...]:
    """Return what came before a letter, up to their answer."""
    from habeas.cases.events import Event, EventKind
    from habeas.cases.stages import HOLDERS_OWN

    happened = ((EventKind(one.kind), one.on) for one in request.past)
    return tuple(
        Event(number=1, kind=kind, on=on)
        for kind, on in happened
        if kind not in HOLDERS_OWN
    )


def _today(request: Request, today: date) -> tuple[Event, ...]:
    """Return that a letter left today, and that they got it where it is the first."""
    from habeas.cases.events import Event, EventKind
    from habeas.law.words import Kind

    sent = Event(
        number=1,
        kind=EventKind.SENT,
        on=today,
        letter=request.kind,
        remedy=request.remedy,
    )
    if request.kind is Kind.REMINDER and _before(request):
        return (sent,)
    return (sent, Event(number=1, kind=EventKind.RECEIVED, on=today))
