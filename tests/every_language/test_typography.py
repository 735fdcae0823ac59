from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.every_language.conftest import Entry

HAN = r"[\u3400-\u9fff]"
PLACE = re.compile(r"%\(\w+\)[a-z]")

EVERYWHERE = {
    "a straight quotation mark": r"\"|(?<!\w)'[^']+'(?!\w)",
    "two spaces in a row": r"\S {2,}\S",
}
BY_LANGUAGE = {
    "de": {
        "quotation marks other than „these“": r"”|^(?![^„“]*(?:„[^„“]*“[^„“]*)*$)",
    },
    "zh": {
        "a Western comma, colon or mark": rf"{HAN}[,;:?!]",
        "a Western full stop": rf"{HAN}\.(?:\s|$)",
        "Western brackets": rf"\([^()]*{HAN}[^()]*\)",
        "a space between characters": rf"{HAN} +{HAN}|[，。；：、] ",
    },
}
"""What is wrong in a text of a language, with the pattern that finds it."""


def slips(rules: dict[str, str], entries: list[Entry]) -> list[str]:
    """Return what breaks the rules; what fills a place counts as one more word."""
    texts = [text for entry in entries for text in entry.translated]
    return [
        f"{name}: {text}"
        for name, rule in rules.items()
        for text in texts
        if re.search(rule, PLACE.sub("某", text))
    ]


def test_no_text_is_typed_as_on_a_typewriter(entries: list[Entry]) -> None:
    """Quotation marks and spaces are those of print."""
    assert slips(EVERYWHERE, entries) == []


def test_the_punctuation_is_the_languages_own(
    language: str, entries: list[Entry]
) -> None:
    """German quotes open below; Chinese punctuation is full-width and unspaced."""
    rules = BY_LANGUAGE.get(language.partition("_")[0], {})

    assert slips(rules, entries) == []
