"""Dates, numbers and lists as each language writes them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from babel import Locale

_HOUSE_ENGLISH = "en_GB"
"""Plain ``en`` puts the day first; who wants the American order asks for ``en_US``."""

_PLAIN = {"full": "EEEE d MMMM y", "yMMMEd": "EEE d MMM y", "MMMEd": "EEE d MMM"}
"""House English without the comma after the weekday."""


@cache
def _locale(language: str) -> Locale:
    """Return the conventions of a language."""
    from babel import Locale

    return Locale.parse(_HOUSE_ENGLISH if language == "en" else language)


@cache
def regional(language: str, country: str) -> str:
    """Return a language as a country writes it, where it does so: ``en_US``."""
    from babel import Locale, UnknownLocaleError

    wanted = f"{language.partition('_')[0]}_{country}"
    if not country or "_" in language:
        return language
    try:
        return str(Locale.parse(wanted))
    except (UnknownLocaleError, ValueError):
        return language


def long_date(day: date, language: str) -> str:
    """Write a day out in full: 23 November 2026, 2026年11月23日."""
    return _written(day, "long", language)


def with_weekday(day: date, language: str) -> str:
    """Write a day with its weekday: Monday 23 November 2026."""
    return _written(day, _pattern("full", language), language)


def short_date(day: date, language: str, *, year: bool = True) -> str:
    """Write a day in few letters: Mon 23 Nov 2026, or Mon 23 Nov."""
    from babel.dates import format_skeleton

    skeleton = "yMMMEd" if year else "MMMEd"
    pattern = _pattern(skeleton, language)
    if pattern != skeleton:
        return _written(day, pattern, language)
    return str(format_skeleton(skeleton, day, locale=_locale(language)))


def short_weekday(day: date, language: str) -> str:
    """Write the weekday alone: Mon, Mo., 周一."""
    return _written(day, "EEE", language)


def _pattern(name: str, language: str) -> str:
    """Return house English's own pattern, or the name of the language's."""
    house = str(_locale(language)) == _HOUSE_ENGLISH
    return _PLAIN[name] if house else name


def _written(day: date, pattern: str, language: str) -> str:
    """Write a day by a pattern or the name of one."""
    from babel.dates import format_date

    return format_date(day, pattern, _locale(language))


def number(value: int, language: str) -> str:
    """Write a whole number with the language's digits and separators."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=_locale(language))


def list_of(items: Sequence[str], language: str) -> str:
    """Join items as the language lists them: a, b and c; a、b和c."""
    from babel.lists import format_list

    return format_list(items, locale=_locale(language)) if items else ""


def country_name(country: str, language: str = "en") -> str:
    """Return a country's name in capitals, as the last line of post abroad."""
    code = country.partition("-")[0]
    return str(_locale(language).territories.get(code, code)).upper()
