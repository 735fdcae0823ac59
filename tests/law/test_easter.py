"""Easter, from which movable holidays are counted."""

from __future__ import annotations

from datetime import date

from dateutil.easter import easter as reckoned_elsewhere

from habeas.law.easter import easter


def test_easter_is_where_others_find_it() -> None:
    """For two centuries the day agrees with another reckoning."""
    years = range(1950, 2150)

    assert [reckoned_elsewhere(year) for year in years] == [
        easter(year) for year in years
    ]


def test_the_earliest_and_the_latest_easter_are_found() -> None:
    """Easter falls from 22 March, as in 1818, to 25 April, as in 2038."""
    assert (date(1818, 3, 22), date(2038, 4, 25)) == (easter(1818), easter(2038))
