"""Choosing the folder for a file."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Button, Input, Static

from habeas.tui.screens.page import Form


def usual_folder() -> Path:
    """Return the person's documents, or the folder Habeas was started in."""
    from platformdirs import user_documents_path

    documents = user_documents_path()
    return documents if documents.is_dir() else Path.cwd()


class FolderDialog(Form[Path]):
    """Gives back a folder."""

    def __init__(self, folder: Path) -> None:
        """Propose a folder."""
        super().__init__()
        self._folder = str(folder)

    def content(self) -> ComposeResult:
        """Ask for the folder."""
        yield Static(self._("Save in this folder"), classes="asked", markup=False)
        yield Input(self._folder)
        with Horizontal(classes="buttons"):
            yield Button(self._("Save"), id="save", variant="primary", compact=True)
            yield Button(self._("Cancel"), id="cancel", compact=True)

    def remember(self) -> None:
        """Keep what is typed."""
        self._folder = self.query_one(Input).value

    def settle(self) -> None:
        """Wait for Enter."""
        self.query_one(Input).focus()

    @on(Input.Submitted)
    @on(Button.Pressed, "#save")
    def action_take(self) -> None:
        """Give the folder back; an empty box is no folder."""
        typed = self.query_one(Input).value.strip()
        if typed:
            self.dismiss(Path(typed).expanduser())

    @on(Button.Pressed, "#cancel")
    def _cancel(self) -> None:
        """Close without an answer."""
        self.dismiss(None)
