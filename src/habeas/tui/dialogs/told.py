"""Something to read: reasons, the working of a date, what to check before posting."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Button, Static

from habeas.tui.keys import bindings
from habeas.tui.screens.page import Dialog


class Told(Dialog[None]):
    """Shows lines until they are read."""

    BINDINGS = bindings("told")

    def __init__(self, title: str, lines: tuple[str, ...]) -> None:
        """Show lines under a title."""
        super().__init__()
        self._title = title
        self._lines = lines

    def content(self) -> ComposeResult:
        """Show the lines."""
        yield Static(self._title, classes="asked", markup=False)
        with VerticalScroll(id="told"):
            for line in self._lines:
                yield Static(line, classes="line", markup=False)
        yield Button(self._("Close"), id="close", variant="primary", compact=True)

    def settle(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one("#told").focus()

    @on(Button.Pressed)
    def _close(self) -> None:
        """Close the window."""
        self.dismiss(None)
