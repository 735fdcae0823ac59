"""Opening the person's store: where a passphrase comes from, and what is said without.

A passphrase comes from ``--passphrase-file``, else from the terminal, unseen, else from
one line of standard input. An unencrypted store opens without one and is called so.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from habeas.cli.narration import tell
from habeas.errors import (
    NewPassphraseNeeded,
    PassphraseExposed,
    PassphraseNeeded,
    PassphrasesDiffer,
    WrongPassphrase,
)

if TYPE_CHECKING:
    from habeas.store.store import Store

_FILE = "habeas.passphrase-file"
"""Where the file's name waits while a command runs."""

_TRIES = 3
"""How often a person at a terminal may mistype."""

_OTHERS = 0o077
"""The permissions of everybody but the owner."""


def _remember(ctx: click.Context, _param: click.Parameter, value: Path | None) -> None:
    """Keep the file's name for the command, on whichever level it was given."""
    if value:
        ctx.meta[_FILE] = value


with_passphrase = click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    expose_value=False,
    callback=_remember,
    help="Read the passphrase from the first line of this file.",
)
"""The option of every command that opens the store."""

unprotected = click.option(
    "--no-passphrase", is_flag=True, help="Make a new store without encryption."
)
"""The option of every command that may make the store."""


def present_store() -> Store | None:
    """Open the person's store; where there is none yet, say so kindly."""
    from habeas.cli.speech import _
    from habeas.desk.places import store_file

    if store_file().exists():
        return open_store(store_file())
    tell(_("There are no cases yet. Open one with: habeas cases open REQUEST.toml"))
    return None


def present_or_new_store(*, no_passphrase: bool) -> Store:
    """Open the person's store, or make it where there is none yet."""
    from habeas.desk.places import store_file
    from habeas.store.store import Store

    place = store_file()
    if place.exists():
        return open_store(place)
    phrase = None if no_passphrase else _new_passphrase(place)
    store = Store.open(place, phrase, create=True)
    _tell_if_open_to_all(store)
    return store


def open_store(place: Path) -> Store:
    """Open a store that is there; ask for its passphrase only where it has one."""
    from habeas.store.store import Store

    try:
        store = Store.open(place, None)
    except PassphraseNeeded:
        return _unlocked(place)
    _tell_if_open_to_all(store)
    return store


def passphrase(place: Path) -> str:
    """Return the passphrase as the person gives it, unseen at a terminal."""
    from habeas.cli.speech import _

    file = _file()
    if file:
        return _in_file(file)
    if sys.stdin.isatty():
        return _asked(_("Passphrase"))
    line = _one_line(sys.stdin.buffer.readline())
    if not line:
        raise PassphraseNeeded(place=str(place))
    return line


def _unlocked(place: Path) -> Store:
    """Open an encrypted store; who types may try again."""
    from habeas.cli.speech import sentence
    from habeas.store.store import Store

    typed = sys.stdin.isatty() and not _file()
    for _ in range(_TRIES - 1 if typed else 0):
        try:
            return Store.open(place, passphrase(place))
        except WrongPassphrase as wrong:
            tell(sentence(wrong))
    return Store.open(place, passphrase(place))


def _new_passphrase(place: Path) -> str | None:
    """Return the passphrase of a new store, typed twice; None where none is wanted."""
    from habeas.cli.speech import _

    if _file() or not sys.stdin.isatty():
        return _given_once(place)
    first = _asked(_("New passphrase, empty for none"))
    if first:
        if first != _asked(_("The same passphrase again")):
            raise PassphrasesDiffer
        return first
    question = _("Keep your cases unencrypted, for anybody who can read this disk?")
    click.confirm(question, abort=True, err=True)
    return None


def _given_once(place: Path) -> str:
    """Return the passphrase of a new store that nobody types."""
    try:
        return passphrase(place)
    except PassphraseNeeded:
        raise NewPassphraseNeeded from None


def _file() -> Path | None:
    """Return the file that was named for the passphrase."""
    context = click.get_current_context(silent=True)
    return context.meta.get(_FILE) if context else None


def _in_file(file: Path) -> str:
    """Read a passphrase from a file that only its owner may read."""
    if file.stat().st_mode & _OTHERS:
        raise PassphraseExposed(file=str(file))
    return _one_line(file.read_bytes())


def _one_line(found: bytes) -> str:
    """Return the first line as text; what is no text is refused with the passphrase."""
    first = found.split(b"\n", 1)[0].removesuffix(b"\r")
    return first.decode("utf-8", "surrogateescape")


def _asked(prompt: str) -> str:
    """Ask without showing what is typed; the question is no data."""
    answer: str = click.prompt(
        prompt, hide_input=True, err=True, default="", show_default=False
    )
    return answer


def _tell_if_open_to_all(store: Store) -> None:
    """Say of an unencrypted store that it is one, every time."""
    from habeas.cli.speech import _

    if not store.encrypted:
        tell(_("This store is not encrypted: whoever reads this disk can read it."))
