"""Every bad answer has its letter under every law."""

from __future__ import annotations

from datetime import date

import pytest

from habeas.cases.request import Past
from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.law.words import FIRST_KINDS, Kind, Refusal
from habeas.press.letter import Listing

_REPLIED = Past(kind="answered", on=date(2026, 9, 10))


@pytest.mark.parametrize("because", list(Refusal))
def test_each_asks_for_one_thing_under_every_law(because: Refusal) -> None:
    """Nobody gets a list; only the letter about another person asks for two things."""
    wishes = Wishes(on=date(2026, 9, 14), language="en", facing=NO_COPY)
    asked = {}
    for law in library().laws.values():
        if not any(right.kind in FIRST_KINDS for right in law.rights):
            continue
        request = specimen(law, Kind.REBUTTAL)
        past = (*request.past, _REPLIED)
        request = request.model_copy(update={"refused_because": because, "past": past})
        letter = composed(request, library(), wishes).letter
        lists = [block for block in letter.demands if isinstance(block, Listing)]
        asked[law.id] = sum(len(block.items) for block in lists)
    expected = 2 if because is Refusal.WRONG_PERSON else 1

    assert {} == {law: count for law, count in asked.items() if count != expected}
