"""The words and phrases that letters are given one by one."""

from __future__ import annotations

from datetime import date

from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.law.words import Kind
from habeas.press.text import as_text


def test_the_name_of_a_code_is_printed_as_it_is_written() -> None:
    """A phrase with an ampersand is escaped once on its way, not twice."""
    shelf = library()
    request = specimen(shelf.law("us-tx-dpsa"), Kind.REMINDER)
    wishes = Wishes(on=date(2026, 11, 23), language="en", facing=NO_COPY)

    text = as_text(composed(request, shelf, wishes).letter)

    assert "Tex. Bus. & Com. Code" in " ".join(text.split())
