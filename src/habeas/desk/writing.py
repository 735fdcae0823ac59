"""Writing a letter: from a request to files, all of them or none."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from habeas.cases.request import (
    Holder,
    Person,
    Recipient,
    Representative,
    Request,
)
from habeas.clock.holiday_calendar import calendar_for
from habeas.desk.choosing import settled
from habeas.desk.office_language import usual_language
from habeas.desk.saving import save_all
from habeas.dossiers.library import Library
from habeas.errors import UnknownFormat
from habeas.language.catalogs import find_language
from habeas.law.words import Kind
from habeas.press.acting import represented
from habeas.press.compose import compose
from habeas.press.letter import Letter
from habeas.press.paper import Paper, paper, paper_for

NO_COPY = "none"
"""What a person writes for no reading copy."""


@dataclass(frozen=True)
class Sheets:
    """A letter with its reading copy and its paper, ready for any format."""

    request: Request
    letter: Letter
    facing: Letter | None
    paper: Paper


@dataclass(frozen=True)
class Wishes:
    """What a person may decide beside the request itself."""

    on: date
    """Today, or the date the letter shall bear."""
    language: str = ""
    facing: str = ""
    paper: str = ""
    own: str = ""
    """The language the person reads; the reading copy is in it unless they say."""
    formats: tuple[str, ...] = field(default=("pdf",))


def composed(request: Request, library: Library, wishes: Wishes) -> Sheets:
    """Compose a letter with its reading copy."""
    on = request.on or wishes.on
    request = settled(request, library, on)
    law = library.law(request.law)
    chosen = wishes.language or request.language
    language = find_language(chosen) if chosen else usual_language(law.letter.languages)
    own = find_language(wishes.own) if wishes.own else language
    facing = _facing(wishes.facing or request.facing, own, language)
    calendar = calendar_for(request.holder_place)
    reader = facing or own
    letter = compose(request, library, language, on=on, calendar=calendar, own=reader)
    copy = (
        compose(request, library, facing, on=on, calendar=calendar, copy_of=language)
        if facing
        else None
    )
    return Sheets(request, letter, copy, _paper(request, letter, wishes))


def _facing(asked: str, own: str, language: str) -> str:
    """Return the language of the reading copy; empty for none."""
    if asked == NO_COPY:
        return ""
    wanted = find_language(asked) if asked else own
    return "" if wanted == language else wanted


def _paper(request: Request, letter: Letter, wishes: Wishes) -> Paper:
    """Return the sheet: the one asked for, or the usual one where the letter goes."""
    name = wishes.paper or request.paper
    return paper(name) if name else paper_for(_to(request).country, letter.form)


def _to(request: Request) -> Recipient | Holder | Representative:
    """Return whom the letter goes to; a mandate goes to the representative."""
    given = request.kind is Kind.MANDATE
    return (request.representative if given else None) or (
        request.recipient or request.holder
    )


def _as_pdf(sheets: Sheets) -> bytes:
    from habeas.press.pdf import as_pdf

    return as_pdf(sheets.letter, sheets.facing, sheets.paper)


def _as_text(sheets: Sheets) -> bytes:
    from habeas.press.text import as_text

    return as_text(sheets.letter, sheets.facing).encode()


def _as_eml(sheets: Sheets) -> bytes:
    from habeas.press.eml import as_eml
    from habeas.press.pdf import as_pdf

    request = sheets.request
    # The reading copy and the page before posting are the person's own.
    letter = sheets.letter.model_copy(update={"before_you_post": ()})
    return as_eml(
        letter,
        as_pdf(letter, None, sheets.paper),
        f"{file_stem(sheets)}.pdf",
        to=_to(request).email,
        own=_writer(request).email,
    )


def _writer(request: Request) -> Person | Representative:
    """Return who signs and sends a letter."""
    return represented(request) or request.person


def _as_docx(sheets: Sheets) -> bytes:
    from habeas.press.docx import as_docx

    return as_docx(sheets.letter, sheets.facing, sheets.paper)


def _as_html(sheets: Sheets) -> bytes:
    from habeas.press.html import as_html

    return as_html(sheets.letter, sheets.facing, sheets.paper).encode()


def _as_json(sheets: Sheets) -> bytes:
    from habeas.press.as_json import as_json

    return as_json(sheets.letter, sheets.facing).encode()


FORMATS: Mapping[str, Callable[[Sheets], bytes]] = {
    "pdf": _as_pdf,
    "docx": _as_docx,
    "txt": _as_text,
    "eml": _as_eml,
    "html": _as_html,
    "json": _as_json,
}
"""What a letter can be made into."""


def known_formats(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the formats asked for, or say which there are."""
    for name in names or ("",):
        if name not in FORMATS:
            raise UnknownFormat(format=name, known=", ".join(FORMATS))
    return names


def files_of(sheets: Sheets, formats: tuple[str, ...] = ("pdf",)) -> dict[str, bytes]:
    """Make a letter in every format asked for, by file name."""
    stem = file_stem(sheets)
    return {f"{stem}.{name}": FORMATS[name](sheets) for name in formats}


def save_in(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Save a letter's files in a folder, and return where they are."""
    save_all({folder / name: content for name, content in files.items()})
    return tuple(folder / name for name in files)


def write(
    request: Request, library: Library, folder: Path, wishes: Wishes
) -> tuple[Sheets, tuple[Path, ...]]:
    """Write a letter into a folder, in every format asked for or not at all."""
    formats = known_formats(wishes.formats)
    sheets = composed(request, library, wishes)
    return sheets, save_in(folder, files_of(sheets, formats))


def file_stem(sheets: Sheets) -> str:
    """Name the files after day and kind, with nothing of the person in the name."""
    digest = hashlib.sha256(sheets.letter.model_dump_json().encode()).hexdigest()
    return f"{sheets.letter.on:%Y%m%d}-{sheets.letter.kind}-{digest[:6]}"
