"""The cover: painted at once, while the office is opened behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Static

from habeas.errors import HabeasError, PassphraseNeeded
from habeas.tui.opening import is_there, opened
from habeas.tui.screens.page import Page

if TYPE_CHECKING:
    from habeas.desk.office import Office


class Cover(Page[None]):
    """What is seen first, for a moment."""

    class Opened(Message):
        """The office is open."""

        def __init__(self, office: Office) -> None:
            """Carry the office."""
            super().__init__()
            self.office = office

    class Failed(Message):
        """The office could not be opened."""

        def __init__(self, problem: HabeasError) -> None:
            """Carry why not."""
            super().__init__()
            self.problem = problem

    def __init__(self, place: Path | str) -> None:
        """Open the store at a place."""
        super().__init__()
        self._place = place

    def content(self) -> ComposeResult:
        """Say who is here."""
        yield Static("Habeas", id="cover-name", markup=False)
        yield Static(
            self._("Find out what they hold about you, and put it right."),
            id="cover-says",
            markup=False,
        )

    def on_mount(self) -> None:
        """Look for a store once the cover is painted."""
        self.call_after_refresh(self._look)

    def _look(self) -> None:
        """Open what is there, or welcome a new person."""
        if is_there(self._place):
            self._open()
            return
        from habeas.tui.screens.welcome import Welcome

        self.app.switch_screen(Welcome(self._place))

    @work(thread=True, exit_on_error=False)
    def _open(self) -> None:
        """Open the store without a passphrase; that fails where it has one."""
        try:
            self.post_message(self.Opened(opened(self._place, None)))
        except HabeasError as problem:
            self.post_message(self.Failed(problem))

    def on_cover_opened(self, message: Opened) -> None:
        """Go home."""
        from habeas.tui.screens.home import Home

        self.app.move_in(message.office)
        self.app.switch_screen(Home())

    def on_cover_failed(self, message: Failed) -> None:
        """Ask for the passphrase, or say what is wrong with the store."""
        from habeas.tui.screens.unlock import Unlock

        needed = isinstance(message.problem, PassphraseNeeded)
        problem = None if needed else message.problem
        self.app.switch_screen(Unlock(self._place, problem))
