"""Errands at the desk that take more than one step: keeping, going on, saving."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from habeas.desk.begun import begun, forget_begun, keep_begun
from habeas.errors import NotGranted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from habeas.cases.events import Case
    from habeas.cases.request import Request
    from habeas.deadlines.deadline import Deadline
    from habeas.desk.office import Office
    from habeas.desk.writing import Sheets
    from habeas.law.terms import Term


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
