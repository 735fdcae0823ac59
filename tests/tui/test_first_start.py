from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from habeas.errors import PassphraseNeeded
from habeas.tui.opening import opened
from habeas.tui.screens.home import Home
from habeas.tui.screens.unlock import Unlock
from habeas.tui.screens.welcome import Welcome

if TYPE_CHECKING:
    from tests.tui.conftest import Staged


async def test_a_new_person_begins_after_two_questions(
    staged: Staged, tmp_path: Path
) -> None:
    """A language and a way to keep the cases: then home says how to begin."""
    async with staged(tmp_path / "new.store") as stage:
        await stage.on(Welcome)
        await stage.choose("English")
        await stage.choose("Without a passphrase")
        await stage.at_home()

        assert "Press n to begin" in stage.text()
        assert "unencrypted" in stage.text()


async def test_a_passphrase_is_typed_twice_and_then_guards_the_cases(
    staged: Staged, tmp_path: Path
) -> None:
    """Two words that differ make no store; the same twice make an encrypted one."""
    place = tmp_path / "new.store"
    async with staged(place) as stage:
        await stage.on(Welcome)
        await stage.choose("English")
        await stage.choose("With a passphrase")
        await stage.until(lambda: bool(stage.app.screen.query("#first")))
        await stage.type("quince jelly")
        await stage.press("enter")
        await stage.type("quince jam")
        await stage.press("enter")
        await stage.sees("not the same")
        await stage.type("quince jelly")
        await stage.press("enter")
        await stage.at_home()

        assert "unencrypted" not in stage.text()
    with pytest.raises(PassphraseNeeded):
        opened(place, None)


async def test_a_wrong_passphrase_is_told_in_a_sentence_and_can_be_mended(
    staged: Staged, tmp_path: Path
) -> None:
    """Nothing is lost by a wrong passphrase, and the right one still opens."""
    place = tmp_path / "locked.store"
    opened(place, "quince jelly", create=True).store.close()
    async with staged(place) as stage:
        await stage.on(Unlock)
        await stage.type("quince jam")
        await stage.press("enter")
        await stage.sees("does not open")
        await stage.type("quince jelly")
        await stage.press("enter")
        await stage.on(Home)

        assert stage.app.office.store.encrypted


async def test_cases_kept_only_in_memory_are_always_shown_as_such(
    staged: Staged, tmp_path: Path
) -> None:
    """Whoever keeps nothing is told so on every page, and no file appears."""
    place = tmp_path / "new.store"
    async with staged(place) as stage:
        await stage.on(Welcome)
        await stage.choose("English")
        await stage.choose("Not at all")
        await stage.at_home()

        assert "only in memory" in stage.text()
    assert not place.exists()
