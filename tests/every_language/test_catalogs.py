from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from habeas.language.catalogs import Domain
from habeas.language.extraction import extract, merge, untranslated
from habeas.shelves import shelf

if TYPE_CHECKING:
    from tests.every_language.conftest import Entry

PLACE = re.compile(r"%\(\w+\)[a-z]|%%")
TAG = re.compile(r"</?[a-z][^>]*>")
ENDINGS = {
    ".": (".", "。", ".“", "。”", ".)", "。）"),
    ":": (":", "："),
    "?": ("?", "？"),
    "…": ("…",),
}
SALUTATIONS = frozenset({"Dear Sir or Madam:"})
"""American letters begin with a colon, and each language with its own mark."""


def test_the_template_is_fresh(domain: Domain) -> None:
    """The template holds what the program and the laws say today.

    If this fails, run ``python -m habeas.language.extraction``.
    """
    template = shelf("locales") / f"{domain}.pot"

    assert template.read_text("utf-8") == extract(template.parents[1], domain)


def test_the_catalog_is_up_to_the_template(source: Path) -> None:
    """Every language has the messages of the template, no more and no fewer."""
    template = shelf("locales") / f"{source.stem}.pot"

    assert source.read_text("utf-8") == merge(template, source)


def test_every_message_is_translated(language: str, domain: Domain) -> None:
    """Nobody meets two languages on one screen or in one letter."""
    assert untranslated(language, domain) == ()


def test_nothing_is_doubtful_or_left_over(source: Path) -> None:
    """A translator has settled every entry, and what is gone is gone."""
    text = source.read_text("utf-8")

    assert [line for line in text.splitlines() if re.match(r"#,.*fuzzy|#~", line)] == []


def test_the_places_are_those_of_the_english_message(entries: list[Entry]) -> None:
    """A translation is filled with the same facts, none lost and none invented."""
    wrong = [
        text
        for entry in entries
        for text in entry.translated
        if not _places_fit(entry, text)
    ]

    assert wrong == []


def _places_fit(entry: Entry, text: str) -> bool:
    """Say whether a form has the places of one of the English forms."""
    places = sorted(PLACE.findall(text))
    return any(places == sorted(PLACE.findall(english)) for english in entry.english)


def test_a_plural_for_any_number_shows_the_number(entries: list[Entry]) -> None:
    """A form for every number names it; only a form for one may leave it out."""
    wrong = [
        entry.translated
        for entry in entries
        if len(entry.english) > 1
        and set(PLACE.findall(entry.english[-1]))
        != set(PLACE.findall(entry.translated[-1]))
    ]

    assert wrong == []


def test_the_tags_are_those_of_the_english_message(entries: list[Entry]) -> None:
    """Marks that shape a text survive its translation."""
    wrong = [
        text
        for entry in entries
        for english, text in entry.pairs
        if sorted(TAG.findall(text)) != sorted(TAG.findall(english))
    ]

    assert wrong == []


def test_the_edges_are_those_of_the_english_message(entries: list[Entry]) -> None:
    """No space is lost or added at the ends, and a sentence stays a sentence."""
    wrong = [
        text
        for entry in entries
        for english, text in entry.pairs
        if english not in SALUTATIONS
        if (text != text.strip()) != (english != english.strip())
        or not text.endswith(ENDINGS.get(english[-1], ("",)))
    ]

    assert wrong == []


def test_gettext_itself_finds_nothing_to_mend(source: Path, tmp_path: Path) -> None:
    """The catalog compiles under the checks of the GNU tools."""
    verdict = subprocess.run(
        ["msgfmt", "-c", "--check-format", "-o", tmp_path / "out.mo", source],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (verdict.returncode, verdict.stderr) == (0, "")
