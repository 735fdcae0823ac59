"""Paper, large print, post and signature, chosen on the letter's page."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from textual.widgets import Input, OptionList

from habeas.cases.request import Request
from habeas.tui.dialogs.sheet import SheetDialog
from habeas.tui.screens.letter import LetterPage
from habeas.tui.widgets.several import Several

Staged = Callable[..., AbstractAsyncContextManager[Any]]


def request() -> Request:
    """Return the request of a plain letter."""
    return Request.model_validate(
        {
            "schema": "habeas/request/1",
            "kind": "access",
            "law": "eu-gdpr",
            "person": {"name": "Lin Mei", "country": "DE"},
            "holder": {"name": "Muster AG", "type": "private-body", "country": "DE"},
        }
    )


async def test_what_is_chosen_is_how_the_letter_is_printed(
    staged: Staged, lived_in: Path, tmp_path: Path
) -> None:
    """One key opens one window for all four."""
    Image.new("RGB", (90, 30), "white").save(tmp_path / "mine.png")
    async with staged(lived_in) as stage:
        await stage.at_home()
        page = LetterPage(request())
        stage.app.push_screen(page)
        await stage.until(lambda: page._made is not None)
        await stage.press("e")
        await stage.on(SheetDialog)
        dialog = stage.app.screen
        names = [one.id for one in dialog.query_one("#sheets", OptionList).options]
        dialog.query_one("#sheets", OptionList).highlighted = names.index(
            "sn-010130-left"
        )
        await stage.press("tab", "space", "down", "space")
        dialog.query_one("#signature", Input).value = str(tmp_path / "mine.png")
        await stage.press("ctrl+n")
        await stage.on(LetterPage)
        await stage.until(lambda: bool(page._made and page._made.sheets.large))

        assert page._made is not None
        sheets = page._made.sheets
        assert "sn-010130-left" == sheets.paper.name
        assert "Einschreiben mit Rückschein" == sheets.letter.post
        assert sheets.letter.signed is not None


async def test_a_file_that_is_no_picture_keeps_the_window_open(
    staged: Staged, lived_in: Path
) -> None:
    """The person reads what is wrong where it can be mended."""
    async with staged(lived_in) as stage:
        await stage.at_home()
        dialog = SheetDialog(request())
        stage.app.push_screen(dialog)
        await stage.on(SheetDialog)
        dialog.query_one("#signature", Input).value = "no such file"
        await stage.press("ctrl+n")
        await stage.sees("cannot be used as a signature")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_window_fits_the_terminal(
    staged: Staged, lived_in: Path, size: tuple[int, int]
) -> None:
    """The button is in sight, and what was said before is filled in."""
    said = request().model_copy(update={"post": "registered", "large": True})
    async with staged(lived_in, size=size) as stage:
        await stage.at_home()
        dialog = SheetDialog(said)
        stage.app.push_screen(dialog)
        await stage.on(SheetDialog)
        await stage.settled()
        button = dialog.query_one("#take").region

        assert button.bottom <= dialog.query_one("#window").region.bottom
        assert button.height
        assert ["large", "registered"] == dialog.query_one(Several).ticked
