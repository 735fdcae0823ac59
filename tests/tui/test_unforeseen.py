"""What nobody foresaw ends in a sentence: the house stands and keeps what it has."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import habeas.tui
from habeas.errors import FolderFull
from habeas.guide.asked import request_of
from habeas.tui.errands import keep_answers, kept_answers
from habeas.tui.screens.letter import LetterPage

if TYPE_CHECKING:
    from tests.tui.conftest import Stage, Staged

SOURCES = Path(habeas.tui.__file__).parent


def complete(suzhou: dict[str, object]) -> dict[str, object]:
    """Return answers that make a letter."""
    return {**suzhou, "asks": ["score"], "letter_date": "2026-11-23"}


async def shows_letter(stage: Stage, suzhou: dict[str, object]) -> None:
    """Show a letter whose answers are kept."""
    office = stage.app.office
    answers = complete(suzhou)
    keep_answers(office, answers)
    request = request_of(answers, office.library, office.today)
    stage.app.push_screen(LetterPage(request))


async def test_an_error_behind_the_letter_is_told_and_nothing_is_lost(
    staged: Staged,
    place: Path,
    suzhou: dict[str, object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The answers stay, and the person goes back and tries again."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError(*"a")

    monkeypatch.setattr("habeas.tui.screens.letter.made", broken)
    async with staged(place, (120, 40)) as stage:
        await stage.at_home()
        await shows_letter(stage, suzhou)
        await stage.hears("Something unforeseen went wrong (ZeroDivisionError: a")
        await stage.press("escape")
        await stage.at_home()

        assert complete(suzhou) == kept_answers(stage.app.office)


async def test_a_letter_that_could_not_be_kept_can_be_kept_again(
    staged: Staged,
    place: Path,
    suzhou: dict[str, object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A full disk is one sentence; the key works again once there is room."""

    def full(*_: object) -> None:
        raise FolderFull(folder="letters")

    async with staged(place, (120, 40)) as stage:
        await stage.at_home()
        await shows_letter(stage, suzhou)
        await stage.until(lambda: bool(stage.app.screen.query("#sheets")))
        with monkeypatch.context() as patch:
            patch.setattr("habeas.tui.screens.letter.keep_as_case", full)
            await stage.press("k")
            await stage.hears("disk")
        await stage.press("k")
        await stage.until(lambda: bool(stage.app.office.cases()))


def test_no_errand_behind_a_screen_may_end_the_house() -> None:
    """Textual closes the application on an error in a worker, unless it is told."""
    lax = [
        f"{file.name}:{node.lineno}"
        for file in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "work"
        and "exit_on_error" not in {word.arg for word in node.keywords}
    ]

    assert [] == lax


async def test_an_error_that_ends_the_house_shows_nothing_of_the_person(
    staged: Staged, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Textual would print what every variable held; one sentence is enough."""
    apps = []

    async def crash() -> None:
        async with staged(place) as stage:
            apps.append(stage.app)
            await stage.at_home()
            stage.app.call_later(broken)
            await stage.until(lambda: False)

    def broken() -> None:
        name = "林梅"
        raise ZeroDivisionError(len(name))

    with pytest.raises(ZeroDivisionError):
        await crash()
    apps[0]._print_error_renderables()
    printed = capsys.readouterr().err

    assert "Something unforeseen went wrong (ZeroDivisionError: 2)" in printed
    assert "林梅" not in printed
