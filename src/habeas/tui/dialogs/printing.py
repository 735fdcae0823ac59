"""Printing: which printer, and the very command that will run."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from habeas.errors import HabeasError
from habeas.tui.errands import pdf_of
from habeas.tui.outside import can_print, print_command, print_pdf, printers
from habeas.tui.screens.page import Dialog

if TYPE_CHECKING:
    from habeas.desk.writing import Sheets


class PrintDialog(Dialog[None]):
    """Prints a letter once the person has seen how."""

    class Found(Message):
        """The printers of this computer."""

        def __init__(self, names: tuple[str, ...]) -> None:
            """Carry their names."""
            super().__init__()
            self.names = names

    class Done(Message):
        """It was printed, or not."""

        def __init__(self, said: str) -> None:
            """Carry what went wrong; empty where nothing did."""
            super().__init__()
            self.said = said

    def __init__(self, sheets: Sheets) -> None:
        """Print a letter."""
        super().__init__()
        self._sheets = sheets
        self._names: tuple[str, ...] = ()

    def content(self) -> ComposeResult:
        """Show the printers, or say that this computer cannot print."""
        yield Static(self._("Print"), classes="asked", markup=False)
        if not can_print():
            says = self._(
                "The command lp was not found, so Habeas cannot print here. "
                "Save the PDF and print it from another program."
            )
            yield Static(says, classes="line", markup=False)
            yield Button(self._("Close"), id="close", variant="primary", compact=True)
            return
        yield OptionList(
            Option(self._("The usual printer")),
            *(Option(name) for name in self._names),
            markup=False,
        )
        yield Static(id="command", markup=False)
        with Horizontal(classes="buttons"):
            yield Button(self._("Print"), id="print", variant="primary", compact=True)
            yield Button(self._("Cancel"), id="close", compact=True)

    def on_mount(self) -> None:
        """Ask for the printers."""
        super().on_mount()
        if can_print():
            self._find()

    def settle(self) -> None:
        """Wait at the first part."""
        self.query("OptionList, Button").first().focus()

    @work(thread=True, exit_on_error=False)
    def _find(self) -> None:
        """Ask the computer which printers there are."""
        self.post_message(self.Found(printers()))

    async def on_print_dialog_found(self, message: Found) -> None:
        """Show them."""
        self._names = message.names
        await self.recompose()
        self.query_one(OptionList).highlighted = 0
        self.settle()

    @property
    def _printer(self) -> str:
        """Return the marked printer; empty for the usual one."""
        at = self.query_one(OptionList).highlighted or 0
        return self._names[at - 1] if at else ""

    @on(OptionList.OptionHighlighted)
    def _show(self) -> None:
        """Show the command that will run."""
        command = shlex.join(print_command(self._printer))
        said = self._("This will run: %(command)s", command=command)
        self.query_one("#command", Static).update(said)

    @on(OptionList.OptionSelected)
    @on(Button.Pressed, "#print")
    def _take(self) -> None:
        """Print."""
        self._print(self._printer)

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _print(self, printer: str) -> None:
        """Make the PDF and hand it to the printer."""
        try:
            said = print_pdf(pdf_of(self._sheets), printer)
        except HabeasError as problem:
            said = self.app.speech.problem(problem)
        self.post_message(self.Done(said))

    def on_print_dialog_done(self, message: Done) -> None:
        """Say how it went."""
        if message.said:
            self.query_one("#command", Static).update(message.said)
            return
        self.notify(self._("The letter is with the printer."), markup=False)
        self.dismiss(None)

    @on(Button.Pressed, "#close")
    def _close(self) -> None:
        """Close the window."""
        self.dismiss(None)
