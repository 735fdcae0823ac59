"""Drafts and settings in rows: small values by name, as JSON."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from habeas.store.ledger import Ledger
from habeas.store.tables import DRAFTS, SETTINGS


class DraftRows:
    """The half-finished guides of a store."""

    def __init__(self, ledger: Ledger) -> None:
        """Read and write through a ledger."""
        self._ledger = ledger

    def keep(self, name: str, answers: Mapping[str, object]) -> None:
        """Write the answers of a draft, new or again."""
        values = {"answers": dict(answers)}
        with self._ledger.writing() as connection:
            changed = connection.execute(
                DRAFTS.update().where(DRAFTS.c.name == name).values(values)
            )
            if not changed.rowcount:
                connection.execute(DRAFTS.insert().values(name=name, **values))

    def one(self, name: str) -> dict[str, object] | None:
        """Return the answers of a draft, or None where there is none."""
        wanted = select(DRAFTS.c.answers).where(DRAFTS.c.name == name)
        with self._ledger.reading() as connection:
            answers: dict[str, object] | None = connection.scalar(wanted)
        return answers

    def names(self) -> tuple[str, ...]:
        """Return the names of all drafts, in the order in which they were begun."""
        with self._ledger.reading() as connection:
            names = connection.scalars(
                select(DRAFTS.c.name).order_by(DRAFTS.c.position)
            )
            return tuple(names)

    def drop(self, name: str) -> None:
        """Erase a draft, if there is one."""
        with self._ledger.writing() as connection:
            connection.execute(DRAFTS.delete().where(DRAFTS.c.name == name))


class SettingRows:
    """The settings of a store."""

    def __init__(self, ledger: Ledger) -> None:
        """Read and write through a ledger."""
        self._ledger = ledger

    def keep(self, name: str, value: object) -> None:
        """Write a setting, new or again."""
        with self._ledger.writing() as connection:
            changed = connection.execute(
                SETTINGS.update().where(SETTINGS.c.name == name).values(value=value)
            )
            if not changed.rowcount:
                connection.execute(SETTINGS.insert().values(name=name, value=value))

    def one(self, name: str, default: object) -> object:
        """Return a setting, or the default where nobody has set it."""
        wanted = select(SETTINGS.c.value).where(SETTINGS.c.name == name)
        with self._ledger.reading() as connection:
            row = connection.execute(wanted).first()
        return default if row is None else row.value
