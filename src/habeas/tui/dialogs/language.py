"""Choosing the language of the screens."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from habeas.language.catalogs import languages, own_name
from habeas.tui.screens.page import Dialog


class LanguageDialog(Dialog[str]):
    """Gives back the language that was chosen."""

    def content(self) -> ComposeResult:
        """List the languages, each by its own name."""
        yield Static(self._("Language"), classes="asked", markup=False)
        yield OptionList(
            *(Option(own_name(one), id=one) for one in languages()), markup=False
        )

    def settle(self) -> None:
        """Mark the language that is spoken now."""
        choices = self.query_one(OptionList)
        choices.highlighted = choices.get_option_index(self.app.speech.language)
        choices.focus()

    @on(OptionList.OptionSelected)
    def _take(self, event: OptionList.OptionSelected) -> None:
        """Give the language back."""
        self.dismiss(event.option.id)
