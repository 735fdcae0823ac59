"""Which places the guide offers to whoever lives anywhere."""

from __future__ import annotations

from habeas.dossiers.library import Library
from habeas.guide.places import NO_LAW, countries
from habeas.law.regions import COUNTRIES, is_place


def test_every_country_can_be_chosen(shelf: Library) -> None:
    """Somebody in Jamaica may write to a company in Germany."""
    offered = [one.value for one in countries(shelf.laws.values())]

    assert set(offered) == COUNTRIES
    assert len(offered) == len(COUNTRIES)


def test_countries_with_a_law_stand_first(shelf: Library) -> None:
    """The others bear a note that Habeas has no law of theirs."""
    offered = countries(shelf.laws.values())
    notes = [one.note for one in offered]
    first = {one.value for one in offered if not one.note}

    assert {"CN", "DE", "LI", "US"} <= first
    assert "JM" not in first
    assert notes == sorted(notes)
    assert {"", NO_LAW} == set(notes)


def test_a_name_is_not_a_place() -> None:
    """Neither is a country that does not exist; a part of one need not be known."""
    places = ("DE", "CN-JS", "EU", "US-CA", "GB-ENG")

    assert all(is_place(one) for one in places)
    assert not any(is_place(one) for one in ("GERMANY", "XX", "DE-", "DE-ABCD", ""))
