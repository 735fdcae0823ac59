"""Errands at the desk that take more than one step: keeping, going on, saving."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from habeas.errors import NotGranted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from habeas.cases.events import Case
    from habeas.cases.next_step import NextStep
    from habeas.cases.request import Request
    from habeas.deadlines.deadline import Deadline
    from habeas.desk.office import Office
    from habeas.desk.writing import Sheets
    from habeas.law.terms import Term

DRAFT = "guide"
"""The name under which a half-finished guide is kept."""

PDF = "application/pdf"


def kept_answers(office: Office) -> dict[str, object] | None:
    """Return the answers of the guide that was begun, None where there is none."""
    return office.store.draft(DRAFT)


def keep_answers(office: Office, answers: Mapping[str, object]) -> None:
    """Keep the answers given so far; a guide without any was not begun."""
    if answers:
        office.store.keep_draft(DRAFT, answers)
    else:
        office.store.drop_draft(DRAFT)


def drop_answers(office: Office) -> None:
    """Forget the guide that was begun: it became a letter."""
    office.store.drop_draft(DRAFT)


def pdf_of(sheets: Sheets) -> bytes:
    """Print a letter to PDF, in memory."""
    from habeas.desk.writing import FORMATS

    return FORMATS["pdf"](sheets)


def save_pdf(sheets: Sheets, folder: Path) -> Path:
    """Save a letter as PDF in a folder and return where it is."""
    from habeas.desk.writing import file_stem, save_all

    path = folder / f"{file_stem(sheets)}.pdf"
    save_all({path: pdf_of(sheets)})
    return path


def keep_as_case(office: Office, sheets: Sheets, title: str = "") -> Case:
    """Open a case with its first letter in it."""
    pdf = pdf_of(sheets)
    case = office.open_case(sheets.request, title)
    return _drafted(office, case, sheets, pdf, "")


def keep_in_case(office: Office, case: Case, step: NextStep, sheets: Sheets) -> Case:
    """Keep the letter of a next step in its case."""
    return _drafted(office, case, sheets, pdf_of(sheets), step.remedy)


def _drafted(
    office: Office, case: Case, sheets: Sheets, pdf: bytes, remedy: str
) -> Case:
    """Keep a letter under its hash, and write down that it was drafted."""
    from habeas.cases.events import Event, EventKind
    from habeas.desk.writing import file_stem

    name = f"{file_stem(sheets)}.pdf"
    office.store.keep(pdf, name=name, media_type=PDF, case_id=case.id)
    event = Event(
        number=len(case.events) + 1,
        kind=EventKind.DRAFTED,
        on=office.today,
        letter=sheets.letter.kind,
        remedy=remedy,
        note=name,
    )
    return office.record(case, event)


@dataclass(frozen=True)
class Answerable:
    """Their time to answer, reckoned as if they got the letter today."""

    deadline: Deadline
    term: Term
    law: str


def if_they_got_it_today(office: Office, request: Request) -> Answerable | None:
    """Reckon their time to answer; None where the law gives them none."""
    from habeas.desk.reckoning import rows
    from habeas.law.words import FOLLOW_UPS, Whose

    kind = request.of if request.kind in FOLLOW_UPS and request.of else request.kind
    region = request.recipient.country if request.recipient else request.holder_place
    try:
        found = rows(office.library, request.law, kind, office.today, region=region)
    except NotGranted:
        return None
    theirs = [
        row
        for row in found
        if row.term.whose is Whose.THEIRS and row.deadline.chase and not row.term.when
    ]
    named = [row for row in theirs if row.term.name in {"answer", "decide", "respond"}]
    for row in (*named, *theirs):
        return Answerable(row.deadline, row.term, row.law.id)
    return None
