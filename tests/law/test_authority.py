"""Which body hears a complaint about whom, and where."""

from __future__ import annotations

import pytest

from habeas.dossiers.library import library
from habeas.law.authority import competent
from habeas.law.words import HolderType


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
