from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from habeas.shelves import shelf

if TYPE_CHECKING:
    from tests.every_language.conftest import Entry


@dataclass(frozen=True)
class Word:
    """A term of art with its one rendering."""

    en: str
    use: str
    forms: list[str]
    strict: bool
    note: str = ""

    @property
    def pattern(self) -> re.Pattern[str]:
        """Find the term in English, in the singular or the plural."""
        stem = re.escape(self.en.removesuffix("y"))
        ending = "(?:y|ies)" if self.en.endswith("y") else "s?"
        return re.compile(rf"\b{stem}{ending}\b", re.IGNORECASE)


def words(language: str) -> list[Word]:
    """Return the glossary of a language, longer terms before those inside them."""
    text = (shelf("locales") / language / "glossary.toml").read_text("utf-8")
    table = tomllib.loads(text)
    found = [Word(**term) for term in table["term"]]
    return sorted(found, key=lambda word: -len(word.en))


def test_a_glossary_has_one_rendering_for_a_term(language: str) -> None:
    """No term stands twice, and what may stand in a text fits what should."""
    glossary = words(language)
    terms = [word.en for word in glossary]

    assert len(set(terms)) == len(terms)
    assert [word for word in glossary if not _says(word, word.use)] == []


def test_letters_use_the_words_of_the_glossary(
    language: str, domain: str, entries: list[Entry]
) -> None:
    """A term of art has one rendering throughout the letters of a language."""
    strays = [
        f"{word.en}: {word.use}: {text}"
        for entry in entries
        for english, text in entry.pairs
        for word in _strict(english, language)
        if domain == "letters" and not _says(word, text)
    ]

    assert strays == []


def _says(word: Word, text: str) -> bool:
    """Say whether a text has the word in one of its forms."""
    return any(form.lower() in text.lower() for form in word.forms)


def _strict(english: str, language: str) -> list[Word]:
    """Return the terms of an English text whose rendering is fixed."""
    found = []
    for word in words(language):
        english, times = word.pattern.subn(" ", english)
        if times and word.strict:
            found.append(word)
    return found
