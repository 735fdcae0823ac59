"""To whom a letter upward goes: a body the dossiers know, or one the person names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Button, Input, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from habeas.cases.request import Recipient
from habeas.desk.office import recipient
from habeas.tui.screens.page import Form

if TYPE_CHECKING:
    from habeas.law.authority import Authority


class RecipientDialog(Form[Recipient]):
    """Gives back the body with its address."""

    def __init__(
        self, bodies: tuple[Authority, ...], country: str, note: str = ""
    ) -> None:
        """Propose bodies; the country is where an unknown one would sit.

        The note says how to find the body, where none is proposed.
        """
        super().__init__()
        self._way = note
        self._bodies = bodies
        self._country = country
        self._chosen = recipient(bodies[0]) if bodies else None
        self._body_name = self._chosen.name if self._chosen else ""
        self._body_address = self._chosen.address if self._chosen else ""

    def content(self) -> ComposeResult:
        """Ask for the body and its address."""
        yield Static(
            self._("Who shall get this letter?"), classes="asked", markup=False
        )
        if len(self._bodies) > 1:
            names = (Option(next(iter(one.name.values()))) for one in self._bodies)
            yield OptionList(*names, id="bodies", markup=False)
        yield Static(self._("Name"), classes="label", markup=False)
        yield Input(self._body_name, id="name", compact=True, select_on_focus=False)
        yield Static(
            self._("Address, as on an envelope (may stay empty)"),
            classes="label",
            markup=False,
        )
        yield TextArea(
            self._body_address,
            id="address",
            tab_behavior="focus",
            show_line_numbers=False,
        )
        yield Static(self._note(), classes="line", markup=False)
        yield Static(id="problem", markup=False)
        with Horizontal(classes="buttons"):
            yield Button(self._("Go on"), id="take", variant="primary", compact=True)
            yield Button(self._("Cancel"), id="cancel", compact=True)

    def _note(self) -> str:
        """Say what is known about the proposed body, or how to find one."""
        authority = self._chosen.authority if self._chosen else ""
        notes = (one.note for one in self._bodies if one.id == authority)
        note = next(notes, "" if self._bodies else self._way)
        return self._(note) if note else ""

    def remember(self) -> None:
        """Keep what is typed."""
        self._body_name = self.query_one("#name", Input).value
        self._body_address = self.query_one("#address", TextArea).text

    def settle(self) -> None:
        """Mark the proposed body, and wait at the first part."""
        for bodies in self.query(OptionList):
            names = [one.id for one in self._bodies]
            authority = self._chosen.authority if self._chosen else ""
            bodies.highlighted = names.index(authority) if authority in names else 0
        # A long name is read from its beginning.
        self.query_one("#name", Input).cursor_position = 0
        self.query("OptionList, Input").first().focus()

    @on(OptionList.OptionSelected, "#bodies")
    async def _choose(self, event: OptionList.OptionSelected) -> None:
        """Fill in another body."""
        self._chosen = recipient(self._bodies[event.option_index])
        self._body_name, self._body_address = self._chosen.name, self._chosen.address
        await self.recompose()
        self.query_one("#address", TextArea).focus()

    @on(Input.Submitted)
    @on(Button.Pressed, "#take")
    def action_take(self) -> None:
        """Give the body back."""
        self.remember()
        name = self._body_name.strip()
        if not name:
            said = self._("Please write the name of the body.")
            self.query_one("#problem", Static).update(said)
            return
        known = self._chosen if self._chosen and self._chosen.name == name else None
        self.dismiss(
            Recipient(
                name=name,
                address=self._body_address.strip("\n"),
                country=known.country if known else self._country,
                authority=known.authority if known else "",
            )
        )

    @on(Button.Pressed, "#cancel")
    def _cancel(self) -> None:
        """Close without an answer."""
        self.dismiss(None)
