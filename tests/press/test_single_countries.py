"""What one country adds stands in the letter that goes there, and in no other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from habeas.cases.request import Request
from habeas.desk.requests import read_request
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.press.text import as_text

_COMPLAINT = (
    Path(__file__).parents[1] / "stories" / "8-german-score" / "6-complaint.toml"
)
_FINDING = "find that the infringement I complain of took place"


def _to(country: str) -> Request:
    """Return the German complaint, addressed to the authority of a country."""
    request = read_request(_COMPLAINT)
    assert request.recipient
    to = request.recipient.model_copy(update={"country": country})
    return request.model_copy(update={"recipient": to})


@pytest.mark.parametrize(("country", "stated"), [("AT", True), ("DE", False)])
def test_a_complaint_to_vienna_asks_for_a_finding(
    country: str, *, stated: bool
) -> None:
    """Section 24(2) of the Austrian act wants it; Hesse does not."""
    wishes = Wishes(on=date(2027, 1, 25), language="en", facing=NO_COPY)
    letter = composed(_to(country), library(), wishes).letter
    said = " ".join(as_text(letter).split())

    assert stated == (_FINDING in said)
