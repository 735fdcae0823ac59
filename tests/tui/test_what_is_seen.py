"""Screens as pictures that people review, small and large, in three languages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from habeas.guide.asked import request_of
from habeas.tui.app import Habeas
from habeas.tui.screens.guide import Guide
from habeas.tui.screens.letter import LetterPage

if TYPE_CHECKING:
    from tests.tui.conftest import Stage
    from textual.pilot import Pilot

Show = Callable[["Stage"], Awaitable[None]]

SIZES = ((80, 24), (120, 40))
LANGUAGES = ("en", "de", "zh_CN")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Speak each language in turn."""
    monkeypatch.setenv("HABEAS_LANGUAGE", request.param)
    return str(request.param)


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Be as large as a small terminal, and as a large one."""
    columns, rows = request.param
    return int(columns), int(rows)


@pytest.fixture
def looks_right(
    snap_compare: Callable[..., bool],
    stage_of: Callable[[Pilot[None]], Stage],
    lived_in: Path,
    language: str,
    size: tuple[int, int],
) -> Callable[[Show], bool]:
    """Compare what is on the screen with the picture that was reviewed."""

    def compare(show: Show) -> bool:
        async def before(pilot: Pilot[None]) -> None:
            stage = stage_of(pilot)
            await stage.at_home()
            await show(stage)
            await stage.settled()

        app = Habeas(lived_in)
        return snap_compare(app, terminal_size=size, run_before=before)

    return compare


async def nothing(_: Stage) -> None:
    """Show home as it is."""


def test_home_looks_right(looks_right: Callable[[Show], bool]) -> None:
    """The day that is overdue stands first, and says so in words."""
    assert looks_right(nothing)


def test_the_guide_looks_right(
    looks_right: Callable[[Show], bool], suzhou: dict[str, object]
) -> None:
    """The laws are offered with their reasons, under the five phases."""

    async def show(stage: Stage) -> None:
        names = list(suzhou)
        answers = {name: suzhou[name] for name in names[: names.index("law")]}
        stage.app.push_screen(Guide(answers))
        await stage.asked("law")

    assert looks_right(show)


def test_the_letter_looks_right(
    looks_right: Callable[[Show], bool], suzhou: dict[str, object]
) -> None:
    """Letter and copy side by side, or in turn, under the law and the date."""

    async def show(stage: Stage) -> None:
        office = stage.app.office
        answers = {
            **suzhou,
            "asks": ["score"],
            "letter_date": "2026-11-23",
            "language": "zh_CN",
            "facing": "en",
        }
        request = request_of(answers, office.library, office.today)
        stage.app.push_screen(LetterPage(request))
        await stage.until(lambda: bool(stage.app.screen.query("#sheets, #problem")))

    assert looks_right(show)


def test_a_case_looks_right(looks_right: Callable[[Show], bool]) -> None:
    """The recommended step stands first, with its article and its last day."""

    async def show(stage: Stage) -> None:
        stage.app.show_case("a1b2c")
        await stage.until(lambda: bool(stage.app.screen.query("#list-steps")))

    assert looks_right(show)
