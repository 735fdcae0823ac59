"""Whose data, who writes, and a mandate: what the guide asks and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from habeas.dossiers.library import Library
from habeas.guide.answers import Answers, answer
from habeas.guide.asked import request_of
from habeas.guide.path import next_question, path
from habeas.guide.question import Phase, Problem
from habeas.law.words import Kind, Relation

Fill = Callable[[Mapping[str, object]], Mapping[str, object]]

GERMAN = {
    "person_country": "DE",
    "person_part": "DE-HE",
    "person_name": "Maria Sommer",
    "holder_name": "Muster-Auskunftei GmbH",
    "holder_type": "credit-bureau",
    "representative_name": "Tobias Keller",
}
SEEN = GERMAN | {"situation": "bureau-score"}


def test_whose_data_it_is_is_asked_in_the_first_phase(shelf: Library, on: date) -> None:
    """It decides how all that follows is asked."""
    question = next_question({"situation": "holds-data"}, shelf, on)

    assert question is not None
    assert ("whose", Phase.FIND, "own") == (
        question.name,
        question.phase,
        question.default,
    )


@pytest.mark.parametrize(
    ("script", "relation"),
    [
        ({"whose": "mandate"}, Relation.MANDATE),
        ({"whose": "minor"}, Relation.PARENT),
        ({"whose": "minor", "relation": "guardian"}, Relation.GUARDIAN),
        ({"whose": "adult"}, Relation.ADULT_GUARDIAN),
        (
            {"whose": "deceased", "relation": "heir", "person_country": "UY"},
            Relation.HEIR,
        ),
    ],
)
def test_whoever_writes_for_another_stands_in_the_request(
    script: dict[str, str], relation: Relation, fill: Fill, shelf: Library, on: date
) -> None:
    """The person stays the one the data are about."""
    request = request_of(fill(SEEN | script), shelf, on)

    assert request.representative is not None
    assert ("Tobias Keller", relation) == (
        request.representative.name,
        request.representative.relation,
    )
    assert "Maria Sommer" == request.person.name


def test_who_writes_for_nobody_else_is_asked_nothing_of_it(
    fill: Fill, shelf: Library, on: date
) -> None:
    """The usual way has one question more, and no other."""
    answers = fill(SEEN)

    names = {question.name for question in path(answers, shelf, on)}
    assert request_of(answers, shelf, on).representative is None
    assert set() == names & {"relation", "representative_name", "answer_to", "died_on"}


def test_where_no_law_covers_the_dead_the_guide_says_so(
    shelf: Library, on: date
) -> None:
    """The person learns it before they have told everything."""
    script = SEEN | {"whose": "deceased", "person_country": "HK", "person_part": None}
    answers: Answers = {}
    while (question := next_question(answers, shelf, on)) and question.name != "law":
        told = script.get(question.name, question.default)
        answers = {**answers, question.name: told}

    assert question is not None
    assert "now that they have died" in question.help
    assert isinstance(answer(answers, question, "hk-pdpo"), Problem)


def test_a_mandate_is_told_and_written(fill: Fill, shelf: Library, on: date) -> None:
    """Its letters, its other holders and its last day come from the answers."""
    script = GERMAN | {
        "situation": "mandate",
        "mandate_kinds": ["access"],
        "mandate_holders": "CRIF GmbH\n\nMuster AG",
        "answer_to": "person",
    }

    request = request_of(fill(script), shelf, on)

    assert (Kind.MANDATE, "eu-gdpr") == (request.kind, request.law)
    assert (Kind.ACCESS,) == request.mandate.kinds
    assert ("CRIF GmbH", "Muster AG") == request.mandate.holders
    assert date(2027, 11, 22) == request.mandate.until
    assert request.representative is not None
    assert "person" == request.representative.answer_to


def test_a_mandate_is_ended_in_the_guide_too(
    fill: Fill, shelf: Library, on: date
) -> None:
    """Whoever gave it can take it back as easily."""
    script = GERMAN | {
        "situation": "mandate",
        "kind": "revocation",
        "given_on": "2026-06-01",
    }

    request = request_of(fill(script), shelf, on)

    assert Kind.REVOCATION == request.kind
    assert date(2026, 6, 1) == request.mandate.given_on


def test_a_letter_to_an_office_may_be_handed_in(
    fill: Fill, shelf: Library, on: date
) -> None:
    """A counter stamps the slip; a company without one is not asked about."""
    office = SEEN | {"holder_type": "public-body", "by_hand": True}

    assert request_of(fill(office), shelf, on).by_hand
    assert "by_hand" not in {one.name for one in path(fill(SEEN), shelf, on)}
