"""One question, yes or no."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Button, Static

from habeas.tui.screens.page import Dialog


class YesNo(Dialog[bool]):
    """Gives back True for yes."""

    def __init__(self, says: str) -> None:
        """Ask a question."""
        super().__init__()
        self._says = says

    def content(self) -> ComposeResult:
        """Ask."""
        yield Static(self._says, classes="asked", markup=False)
        with Horizontal(classes="buttons"):
            yield Button(self._("Yes"), id="yes", compact=True)
            yield Button(self._("No"), id="no", variant="primary", compact=True)

    def settle(self) -> None:
        """Wait at the answer that changes nothing."""
        self.query_one("#no", Button).focus()

    @on(Button.Pressed)
    def _take(self, event: Button.Pressed) -> None:
        """Give the answer back."""
        self.dismiss(event.button.id == "yes")
