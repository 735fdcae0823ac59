"""What is told of the body that hears a complaint, in both faces alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.request import Request
from habeas.desk.advice import Advice, advice
from habeas.desk.office import Office
from habeas.dossiers.library import library
from habeas.store.store import Store

_CHOICE = "You choose the authority"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Return an office with an empty store that opens quickly."""
    store = Store.open(tmp_path / "habeas.store", None, create=True)
    yield Office(store=store, library=library(), today=date(2026, 3, 12))
    store.close()


def _refused(office: Office, person: str, holder: str) -> Case:
    """Open a case against a platform that has refused."""
    request = Request.model_validate(
        {
            "schema": "habeas/request/1",
            "kind": "access",
            "law": "eu-gdpr",
            "person": {"name": "Maria Sommer", "place": person},
            "holder": {"name": "Platform", "type": "platform", "place": holder},
        }
    )
    case = office.open_case(request)
    for number, (kind, day) in enumerate(
        ((EventKind.SENT, 2), (EventKind.RECEIVED, 4), (EventKind.REFUSED, 10)), 2
    ):
        event = Event(number=number, kind=kind, on=date(2026, 3, day))
        case = office.record(case, event)
    return case


def _complaint(office: Office, person: str, holder: str) -> Advice:
    """Return what is said of the complaint."""
    case = _refused(office, person, holder)
    told = advice(office, case, "en")
    return next(one for one in told if one.step.remedy == "supervisory-authority")


def test_across_a_border_both_authorities_are_offered(office: Office) -> None:
    """A Berliner may complain in Berlin about a platform in Dublin, or in Dublin."""
    told = _complaint(office, "DE-BE", "IE")

    assert told.to == (
        "Berlin Commissioner for Data Protection and Freedom of Information",
        "Data Protection Commission",
    )
    assert any(note.startswith(_CHOICE) for note in told.notes)


def test_nobody_chooses_between_two_authorities_for_the_person(office: Office) -> None:
    """The letter has no addressee until the person names one."""
    case = _refused(office, "DE-BE", "IE")
    step = _complaint(office, "DE-BE", "IE").step

    assert office.next_request(case, step).recipient is None


def test_without_a_seat_in_the_union_the_authority_at_home_hears_it(
    office: Office,
) -> None:
    """A shop in New York that sells in France answers to the CNIL."""
    assert _complaint(office, "FR", "US-NY").to == ("French Data Protection Authority",)


@pytest.mark.parametrize(("person", "told"), [("AT", True), ("PL", False)])
def test_the_limit_of_one_country_is_told_to_its_people(
    office: Office, person: str, *, told: bool
) -> None:
    """Austria's year is shown to whoever may complain there, with its last day."""
    said = _complaint(office, person, "IE")

    assert told == any("lapses one year" in note for note in said.notes)
    assert told == bool(said.until)
