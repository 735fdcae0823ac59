"""How long the ordinary letter is, under every law."""

from __future__ import annotations

import io
from datetime import date

import pikepdf
import pytest

from habeas.desk.bookcase import bookcase
from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.law.words import Kind
from habeas.press.paper import paper_for
from habeas.press.pdf import as_pdf

ON = date(2026, 11, 23)
GRANTED = [
    name for name, law in bookcase().laws.items() if law.right(Kind.ACCESS) is not None
]
SLIP_ALONE = {"cn-sh-social-credit", "cn-zj-public-credit"}
"""In English the receipt slip of these, which is torn off, takes a page of its own."""


def pages_of(name: str, language: str) -> int:
    """Return how many pages the access letter of a law fills on its country's paper."""
    library = bookcase()
    law = library.law(name)
    wishes = Wishes(on=ON, language=language, facing=NO_COPY)
    sheets = composed(specimen(law, Kind.ACCESS), library, wishes)
    letter = sheets.letter.model_copy(update={"before_you_post": ()})
    sheet = paper_for(law.jurisdiction.partition("-")[0], law.letter.form)
    with pikepdf.open(io.BytesIO(as_pdf(letter, paper=sheet))) as pdf:
        return len(pdf.pages)


@pytest.mark.parametrize("name", GRANTED)
def test_an_access_letter_fills_two_pages_at_the_most(name: str) -> None:
    """What an office must read it can read on one sheet, under every law."""
    allowed = 3 if name in SLIP_ALONE else 2

    assert pages_of(name, "en") <= allowed


@pytest.mark.parametrize("name", sorted(SLIP_ALONE))
def test_in_the_language_of_the_office_the_slip_fits_too(name: str) -> None:
    """The application that is handed in is one sheet, its slip at the foot."""
    assert 2 == pages_of(name, "zh_CN")
