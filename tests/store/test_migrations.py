from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection

from habeas.cases.events import Case
from habeas.errors import NewerStore
from habeas.store import Store, migrations
from habeas.store.migrations import STEPS, STORE_MARK, first_shelves


def add_shelf(connection: Connection) -> None:
    """Make a table, as a later version might."""
    connection.exec_driver_sql("CREATE TABLE later (name TEXT)")


def break_down(connection: Connection) -> None:
    """Fail half-way."""
    add_shelf(connection)
    message = "the lights went out"
    raise RuntimeError(message)


def _tables(store: Store) -> set[str]:
    """Return the names of the tables in a store."""
    with store._ledger.bare() as bare:
        rows = bare.execute("SELECT name FROM sqlite_master").fetchall()
    return {name for (name,) in rows}


def _version(store: Store) -> tuple[int, int]:
    """Return the mark and the version of a store."""
    with store._ledger.bare() as bare:
        (mark,) = bare.execute("PRAGMA application_id").fetchone()
        (version,) = bare.execute("PRAGMA user_version").fetchone()
    return mark, version


def test_a_store_says_what_it_is(store: Store) -> None:
    """Other programs can tell a store, and its version, from other databases."""
    assert (STORE_MARK, len(STEPS)) == _version(store)


def test_an_older_store_is_brought_up_to_date(
    store: Store, place: Path, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new step is taken when the store is opened, and what was in it stays."""
    monkeypatch.setattr(migrations, "STEPS", (first_shelves, add_shelf))
    with Store.open(place, None) as newer:
        tables, version, cases = _tables(newer), _version(newer), newer.cases()

    assert "later" in tables
    assert (STORE_MARK, 2) == version
    assert (case,) == cases


def test_a_step_that_fails_leaves_no_trace(
    store: Store, place: Path, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A step and its record are written together or not at all."""
    monkeypatch.setattr(migrations, "STEPS", (first_shelves, break_down))
    with pytest.raises(RuntimeError):
        Store.open(place, None)

    assert "later" not in _tables(store)
    assert (case,) == store.cases()


def test_a_step_another_process_took_is_not_taken_twice(store: Store) -> None:
    """Two windows that open an older store at once migrate it once."""
    migrations._take(store._ledger, first_shelves)

    assert (STORE_MARK, 1) == _version(store)


def test_a_newer_store_is_left_alone(
    store: Store, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store that a later version changed is refused, and not a byte changes."""
    with monkeypatch.context() as later:
        later.setattr(migrations, "STEPS", (first_shelves, add_shelf))
        Store.open(place, None).close()
    before = place.read_bytes()
    with pytest.raises(NewerStore, match=place.name):
        Store.open(place, None)

    assert before == place.read_bytes()
