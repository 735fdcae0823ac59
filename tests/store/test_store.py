from __future__ import annotations

import stat
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from habeas.cases.events import Case
from habeas.errors import NoSuchStore, UnusablePassphrase
from habeas.store import Store


def test_a_store_opens_again_with_all_that_was_in_it(
    sealed: Path, passphrase: str, case: Case
) -> None:
    """What was saved is there when the store is opened again."""
    with Store.open(sealed, passphrase) as store:
        cases = store.cases()

    assert (case,) == cases


def test_an_accent_opens_the_store_however_it_was_typed(
    sealed: Path, passphrase: str
) -> None:
    """A keyboard that composes letters differently types the same passphrase."""
    decomposed = unicodedata.normalize("NFD", passphrase)
    with Store.open(sealed, decomposed) as store:
        encrypted = store.encrypted

    assert passphrase != decomposed
    assert encrypted


def test_an_encrypted_file_shows_nothing_that_was_typed(sealed: Path) -> None:
    """Neither a name nor the kind of the file can be read from its bytes."""
    content = sealed.read_bytes()

    assert b"Lin Mei" not in content
    assert b"SQLite" not in content


def test_a_store_without_a_passphrase_says_so(store: Store, place: Path) -> None:
    """A store that anyone can read never passes for an encrypted one."""
    content = place.read_bytes()

    assert not store.encrypted
    assert b"Lin Mei" in content


def test_only_its_owner_can_read_a_store(store: Store, place: Path) -> None:
    """The file and the folder made for it are closed to everybody else."""
    assert 0o600 == stat.S_IMODE(place.stat().st_mode)
    assert 0o700 == stat.S_IMODE(place.parent.stat().st_mode)


def test_a_store_is_one_file(store: Store, place: Path) -> None:
    """Whoever copies the file has all that was acknowledged."""
    store.set_setting("language", "de")

    assert [place] == list(place.parent.iterdir())


def test_a_store_in_memory_leaves_nothing_on_the_disk(
    folder: Path, monkeypatch: pytest.MonkeyPatch, case: Case
) -> None:
    """On a computer that is not one's own, nothing stays behind."""
    monkeypatch.chdir(folder)
    with Store.open(":memory:", None) as store:
        store.save(case)
        cases = store.cases()

    assert (case,) == cases
    assert [] == list(folder.iterdir())


def test_no_store_is_made_unless_asked(place: Path) -> None:
    """A mistyped name does not bring an empty store into being."""
    with pytest.raises(NoSuchStore):
        Store.open(place, None)

    assert not place.parent.exists()


def test_create_opens_the_store_that_is_there(
    store: Store, place: Path, case: Case
) -> None:
    """To make a store where there is one does no harm to it."""
    with Store.open(place, None, create=True) as again:
        cases = again.cases()

    assert (case,) == cases


@pytest.mark.parametrize("unusable", ["", "half \udce9"])
def test_a_passphrase_that_protects_nothing_is_refused(
    place: Path, unusable: str
) -> None:
    """An empty passphrase does not quietly make a store that anyone can read."""
    with pytest.raises(UnusablePassphrase):
        Store.open(place, unusable, create=True)

    assert not place.exists()


def test_a_store_knows_its_place(store: Store, place: Path) -> None:
    """The person can be told which file is open."""
    assert str(place) == store.place


def test_a_store_erases_what_it_forgets(store: Store, place: Path) -> None:
    """What was forgotten cannot be dug out of the file."""
    store.forget("a1")

    assert b"Lin Mei" not in place.read_bytes()


def test_importing_the_store_does_not_load_the_database() -> None:
    """The start of the program does not pay for a store nobody opened yet."""
    code = (
        "import sys, habeas.store; "
        "print({'sqlalchemy', 'sqlcipher3'} & sys.modules.keys())"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert "set()\n" == said.stdout
