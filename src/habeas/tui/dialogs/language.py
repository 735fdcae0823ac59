"""Choosing a language: of the screens, of a letter, of a reading copy."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from habeas.language.catalogs import languages, own_name
from habeas.tui.screens.page import Dialog

NO_COPY = "none"
"""What stands for no reading copy in a request."""


class LanguageDialog(Dialog[str]):
    """Gives back the language that was chosen."""

    def __init__(self, says: str, marked: str, none: str = "") -> None:
        """Ask for a language, one of them marked; ``none`` names the choice of none."""
        super().__init__()
        self._says = says
        self._marked = marked
        self._none = none

    def content(self) -> ComposeResult:
        """List the languages, each by its own name."""
        yield Static(self._(self._says), classes="asked", markup=False)
        offered = [Option(own_name(one), id=one) for one in languages()]
        if self._none:
            offered.append(Option(self._(self._none), id=NO_COPY))
        yield OptionList(*offered, markup=False)

    def settle(self) -> None:
        """Mark the language that is taken now."""
        choices = self.query_one(OptionList)
        names = [option.id for option in choices.options]
        choices.highlighted = names.index(self._marked) if self._marked in names else 0
        choices.focus()

    @on(OptionList.OptionSelected)
    def _take(self, event: OptionList.OptionSelected) -> None:
        """Give the language back."""
        self.dismiss(event.option.id)
