"""Copies of a store: made whole, checked before they count, put back with care."""

from __future__ import annotations

import filecmp
import shutil
from contextlib import ExitStack, suppress
from pathlib import Path

from habeas.errors import AlreadyThere, DamagedStore, StoreBusy, StoreError
from habeas.store.faults import telling
from habeas.store.ledger import Ledger
from habeas.store.migrations import pending
from habeas.store.opening import found, opened
from habeas.store.places import (
    claim,
    drop_orphan,
    flush,
    journal,
    lent,
    take_over,
)


def backup(ledger: Ledger, to: Path) -> None:
    """Write a whole copy of a store, under the same key, where no file is yet."""
    with telling(str(to)):
        if to.exists():
            raise AlreadyThere(place=str(to))
        to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        drop_orphan(to)
        with lent(to) as copy:
            _copy(ledger, copy, str(to))
            try:
                claim(copy, to)
            except FileExistsError:
                raise AlreadyThere(place=str(to)) from None


def _copy(ledger: Ledger, copy: Path, name: str) -> None:
    """Copy a store into an empty file, and open that file to see that it is sound.

    SQLCipher gives the new file, and the attached one, the key of the store.
    """
    with ledger.bare() as bare, telling(name):
        bare.execute("VACUUM INTO ?", (str(copy),))
        bare.execute("ATTACH ? AS copy", (str(copy),))
    with ExitStack() as attached:
        attached.callback(_detach, ledger)
        ledger.check("copy")


def _detach(ledger: Ledger) -> None:
    """Let go of the copy."""
    with ledger.bare() as bare:
        bare.execute("DETACH copy")


def restore(backup: Path, place: Path, passphrase: str | None) -> None:
    """Put a backup in the place of a store; on any failure all stays as it was."""
    _check(backup, passphrase)
    with telling(str(place)):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _settle(place, passphrase)
        with lent(place) as copy:
            shutil.copyfile(backup, copy)
            if not filecmp.cmp(backup, copy, shallow=False):
                raise DamagedStore(place=str(place))
            _put(copy, place, passphrase)


def _check(backup: Path, passphrase: str | None) -> None:
    """See that a backup opens and is sound, without changing a byte of it."""
    ledger = found(backup, passphrase, read_only=True)
    with ExitStack() as done:
        done.callback(ledger.close)
        pending(ledger)
        ledger.check()


def _settle(place: Path, passphrase: str | None) -> None:
    """Let the present store finish what a crash interrupted, or find it in use.

    SQLite would otherwise play the journal of the old store into the new one.
    Opening is enough, even under another passphrase.
    """
    drop_orphan(place)
    if not journal(place).exists():
        return
    with suppress(StoreError):
        found(place, passphrase).close()
    if journal(place).exists():
        raise StoreBusy(place=str(place))


def _put(copy: Path, place: Path, passphrase: str | None) -> None:
    """Replace a store, and keep it beside until the new one has been opened."""
    before = place.with_name(f"{place.name}.before-restore")
    was_there = place.exists()
    if was_there:
        with lent(before) as present:
            shutil.copyfile(place, present)
            take_over(present, before)
    with ExitStack() as on_failure:
        on_failure.callback(_put_back, before if was_there else None, place)
        take_over(copy, place)
        opened(place, passphrase, create=False).close()
        on_failure.pop_all()
    before.unlink(missing_ok=True)
    flush(place.parent)


def _put_back(before: Path | None, place: Path) -> None:
    """Undo: the store that was there, or none."""
    if before is None:
        place.unlink(missing_ok=True)
        return
    take_over(before, place)
