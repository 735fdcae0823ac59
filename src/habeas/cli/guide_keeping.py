"""Where the answers of a guide are kept while it runs: in the store, or nowhere."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from habeas.cli.guide_lines import choose
from habeas.cli.narration import tell
from habeas.cli.opening import open_store, passphrase
from habeas.cli.output import say
from habeas.cli.speech import _, sentence
from habeas.desk.begun import begun
from habeas.desk.places import store_file
from habeas.errors import PassphrasesDiffer
from habeas.guide.answers import Answers
from habeas.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

_ONLY_NOW = 2
"""The place of the line that keeps nothing."""


def store_wanted() -> AbstractContextManager[Store | None]:
    """Ask where answers shall be kept, and open that place."""
    place = store_file()
    if place.exists():
        return _present(place)
    kept = choose(
        _("Shall your answers be kept on this computer?"),
        (
            _("Yes, encrypted with a passphrase"),
            _("Yes, without a passphrase: whoever reads this disk can read them"),
            _("No, only until this letter is written"),
        ),
        _("Then you can stop and go on later. Nothing ever leaves this computer."),
    )
    if kept == _ONLY_NOW:
        return nullcontext(None)
    phrase = _new_passphrase(place) if kept == 0 else None
    return Store.open(place, phrase, create=True)


def _present(place: Path) -> AbstractContextManager[Store | None]:
    """Open the store that is there, if the person wants it."""
    kept = choose(
        _("You have a store on this computer. Shall your answers be kept in it?"),
        (_("Yes"), _("No, only until this letter is written")),
    )
    if kept == 1:
        return nullcontext(None)
    say(_("The passphrase of your store, if it has one:"))
    return open_store(place)


def _new_passphrase(place: Path) -> str:
    """Ask for a new passphrase until it was typed the same way twice."""
    while True:
        say(_("Choose a passphrase. Without it nobody opens the store, not even you."))
        first = passphrase(place)
        say(_("The same passphrase again:"))
        if first == passphrase(place):
            return first
        tell(sentence(PassphrasesDiffer()))


def taken_up(store: Store | None) -> Answers:
    """Return the answers of a letter that was begun before, if the person goes on."""
    answers = begun(store) if store else None
    if not answers:
        return {}
    again = choose(
        _("You have begun a letter before."),
        (_("Go on with it"), _("Begin a new one")),
    )
    return answers if again == 0 else {}
