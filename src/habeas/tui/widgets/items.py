"""A table to fill in, row by row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Input, Static

from habeas.marking import N_
from habeas.tui.keys import bindings
from habeas.tui.widgets.answers import Answer


class Field(NamedTuple):
    """One column of the table."""

    name: str
    says: str


class ItemsAnswer(Answer):
    """Rows of named fields; a row may be added or taken away."""

    HELP = N_("Fill in what you know. Tab goes to the next box, Ctrl+N goes on.")
    BINDINGS = bindings("items")

    def __init__(self, fields: Sequence[Field], rows: object) -> None:
        """Begin with the rows that were typed before, or an empty one."""
        super().__init__()
        self._fields = fields
        known = rows if isinstance(rows, list | tuple) else ()
        self._rows: list[dict[str, str]] = [dict(row) for row in known] or [{}]

    def compose(self) -> ComposeResult:
        """Show the rows, one under the other."""
        say = self.app.speech
        for number, row in enumerate(self._rows, start=1):
            with Vertical(classes="row"):
                yield Static(
                    say.gettext("Entry %(n)s", n=number), classes="title", markup=False
                )
                for field in self._fields:
                    with Horizontal(classes="field"):
                        yield Static(field.says, classes="label", markup=False)
                        yield Input(row.get(field.name, ""), name=field.name)
        yield Button(say.gettext("Add row"), id="add", compact=True)

    def value(self) -> object:
        """Return the rows in which something is typed."""
        return [row for row in self._typed() if row]

    def _typed(self) -> list[dict[str, str]]:
        """Return all rows as they stand."""
        return [
            {str(box.name): box.value for box in row.query(Input) if box.value.strip()}
            for row in self.query(".row")
        ]

    @on(Input.Submitted)
    def _on(self, event: Input.Submitted) -> None:
        """Go to the next box."""
        event.stop()
        self.screen.focus_next()

    @on(Button.Pressed, "#add")
    async def action_add(self) -> None:
        """Add an empty row."""
        self._rows = [*self._typed(), {}]
        await self.recompose()
        self.query(".row").last().query(Input).first().focus()

    async def action_drop(self) -> None:
        """Take away the row that has the focus."""
        rows = list(self.query(".row"))
        kept = [
            typed
            for row, typed in zip(rows, self._typed(), strict=True)
            if not row.has_focus_within
        ]
        self._rows = kept or [{}]
        await self.recompose()
        self.query(Input).first().focus()
