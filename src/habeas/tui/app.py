"""The application: which pages there are, and how one leads to another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual.command import CommandPalette

from habeas.marking import N_
from habeas.tui.house import House
from habeas.tui.keys import bindings
from habeas.tui.opening import usual_place
from habeas.tui.palette import Verbs
from habeas.tui.screens.cover import Cover
from habeas.tui.screens.page import Page, Spoken
from habeas.tui.speech import Speech
from habeas.tui.themes import CONTRAST, DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

STYLES = ("house", "guide", "letter", "case")
"""One sheet for what all pages share, and one for each page that needs its own."""

FIND = N_("What would you like to do?")
LANGUAGE = N_("Language")


class Habeas(House):
    """Habeas in a terminal."""

    TITLE = "Habeas"
    CSS_PATH = [f"styles/{name}.tcss" for name in STYLES]
    COMMANDS = {Verbs}
    BINDINGS = bindings("app")

    def on_mount(self) -> None:
        """Paint the cover, and look what is there behind it."""
        for theme in (LIGHT, DARK, CONTRAST):
            self.register_theme(theme)
        self.theme = self.usual_theme()
        self.set_keymap(self.keymap())
        self.push_screen(Cover(self.place or usual_place()))

    async def speak(self, language: str) -> None:
        """Change the language of every open screen; nothing typed is lost."""
        self.speech = Speech(language)
        for screen in self._pages():
            await screen.speak_again()

    def _pages(self) -> Iterator[Spoken[object]]:
        """Yield the open screens that speak."""
        for screen in self.screen_stack:
            if isinstance(screen, Spoken):
                yield screen

    def show_law(self, name: str) -> None:
        """Show the page of a law."""
        from habeas.tui.screens.law import LawPage

        self.push_screen(LawPage(name))

    def show_case(self, case_id: str) -> None:
        """Show the page of a case."""
        from habeas.tui.screens.case import CasePage

        self.push_screen(CasePage(case_id))

    def action_command_palette(self) -> None:
        """Show what can be done."""
        if not isinstance(self.screen, CommandPalette):
            says = self.speech.gettext(FIND)
            self.push_screen(CommandPalette(placeholder=says, id="--command-palette"))

    def action_help(self) -> None:
        """Show or hide help on the page."""
        if isinstance(self.screen, Page):
            self.screen.action_toggle_help()

    def action_language(self) -> None:
        """Let the person choose another language."""
        from habeas.tui.dialogs.language import LanguageDialog

        if not isinstance(self.screen, LanguageDialog):
            dialog = LanguageDialog(LANGUAGE, self.speech.language)
            self.push_screen(dialog, self._chosen)

    def _chosen(self, language: str | None) -> None:
        """Speak the chosen language, now and at the next start."""
        if language:
            self.prefer(language=language)
            self.run_worker(self.speak(language), exclusive=True)

    def action_settings(self) -> None:
        """Show the settings."""
        from habeas.tui.screens.settings import Settings

        if self.moved_in and not isinstance(self.screen, Settings):
            self.push_screen(Settings())

    def action_laws(self) -> None:
        """Show the laws."""
        from habeas.tui.screens.law import Laws

        if self.moved_in and not isinstance(self.screen, Laws):
            self.push_screen(Laws())

    def action_help_quit(self) -> None:
        """Say how to leave, to those who press what leaves other programs."""
        self.notify(self.speech.gettext("Press Ctrl+Q to close Habeas."), markup=False)


def run(place: Path | None = None) -> None:
    """Show the screens until the person leaves."""
    Habeas(place).run()
