"""A list to tick: the sign before a line says whether it is ticked, not its colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.binding import Binding
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

TICKED, OPEN = "☑", "☐"


class Several(OptionList):
    """Lines with a box each; the space bar or a click ticks, Enter goes on."""

    BINDINGS = [
        Binding("space", "select", show=False),
        Binding("enter", "take", show=False),
    ]

    class Taken(Message):
        """The person goes on with what is ticked."""

    def __init__(
        self, lines: Sequence[tuple[str, str]], ticked: Iterable[str], name: str = ""
    ) -> None:
        """Show lines, each a value and its words."""
        super().__init__(id=name or None, markup=False)
        self._offered = lines
        self._ticked = set(ticked)

    @property
    def ticked(self) -> list[str]:
        """Return what is ticked, in the order of the list."""
        return [value for value, _ in self._offered if value in self._ticked]

    def on_mount(self) -> None:
        """Draw the boxes."""
        self.add_options([Option(self._shown(n)) for n in range(len(self._offered))])
        self.highlighted = 0 if self._offered else None

    def _shown(self, place: int) -> str:
        """Return a line with its box."""
        value, says = self._offered[place]
        return f"{TICKED if value in self._ticked else OPEN} {says}"

    def action_select(self) -> None:
        """Tick or untick the marked line."""
        place = self.highlighted
        if place is None:
            return
        self._ticked ^= {self._offered[place][0]}
        self.replace_option_prompt_at_index(place, self._shown(place))

    def action_take(self) -> None:
        """Go on."""
        self.post_message(self.Taken())
