"""The door: one passphrase opens everything that is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Button, Input, Static

from habeas.errors import HabeasError
from habeas.marking import N_
from habeas.tui.keys import bindings
from habeas.tui.opening import opened
from habeas.tui.screens.page import Page

if TYPE_CHECKING:
    from habeas.desk.office import Office


class Unlock(Page[None]):
    """Asks for the passphrase, as often as it takes."""

    HELP = N_(
        "Your cases are encrypted. Only your passphrase opens them; "
        "nobody can reset it."
    )
    BINDINGS = bindings()

    class Opened(Message):
        """The passphrase was right."""

        def __init__(self, office: Office) -> None:
            """Carry the office."""
            super().__init__()
            self.office = office

    class Refused(Message):
        """The store did not open."""

        def __init__(self, problem: HabeasError) -> None:
            """Carry why not."""
            super().__init__()
            self.problem = problem

    def __init__(self, place: Path | str, problem: HabeasError | None = None) -> None:
        """Open the store at a place; say what was wrong with it so far."""
        super().__init__()
        self._place = place
        self._problem = problem
        self._typed = ""

    def heading(self) -> str:
        """Name the page."""
        return self._("Your cases are locked")

    def content(self) -> ComposeResult:
        """Ask."""
        yield Static(self._("Passphrase"), classes="asked", markup=False)
        yield Input(self._typed, password=True, id="passphrase")
        yield Static(id="problem", markup=False)
        yield Button(self._("Open"), id="open", variant="primary")

    def remember(self) -> None:
        """Keep what is typed."""
        self._typed = self.query_one(Input).value

    def settle(self) -> None:
        """Show the problem, and wait for typing."""
        said = self.app.speech.problem(self._problem) if self._problem else ""
        self.query_one("#problem", Static).update(said)
        self.query_one(Input).focus()

    @on(Input.Submitted)
    @on(Button.Pressed, "#open")
    def _try(self) -> None:
        """Try the passphrase."""
        self.query_one("#problem", Static).update(self._("One moment …"))
        self._open(self.query_one(Input).value)

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _open(self, passphrase: str) -> None:
        """Open the store; deriving the key takes a moment."""
        try:
            self.post_message(self.Opened(opened(self._place, passphrase)))
        except HabeasError as problem:
            self.post_message(self.Refused(problem))

    def on_unlock_opened(self, message: Opened) -> None:
        """Go home."""
        from habeas.tui.screens.home import Home

        self.app.move_in(message.office)
        self.app.switch_screen(Home())

    def on_unlock_refused(self, message: Refused) -> None:
        """Say why not, and let the person try again."""
        self._problem = message.problem
        self.settle()
        typed = self.query_one(Input)
        typed.selection = type(typed.selection)(0, len(typed.value))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002  Textual's signature
        """Offer no way back: there is nothing behind the door."""
        return action != "back" or self.helps
