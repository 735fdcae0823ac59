"""Transactions over one open connection: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any, Protocol

from sqlalchemy import Connection, StaticPool, create_engine, event
from sqlcipher3 import dbapi2 as driver

from habeas.errors import DamagedStore
from habeas.store.faults import telling

MEMORY = ":memory:"
"""The place of a store that is gone when it is closed."""


class Rows(Protocol):
    """What a statement found."""

    def fetchone(self) -> tuple[Any, ...]:
        """Return the next row; only statements that have one are asked."""

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return all rows."""


class Bare(Protocol):
    """A connection as the driver gives it; the driver itself has no types."""

    def execute(self, statement: str, values: Sequence[str] = (), /) -> Rows:
        """Run one statement."""

    def set_key(self, key: str, /) -> None:
        """Unlock the file."""

    def close(self) -> None:
        """Let go of the file."""


class Ledger:
    """An open store, one transaction at a time.

    The connection is opened and keyed before, so nothing here knows the passphrase.
    """

    def __init__(self, bare: Bare, place: str, *, encrypted: bool) -> None:
        """Take over a connection of the driver."""
        self.place = place
        self.encrypted = encrypted
        self._bare = bare
        self._lock = Lock()
        self._engine = create_engine(
            "sqlite://",
            module=driver,
            creator=lambda: bare,
            poolclass=StaticPool,
            hide_parameters=True,  # What a person typed has no place in an error.
        )
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend a connection that sees the store at one moment."""
        with self._lock, telling(self.place), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend a connection whose changes are on the disk when this ends."""
        with (
            self._lock,
            telling(self.place),
            self._engine.connect().execution_options(writing=True) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def bare(self) -> Iterator[Bare]:
        """Lend the driver's connection, outside any transaction."""
        with self._lock, telling(self.place):
            yield self._bare

    def check(self, schema: str = "main") -> None:
        """Read every page and raise DamagedStore where one is not sound."""
        with self.bare() as bare:
            faults = bare.execute(f"PRAGMA {schema}.foreign_key_check").fetchall()
            if (self.place, schema) != (MEMORY, "main"):
                sealed = bare.execute(f"PRAGMA {schema}.cipher_integrity_check")
                faults += sealed.fetchall()
            verdict = bare.execute(f"PRAGMA {schema}.integrity_check").fetchall()
        if faults or verdict != [("ok",)]:
            raise DamagedStore(place=self.place)

    def close(self) -> None:
        """Close the connection, and with it the file."""
        with self._lock:
            self._engine.dispose()
            self._bare.close()


def _begin(connection: Connection) -> None:
    """Claim the right to write at once, so that two writers queue and never clash."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
