"""A letter and its reading copy, side by side where there is room, else in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Static

from habeas.marking import N_

if TYPE_CHECKING:
    from habeas.tui.reading import Passage


class SheetsView(VerticalScroll):
    """Passages in rows, so that a paragraph stands beside its translation."""

    HELP = N_(
        "The letter, with a copy to read. Arrow keys scroll, t turns between the two."
    )

    def __init__(self, passages: tuple[Passage, ...], *, copied: bool) -> None:
        """Show passages; ``copied`` where there is a reading copy."""
        super().__init__(id="sheets")
        self._passages = passages
        self.set_class(copied, "-copied")

    def compose(self) -> ComposeResult:
        """Set the rows."""
        for letter, copy in self._passages:
            with Horizontal(classes="passage"):
                yield Static(letter, classes="letter")
                if self.has_class("-copied"):
                    yield Static(copy, classes="copy")
