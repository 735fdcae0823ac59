"""Sheets and envelopes, read from ``letters/_paper/envelopes.toml``."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache

from pydantic import ValidationError

from habeas.errors import DossierError, UnknownPaper
from habeas.law.frozen import Frozen
from habeas.law.words import Form
from habeas.shelves import shelf

_USUAL = {
    "CA": "us-no-10",
    "CH": "sn-010130-right",
    "CN": "cn-gb-1416",
    "FR": "nf-right",
    "GB": "uk-dl",
    "JP": "jp-chou-3",
    "LI": "sn-010130-right",
    "US": "us-no-10",
}
"""The paper that is usual in a country; elsewhere it is DIN 5008, form B."""


class Box(Frozen):
    """A rectangle on the sheet, in millimetres from its top left corner."""

    left: float
    top: float
    width: float
    height: float


class Margins(Frozen):
    """The white around the text, in millimetres."""

    top: float
    right: float
    bottom: float
    left: float


class Places(Frozen):
    """Where an address of many lines stands, and the return line above it."""

    address: Box
    return_line: Box | None = None


class Paper(Frozen):
    """A sheet, and where an envelope wants the address on it."""

    name: str
    title: str
    envelope: str
    """The envelope the folded sheet goes into."""
    width: float
    height: float
    margins: Margins
    address: Box | None = None
    """Where the addressee stands; without one the sheet has no address block."""
    return_line: Box | None = None
    """Where the sender stands in one small line, so that a window shows it too."""
    long: Places | None = None
    """Where both stand instead if the address would else be too small to read."""
    window: Box | None = None
    """What the window of the envelope shows of the sheet."""
    return_window: Box | None = None
    """What a second window shows, which is for the return line."""
    sender: Box | None = None
    body_top: float
    """Where the letter begins on its first page."""
    folds: tuple[float, ...] = ()
    hole: float | None = None
    source: str
    note: str = ""
    checked_on: date


@cache
def papers() -> tuple[Paper, ...]:
    """Return all papers, in the order of the file."""
    file = shelf("letters") / "_paper" / "envelopes.toml"
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
        return tuple(
            Paper.model_validate({"name": name, **facts})
            for name, facts in tables.items()
        )
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise DossierError(what=f"{file.name}: {error}") from error


def paper(name: str) -> Paper:
    """Return the paper of that name."""
    found = next((sheet for sheet in papers() if sheet.name == name), None)
    if found is None:
        known = ", ".join(sheet.name for sheet in papers())
        raise UnknownPaper(paper=name, known=known)
    return found


def paper_for(country: str, form: Form) -> Paper:
    """Return the paper that is usual in a country (ISO 3166-1) for a form."""
    if country.upper() == "CN" and form is Form.APPLICATION:
        return paper("a4-plain")
    return paper(_USUAL.get(country.upper(), "din-5008-b"))
