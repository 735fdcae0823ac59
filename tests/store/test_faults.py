from __future__ import annotations

import errno
import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from habeas.cases.events import Case, Event
from habeas.errors import NoRoom, ReadOnlyStore, StoreBusy, StoreMoved
from habeas.store import Store, opening
from habeas.store.faults import telling


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Have the system refuse to let any file grow beyond a size."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Take away the right to write in a folder, from its owner too."""
    if os.geteuid() == 0:
        bind = ["mount", "-o", "remount,ro", str(folder)]
        back = ["mount", "-o", "remount,rw", str(folder)]
        subprocess.run(bind, check=True)
        yield
        subprocess.run(back, check=True)
        return
    folder.chmod(0o500)
    yield
    folder.chmod(0o700)


@pytest.fixture
def lockable(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Lend a folder that ``read_only`` can lock."""
    if os.geteuid() != 0:
        return tmp_path
    folder: Path = request.getfixturevalue("small_disk")
    return folder


def test_a_full_disk_changes_nothing(small_disk: Path, case: Case) -> None:
    """What does not fit is refused in a sentence, and what was there stays."""
    with Store.open(small_disk / "store", None, create=True) as store:
        store.save(case)
        with pytest.raises(NoRoom):
            store.keep(bytes(2**21), name="scan", media_type="a/b", case_id="a1")
        store.check()
        cases, kept = store.cases(), store.kept("a1")

    assert (case,) == cases
    assert () == kept


def test_a_disk_that_refuses_a_write_changes_nothing(
    store: Store, place: Path, case: Case, refused: Event
) -> None:
    """The store goes on once there is room again."""
    with files_of_at_most(place.stat().st_size), pytest.raises(NoRoom):
        store.keep(bytes(2**17), name="scan", media_type="a/b", case_id="a1")
    store.append("a1", refused)

    assert case.with_event(refused) == store.case("a1")


@pytest.mark.parametrize("size", [0, 5000, 20000])
def test_a_store_that_does_not_fit_is_not_made(place: Path, size: int) -> None:
    """Half a store is none."""
    with files_of_at_most(size), pytest.raises(NoRoom):
        Store.open(place, None, create=True)

    assert [] == list(place.parent.iterdir())


def test_a_backup_that_does_not_fit_is_not_made(
    store: Store, tmp_path: Path, case: Case
) -> None:
    """Half a backup is none, and the store is what it was."""
    with files_of_at_most(9000), pytest.raises(NoRoom):
        store.backup(tmp_path / "new" / "backup")

    assert [] == list((tmp_path / "new").iterdir())
    assert (case,) == store.cases()


def test_no_store_is_made_where_nobody_may_write(lockable: Path) -> None:
    """The person learns which folder it is, and what to do."""
    place = lockable / "store"
    with read_only(lockable), pytest.raises(ReadOnlyStore, match=str(place)):
        Store.open(place, None, create=True)

    assert not place.exists()


def test_a_store_that_may_only_be_read_can_be_read(lockable: Path, case: Case) -> None:
    """Reading works where writing is refused."""
    place = lockable / "store"
    with Store.open(place, None, create=True) as store:
        store.save(case)
    with read_only(lockable), Store.open(place, None) as store:
        cases = store.cases()
        with pytest.raises(ReadOnlyStore):
            store.set_setting("language", "de")

    assert (case,) == cases


def test_a_store_in_use_is_busy(
    place: Path, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who cannot write is told so, and can as soon as the other is done."""
    monkeypatch.setattr(opening, "PATIENCE", 0)
    one = Store.open(place, None, create=True)
    other = Store.open(place, None)
    with one, other:
        with one._ledger.writing(), pytest.raises(StoreBusy):
            other.save(case)
        other.save(case)
        cases = one.cases()

    assert (case,) == cases


def test_a_store_that_was_moved_away_is_not_written_to(
    store: Store, place: Path, case: Case
) -> None:
    """Nothing is acknowledged that would be in a file nobody looks at."""
    place.rename(place.with_name("elsewhere"))
    with pytest.raises(StoreMoved):
        store.set_setting("language", "de")

    assert (case,) == store.cases()


def test_what_was_typed_is_not_in_an_error(store: Store, place: Path) -> None:
    """An error that is sent to somebody for help gives nothing away."""
    place.rename(place.with_name("elsewhere"))
    with pytest.raises(StoreMoved) as refusal:
        store.keep_draft("guide", {"name": "Lin Mei"})

    assert "Lin Mei" not in str(refusal.value.__cause__)


def test_a_fault_of_our_own_is_not_dressed_up(store: Store) -> None:
    """A mistake in the program shows as one."""
    with pytest.raises(driver.Error), store._ledger.bare() as bare:
        bare.execute("SELECT nothing FROM nowhere")
    with pytest.raises(OSError, match="odd"), telling("here"):
        raise OSError(errno.ENOTTY, "odd")
