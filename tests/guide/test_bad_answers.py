"""The guide asks what they did, and the letter knows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import Library
from habeas.guide.answers import Answers
from habeas.guide.asked import request_of
from habeas.guide.path import path
from habeas.law.words import Refusal

Fill = Callable[[Mapping[str, object]], Answers]

_TOLD = {
    "situation": "follow-up",
    "outcome": "refused",
    "kind": "rebuttal",
    "of": "access",
    "law": "eu-gdpr",
    "person_country": "DE",
    "holder_country": "DE",
    "holder_type": "credit-bureau",
    "holder_name": "Muster-Auskunftei GmbH",
    "person_name": "Maria Sommer",
    "sent_on": "2026-10-01",
    "received_on": "2026-10-02",
    "answered_on": "2026-10-20",
}


@pytest.mark.parametrize("because", list(Refusal))
def test_each_bad_answer_leads_to_its_letter(
    because: Refusal, fill: Fill, shelf: Library, on: date
) -> None:
    """What the person chose is what the letter answers, and it can be written."""
    request = request_of(fill({**_TOLD, "refused_because": str(because)}), shelf, on)
    letter = composed(request, shelf, Wishes(on=on, language="en", facing=NO_COPY))

    assert because == request.refused_because
    assert letter.letter.demands


def test_who_knows_no_name_for_it_leaves_it_out(
    fill: Fill, shelf: Library, on: date
) -> None:
    """The letter then answers the refusal as such."""
    request = request_of(fill(_TOLD), shelf, on)

    assert not request.refused_because
    assert "refused" == request.past[-1].kind


def test_nobody_is_sent_to_fight_what_the_law_allows(
    fill: Fill, shelf: Library, on: date
) -> None:
    """Where the law wants the form, the choice says so."""
    told = {**_TOLD, "law": "hk-pdpo", "person_country": "HK", "holder_country": "HK"}
    asked = path(fill(told), shelf, on)
    question = next(one for one in asked if one.name == "refused_because")

    noted = [one.value for one in question.choices if one.note]

    assert ["form"] == noted
