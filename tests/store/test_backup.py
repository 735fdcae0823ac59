from __future__ import annotations

import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from habeas.cases.events import Case, Event
from habeas.errors import (
    AlreadyThere,
    DamagedStore,
    NewerStore,
    NoRoom,
    NoSuchStore,
    StoreBusy,
    StoreError,
    StoreMoved,
    WrongPassphrase,
)
from habeas.store import Store, backup, migrations, restore
from habeas.store.ledger import Ledger
from habeas.store.places import claim

INTERRUPTED = """
import os, sys
from habeas.store import Store
store = Store.open(sys.argv[1], sys.argv[2])
with store._ledger.writing() as connection:
    connection.exec_driver_sql("PRAGMA cache_size = 1")
    for number in range(300):
        connection.exec_driver_sql(
            "INSERT INTO drafts (name, answers) VALUES (?, ?)",
            (str(number), "x" * 2000),
        )
    os.kill(os.getpid(), 9)
"""


@pytest.fixture
def copy(sealed: Path, passphrase: str, tmp_path: Path, refused: Event) -> Path:
    """Lend a backup of the sealed store, which has moved on since."""
    copy = tmp_path / "backup"
    with Store.open(sealed, passphrase) as store:
        store.backup(copy)
        store.append("a1", refused)
    return copy


def test_a_backup_holds_the_store_under_the_same_passphrase(
    copy: Path, passphrase: str, case: Case
) -> None:
    """The copy opens like the store and has all that was in it."""
    with Store.open(copy, passphrase) as store:
        cases = store.cases()

    assert (case,) == cases
    assert b"Lin Mei" not in copy.read_bytes()


def test_a_store_in_memory_is_backed_up_under_its_passphrase(
    folder: Path, passphrase: str, case: Case
) -> None:
    """What was never on the disk comes there encrypted, or not at all."""
    with Store.open(":memory:", passphrase) as store:
        store.save(case)
        store.check()
        store.backup(folder / "copy")
    with Store.open(folder / "copy", passphrase) as store:
        cases = store.cases()

    assert (case,) == cases
    assert b"Lin Mei" not in (folder / "copy").read_bytes()


def test_only_its_owner_can_read_a_backup(copy: Path) -> None:
    """The copy is as closed as the store."""
    assert 0o600 == stat.S_IMODE(copy.stat().st_mode)


def test_a_backup_overwrites_nothing(store: Store, place: Path, case: Case) -> None:
    """Neither a letter nor the store itself falls to a mistyped name."""
    with pytest.raises(AlreadyThere):
        store.backup(place)

    assert (case,) == store.cases()


def test_a_backup_gives_way_to_a_file_that_came_first(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that appears while the copy is made is not overwritten either."""

    def outrun(temporary: Path, place: Path) -> None:
        place.write_text("a letter")
        claim(temporary, place)

    monkeypatch.setattr(backup, "claim", outrun)
    with pytest.raises(AlreadyThere):
        store.backup(tmp_path / "copy")

    assert "a letter" == (tmp_path / "copy").read_text()


def test_a_damaged_store_makes_no_backup(
    sealed: Path, passphrase: str, folder: Path
) -> None:
    """A copy that would be no help is not made."""
    content = bytearray(sealed.read_bytes())
    content[4096 * 2 + 99] ^= 1
    sealed.write_bytes(content)
    with Store.open(sealed, passphrase) as store, pytest.raises(DamagedStore):
        store.backup(folder / "copy")

    assert [] == list(folder.iterdir())


def test_an_unsound_copy_is_not_a_backup(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is read in full before it counts, and the store can be copied again."""

    def find_fault(self: object, schema: str) -> None:
        raise DamagedStore(place=schema)

    with monkeypatch.context() as faulty:
        faulty.setattr(Ledger, "check", find_fault)
        with pytest.raises(DamagedStore):
            store.backup(tmp_path / "copy")
    assert not (tmp_path / "copy").exists()
    store.backup(tmp_path / "copy")

    assert (tmp_path / "copy").exists()


def test_a_restored_store_is_what_the_backup_was(
    copy: Path, sealed: Path, passphrase: str, case: Case
) -> None:
    """The store goes back to the day of the backup, and nothing else is left."""
    restore(copy, sealed, passphrase)
    with Store.open(sealed, passphrase) as store:
        cases = store.cases()

    assert (case,) == cases
    assert [sealed] == list(sealed.parent.iterdir())
    assert 0o600 == stat.S_IMODE(sealed.stat().st_mode)


def test_a_backup_is_restored_on_a_new_computer(
    copy: Path, tmp_path: Path, passphrase: str, case: Case
) -> None:
    """A store can be restored where there is none."""
    place = tmp_path / "new" / "habeas.store"
    restore(copy, place, passphrase)
    with Store.open(place, passphrase) as store:
        cases = store.cases()

    assert (case,) == cases


def test_a_backup_is_not_changed_by_restoring_it(
    copy: Path, sealed: Path, passphrase: str
) -> None:
    """A backup can be restored any number of times."""
    before = copy.read_bytes()
    restore(copy, sealed, passphrase)

    assert before == copy.read_bytes()


def test_a_lost_store_is_no_obstacle(copy: Path, sealed: Path, passphrase: str) -> None:
    """A damaged store is what a backup is for."""
    sealed.write_bytes(b"ruined")
    restore(copy, sealed, passphrase)
    with Store.open(sealed, passphrase) as store:
        store.check()

    assert [sealed] == list(sealed.parent.iterdir())


def _unharmed(
    copy: Path, sealed: Path, passphrase: str, refusal: type[StoreError]
) -> None:
    """Restore in vain; the present store must stay as it is, alone in its folder."""
    before = sealed.read_bytes()
    with pytest.raises(refusal):
        restore(copy, sealed, passphrase)
    assert before == sealed.read_bytes()
    assert [sealed] == list(sealed.parent.iterdir())


def test_a_missing_backup_leaves_the_store_as_it_was(
    tmp_path: Path, sealed: Path, passphrase: str
) -> None:
    """A mistyped name does no harm."""
    _unharmed(tmp_path / "none", sealed, passphrase, NoSuchStore)


def test_a_wrong_passphrase_leaves_the_store_as_it_was(
    copy: Path, sealed: Path
) -> None:
    """A backup that cannot be opened replaces nothing."""
    _unharmed(copy, sealed, "doppelt", WrongPassphrase)


def test_a_damaged_backup_leaves_the_store_as_it_was(
    copy: Path, sealed: Path, passphrase: str
) -> None:
    """A backup is read in full before it replaces anything."""
    content = bytearray(copy.read_bytes())
    content[-3000] ^= 1
    copy.write_bytes(content)

    _unharmed(copy, sealed, passphrase, DamagedStore)


def test_a_newer_backup_leaves_the_store_as_it_was(
    copy: Path, sealed: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup that this version cannot read replaces nothing."""
    monkeypatch.setattr(migrations, "STEPS", ())

    _unharmed(copy, sealed, passphrase, NewerStore)


def test_a_copy_that_went_wrong_leaves_the_store_as_it_was(
    copy: Path, sealed: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is compared with the backup before it replaces anything."""

    def cut_short(source: Path, place: Path) -> None:
        place.write_bytes(source.read_bytes()[:-1])

    monkeypatch.setattr(shutil, "copyfile", cut_short)

    _unharmed(copy, sealed, passphrase, DamagedStore)


def test_a_failure_at_the_last_moment_leaves_the_store_as_it_was(
    copy: Path, sealed: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The present store is kept beside until the new one has been opened."""
    beside: list[str] = []

    def fail(place: Path, passphrase: str, *, create: bool) -> None:
        beside.extend(sorted(path.name for path in place.parent.iterdir()))
        raise NoRoom(place=place)

    monkeypatch.setattr(backup, "opened", fail)
    _unharmed(copy, sealed, passphrase, NoRoom)

    assert "habeas.store.before-restore" in beside


def test_a_failure_on_a_new_computer_leaves_nothing(
    copy: Path, tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there was no store, there is none after a failure."""

    def fail(place: Path, passphrase: str, *, create: bool) -> None:
        raise NoRoom(place=place)

    monkeypatch.setattr(backup, "opened", fail)
    with pytest.raises(NoRoom):
        restore(copy, tmp_path / "new" / "habeas.store", passphrase)

    assert [] == list((tmp_path / "new").iterdir())


def test_a_store_that_is_being_written_is_not_replaced(
    copy: Path, sealed: Path, passphrase: str, case: Case
) -> None:
    """What another window is about to acknowledge is not thrown away."""
    with Store.open(sealed, passphrase) as store:
        with store._ledger.writing() as connection:
            connection.exec_driver_sql("DELETE FROM events")
            with pytest.raises(StoreBusy):
                restore(copy, sealed, passphrase)
        left = store.case("a1").events

    assert () == left


def test_a_window_that_was_open_writes_nothing_into_the_old_file(
    copy: Path, sealed: Path, passphrase: str
) -> None:
    """After a restoration, an open store must be opened again."""
    with Store.open(sealed, passphrase) as store:
        restore(copy, sealed, passphrase)
        with pytest.raises(StoreMoved):
            store.set_setting("language", "de")


@pytest.mark.parametrize("known", [True, False])
def test_what_a_crash_left_behind_does_not_reach_the_restored_store(
    copy: Path, sealed: Path, passphrase: str, case: Case, *, known: bool
) -> None:
    """The journal of the old store is not played into the new one."""
    subprocess.run(
        [sys.executable, "-c", INTERRUPTED, str(sealed), passphrase], check=False
    )
    interrupted = sealed.with_name("habeas.store-journal").exists()
    if not known:
        with Store.open(copy, passphrase) as store, store._ledger.bare() as bare:
            bare.execute("PRAGMA rekey = another")
    restore(copy, sealed, passphrase if known else "another")
    with Store.open(sealed, passphrase if known else "another") as store:
        store.check()
        cases = store.cases()

    assert interrupted
    assert (case,) == cases
    assert [sealed] == list(sealed.parent.iterdir())
