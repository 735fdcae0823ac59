"""What pages and dialogs share: they speak the person's language, as it changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from textual import getters
from textual.app import ComposeResult
from textual.containers import Container
from textual.screen import ModalScreen, Screen
from textual.widgets import Footer
from textual.worker import Worker, WorkerState

from habeas.tui.house import House
from habeas.tui.keys import NAMED, bindings
from habeas.tui.widgets.help_panel import HelpPanel
from habeas.tui.widgets.top_line import TopLine

if TYPE_CHECKING:
    from textual.binding import ActiveBinding

Result = TypeVar("Result")

WIDE = 100
"""Columns from which on there is room for two things side by side."""


HIGH = 30
"""Rows from which on a window may be set with air."""


class Spoken(Screen[Result], Generic[Result]):
    """A screen whose words, keys included, are in the language of the house."""

    app = getters.app(House)

    @property
    def speech(self) -> object:
        """Return the messages of the house."""
        return self.app.speech

    def _(self, msgid: str, **facts: object) -> str:
        """Return a message in the language of the house."""
        return self.app.speech.gettext(msgid, **facts)

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """Return the active keys, with their words translated.

        Bindings are constants of classes; footer and help both read them here.
        """
        return {key: self._said(one) for key, one in super().active_bindings.items()}

    def _said(self, active: ActiveBinding) -> ActiveBinding:
        """Translate the words of one key."""
        key = NAMED.get(str(active.binding.id))
        binding = replace(
            active.binding,
            show=active.binding.show and not (key and key.roomy and self._narrow),
            description=self._(active.binding.description),
            tooltip=self._(active.binding.tooltip),
        )
        return active._replace(binding=binding, tooltip=binding.tooltip)

    @property
    def _narrow(self) -> bool:
        """Say whether the footer has little room."""
        return self.app.size.width < WIDE

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what went wrong behind the screen; the house stands all the same."""
        if event.state is WorkerState.ERROR and event.worker.error:
            self.app.tell(event.worker.error)

    def remember(self) -> None:
        """Keep what is typed and marked, before the screen is drawn anew."""

    async def speak_again(self) -> None:
        """Draw the screen anew, in the language of the house."""
        self.remember()
        await self.recompose()
        self.refresh_bindings()
        self.settle()

    def settle(self) -> None:
        """Fill in what is only known once the parts stand."""


class Page(Spoken[Result], Generic[Result]):
    """A full page: a line at the top, the content, the keys at the bottom."""

    BINDINGS = bindings("page")
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]

    def compose(self) -> ComposeResult:
        """Set the page."""
        yield TopLine(self.heading(), self.app.badge)
        with Container(id="content"):
            yield from self.content()
        yield Footer(show_command_palette=False)

    def heading(self) -> str:
        """Return the page's name, for the top line."""
        return ""

    def content(self) -> ComposeResult:
        """Yield what the page is for."""
        yield from ()

    def on_mount(self) -> None:
        """Fill the page for the first time."""
        self.settle()

    @property
    def helps(self) -> bool:
        """Say whether the help stands open."""
        return bool(self.query(HelpPanel))

    async def action_back(self) -> None:
        """Close the help, where it is open; else go back."""
        if self.helps:
            self.action_toggle_help()
            return
        await self.go_back()

    async def go_back(self) -> None:
        """Go back one page."""
        self.dismiss(None)

    def action_toggle_help(self) -> None:
        """Show or hide the help of what has the focus."""
        if self.helps:
            self.query(HelpPanel).remove()
        else:
            self.mount(HelpPanel())
        self.refresh_bindings()


class Dialog(Spoken[Result], ModalScreen[Result], Generic[Result]):
    """A small window over the page; closing it gives back nothing."""

    BINDINGS = bindings("dialog")
    VERTICAL_BREAKPOINTS = [(0, "-low"), (HIGH, "-high")]

    def compose(self) -> ComposeResult:
        """Set the window."""
        with Container(id="window"):
            yield from self.content()
        yield Footer(show_command_palette=False)

    def content(self) -> ComposeResult:
        """Yield what the window asks."""
        yield from ()

    def on_mount(self) -> None:
        """Fill the window."""
        self.settle()

    def action_close(self) -> None:
        """Close the window without an answer."""
        self.dismiss(None)


class Form(Dialog[Result], Generic[Result]):
    """A window with something to fill in; one key takes it from every box."""

    BINDINGS = bindings("form")

    def action_take(self) -> None:
        """Give back what is filled in, or say what is missing."""
        raise NotImplementedError
