"""From a place and a passphrase to an open ledger, with nothing changed on failure."""

from __future__ import annotations

import unicodedata
from contextlib import ExitStack, suppress
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from habeas.errors import (
    DamagedStore,
    NoSuchStore,
    NotEncrypted,
    PassphraseNeeded,
    StoreError,
    UnusablePassphrase,
    WrongPassphrase,
)
from habeas.store.faults import telling
from habeas.store.ledger import MEMORY, Bare, Ledger
from habeas.store.migrations import STORE_MARK, migrate
from habeas.store.places import claim, drop_orphan, lent

PATIENCE = 5.0
"""Seconds to wait for another process before a store is called busy."""

_PLAIN = b"SQLite format 3\0"
_MARK_AT = 68
"""Where a SQLite file carries its application id, in four bytes."""
_PAGE = 4096
"""An encrypted file is a whole number of pages."""

_NOT_A_DATABASE = 26

_SETTINGS = (
    # One file holds all that was acknowledged, and it can be copied as it stands:
    # a rollback journal is gone after each write. EXTRA flushes its removal too.
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    # A restored file is not trusted to bring functions that run.
    "PRAGMA trusted_schema = OFF",
)


def opened(place: Path | str, passphrase: str | None, *, create: bool) -> Ledger:
    """Open the store at a place, with every migration done."""
    key = _key(passphrase)
    if str(place) == MEMORY:
        return _ready(_ledger(MEMORY, key, MEMORY))
    path = Path(place)
    with telling(str(path)):
        if create and not path.exists():
            _make(path, key)
        return _ready(found(path, passphrase))


def found(path: Path, passphrase: str | None, *, read_only: bool = False) -> Ledger:
    """Open a store that is there, without touching what is in it."""
    key = _key(passphrase)
    with telling(str(path)):
        _look(path, key)
        mode = "ro" if read_only else "rw"
        ledger = _ledger(f"{path.absolute().as_uri()}?mode={mode}", key, str(path))
    with ExitStack() as on_failure:
        on_failure.callback(ledger.close)
        with ledger.bare() as bare:
            mark = bare.execute("PRAGMA application_id").fetchone()[0]
        if mark != STORE_MARK:
            raise DamagedStore(place=str(path))
        on_failure.pop_all()
    return ledger


def _make(path: Path, key: str | None) -> None:
    """Make a store whole before it takes its place, unless another was quicker."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    drop_orphan(path)
    with lent(path) as temporary:
        _ready(_ledger(temporary.absolute().as_uri(), key, str(path))).close()
        with suppress(FileExistsError):
            claim(temporary, path)


def _ready(ledger: Ledger) -> Ledger:
    """Migrate a store, or close it."""
    with ExitStack() as on_failure:
        on_failure.callback(ledger.close)
        migrate(ledger)
        on_failure.pop_all()
    return ledger


def _ledger(address: str, key: str | None, place: str) -> Ledger:
    """Connect, unlock and read the first page."""
    bare = driver.connect(
        address,
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,  # The ledger begins and ends transactions.
        check_same_thread=False,  # It also lets one thread in at a time.
    )
    with ExitStack() as on_failure:
        on_failure.callback(bare.close)
        _unlock(bare, key, place)
        on_failure.pop_all()
    return Ledger(bare, place, encrypted=key is not None)


def _unlock(bare: Bare, key: str | None, place: str) -> None:
    """Give the key and read the first page, which only the right key can."""
    # SQLCipher would report a wrong passphrase on stderr in its own words.
    bare.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        bare.set_key(key)
    try:
        bare.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.DatabaseError as error:
        if error.sqlite_errorcode != _NOT_A_DATABASE:
            raise
        told = PassphraseNeeded if key is None else WrongPassphrase
        raise told(place=place) from None
    for setting in _SETTINGS:
        bare.execute(setting)


def _key(passphrase: str | None) -> str | None:
    """Return the passphrase in the one form that every keyboard comes to."""
    if passphrase is None:
        return None
    key = unicodedata.normalize("NFC", passphrase)
    writable = not any(unicodedata.category(char) == "Cs" for char in key)
    if not key or not writable:
        raise UnusablePassphrase
    return key


def _look(path: Path, key: str | None) -> None:
    """Refuse what is no store before a passphrase is tried on it."""
    if not path.exists():
        raise NoSuchStore(place=str(path))
    if not path.is_file():
        raise DamagedStore(place=str(path))
    with path.open("rb") as file:
        face = file.read(100)
    plain = face.startswith(_PLAIN)
    fault = _face_fault(face, plain=plain, size=path.stat().st_size)
    if fault is None and plain and key is not None:
        fault = NotEncrypted
    if fault is not None:
        raise fault(place=str(path))


def _face_fault(face: bytes, *, plain: bool, size: int) -> type[StoreError] | None:
    """Say what is wrong with the first bytes of a file, if they show it."""
    mark = int.from_bytes(face[_MARK_AT : _MARK_AT + 4], "big")
    if plain and mark != STORE_MARK:
        return DamagedStore
    if not plain and (size == 0 or size % _PAGE):
        return DamagedStore
    return None
