"""The first start: a language, and how the cases are kept. Two questions, no more."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from habeas.errors import HabeasError
from habeas.language.catalogs import languages, own_name
from habeas.marking import N_
from habeas.tui.opening import MEMORY, opened
from habeas.tui.screens.page import Page

if TYPE_CHECKING:
    from habeas.desk.office import Office

LANGUAGE, KEEPING, PASSPHRASE = "language", "keeping", "passphrase"

WAYS = {
    "encrypted": (
        N_("With a passphrase"),
        N_("Encrypted. Nobody reads your cases without it, and nobody can reset it."),
    ),
    "open": (
        N_("Without a passphrase"),
        N_("Whoever uses this computer can read them."),
    ),
    "memory": (
        N_("Not at all"),
        N_("Only in memory: everything is gone when you close Habeas."),
    ),
}
"""How cases may be kept."""


class Welcome(Page[None]):
    """Asks what must be known before anything is kept."""

    HELP = N_(
        "Choose with the arrow keys and Enter. You can change the language later."
    )

    class Opened(Message):
        """The store is made."""

        def __init__(self, office: Office) -> None:
            """Carry the office."""
            super().__init__()
            self.office = office

    class Refused(Message):
        """The store could not be made."""

        def __init__(self, problem: HabeasError) -> None:
            """Carry why not."""
            super().__init__()
            self.problem = problem

    def __init__(self, place: Path | str) -> None:
        """Make the store at a place, when all is said."""
        super().__init__()
        self._place = place
        self._step = LANGUAGE

    def heading(self) -> str:
        """Name the page."""
        return self._("Welcome")

    def content(self) -> ComposeResult:
        """Ask what is next."""
        asks = {
            LANGUAGE: self._language,
            KEEPING: self._keeping,
            PASSPHRASE: self._passphrase,
        }
        yield from asks[self._step]()
        yield Static(id="problem", markup=False)

    def _language(self) -> ComposeResult:
        """Ask for the language."""
        yield Static(
            self._("Which language do you read?"), classes="asked", markup=False
        )
        yield OptionList(
            *(Option(own_name(one), id=one) for one in languages()),
            id=LANGUAGE,
            markup=False,
        )

    def _keeping(self) -> ComposeResult:
        """Ask how cases are kept."""
        yield Static(
            self._("How shall Habeas keep your cases on this computer?"),
            classes="asked",
            markup=False,
        )
        says = (
            Option(f"{self._(way)}\n  {self._(note)}", id=name)
            for name, (way, note) in WAYS.items()
        )
        yield OptionList(*says, id=KEEPING, markup=False)

    def _passphrase(self) -> ComposeResult:
        """Ask for the passphrase, twice."""
        says = self._("Choose a passphrase: several words are better than one.")
        yield Static(says, classes="asked", markup=False)
        with Vertical(id="twice"):
            yield Input(password=True, id="first", placeholder=self._("Passphrase"))
            yield Input(
                password=True, id="again", placeholder=self._("The same once more")
            )
        yield Button(self._("Begin"), id="begin", variant="primary")

    def settle(self) -> None:
        """Mark the usual answer."""
        if self._step == LANGUAGE:
            choices = self.query_one(OptionList)
            choices.highlighted = choices.get_option_index(self.app.speech.language)
        first = Input if self._step == PASSPHRASE else OptionList
        self.query(first).first().focus()

    async def _go(self, step: str) -> None:
        """Ask the next question."""
        self._step = step
        await self.recompose()
        self.refresh_bindings()
        self.settle()

    @on(OptionList.OptionSelected, f"#{LANGUAGE}")
    async def _take_language(self, event: OptionList.OptionSelected) -> None:
        """Speak the language from now on."""
        language = str(event.option.id)
        self.app.prefer(language=language)
        self._step = KEEPING
        await self.app.speak(language)

    @on(OptionList.OptionSelected, f"#{KEEPING}")
    async def _take_way(self, event: OptionList.OptionSelected) -> None:
        """Make the store, or ask for its passphrase first."""
        way = event.option.id
        if way == "encrypted":
            await self._go(PASSPHRASE)
            return
        self._make(MEMORY if way == "memory" else self._place, None)

    @on(Input.Submitted, "#first")
    def _once(self) -> None:
        """Ask for it once more."""
        self.query_one("#again", Input).focus()

    @on(Input.Submitted, "#again")
    @on(Button.Pressed, "#begin")
    def _twice(self) -> None:
        """Make the store where both are the same."""
        first, again = (one.value for one in self.query(Input))
        if first != again:
            self._tell(self._("The two are not the same. Please type them again."))
            return
        self._make(self._place, first)

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _make(self, place: Path | str, passphrase: str | None) -> None:
        """Make the store."""
        try:
            made = opened(place, passphrase, create=True)
        except HabeasError as problem:
            self.post_message(self.Refused(problem))
            return
        self.post_message(self.Opened(made))

    def _tell(self, said: str) -> None:
        """Say what is wrong."""
        self.query_one("#problem", Static).update(said)

    def on_welcome_opened(self, message: Opened) -> None:
        """Go home."""
        from habeas.tui.screens.home import Home

        self.app.move_in(message.office)
        self.app.switch_screen(Home())

    def on_welcome_refused(self, message: Refused) -> None:
        """Say why not."""
        self._tell(self.app.speech.problem(message.problem))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002  Textual's signature
        """Offer a way back where a question was asked before."""
        first = self._step == LANGUAGE and not self.helps
        return action != "back" or not first

    async def go_back(self) -> None:
        """Go back one question."""
        before = {PASSPHRASE: KEEPING, KEEPING: LANGUAGE}
        if self._step in before:
            await self._go(before[self._step])
