"""Every line the commands write is translated: shown by a language of marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from tests import pseudo

from habeas.desk.requests import read_request
from habeas.dossiers.library import library

Habeas = Callable[..., CompletedProcess[str]]

LAWS = ("eu-gdpr", "us-fcra", "cn-js-social-credit", "us-ca-ccpa")
NOT_OURS = re.compile(
    r"`[^`]*`|/\S+|--[a-z-]+|\bhabeas\b|\b[A-Z]{2}-[A-Z]{2}\b|\b[a-z]+(?:-[a-z0-9]+)+\b"
    r"|§+\s*[\w.:/-]+(\s*\([A-Za-z0-9]+\))*|\S+@\S+|\S+\.(?:toml|pdf|json)\b"
)
"""Commands, paths, options, permanent names, sections of acts and addresses."""
PERMANENT = re.compile(
    r"(?m)^ *[a-z-]+ · |^\S+: [\w-]+: |: [a-z-]+\.?$|^\S+ +[A-Z]{2} |^[a-z]{2}(?=  )"
)
"""Names of periods, of what is examined, of laws, of places and of languages."""
HOLIDAYS = ("Thanksgiving Day", "Day After Thanksgiving")
"""Holidays are called as the package of holidays calls them in their country."""
OWN_NAMES = (
    "English",
    "Deutsch",
    "SQLCipher",
    "community",
    "Pango",
    "None",
    "UTF-8",
    "utf-8",
)
"""Languages in themselves, and the names and editions of libraries."""


@pytest.fixture(autouse=True)
def marks(monkeypatch: pytest.MonkeyPatch, fresh_speech: None) -> None:
    """Speak the language of marks."""
    pseudo.speak(monkeypatch)


def unmarked(answer: CompletedProcess[str], *data: str) -> list[str]:
    """Return the words of both streams that came out of no catalog."""
    text = pseudo.without(f"{answer.stdout}\n{answer.stderr}", data)
    text = NOT_OURS.sub(" ", PERMANENT.sub(" ", text))
    return pseudo.unmarked(pseudo.without_acts(text))


def noted_on(law: str) -> tuple[str, ...]:
    """Return the record of what was read for a law, and what nobody has verified.

    They are notes of whoever read the law, for the next reader: not translated.
    """
    dossier = library().law(law)
    read = (source.title for source in dossier.sources.values())
    return (*read, *(question.about for question in dossier.open))


def names_of_bodies() -> set[str]:
    """Return the names of the authorities, in whatever language they are called."""
    shelf = library()
    bodies = (body for group in shelf.authorities.values() for body in group)
    return {name for body in bodies for name in body.name.values()}


def typed_in(file: Path) -> tuple[str, ...]:
    """Return what a person typed into a request."""
    request = read_request(file)
    person, holder = request.person, request.holder
    lines = (*person.address.split("\n"), *holder.address.split("\n"))
    return (person.name, holder.name, *lines)


@pytest.mark.parametrize("law", LAWS)
def test_what_a_law_says_is_translated(habeas: Habeas, law: str) -> None:
    """Its card, its periods and its letter have no English line left."""
    answers = {
        name: habeas(*arguments)
        for name, arguments in {
            "show": ("laws", "show", law),
            "periods": ("deadline", law, "access", "--from", "2026-11-23"),
        }.items()
    }

    assert {} == {
        name: words
        for name, one in answers.items()
        if (words := unmarked(one, *noted_on(law), *HOLIDAYS))
    }


@pytest.mark.parametrize(
    "command", ["laws", "doctor", "docket", "cases", "check", "languages"]
)
def test_what_a_command_lists_is_translated(habeas: Habeas, command: str) -> None:
    """Columns, headings and hints are messages."""
    assert [] == unmarked(habeas(command), *OWN_NAMES)


def test_a_case_is_told_in_messages(habeas: Habeas, request_file: Path) -> None:
    """From opening a case to what is next, everything told is a message."""
    opened = habeas("cases", "open", request_file, "--no-passphrase")
    case = opened.stdout.strip()
    told = {
        "open": opened,
        "sent": habeas("cases", "event", case, "sent", "--on", "2026-11-20"),
        "received": habeas("cases", "event", case, "received", "--on", "2026-11-21"),
        "refused": habeas("cases", "event", case, "refused", "--on", "2026-11-22"),
        "show": habeas("cases", "show", case),
        "next": habeas("cases", "next", case),
        "list": habeas("cases"),
        "docket": habeas("docket"),
        "applicable": habeas("laws", "applicable", request_file),
    }
    data = (case, *typed_in(request_file), *names_of_bodies())

    assert {} == {
        name: words for name, one in told.items() if (words := unmarked(one, *data))
    }


@pytest.mark.parametrize(
    "mistyped",
    [
        ("wirte",),
        ("laws", "show", "eu-gdrp"),
        ("write", "nothing.toml"),
        ("deadline", "eu-gdpr", "access", "--from", "2026-02-30"),
        ("cases", "show", "zzzzz"),
    ],
    ids=" ".join,
)
def test_what_is_told_of_a_mistake_is_translated(
    habeas: Habeas, mistyped: tuple[str, ...]
) -> None:
    """A mistake is told in the person's language, with what was typed as it was."""
    assert [] == unmarked(habeas(*mistyped), *mistyped, "2026")
