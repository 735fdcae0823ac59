"""The running application as its screens know it: language, looks, open office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App

from habeas.language.speaking import first_language
from habeas.marking import N_
from habeas.tui.preferences import Preferences
from habeas.tui.speech import Speech
from habeas.tui.themes import THEMES, USUAL

if TYPE_CHECKING:
    from pathlib import Path

    from textual.binding import Keymap

    from habeas.desk.office import Office


UNFORESEEN = N_(
    "Something unforeseen went wrong (%(what)s). What you have kept is safe."
)


class House(App[None]):
    """What every screen may rely on, whichever screens there are."""

    def __init__(self, place: Path | str | None = None) -> None:
        """Take the store at a place; the usual one where none is named."""
        super().__init__()
        self.preferences = Preferences.read()
        self.speech = Speech(first_language(self.preferences.language))
        self.place = place
        self._office: Office | None = None

    @property
    def office(self) -> Office:
        """Return the open office; only the first screens are shown without one."""
        if self._office is None:
            message = "no office is open"
            raise RuntimeError(message)
        return self._office

    def move_in(self, office: Office) -> None:
        """Work in this office from now on."""
        self._office = office

    @property
    def moved_in(self) -> bool:
        """Say whether an office is open."""
        return self._office is not None

    @property
    def badge(self) -> str:
        """Say what a person must know about how their cases are kept."""
        if self._office is None:
            return ""
        if self._office.store.place == ":memory:":
            return self.speech.gettext("only in memory")
        return (
            "" if self._office.store.encrypted else self.speech.gettext("unencrypted")
        )

    def usual_theme(self) -> str:
        """Return the theme to begin with."""
        chosen = self.preferences.theme
        return chosen if chosen in THEMES else USUAL

    def keymap(self) -> Keymap:
        """Return the keys a person has chosen for themselves."""
        return dict(self.preferences.keymap)

    def prefer(self, **chosen: str) -> None:
        """Keep a preference for the next start; a disk that refuses is no harm."""
        from habeas.errors import HabeasError

        self.preferences = self.preferences.with_choice(**chosen)
        try:
            self.preferences.write()
        except HabeasError as problem:
            self.notify(self.speech.problem(problem), markup=False)

    def tell(self, problem: BaseException) -> None:
        """Say in one sentence what could not be done."""
        self.notify(self.sentence(problem), severity="error", markup=False, timeout=15)

    def sentence(self, problem: BaseException) -> str:
        """Put an error into a sentence, one that nobody foresaw too."""
        from habeas.errors import HabeasError

        if isinstance(problem, HabeasError):
            return self.speech.problem(problem)
        what = f"{type(problem).__name__}: {problem}"
        return self.speech.gettext(UNFORESEEN, what=what)

    def _fatal_error(self) -> None:
        """Close with one sentence.

        Textual would print the program's insides, and with them what a person typed.
        """
        problem = self._exception
        self.bell()
        self._exit_renderables.append(self.sentence(problem) if problem else "")
        self._close_messages_no_wait()

    async def speak(self, language: str) -> None:
        """Change the language of every open screen; nothing typed is lost."""
        raise NotImplementedError

    def show_law(self, name: str) -> None:
        """Show the page of a law."""
        raise NotImplementedError

    def show_case(self, case_id: str) -> None:
        """Show the page of a case."""
        raise NotImplementedError
