"""The letter's page tells of the form that is prescribed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Static

from habeas.desk.specimen import specimen
from habeas.dossiers.library import library
from habeas.law.words import Kind
from habeas.tui.screens.letter import LetterPage

if TYPE_CHECKING:
    from tests.tui.conftest import Staged


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_form_is_named_above_the_letter_and_told_before_posting(
    staged: Staged, place: Path, size: tuple[int, int]
) -> None:
    """The person sees it before the letter goes out, and the letter stays in view."""
    request = specimen(library().law("hk-pdpo"), Kind.ACCESS)
    async with staged(place, size) as stage:
        await stage.at_home()
        stage.app.push_screen(LetterPage(request))
        await stage.until(lambda: bool(stage.app.screen.query("#sheets")))
        told = str(stage.app.screen.query_one("#form", Static).render())
        height = stage.app.screen.query_one("#sheets").size.height
        await stage.press("b")
        await stage.sees("Fill in the official form")

        assert "(OPS003)" in told
        assert "They may refuse anything else." in told
        assert height > size[1] // 3
