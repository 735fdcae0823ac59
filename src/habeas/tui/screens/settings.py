"""Settings: language, looks, keys, and how the cases are kept."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from habeas.language.catalogs import languages, own_name
from habeas.marking import N_
from habeas.tui.opening import MEMORY
from habeas.tui.preferences import preferences_file
from habeas.tui.screens.page import Page
from habeas.tui.themes import THEMES


class Settings(Page[None]):
    """What a person may choose; it is kept at once."""

    HELP = N_("Choose with the arrow keys and Enter. Every choice is kept at once.")

    def heading(self) -> str:
        """Name the page."""
        return self._("Settings")

    def content(self) -> ComposeResult:
        """Show what can be chosen."""
        with VerticalScroll(can_focus=False):
            yield Static(self._("Language"), classes="title", markup=False)
            yield OptionList(
                *(Option(own_name(one), id=one) for one in languages()),
                id="languages",
                markup=False,
            )
            yield Static(self._("Looks"), classes="title", markup=False)
            yield OptionList(
                *(Option(self._(says), id=name) for name, says in THEMES.items()),
                id="themes",
                markup=False,
            )
            yield Static(
                self._("How your cases are kept"), classes="title", markup=False
            )
            yield Static(self._kept(), classes="line", markup=False)
            yield Static(self._("Keys"), classes="title", markup=False)
            yield Static(self._keys(), classes="line", markup=False)

    def _kept(self) -> str:
        """Say where the cases are, and who can read them."""
        store = self.app.office.store
        if store.place == MEMORY:
            return self._("Only in memory: everything is gone when you close Habeas.")
        if store.encrypted:
            return self._(
                "Encrypted with your passphrase, in %(place)s", place=store.place
            )
        return self._("Not encrypted, in %(place)s", place=store.place)

    def _keys(self) -> str:
        """Say how keys can be changed."""
        return self._(
            "F1 shows every key. To change one, write its name and your key "
            'under "keymap" in %(file)s, such as "home.begin": "b".',
            file=preferences_file(),
        )

    def settle(self) -> None:
        """Mark what is chosen now."""
        marked = {"languages": self.app.speech.language, "themes": self.app.theme}
        for name, chosen in marked.items():
            choices = self.query_one(f"#{name}", OptionList)
            choices.highlighted = choices.get_option_index(chosen)
        self.query_one("#languages").focus()

    @on(OptionList.OptionSelected, "#languages")
    def _speak(self, event: OptionList.OptionSelected) -> None:
        """Speak another language."""
        language = str(event.option.id)
        self.app.prefer(language=language)
        self.app.run_worker(self.app.speak(language), exclusive=True)

    @on(OptionList.OptionSelected, "#themes")
    def _look(self, event: OptionList.OptionSelected) -> None:
        """Look another way."""
        theme = str(event.option.id)
        self.app.prefer(theme=theme)
        self.app.theme = theme
