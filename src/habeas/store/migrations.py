"""How the tables came to be: ordered steps, each done once and on record.

A step that was released never changes; the next change is the next step.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    inspect,
    select,
)

from habeas.errors import NewerStore
from habeas.store.ledger import Ledger
from habeas.store.tables import MIGRATIONS

STORE_MARK = 0x48616265
"""``Habe``: the application id by which SQLite files are told apart."""


def first_shelves(connection: Connection) -> None:
    """Make the tables of the first version."""
    shelves = MetaData()
    Table("migrations", shelves, Column("name", Text, primary_key=True))
    _case_shelves(shelves)
    _content_shelves(shelves)
    Table(
        "drafts",
        shelves,
        Column("position", Integer, primary_key=True),
        Column("name", Text, nullable=False, unique=True),
        Column("answers", JSON, nullable=False),
    )
    Table(
        "settings",
        shelves,
        Column("name", Text, primary_key=True),
        Column("value", JSON, nullable=False),
    )
    shelves.create_all(connection)


def _case_shelves(shelves: MetaData) -> None:
    """Describe the tables of cases and their events."""
    Table(
        "cases",
        shelves,
        Column("position", Integer, primary_key=True),
        Column("id", Text, nullable=False, unique=True),
        Column("body", Text, nullable=False),
    )
    Table(
        "events",
        shelves,
        Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column("body", Text, nullable=False),
    )


def _content_shelves(shelves: MetaData) -> None:
    """Describe the tables of letters and attachments."""
    Table(
        "contents",
        shelves,
        Column("hash", Text, primary_key=True),
        Column("size", Integer, nullable=False),
        Column("content", LargeBinary, nullable=False),
    )
    Table(
        "kept",
        shelves,
        Column("position", Integer, primary_key=True),
        Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), index=True),
        Column("hash", ForeignKey("contents.hash"), nullable=False, index=True),
        Column("name", JSON, nullable=False),
        Column("media_type", Text, nullable=False),
    )


STEPS: tuple[Callable[[Connection], None], ...] = (first_shelves,)
"""In the order in which they are taken; the name of each is its record."""


def migrate(ledger: Ledger) -> None:
    """Take the steps that a store has not taken; NewerStore where it took others."""
    for step in pending(ledger):
        _take(ledger, step)


def pending(ledger: Ledger) -> tuple[Callable[[Connection], None], ...]:
    """Return the steps not yet taken; NewerStore where the store took unknown ones."""
    with ledger.reading() as connection:
        taken = _taken(connection)
    if taken - {step.__name__ for step in STEPS}:
        raise NewerStore(place=ledger.place)
    return tuple(step for step in STEPS if step.__name__ not in taken)


def _take(ledger: Ledger, step: Callable[[Connection], None]) -> None:
    """Take one step together with its record, unless another process just did."""
    with ledger.writing() as connection:
        if step.__name__ in _taken(connection):
            return
        step(connection)
        connection.execute(MIGRATIONS.insert().values(name=step.__name__))
        version = STEPS.index(step) + 1
        connection.exec_driver_sql(f"PRAGMA application_id = {STORE_MARK}")
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def _taken(connection: Connection) -> set[str]:
    """Return the names of the steps that are on record."""
    if not inspect(connection).has_table(MIGRATIONS.name):
        return set()
    return set(connection.scalars(select(MIGRATIONS.c.name)))
