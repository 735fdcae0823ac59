"""Help beside the page: what has the focus, and every key that works now."""

from __future__ import annotations

from itertools import groupby

from textual import getters
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from habeas.marking import N_
from habeas.tui.house import House
from habeas.tui.keys import AREAS, NAMED

MOVING = N_(
    "Tab goes from part to part, the arrow keys move, Enter takes. The mouse works too."
)
"""What is true everywhere."""


class HelpPanel(VerticalScroll):
    """The keys of the moment, drawn from what is bound; Tab leads into it to scroll."""

    app = getters.app(House)

    def compose(self) -> ComposeResult:
        """Set the panel."""
        yield Static(id="help-says", markup=False)
        yield Static(id="help-keys")

    def on_mount(self) -> None:
        """Follow the focus."""
        self.watch(self.screen, "focused", self._follow)

    def _follow(self, focused: Widget | None) -> None:
        """Say what the focused part is for; of itself the panel says nothing."""
        if focused is self:
            return
        says = [self.app.speech.gettext(MOVING)]
        for node in focused.ancestors_with_self if focused else ():
            own = node.HELP if isinstance(node, Widget) else None
            help_said = getattr(node, "help_says", own)
            if help_said:
                says.insert(0, self.app.speech.gettext(help_said))
                break
        self.query_one("#help-says", Static).update("\n\n".join(says))
        self.query_one("#help-keys", Static).update(self._keys())

    def _keys(self) -> Content:
        """List the keys by where they belong."""
        active = [one.binding for one in self.screen.active_bindings.values()]
        known = [one for one in active if one.id in NAMED]
        parts: list[Content] = []
        for where, group in groupby(known, lambda one: NAMED[str(one.id)].where):
            parts.append(
                Content.styled(self.app.speech.gettext(AREAS[where]), "bold underline")
            )
            parts += [
                Content.assemble(
                    (self.app.get_key_display(one), "bold $accent"),
                    "\u00a0 ",
                    one.tooltip,
                )
                for one in group
            ]
        return Content("\n").join(parts)
