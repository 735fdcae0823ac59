"""Every word on the screens is translated: shown by a language of marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests import pseudo
from tests.tui.pages import PAGES, WINDOWS, Show

from habeas.guide.path import walk
from habeas.tui.keys import AREAS, KEYS, NAMED
from habeas.tui.screens.guide import Guide
from habeas.tui.screens.unlock import Unlock
from habeas.tui.screens.welcome import Welcome

if TYPE_CHECKING:
    from tests.tui.conftest import Stage, Staged

ROOMY = (230, 90)
"""Large enough that hardly anything is out of sight."""

DATA = ("Habeas", "English", "Deutsch", "home.begin", "keymap", "screens", "json")
"""Words that are the same in every language."""

KEYS_OF_A_TERMINAL = re.compile(r"\b(esc|enter|tab|space|home|end|ins|del)\b|\^\w|f\d+")
CITED = re.compile(r"§\s*[\w.-]+(\([A-Za-z0-9]+\))*")
PATH = re.compile(r"/\S+/\S*(\s+\S{1,20},)?")
"""A path, and what was broken off its end."""
READ = re.compile(r"(?<=: )(?:Regulation|Directive) \(EU\).*")
"""The record of the text that was read for a law, as whoever read it wrote it."""


@pytest.fixture
def marks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak the language of marks."""
    pseudo.speak(monkeypatch)


def unmarked(stage: Stage, data: tuple[str, ...] = ()) -> list[str]:
    """Return the words on the screen that came out of no catalog."""
    text = stage.text()
    for known in (PATH, READ, CITED, KEYS_OF_A_TERMINAL):
        text = known.sub(" ", text)
    return pseudo.unmarked(pseudo.without_acts(text), (*DATA, *data))


@pytest.mark.usefixtures("marks")
@pytest.mark.parametrize("name", [*PAGES, *WINDOWS])
async def test_every_page_and_window_speaks_only_in_messages(
    staged: Staged, lived_in: Path, suzhou: dict[str, object], name: str
) -> None:
    """No word is left in English when another language is chosen."""
    show: Show = (PAGES | WINDOWS)[name]
    async with staged(lived_in, ROOMY) as stage:
        await stage.at_home()
        await show(stage, suzhou | {"language": pseudo.LANGUAGE})
        await stage.settled()
        shown = unmarked(stage)
        await stage.press("f1")
        await stage.settled()

        assert ([], []) == (shown, unmarked(stage))


@pytest.mark.usefixtures("marks")
@pytest.mark.parametrize("page", [Welcome, Unlock])
async def test_the_first_page_speaks_only_in_messages(
    staged: Staged, tmp_path: Path, lived_in: Path, page: type[Welcome | Unlock]
) -> None:
    """Before the cases are open there is nothing to read but our own words."""
    async with staged(lived_in, ROOMY) as stage:
        await stage.at_home()
        stage.app.push_screen(page(tmp_path / "new.store"))
        await stage.on(page)
        await stage.settled()

        assert [] == unmarked(stage)


@pytest.mark.usefixtures("marks")
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
            found[question.name] = unmarked(stage, tuple(own))
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
