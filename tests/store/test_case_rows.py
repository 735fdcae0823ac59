from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.request import Holder, Matters, Person, Request
from habeas.errors import CaseMovedOn, DamagedStore, UnknownCase
from habeas.law.words import HolderType, Kind
from habeas.store import Store

TYPED = st.text(
    st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\t'\"%{}"),
    max_size=80,
)

EVENTS = st.builds(
    Event,
    number=st.just(0),
    kind=st.sampled_from(EventKind),
    on=st.dates(),
    note=TYPED,
    reason=TYPED,
    until=st.none() | st.dates(),
    missing=st.lists(TYPED, max_size=2).map(tuple),
    entered=st.none() | st.datetimes() | st.datetimes(timezones=st.just(UTC)),
)

REQUESTS = st.builds(
    lambda name, address, facts: Request(
        schema="habeas/request/1",
        kind=Kind.ACCESS,
        person=Person(name=name, address=address),
        holder=Holder(name=name, type=HolderType.PUBLIC_CREDIT),
        matter=Matters(facts=facts),
    ),
    TYPED,
    TYPED,
    TYPED,
)


@given(TYPED, TYPED, REQUESTS, st.lists(EVENTS, max_size=4))
def test_a_case_survives_the_store_unchanged(
    case_id: str, title: str, request: Request, events: list[Event]
) -> None:
    """Whatever was typed in a case comes out exactly as it went in."""
    case = Case(id=case_id, request=request, title=title)
    for event in events:
        case = case.with_event(event)
    with Store.open(":memory:", None) as store:
        store.save(case)
        one, every = store.case(case_id), store.cases()

    assert case == one
    assert (case,) == every


def test_an_appended_event_gets_the_next_number(
    store: Store, case: Case, refused: Event
) -> None:
    """The store numbers what is added, and returns the case with it."""
    longer = store.append("a1", refused)

    assert case.with_event(refused) == longer
    assert longer == store.case("a1")


def test_a_case_keeps_its_new_events_and_title(
    store: Store, case: Case, refused: Event
) -> None:
    """Saving a case that grew adds what is new and leaves the rest."""
    grown = case.with_event(refused).model_copy(update={"title": "桂花分"})
    store.save(grown)

    assert grown == store.case("a1")


def test_a_case_that_lost_events_is_not_saved(
    store: Store, case: Case, refused: Event
) -> None:
    """An old copy of a case cannot wipe out what happened since."""
    longer = store.append("a1", refused)
    with pytest.raises(CaseMovedOn):
        store.save(case)

    assert longer == store.case("a1")


def test_a_case_whose_past_was_rewritten_is_not_saved(store: Store, case: Case) -> None:
    """Events are added, never overwritten."""
    first, second = case.events
    rewritten = first.model_copy(update={"on": date(2020, 1, 1)})
    with pytest.raises(CaseMovedOn):
        store.save(case.model_copy(update={"events": (rewritten, second)}))

    assert case == store.case("a1")


def test_cases_stand_in_the_order_in_which_they_were_opened(
    store: Store, case: Case
) -> None:
    """Saving a case again does not move it."""
    other = case.model_copy(update={"id": "0", "events": ()})
    store.save(other)
    store.save(case)

    assert (case, other) == store.cases()


def test_a_forgotten_case_is_gone(store: Store, case: Case) -> None:
    """Nothing of it comes back, and its name may be used afresh."""
    store.forget("a1")
    emptied = store.cases()
    afresh = case.model_copy(update={"events": case.events[:1]})
    store.save(afresh)

    assert () == emptied
    assert afresh == store.case("a1")


def test_an_unknown_case_is_named(store: Store, refused: Event) -> None:
    """Reading, adding to and forgetting a case that is not there all say so."""
    with pytest.raises(UnknownCase, match="b7"):
        store.case("b7")
    with pytest.raises(UnknownCase, match="b7"):
        store.append("b7", refused)
    with pytest.raises(UnknownCase, match="b7"):
        store.forget("b7")


@pytest.mark.parametrize("body", ["'{}'", "CAST(x'c3' AS TEXT)"])
def test_a_case_that_no_longer_reads_is_damage(
    store: Store, place: Path, body: str
) -> None:
    """A row that is no case, or no text, is reported, not shown as one."""
    with store._ledger.writing() as connection:
        connection.exec_driver_sql(f"UPDATE cases SET body = {body}")  # noqa: S608 - ours

    with pytest.raises(DamagedStore, match=place.name):
        store.cases()


def test_when_an_event_was_entered_is_kept_to_the_microsecond(
    store: Store, refused: Event
) -> None:
    """The time of an entry is evidence."""
    entered = datetime(2026, 3, 30, 23, 59, 59, 999999, tzinfo=UTC)
    store.append("a1", refused.model_copy(update={"entered": entered}))

    assert entered == store.case("a1").events[-1].entered
