"""Every word on the screens is translated: shown by a language of brackets."""

from __future__ import annotations

import re
from collections.abc import Callable
from gettext import NullTranslations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from habeas.guide.path import walk
from habeas.language import catalogs
from habeas.language.catalogs import Catalog
from habeas.tui.keys import AREAS, KEYS, NAMED
from habeas.tui.screens.guide import Guide
from habeas.tui.screens.law import Laws
from habeas.tui.screens.settings import Settings

if TYPE_CHECKING:
    from tests.tui.conftest import Staged

    from habeas.dossiers.library import Library

ROOMY = (230, 90)
"""Large enough that no message is broken over lines."""

NAMES = {"Habeas", "English", "Deutsch", "Jiangsu", "United", "States"}
"""Words that are the same in every language."""

DAY = re.compile(
    r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w* \d+ [A-Z][a-z]+ \d{4}|\d+ [A-Z][a-z]+ \d{4}"
)
"""Days are written by Babel, which speaks every language."""

CITED = {"Article", "Articles", "Chapter", "paragraph", "item", "items"}
"""Citations are written by patterns of each language."""


class Brackets(NullTranslations):
    """A language that puts every message into brackets."""

    def gettext(self, message: str) -> str:
        """Return the message in brackets."""
        return f"⟦{message}⟧"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form that English takes, in brackets."""
        return f"⟦{msgid1 if n == 1 else msgid2}⟧"


@pytest.fixture
def bracketed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak in brackets."""
    monkeypatch.setattr(
        catalogs, "_catalog", lambda _shelf, name, _domain: Catalog(name, Brackets())
    )


def bare(text: str, library: Library) -> list[str]:
    """Return the words of four letters that stand outside all brackets."""
    acts = {
        word
        for act in library.acts.values()
        for name in (*act.name.values(), *act.short.values())
        for word in re.findall(r"[A-Za-z]{4,}", name)
    }
    before = ""
    while before != text:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    words = set(re.findall(r"[A-Za-z]{4,}", DAY.sub(" ", text)))
    return sorted(words - NAMES - CITED - acts)


@pytest.mark.usefixtures("bracketed")
async def test_home_case_laws_and_settings_speak_only_in_messages(
    staged: Staged, lived_in: Path
) -> None:
    """No word on these pages is left in English when another language is chosen."""
    found: dict[str, list[str]] = {}
    async with staged(lived_in, ROOMY) as stage:
        await stage.at_home()
        library = stage.app.office.library
        found["home"] = bare(stage.text(), library)
        stage.app.show_case("a1b2c")
        await stage.until(lambda: bool(stage.app.screen.query("#list-steps")))
        for number in "12345":
            await stage.press(number)
            await stage.settled()
            found[f"case {number}"] = bare(stage.text(), library)
        await stage.press("escape")
        for name, page in (("laws", Laws), ("settings", Settings)):
            stage.app.push_screen(page())
            await stage.on(page)
            await stage.settled()
            place = str(stage.app.office.store.place)
            text = re.sub(r"/[^\s⟧]+|home\.begin|keymap", " ", stage.text())
            found[name] = bare(text.replace(place, " "), library)
            await stage.press("escape")

    assert {} == {page: words for page, words in found.items() if words}


@pytest.mark.usefixtures("bracketed")
async def test_every_question_of_the_story_speaks_only_in_messages(
    staged: Staged, place: Path, suzhou: dict[str, object]
) -> None:
    """From the first question to the last, nothing is left in English."""
    found: dict[str, list[str]] = {}
    async with staged(place, ROOMY) as stage:
        await stage.at_home()
        library, today = stage.app.office.library, stage.app.office.today
        for count in range(len(suzhou)):
            answers = dict(list(suzhou.items())[:count])
            question = walk(answers, library, today).open
            if question is None or question.sort == "place":
                continue
            own = {choice.text for choice in question.choices}
            guide = Guide(answers)
            stage.app.push_screen(guide)
            await stage.asked(question.name)
            text = stage.text()
            for words in own - {""}:
                text = text.replace(words, " ")
            found[question.name] = bare(text, library)
            stage.app.pop_screen()

    assert {} == {name: words for name, words in found.items() if words}


def test_every_key_has_a_name_of_its_own_and_a_place() -> None:
    """People rebind keys by name: a name means one thing and stays."""
    names = [key.id for key in KEYS]

    assert len(names) == len(set(names)) == len(NAMED)
    assert {key.where for key in KEYS} <= set(AREAS)


async def test_a_person_chooses_their_own_key(
    staged: Staged, place: Path, preferences: Callable[[dict[str, object]], None]
) -> None:
    """A key named in the preferences does what the usual one did."""
    preferences({"keymap": {"home.begin": "b"}})
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("b")

        await stage.asked("situation")


async def test_help_and_palette_are_drawn_from_the_same_table(
    staged: Staged, place: Path
) -> None:
    """F1 lists the keys of the moment, and the palette names what they do."""
    async with staged(place, (120, 40)) as stage:
        await stage.at_home()
        await stage.press("f1")
        await stage.sees(NAMED["home.begin"].tooltip[:20])
        await stage.press("f1", "ctrl+p")

        await stage.sees("Home: New letter")
