"""The catalogs of every language on the shelf, message by message."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from habeas.language.catalogs import languages
from habeas.language.extraction import DOMAINS
from habeas.shelves import shelf

OTHERS = languages()[1:]
CATALOGS = [(language, domain) for language in OTHERS for domain in DOMAINS]


@dataclass(frozen=True)
class Entry:
    """One message and its translation; several of each where it has a plural."""

    english: tuple[str, ...]
    translated: tuple[str, ...]

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Each translated form beside the English it stands for."""
        return [(self.english[-1], text) for text in self.translated]


def source_of(language: str, domain: str) -> Path:
    """Return the catalog's file."""
    return shelf("locales") / language / "LC_MESSAGES" / f"{domain}.po"


def entries_of(language: str, domain: str) -> list[Entry]:
    """Return the messages that a language has translated."""
    with source_of(language, domain).open("rb") as lines:
        messages = [message for message in read_po(lines) if message.id]
    entries = [
        Entry(_texts(message.id), tuple(filter(None, _texts(message.string))))
        for message in messages
    ]
    return [entry for entry in entries if entry.translated]


def _texts(value: object) -> tuple[str, ...]:
    """Return one text or several as a row."""
    return (value,) if isinstance(value, str) else tuple(map(str, value or ()))  # type: ignore[call-overload]  # a row of texts


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Put every contract to every catalog, or to every language."""
    if {"language", "domain"} <= set(metafunc.fixturenames):
        metafunc.parametrize(("language", "domain"), CATALOGS)
    elif "language" in metafunc.fixturenames:
        metafunc.parametrize("language", OTHERS)
    elif "domain" in metafunc.fixturenames:
        metafunc.parametrize("domain", DOMAINS)


@pytest.fixture
def source(language: str, domain: str) -> Path:
    """Return the file of the catalog in question."""
    return source_of(language, domain)


@pytest.fixture
def entries(language: str, domain: str) -> list[Entry]:
    """Return the translated messages of the catalog in question."""
    return entries_of(language, domain)
