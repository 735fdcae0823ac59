"""Which law a request stands on, by whose data it is about."""

from __future__ import annotations

from datetime import date

import pytest

from habeas.cases.request import Holder, Person, Representative, Request
from habeas.desk.choosing import Whose, settled, whose
from habeas.dossiers.library import library
from habeas.errors import DeadNotCovered
from habeas.law.words import HolderType, Kind, Relation

ON = date(2026, 11, 23)


def asked(place: str, relation: Relation, kind: Kind = Kind.ACCESS) -> Request:
    """Return a request of a platform, written by somebody else, without a law."""
    return Request(
        schema="habeas/request/1",
        kind=kind,
        person=Person(name="…", country=place),
        representative=Representative(name="…", relation=relation),
        holder=Holder(name="…", type=HolderType.PLATFORM, country=place),
    )


@pytest.mark.parametrize(
    ("relation", "about"),
    [
        (Relation.MANDATE, Whose.OWN),
        (Relation.PARENT, Whose.MINOR),
        (Relation.GUARDIAN, Whose.MINOR),
        (Relation.ADULT_GUARDIAN, Whose.OWN),
        (Relation.ESTATE, Whose.DECEASED),
    ],
)
def test_whose_data_it_is_follows_from_who_writes(
    relation: Relation, about: Whose
) -> None:
    """Nobody has to say twice that the person is a child or has died."""
    assert about == whose(asked("DE", relation))


def test_a_parent_is_led_to_the_law_for_minors() -> None:
    """The law that protects people under age goes before the general one."""
    request = settled(asked("CN", Relation.PARENT), library(), ON)

    assert "cn-minors-online" == request.law


def test_where_no_law_covers_the_dead_that_is_said() -> None:
    """A person is told the reason, not that no law was found."""
    with pytest.raises(DeadNotCovered):
        settled(asked("HK", Relation.HEIR), library(), ON)


def test_a_mandate_needs_no_law_that_grants_it() -> None:
    """Whoever has a right may have it used by another."""
    request = settled(asked("DE", Relation.MANDATE, Kind.MANDATE), library(), ON)

    assert "eu-gdpr" == request.law
