"""Which body hears a complaint about whom, and where."""

from __future__ import annotations

import pytest

from habeas.dossiers.library import library
from habeas.law.authority import competent, hearing
from habeas.law.words import HolderType, Link


@pytest.mark.parametrize(
    ("place", "holder", "expected"),
    [
        ("DE-HE", HolderType.CREDIT_BUREAU, ("eu-de-he",)),
        ("DE-HE", HolderType.PUBLIC_BODY, ("eu-de-he",)),
        ("DE-BY", HolderType.CREDIT_BUREAU, ("eu-de-by",)),
        ("DE-BY", HolderType.PUBLIC_BODY, ("eu-de-by-public",)),
        ("DE-BY", HolderType.SCHOOL, ("eu-de-by", "eu-de-by-public")),
        ("DE-NW", HolderType.TELECOM, ("eu-de",)),
        ("DE-BY", HolderType.TELECOM, ("eu-de",)),
        ("DE", HolderType.LENDER, ()),
        ("AT", HolderType.CREDIT_BUREAU, ("eu-at",)),
        ("AT-9", HolderType.CREDIT_BUREAU, ("eu-at",)),
    ],
)
def test_the_competent_authority_is_found_by_place_and_holder(
    place: str, holder: HolderType, expected: tuple[str, ...]
) -> None:
    """Bavaria parts public from private; telephone companies go to the Federation."""
    bodies = library().authorities["eu-gdpr"]
    supervisors = [body for body in bodies if body.role == "supervisor"]
    found = competent(supervisors, place, holder)

    assert expected == tuple(body.id for body in found)


@pytest.mark.parametrize(
    ("person", "seat", "expected"),
    [
        pytest.param("DE-BE", "IE", ("eu-de-be", "eu-ie"), id="across a border"),
        pytest.param("DE-BE", "DE-HE", ("eu-de-he", "eu-de-be"), id="in one country"),
        pytest.param("FR", "US-NY", ("eu-fr",), id="no seat in the Union"),
        pytest.param("CN-JS", "FR", ("eu-fr",), id="a person outside the Union"),
        pytest.param("NO", "NO", ("eu-no",), id="within Norway"),
    ],
)
def test_the_person_chooses_between_home_and_the_seat(
    person: str, seat: str, expected: tuple[str, ...]
) -> None:
    """Across a border the authority that speaks the person's language comes first."""
    bodies = [one for one in library().authorities["eu-gdpr"] if one.role != "holder"]
    both = (Link.RESIDENCE, Link.SEAT)
    found = hearing(bodies, both, person, seat, HolderType.PLATFORM)

    assert expected == tuple(body.id for body in found)


def test_the_european_supervisor_hears_of_every_institution() -> None:
    """An agency in Warsaw is watched from Brussels, not by the Polish authority."""
    found = competent(library().authorities["eu-eudpr"], "PL", HolderType.UNION_BODY)

    assert ("eu-edps",) == tuple(body.id for body in found)


@pytest.mark.parametrize(
    ("place", "expected"),
    [("DE-BY", ("eu-de-by-public",)), ("BE", ("eu-be-police",)), ("NO", ("eu-no",))],
)
def test_police_files_have_the_authority_of_the_place(
    place: str, expected: tuple[str, ...]
) -> None:
    """Most countries name the same authority; Belgium has one for the police."""
    found = competent(library().authorities["eu-led"], place, HolderType.POLICE)

    assert expected == tuple(body.id for body in found)
