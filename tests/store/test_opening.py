from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from habeas.cases.events import Case
from habeas.errors import (
    DamagedStore,
    NotEncrypted,
    PassphraseNeeded,
    StoreError,
    WrongPassphrase,
)
from habeas.store import Store, opening
from habeas.store.places import claim


def _refused(place: Path, passphrase: str | None) -> type[StoreError]:
    """Open a store that cannot be opened; the file must stay as it is."""
    before = place.read_bytes()
    with pytest.raises(StoreError) as refusal:
        Store.open(place, passphrase, create=True)
    assert before == place.read_bytes()
    assert [place] == list(place.parent.iterdir())
    return refusal.type


def test_a_wrong_passphrase_changes_nothing(sealed: Path) -> None:
    """A slip of the finger costs one more try."""
    assert WrongPassphrase is _refused(sealed, "doppelt")


def test_a_wrong_passphrase_is_silent_on_stderr(sealed: Path) -> None:
    """The library's own words do not reach the person."""
    code = (
        "import sys, habeas.errors, habeas.store\n"
        "try: habeas.store.Store.open(sys.argv[1], 'x')\n"
        "except habeas.errors.WrongPassphrase: pass"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(sealed)], capture_output=True, check=True
    )

    assert b"" == said.stdout + said.stderr


def test_an_encrypted_store_asks_for_its_passphrase(sealed: Path) -> None:
    """Without a passphrase the person learns that one is needed."""
    assert PassphraseNeeded is _refused(sealed, None)


def test_a_passphrase_never_opens_an_unencrypted_store(
    store: Store, place: Path
) -> None:
    """Nobody believes a store encrypted that was exchanged for another."""
    assert NotEncrypted is _refused(place, "doppelt")


def test_an_empty_file_is_no_store(place: Path) -> None:
    """A file that happens to be empty is not written to."""
    place.parent.mkdir()
    place.touch()

    assert DamagedStore is _refused(place, "doppelt")


@pytest.mark.parametrize("passphrase", [None, "doppelt"])
def test_another_kind_of_file_is_no_store(place: Path, passphrase: str | None) -> None:
    """A letter that was named by mistake stays a letter."""
    place.parent.mkdir()
    place.write_bytes(b"%PDF-1.7 and so on")

    assert DamagedStore is _refused(place, passphrase)


@pytest.mark.parametrize("passphrase", [None, "doppelt"])
def test_the_database_of_another_program_is_no_store(
    place: Path, passphrase: str | None
) -> None:
    """A browser's history gets no tables of ours."""
    place.parent.mkdir()
    other = sqlite3.connect(place)
    other.execute("CREATE TABLE cases (id)")
    other.close()

    assert DamagedStore is _refused(place, passphrase)


def test_an_encrypted_database_of_another_program_is_no_store(
    sealed: Path, passphrase: str
) -> None:
    """The same passphrase elsewhere does not make a store of a file."""
    with Store.open(sealed, passphrase) as store, store._ledger.bare() as bare:
        bare.execute("PRAGMA application_id = 1")

    assert DamagedStore is _refused(sealed, passphrase)


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    """A folder that was named by mistake is said to be no store."""
    with pytest.raises(DamagedStore):
        Store.open(tmp_path, None)


@pytest.mark.parametrize("left", [100, 4096, 4096 * 3, -100, -4096])
def test_a_truncated_store_is_refused(sealed: Path, passphrase: str, left: int) -> None:
    """A copy that was cut short is said to be damaged."""
    sealed.write_bytes(sealed.read_bytes()[:left])

    assert DamagedStore is _refused(sealed, passphrase)


def test_a_flipped_bit_is_found(sealed: Path, passphrase: str) -> None:
    """A check reads every page."""
    content = bytearray(sealed.read_bytes())
    content[-3000] ^= 1
    sealed.write_bytes(content)

    with Store.open(sealed, passphrase) as store, pytest.raises(DamagedStore):
        store.check()


def test_a_sound_store_passes_its_check(sealed: Path, passphrase: str) -> None:
    """A check finds nothing where there is nothing to find."""
    with Store.open(sealed, passphrase) as store:
        store.check()


def test_of_two_who_make_a_store_one_opens_the_others(
    sealed_once: Path,
    place: Path,
    passphrase: str,
    case: Case,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Two first starts at once end with one store, whole."""

    def outrun(temporary: Path, place: Path) -> None:
        shutil.copy2(sealed_once, place)
        claim(temporary, place)

    monkeypatch.setattr(opening, "claim", outrun)
    with Store.open(place, passphrase, create=True) as store:
        cases = store.cases()

    assert (case,) == cases
    assert [place] == list(place.parent.iterdir())


def test_the_journal_of_a_lost_store_does_not_reach_the_next(place: Path) -> None:
    """What an older file left behind is not played into a new one."""
    place.parent.mkdir()
    journal = place.with_name(f"{place.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(5000))
    with Store.open(place, None, create=True) as store:
        store.check()

    assert not journal.exists()
