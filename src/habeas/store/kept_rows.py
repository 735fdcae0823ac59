"""Letters and attachments in rows: each content once, by its hash."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from sqlalchemy import Connection, select

from habeas.errors import DamagedStore, NotKept, TooLarge, UnknownCase
from habeas.store.kept import LARGEST, Kept
from habeas.store.ledger import Ledger
from habeas.store.tables import CASES, CONTENTS, KEPT


class KeptRows:
    """The letters and attachments of a store."""

    def __init__(self, ledger: Ledger) -> None:
        """Read and write through a ledger."""
        self._ledger = ledger

    def keep(
        self, content: bytes, name: str, media_type: str, case_id: str | None
    ) -> str:
        """Keep a content for a case, or for none, and return its hash."""
        if len(content) > LARGEST:
            raise TooLarge(name=name, megabytes=LARGEST // 1024**2)
        kept = Kept(
            hash=sha256(content).hexdigest(),
            name=name,
            media_type=media_type,
            size=len(content),
        )
        with self._ledger.writing() as connection:
            _require(connection, case_id)
            _shelve(connection, kept, content)
            _note(connection, kept, case_id)
        return kept.hash

    def content(self, content_hash: str) -> bytes:
        """Return a content, and only if it still is what was kept."""
        wanted = select(CONTENTS.c.content).where(CONTENTS.c.hash == content_hash)
        with self._ledger.reading() as connection:
            content = connection.scalar(wanted)
        if content is None:
            raise NotKept(hash=content_hash)
        if sha256(content).hexdigest() != content_hash:
            raise DamagedStore(place=self._ledger.place)
        return bytes(content)

    def of(self, case_id: str | None) -> tuple[Kept, ...]:
        """Return what is kept for a case, or for none."""
        with self._ledger.reading() as connection:
            return _kept(connection, case_id)


def drop_unkept(connection: Connection, hashes: Sequence[str]) -> None:
    """Erase those contents that no case keeps any more."""
    connection.execute(
        CONTENTS.delete().where(
            CONTENTS.c.hash.in_(hashes), CONTENTS.c.hash.not_in(select(KEPT.c.hash))
        )
    )


def _require(connection: Connection, case_id: str | None) -> None:
    """Raise UnknownCase where something is to be kept for a case that is not there."""
    if case_id is None:
        return
    case = connection.scalar(select(CASES.c.id).where(CASES.c.id == case_id))
    if case is None:
        raise UnknownCase(case=case_id)


def _shelve(connection: Connection, kept: Kept, content: bytes) -> None:
    """Write a content, unless it is there already."""
    there = select(CONTENTS.c.hash).where(CONTENTS.c.hash == kept.hash)
    if connection.scalar(there) is None:
        connection.execute(
            CONTENTS.insert().values(hash=kept.hash, size=kept.size, content=content)
        )


def _note(connection: Connection, kept: Kept, case_id: str | None) -> None:
    """Note for a case what it keeps, unless it is noted already."""
    if kept in _kept(connection, case_id):
        return
    values = kept.model_dump(exclude={"size"})
    connection.execute(KEPT.insert().values(case_id=case_id, **values))


def _kept(connection: Connection, case_id: str | None) -> tuple[Kept, ...]:
    """Read what is kept for a case, in the order it came."""
    rows = connection.execute(
        select(KEPT.c.hash, KEPT.c.name, KEPT.c.media_type, CONTENTS.c.size)
        .join_from(KEPT, CONTENTS, KEPT.c.hash == CONTENTS.c.hash)
        .where(KEPT.c.case_id == case_id)
        .order_by(KEPT.c.position)
    )
    return tuple(Kept(**row) for row in rows.mappings())
