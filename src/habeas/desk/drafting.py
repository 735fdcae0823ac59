"""Writing the letter of a next step: to the disk, into the store and into the case."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.next_step import NextStep
from habeas.cases.request import Recipient, Request
from habeas.desk.diary import unusable
from habeas.desk.office import Office, recipient
from habeas.desk.writing import Sheets, Wishes, files_of, known_formats, save_in
from habeas.errors import NoLetter, NoSuchStep, RecipientOpen, RecipientUnclear
from habeas.law.authority import Authority
from habeas.law.words import UPWARD_KINDS

MEDIA_TYPES = {
    "pdf": "application/pdf",
    "txt": "text/plain; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "json": "application/json",
}
"""What the store notes of each format."""


def chosen(steps: tuple[NextStep, ...], case: Case, number: int) -> NextStep:
    """Return a step by its number from 1, or the recommended one for 0."""
    if number == 0 and steps:
        return steps[0]
    if not 1 <= number <= len(steps):
        raise NoSuchStep(step=number, case=case.id)
    return steps[number - 1]


def addressed(
    office: Office, case: Case, step: NextStep, name: str, address: str
) -> Request:
    """Return the request for a step's letter, with the body it goes to."""
    if step.kind is None or not step.letter:
        raise NoLetter(step=str(step.why))
    request = office.next_request(case, step)
    if request.kind not in UPWARD_KINDS:
        return request
    if name:
        to = _named(office.bodies_for(case, step), name, address)
        return request.model_copy(update={"recipient": to})
    if request.recipient is None:
        raise _whom(office.bodies_for(case, step), request)
    return request


def draft(
    office: Office, case: Case, request: Request, folder: Path, wishes: Wishes
) -> tuple[Path, ...]:
    """Write a letter into a folder, keep a copy, and note that it was drafted."""
    formats = known_formats(wishes.formats)
    sheets = office.compose(request, wishes)
    files = files_of(sheets, formats)
    paths = save_in(folder, files)
    keep(office, case, sheets, files)
    return paths


def keep(
    office: Office, case: Case, sheets: Sheets, files: Mapping[str, bytes]
) -> Case:
    """Keep a letter's files in its case, and note that it was drafted."""
    for name, content in files.items():
        kind = MEDIA_TYPES[name.rpartition(".")[2]]
        office.store.keep(content, name=name, media_type=kind, case_id=case.id)
    drafted = Event(
        number=len(case.events) + 1,
        kind=EventKind.DRAFTED,
        on=office.today,
        letter=sheets.request.kind,
        remedy=sheets.request.remedy,
        note=", ".join(files),
    )
    return office.record(case, drafted)


def _named(bodies: tuple[Authority, ...], name: str, address: str) -> Recipient:
    """Return the body a person named: one the dossiers know, or one of their own."""
    known = [body for body in bodies if name in {body.id, *body.name.values()}]
    if known and not address:
        return recipient(known[0])
    try:
        return Recipient(name=name, address=address)
    except ValidationError as problem:
        raise unusable(problem) from None


def _whom(bodies: tuple[Authority, ...], request: Request) -> Exception:
    """Return the error that asks for the recipient."""
    kind = str(request.kind)
    if not bodies:
        return RecipientOpen(kind=kind)
    names = (f"{body.id} ({next(iter(body.name.values()))})" for body in bodies)
    return RecipientUnclear(kind=kind, known=", ".join(names))
