"""A statement that the law limits in words: counted, told, and never cut."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from habeas.cases.request import Request
from habeas.desk.requests import read_request
from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.errors import StatementTooLong
from habeas.law.words import Kind
from habeas.press.letter import Letter
from habeas.press.text import as_text

_STATEMENT = Path(__file__).parents[1] / "stories" / "7-us-bureau" / "5-statement.toml"


def _written(request: Request, words: int) -> Letter:
    """Compose a statement of so many words."""
    said = " ".join(f"word{number}" for number in range(1, words + 1))
    wishes = Wishes(on=date(2026, 11, 23), language="en", facing=NO_COPY)
    stated = request.model_copy(update={"statement": said})
    return composed(stated, library(), wishes).letter


def _british(words: int) -> Letter:
    """Compose a notice of correction of so many words."""
    law = library().law("gb-consumer-credit")
    return _written(specimen(law, Kind.STATEMENT), words)


def test_a_notice_of_two_hundred_words_is_printed_whole() -> None:
    """The act allows 200 words, and the page before posting says how many there are."""
    letter = _british(200)

    assert "word200" in as_text(letter)
    assert "Your statement has 200 words; the law allows 200." in letter.before_you_post


def test_a_longer_notice_is_told_and_not_cut() -> None:
    """One word more would make the notice void, so that nothing is printed."""
    with pytest.raises(StatementTooLong) as told:
        _british(201)

    assert {"count": 201, "most": 200} == told.value.facts


def test_a_limit_that_needs_help_stops_nobody() -> None:
    """An American agency may limit a statement only where it helps to write it."""
    letter = _written(read_request(_STATEMENT), 150)

    assert "word150" in as_text(letter)
    assert (
        "Your statement has 150 words. If they help you to write it, they may limit it "
        "to 100."
    ) in letter.before_you_post
