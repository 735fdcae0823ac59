"""First letters open, ask and end as their law does."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.law.words import Kind
from habeas.press.text import as_text


@cache
def _text(law: str, kind: Kind) -> str:
    """Write a first letter in English, on one line."""
    wishes = Wishes(on=date(2026, 11, 23), language="en", facing=NO_COPY)
    made = composed(specimen(library().law(law), kind), library(), wishes)
    return " ".join(as_text(made.letter).split())


@pytest.mark.parametrize("law", ["us-foia", "au-foi", "ca-atia", "za-paia"])
def test_a_request_for_records_asks_for_records(law: str) -> None:
    """A law on the papers of an office is no law on data about a person."""
    text = _text(law, Kind.ACCESS)

    assert "I ask for access to the records described in this letter" in text
    assert "information you hold about me" not in text
    assert "If you hold no such record" in text


@pytest.mark.parametrize("law", ["id-pdp", "ng-ndpa", "tr-kvkk", "ae-pdpl"])
def test_a_law_that_grants_a_review_is_asked_for_one(law: str) -> None:
    """The heading promises no explanation where the law gives none."""
    text = _text(law, Kind.EXPLANATION)

    assert "Request for a human review of an automated decision" in text
    assert "explain" not in text.lower()


def test_handling_that_is_stopped_is_not_said_to_lead_to_destruction() -> None:
    """Who asks to keep data unused does not quote the rule that destroys them."""
    text = _text("kr-pipa", Kind.RESTRICTION)

    assert "please keep it" in text
    assert "destroyed" not in text


def test_an_application_for_repair_carries_the_pledge() -> None:
    """The plan wants a pledge of good faith with proof that the duty is performed."""
    text = _text("cn-repair-order", Kind.REPAIR)

    assert "I pledge that what I state in this application" in text
    assert "lift the measures that rest on these entries" in text


def test_a_parent_adds_a_statement_to_the_records_of_the_child() -> None:
    """The file is the student's, and the letter does not call it the writer's."""
    text = _text("us-ferpa", Kind.STATEMENT)

    assert "my file" not in text
    assert "insert my statement in the records, word for word" in text


def test_what_must_never_be_collected_can_be_demanded_back() -> None:
    """Where a regulation forbids collecting, the person may have it deleted."""
    text = _text("cn-js-social-credit", Kind.ERASURE)

    assert "delete any of the following that you hold about me" in text
    assert "It is forbidden to collect the following information" in text
