"""The application in a test: a fixed size, a still cursor, and patience by condition."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from habeas.tui.app import Habeas
from habeas.tui.screens.home import Home

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

SMALL = (80, 24)
LARGE = (120, 40)


@pytest.fixture(autouse=True)
def still_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep cursors from blinking, and nothing from moving."""
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    monkeypatch.setattr(Input, "cursor_blink", False)
    monkeypatch.setattr(TextArea, "cursor_blink", False)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A store of this test alone."""
    return tmp_path / "habeas.store"
