"""Letters to the United States, in the words of that place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from habeas.desk.requests import read_request
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.press.letter import Letter
from habeas.press.text import as_text

_STORIES = Path(__file__).parents[1] / "stories"


def _letter(name: str, language: str = "en") -> Letter:
    """Compose the letter of a story."""
    wishes = Wishes(on=date(2026, 11, 23), language=language, facing=NO_COPY)
    return composed(read_request(_STORIES / f"{name}.toml"), library(), wishes).letter


@pytest.mark.parametrize(
    ("story", "language", "salutation", "closing"),
    [
        ("7-us-bureau/3-dispute", "en", "Dear Sir or Madam:", "Sincerely,"),
        (
            "7-us-bureau/3-dispute",
            "de",
            "Sehr geehrte Damen und Herren,",
            "Mit freundlichen Grüßen",
        ),
        ("8-german-score/1-access", "en", "Dear Sir or Madam,", "Yours faithfully,"),
    ],
)
def test_a_letter_begins_and_ends_as_the_country_does(
    story: str, language: str, salutation: str, closing: str
) -> None:
    """English closes American for Americans, and British elsewhere."""
    letter = _letter(story, language)

    assert (salutation, closing) == (letter.salutation, letter.closing)


def test_days_of_business_are_called_so() -> None:
    """The act speaks of business days, and so does the letter."""
    text = as_text(_letter("7-us-bureau/3-dispute"))

    assert "5 business days" in text
    assert "working day" not in text


def test_a_dispute_uses_the_word_that_starts_the_period() -> None:
    """Only what is disputed must be reinvestigated."""
    assert "I dispute it" in " ".join(as_text(_letter("7-us-bureau/3-dispute")).split())


def test_a_request_for_the_file_is_no_dispute() -> None:
    """A bureau cannot take the request for a frivolous dispute."""
    assert "not a dispute" in as_text(_letter("7-us-bureau/2-file"))


def test_the_file_is_free_after_a_refusal() -> None:
    """A letter that follows an adverse action claims what the act gives for it."""
    assert "1681j(b)" in as_text(_letter("7-us-bureau/2-file"))


@pytest.mark.parametrize(
    "story", ["7-us-bureau/6-complaint", "8-german-score/6-complaint"]
)
def test_a_complaint_names_whom_it_is_about_with_the_address(story: str) -> None:
    """An authority can write to the body complained of without asking who that is."""
    letter = _letter(story)
    assert letter.respondent

    assert letter.respondent.lines
