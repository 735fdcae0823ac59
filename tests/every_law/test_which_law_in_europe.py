"""Across a border, the seat of the one who holds the data decides."""

from __future__ import annotations

from datetime import date

import pytest

from habeas.dossiers.library import library
from habeas.law.applicable import applicable
from habeas.law.findings import Situation
from habeas.law.words import HolderType, Kind, Matter


@pytest.mark.parametrize(
    ("person", "holder", "expected"),
    [
        pytest.param("GB-ENG", "GB-ENG", "gb-uk-gdpr", id="within England"),
        pytest.param("CH-ZH", "CH-ZH", "ch-dsg", id="within Switzerland"),
        pytest.param("CH-ZH", "DE-HE", "eu-gdpr", id="a German bureau, a Swiss person"),
        pytest.param("GB-ENG", "FR", "eu-gdpr", id="a French bureau"),
        pytest.param("CH-ZH", "GB-ENG", "gb-uk-gdpr", id="a British bureau"),
    ],
)
def test_the_seat_of_the_bureau_decides(
    person: str, holder: str, expected: str
) -> None:
    """The first law named is that of the place where the bureau sits."""
    situation = Situation(
        person_place=person,
        holder_place=holder,
        holder_type=HolderType.CREDIT_BUREAU,
        matter=Matter.PERSONAL_DATA,
        on=date(2026, 11, 23),
        kind=Kind.ACCESS,
    )
    found = applicable(situation, library().laws.values())

    assert expected == found[0].law


def test_a_british_credit_file_is_asked_for_under_the_uk_gdpr() -> None:
    """The act on consumer credit corrects a file; it does not open it to a person."""
    facts = {
        "person_place": "GB-ENG",
        "holder_place": "GB-ENG",
        "holder_type": "credit-bureau",
        "matter": "credit-report",
        "on": "2026-11-23",
    }
    first = {
        kind: applicable(
            Situation.model_validate(facts | {"kind": kind}), library().laws.values()
        )[0].law
        for kind in ("access", "correction", "statement")
    }

    assert {
        "access": "gb-uk-gdpr",
        "correction": "gb-consumer-credit",
        "statement": "gb-consumer-credit",
    } == first
