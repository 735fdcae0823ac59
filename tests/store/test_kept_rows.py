from __future__ import annotations

from hashlib import sha256

import pytest

from habeas.cases.events import Case
from habeas.errors import DamagedStore, NotKept, TooLarge, UnknownCase
from habeas.store import Kept, Store
from habeas.store.kept import LARGEST

LETTER = b"%PDF-1.7 \x00\xff"


def _keep(store: Store, case_id: str | None, name: str = "letter.pdf") -> str:
    """Keep the letter."""
    return store.keep(LETTER, name=name, media_type="application/pdf", case_id=case_id)


def _count(store: Store) -> int:
    """Count the contents in the store."""
    with store._ledger.reading() as connection:
        found = connection.exec_driver_sql("SELECT count(*) FROM contents")
        return int(found.scalar_one())


def test_a_letter_comes_back_by_its_hash(store: Store) -> None:
    """What was kept is found by what it is."""
    found = _keep(store, "a1")

    assert sha256(LETTER).hexdigest() == found
    assert LETTER == store.fetch(found)


def test_a_case_lists_what_it_keeps_in_order(store: Store) -> None:
    """The list names each file as it came, without its content."""
    one = _keep(store, "a1", "b \udce9.pdf")
    two = store.keep(b"", name="a.txt", media_type="text/plain", case_id="a1")

    assert (
        Kept(
            hash=one,
            name="b \udce9.pdf",
            media_type="application/pdf",
            size=len(LETTER),
        ),
        Kept(hash=two, name="a.txt", media_type="text/plain", size=0),
    ) == store.kept("a1")


def test_the_same_content_is_stored_once(store: Store, case: Case) -> None:
    """Keeping a letter again, or for another case, takes no more room."""
    store.save(case.model_copy(update={"id": "b2"}))
    for case_id in ("a1", "a1", "b2", None):
        _keep(store, case_id)

    assert 1 == _count(store)
    assert [1, 1, 1] == [len(store.kept(case)) for case in ("a1", "b2", None)]


def test_a_forgotten_case_takes_its_letters_along(store: Store, case: Case) -> None:
    """A letter goes with the last case that keeps it."""
    store.save(case.model_copy(update={"id": "b2"}))
    found = _keep(store, "a1")
    _keep(store, "b2")
    store.forget("a1")
    still = store.fetch(found)
    store.forget("b2")

    assert LETTER == still
    assert 0 == _count(store)


def test_nothing_is_kept_for_a_case_that_is_not_there(store: Store) -> None:
    """A letter never hangs in the air."""
    with pytest.raises(UnknownCase):
        _keep(store, "b7")

    assert 0 == _count(store)


def test_an_unknown_hash_is_named(store: Store) -> None:
    """What is not there is said, with the hash that was asked for."""
    with pytest.raises(NotKept, match="abc"):
        store.fetch("abc")


def test_fifty_megabytes_are_kept_and_no_more(store: Store) -> None:
    """A scan of a whole file fits; a film is refused before it is written."""
    scan = bytes(LARGEST)
    found = store.keep(scan, name="scan", media_type="a/b", case_id="a1")
    with pytest.raises(TooLarge, match="film"):
        store.keep(scan + b"!", name="film", media_type="a/b", case_id="a1")

    assert scan == store.fetch(found)
    assert 1 == _count(store)


def test_a_content_that_is_no_longer_what_was_kept_is_not_given_out(
    store: Store,
) -> None:
    """A letter that was approved cannot be exchanged for another."""
    found = _keep(store, "a1")
    with store._ledger.writing() as connection:
        connection.exec_driver_sql("UPDATE contents SET content = x'00'")

    with pytest.raises(DamagedStore):
        store.fetch(found)
