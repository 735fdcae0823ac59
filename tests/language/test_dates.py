from __future__ import annotations

from datetime import date

import pytest

from habeas.language.dates import (
    country_name,
    list_of,
    long_date,
    number,
    short_date,
    short_weekday,
    with_weekday,
)

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("language", "long", "weekday", "short", "shorter"),
    [
        (
            "en",
            "23 November 2026",
            "Monday 23 November 2026",
            "Mon 23 Nov 2026",
            "Mon 23 Nov",
        ),
        (
            "en_US",
            "November 23, 2026",
            "Monday, November 23, 2026",
            "Mon, Nov 23, 2026",
            "Mon, Nov 23",
        ),
        (
            "de",
            "23. November 2026",
            "Montag, 23. November 2026",
            "Mo., 23. Nov. 2026",
            "Mo., 23. Nov.",
        ),
        (
            "zh_CN",
            "2026年11月23日",
            "2026年11月23日星期一",
            "2026年11月23日周一",
            "11月23日周一",
        ),
    ],
)
def test_a_day_is_written_as_the_language_does(
    language: str, long: str, weekday: str, short: str, shorter: str
) -> None:
    """Each length of a date follows the language."""
    assert long_date(DAY, language) == long
    assert with_weekday(DAY, language) == weekday
    assert short_date(DAY, language) == short
    assert short_date(DAY, language, year=False) == shorter


def test_a_weekday_stands_alone() -> None:
    """A row of free days needs only their names."""
    assert [short_weekday(DAY, name) for name in ("en", "de", "zh_CN")] == [
        "Mon",
        "Mo.",
        "周一",
    ]


@pytest.mark.parametrize(
    ("language", "joined"),
    [("en", "a, b and c"), ("de", "a, b und c"), ("zh_CN", "a、b和c")],
)
def test_a_list_is_joined_as_the_language_does(language: str, joined: str) -> None:
    """Commas and conjunctions are the language's."""
    assert list_of(("a", "b", "c"), language) == joined


def test_an_empty_list_is_empty() -> None:
    """Nothing to list is nothing."""
    assert list_of((), "de") == ""


def test_a_number_has_the_separators_of_the_language() -> None:
    """A thousand is grouped as readers expect."""
    assert [number(1234, "en"), number(1234, "de")] == ["1,234", "1.234"]


def test_the_country_closes_an_address_in_capitals() -> None:
    """Post abroad ends with the country."""
    assert [country_name("DE"), country_name("CN-JS"), country_name("CN", "de")] == [
        "GERMANY",
        "CHINA",
        "CHINA",
    ]
