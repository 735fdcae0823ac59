"""The laws: a list of them, and each on one page."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from habeas.desk.cards import card, name_of
from habeas.language.places import place_name
from habeas.marking import N_
from habeas.tui.keys import bindings
from habeas.tui.screens.page import Page


class Laws(Page[None]):
    """Every law Habeas knows, by place."""

    HELP = N_("Every law Habeas knows. Enter opens its page.")
    BINDINGS = bindings("laws")

    def heading(self) -> str:
        """Name the page."""
        return self._("Laws")

    def content(self) -> ComposeResult:
        """List the laws."""
        language = self.app.speech.language
        laws = self.app.office.library.laws.values()
        ordered = sorted(laws, key=lambda law: (law.jurisdiction, law.id))
        yield OptionList(
            *(
                Option(
                    Content.assemble(
                        (name_of(law, language), "bold"),
                        (
                            f"\n  {place_name(law.jurisdiction, language)}",
                            "$text-muted",
                        ),
                    ),
                    id=law.id,
                )
                for law in ordered
            ),
            id="laws",
        )

    def settle(self) -> None:
        """Wait in the list."""
        self.query_one(OptionList).focus()

    @on(OptionList.OptionSelected)
    def _open(self, event: OptionList.OptionSelected) -> None:
        """Open a law."""
        self.app.show_law(str(event.option.id))


class LawPage(Page[None]):
    """One law: what it grants, by when, what follows, and how sure that is."""

    HELP = N_("What the law grants, with its articles and times. Arrow keys scroll.")

    def __init__(self, name: str) -> None:
        """Show a law."""
        super().__init__()
        self._law = name

    def heading(self) -> str:
        """Name the page."""
        return self._("Law")

    def content(self) -> ComposeResult:
        """Show the card."""
        library = self.app.office.library
        shown = card(library.law(self._law), library, self.app.speech.language)
        with VerticalScroll(id="card"):
            yield Static(shown.title, classes="asked", markup=False)
            facts = [
                Content.assemble((f"{label}: ", "bold"), value)
                for label, value in shown.facts.items()
                if value
            ]
            yield Static(Content("\n").join(facts), classes="line")
            for title, lines in shown.sections:
                yield Static(title, classes="title", markup=False)
                yield Static("\n".join(lines), classes="line", markup=False)

    def settle(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one("#card").focus(scroll_visible=False)
