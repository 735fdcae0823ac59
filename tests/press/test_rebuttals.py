"""Answers to a refusal: each says what the law says and asks for one thing."""

from __future__ import annotations

from datetime import date

import pytest

from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.law.words import Kind, Matter, Refusal
from habeas.press.letter import Letter, Listing
from habeas.press.text import as_text


def _rebuttal(reason: Refusal | None, law: str = "eu-gdpr") -> Letter:
    """Compose the answer to a refusal for a reason."""
    request = specimen(library().law(law), Kind.REBUTTAL)
    matter = request.matter.model_copy(update={"about": Matter.SCORE})
    changed = {"refused_because": reason or "", "matter": matter}
    request = request.model_copy(update=changed)
    wishes = Wishes(on=date(2026, 11, 23), language="en", facing=NO_COPY)
    return composed(request, library(), wishes).letter


def _asked(letter: Letter) -> int:
    """Count the demands."""
    (listing,) = [block for block in letter.demands if isinstance(block, Listing)]
    return len(listing.items)


@pytest.mark.parametrize("reason", list(Refusal))
def test_every_reason_has_an_answer_of_its_own(reason: Refusal) -> None:
    """The European letter asks for one thing and states the law that answers."""
    letter = _rebuttal(reason)
    plain = _rebuttal(None)

    assert 1 == _asked(letter)
    assert len(plain.reasons) + 1 == len(letter.reasons)


def test_a_law_without_its_own_answer_asks_for_the_provision() -> None:
    """Where the law says nothing of fees, the letter claims nothing of them."""
    text = " ".join(as_text(_rebuttal(Refusal.FEE, "us-ecoa")).split())

    assert "You asked me to pay a fee first." in text
    assert "name the exact provision" in text


def test_nobody_is_said_to_have_given_no_reason_who_may_have_given_one() -> None:
    """A reason that was not typed is not a reason that was not given."""
    assert "You gave no reason" not in as_text(_rebuttal(None))
    assert "You gave no reason" in as_text(_rebuttal(Refusal.NO_REASON))
