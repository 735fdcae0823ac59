"""Cases in rows: the case once, its events one by one and never overwritten."""

from __future__ import annotations

from itertools import groupby
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from sqlalchemy import Connection, select

from habeas.cases.events import Case, Event
from habeas.errors import CaseMovedOn, DamagedStore, UnknownCase
from habeas.store.kept_rows import drop_unkept
from habeas.store.ledger import Ledger
from habeas.store.tables import CASES, EVENTS, KEPT

Model = TypeVar("Model", bound=BaseModel)


class CaseRows:
    """The cases of a store."""

    def __init__(self, ledger: Ledger) -> None:
        """Read and write through a ledger."""
        self._ledger = ledger

    def save(self, case: Case) -> None:
        """Write a case and the events that are new in it."""
        with self._ledger.writing() as connection:
            known = self._events(connection, case.id)
            if known != case.events[: len(known)]:
                raise CaseMovedOn(case=case.title or case.id)
            _write(connection, case)
            _add_events(connection, case, since=len(known))

    def append(self, case_id: str, event: Event) -> Case:
        """Add one event to a case."""
        with self._ledger.writing() as connection:
            before = self._case(connection, case_id)
            case = before.with_event(event)
            _add_events(connection, case, since=len(before.events))
        return case

    def one(self, case_id: str) -> Case:
        """Return a case, or raise UnknownCase."""
        with self._ledger.reading() as connection:
            return self._case(connection, case_id)

    def all(self) -> tuple[Case, ...]:
        """Return every case, in the order in which they were first saved."""
        with self._ledger.reading() as connection:
            bodies = connection.scalars(
                select(CASES.c.body).order_by(CASES.c.position)
            ).all()
            rows = connection.execute(
                select(EVENTS.c.case_id, EVENTS.c.body).order_by(
                    EVENTS.c.case_id, EVENTS.c.number
                )
            ).all()
        events = {
            case_id: tuple(self._read(Event, row.body) for row in of_one_case)
            for case_id, of_one_case in groupby(rows, lambda row: row.case_id)
        }
        cases = (self._read(Case, body) for body in bodies)
        return tuple(_with(case, events.get(case.id, ())) for case in cases)

    def forget(self, case_id: str) -> None:
        """Erase a case with its events, and letters that no other case keeps."""
        with self._ledger.writing() as connection:
            of_case = select(KEPT.c.hash).where(KEPT.c.case_id == case_id)
            hashes = connection.scalars(of_case).all()
            gone = connection.execute(CASES.delete().where(CASES.c.id == case_id))
            if not gone.rowcount:
                raise UnknownCase(case=case_id)
            drop_unkept(connection, hashes)

    def _case(self, connection: Connection, case_id: str) -> Case:
        """Read one case with its events."""
        body = connection.scalar(select(CASES.c.body).where(CASES.c.id == case_id))
        if body is None:
            raise UnknownCase(case=case_id)
        return _with(self._read(Case, body), self._events(connection, case_id))

    def _events(self, connection: Connection, case_id: str) -> tuple[Event, ...]:
        """Read the events of a case, in their order."""
        of_case = select(EVENTS.c.body).where(EVENTS.c.case_id == case_id)
        bodies = connection.scalars(of_case.order_by(EVENTS.c.number))
        return tuple(self._read(Event, body) for body in bodies)

    def _read(self, model: type[Model], body: str) -> Model:
        """Read a value from its row; what no longer reads is damage."""
        try:
            return model.model_validate_json(body)
        except ValidationError as error:
            raise DamagedStore(place=self._ledger.place) from error


def _with(case: Case, events: tuple[Event, ...]) -> Case:
    """Return the case with its events."""
    return case.model_copy(update={"events": events})


def _write(connection: Connection, case: Case) -> None:
    """Write a case without its events, new or again."""
    body = case.model_dump_json(by_alias=True, exclude={"events"})
    changed = connection.execute(
        CASES.update().where(CASES.c.id == case.id).values(body=body)
    )
    if not changed.rowcount:
        connection.execute(CASES.insert().values(id=case.id, body=body))


def _add_events(connection: Connection, case: Case, *, since: int) -> None:
    """Add the events of a case that follow the first so many."""
    rows = [
        {"case_id": case.id, "number": number, "body": event.model_dump_json()}
        for number, event in enumerate(case.events, start=1)
        if number > since
    ]
    if rows:
        connection.execute(EVENTS.insert(), rows)
