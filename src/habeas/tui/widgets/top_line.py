"""The line at the top: where the person is, and what they must know."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static


class TopLine(Horizontal):
    """The name of the program and the page, and a badge that is never hidden."""

    def __init__(self, heading: str, badge: str) -> None:
        """Show a heading, and a badge where there is one."""
        super().__init__()
        self._heading = heading
        self._badge = badge

    def compose(self) -> ComposeResult:
        """Set the line."""
        named = f"Habeas · {self._heading}" if self._heading else "Habeas"
        yield Static(named, id="heading", markup=False)
        if self._badge:
            yield Static(self._badge, id="badge", markup=False)
