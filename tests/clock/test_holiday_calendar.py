from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest

from habeas.clock.holiday_calendar import calendar_for

NEW_YEAR = date(2026, 1, 1)
OFF = {
    date(2026, month, day)
    for month, first, last in (
        (1, 1, 3),
        (2, 15, 23),
        (4, 4, 6),
        (5, 1, 5),
        (6, 19, 21),
        (9, 25, 27),
        (10, 1, 7),
    )
    for day in range(first, last + 1)
}
"""The days off of 2026, as the State Council's notice lists them."""
WORKED = {
    date(2026, month, day)
    for month, day in ((1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10))
}
"""The weekend days of 2026 on which that notice has people work."""


def test_china_works_as_the_notice_for_2026_says() -> None:
    """Every day of 2026 is worked or free as the State Council arranged it."""
    china = calendar_for("CN")
    days = [NEW_YEAR + timedelta(days=passed) for passed in range(365)]
    expected = [
        day in WORKED or (day not in OFF and day.isoweekday() <= 5) for day in days
    ]

    assert expected == [china.working(day) for day in days]


@pytest.mark.parametrize(
    ("day", "known"),
    [
        (date(2001, 1, 1), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
        (date(1999, 10, 1), False),
    ],
)
def test_china_is_known_year_by_year(day: date, known: bool) -> None:  # noqa: FBT001
    """A year in China is known only when the package has its official arrangement."""
    assert known == calendar_for("CN").knows(day)


@pytest.mark.parametrize(
    ("region", "found"),
    [
        ("CN-JS", "CN"),
        ("DE-HE", "DE-HE"),
        ("US-CA", "US-CA"),
        ("US", "US"),
        ("DE-XX", "DE"),
        ("EU", ""),
        ("XX", ""),
        ("", ""),
    ],
)
def test_a_place_gets_the_nearest_calendar_there_is(region: str, found: str) -> None:
    """A subdivision falls to its country, an unknown place to weekends only."""
    assert found == calendar_for(region).region


def test_a_place_nobody_named_knows_weekends_and_no_more() -> None:
    """Without a country Christmas is worked, Saturday is not, and nothing is sure."""
    nowhere = calendar_for("")

    assert nowhere.working(date(2026, 12, 25))
    assert not nowhere.working(date(2026, 12, 26))
    assert nowhere.holiday(date(2026, 12, 25)) is None
    assert not nowhere.knows(date(2026, 12, 25))
    assert nowhere is nowhere.national()


def test_a_subdivision_keeps_its_own_holidays() -> None:
    """Corpus Christi is a holiday in Hesse and a day of work in Berlin."""
    day = date(2026, 6, 4)

    assert not calendar_for("DE-HE").working(day)
    assert calendar_for("DE-BE").working(day)


def test_the_country_as_a_whole_stands_behind_a_subdivision() -> None:
    """Columbus Day is worked in California, and is a federal holiday."""
    california = calendar_for("US-CA")
    day = date(2026, 10, 12)

    assert california.working(day)
    assert not california.national().working(day)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("", "Erster Weihnachtstag"),
        ("de_AT", "Erster Weihnachtstag"),
        ("en", "Christmas Day"),
        ("en_US", "Christmas Day"),
        ("sw", "Erster Weihnachtstag"),
    ],
)
def test_a_holiday_is_named_in_the_language_or_its_own(
    language: str, name: str
) -> None:
    """Names come in the language asked for, else in the country's own."""
    assert name == calendar_for("DE-HE", language).holiday(date(2026, 12, 25))


def test_a_far_year_is_not_known() -> None:
    """A year beyond those the package computes is never taken for settled."""
    germany = calendar_for("DE")

    assert germany.knows(date(2027, 12, 25))
    assert not germany.knows(date(2101, 12, 25))
    assert germany.working(date.max)


@pytest.mark.parametrize("region", ["CN", "HU"])
def test_a_worked_weekend_is_known_before_its_year_was_asked(region: str) -> None:
    """The first question about a year may be a worked weekend day."""
    worked = {"CN": date(2018, 12, 29), "HU": date(2026, 8, 8)}
    calendar_for.cache_clear()

    assert calendar_for(region).working(worked[region])


def test_the_package_is_not_loaded_before_a_calendar_is_made() -> None:
    """Importing the calendar does not pay for the holidays of the whole world."""
    asked = (
        "import habeas.clock.holiday_calendar, sys; print('holidays' in sys.modules)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True
    )

    assert "False\n" == answer.stdout


def test_a_year_the_package_cannot_know_is_provisional_without_a_word() -> None:
    """India's moving holidays end with 2035; nothing is said on the screen of that."""
    india = calendar_for("IN")

    assert india.working(date(2073, 6, 1))
    assert "Republic Day" == india.holiday(date(2073, 1, 26))
    assert not india.knows(date(2073, 6, 1))
