"""Every letter of every law speaks only in messages: shown by a language of marks."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from tests import pseudo

from habeas.cases.request import Request
from habeas.desk.requests import read_request
from habeas.desk.specimen import kinds_of, specimen
from habeas.desk.writing import NO_COPY, Sheets, Wishes, composed, files_of
from habeas.dossiers.library import library
from habeas.press.text import as_text

_STORIES = sorted((Path(__file__).parents[1] / "stories").glob("*/*.toml"))
_PLACES_CITED = re.compile(
    r"§+\s*[\w.:/-]+(,\s+subd\.\s+\d+)?(\s*\([A-Za-z0-9]+\))*|\([ivxIVX]+\)"
)
"""Sections as the United States Code counts them, and Roman items of any act."""
_INLINE = re.compile(r"</?(?:span|strong|em|w:r|w:t)\b[^>]*>|<w:rPr>.*?</w:rPr>")
"""Tags inside a line, which part no words."""


@pytest.fixture(autouse=True)
def marks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak the language of marks."""
    pseudo.speak(monkeypatch)


def sheets_of(request: Request) -> Sheets:
    """Compose the letter of a request in the language of marks."""
    wishes = Wishes(
        on=date(2026, 11, 23),
        language=pseudo.LANGUAGE,
        facing=NO_COPY,
        own=pseudo.LANGUAGE,
    )
    return composed(request, library(), wishes)


def texts_of(value: object) -> Iterator[str]:
    """Yield the texts inside dumped data, line by line."""
    if isinstance(value, str):
        yield from value.split("\n")
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts_of(part)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from texts_of(part)


def untranslated(text: str, sheets: Sheets) -> list[str]:
    """Return the words of a letter that did not come out of a catalog.

    Let through are names of acts, places in them, the reference, what was typed, and
    what an envelope or a registered letter is called where it is posted.
    """
    flat = pseudo.without_acts(" ".join(_PLACES_CITED.sub(" ", text).split()))
    typed = texts_of(sheets.request.model_dump())
    named = (sheets.letter.reference, sheets.paper.envelope, sheets.letter.post)
    return pseudo.unmarked(flat, (*typed, *filter(None, named)))


@pytest.mark.parametrize("law", sorted(library().laws))
def test_every_letter_of_a_law_speaks_only_in_messages(law: str) -> None:
    """No kind of letter has a word of ours that a translator never sees."""
    shelf = library()
    found: dict[str, list[str]] = {}
    for kind in kinds_of(shelf.law(law)):
        sheets = sheets_of(specimen(shelf.law(law), kind))
        own = "\n".join(sheets.letter.before_you_post)
        found[kind] = untranslated(f"{as_text(sheets.letter)}\n{own}", sheets)

    assert {} == {kind: words for kind, words in found.items() if words}


@pytest.mark.parametrize(
    "story", _STORIES, ids=lambda file: f"{file.parent.name}/{file.stem}"
)
def test_every_format_of_a_story_speaks_only_in_messages(story: Path) -> None:
    """A format adds labels, page numbers and a slip of its own; they are marked too."""
    sheets = sheets_of(read_request(story))
    found = {
        name.rpartition(".")[2]: untranslated(_read(name, content), sheets)
        for name, content in files_of(sheets, ("txt", "html", "docx")).items()
    }

    assert {} == {name: words for name, words in found.items() if words}


def _read(name: str, content: bytes) -> str:
    """Return what a reader sees or hears of a file."""
    if name.endswith(".docx"):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            seen = [one for one in parts.namelist() if _is_text_of_docx(one)]
            return "\n".join(_heard(parts.read(one).decode()) for one in seen)
    text = content.decode()
    return _heard(text) if name.endswith(".html") else text


def _is_text_of_docx(part: str) -> bool:
    return re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", part) is not None


def _heard(marked_up: str) -> str:
    """Return the text of a page without its tags, with what is read out for them."""
    page = re.sub(r"(?s)<(style|w:instrText)\b.*?</\1>", " ", marked_up)
    said = re.findall(r'\b(?:aria-label|alt|title|descr)="([^"]*)"', page)
    joined = _INLINE.sub("", page)
    return unescape("\n".join((*said, re.sub(r"<[^>]*>", " ", joined))))
