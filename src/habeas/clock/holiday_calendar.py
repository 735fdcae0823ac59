"""Which days people work in a place, by the ``holidays`` package.

The package is imported when the first calendar is made, because it is slow to load.
"""

from __future__ import annotations

from collections.abc import Container
from datetime import MAXYEAR, date
from functools import lru_cache
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

from habeas.deadlines.calendar import Calendar, WeekendsOnly

if TYPE_CHECKING:
    from holidays import HolidayBase

_BY_NOTICE = frozenset({"CN"})
"""Countries whose working days are settled for one year at a time, by a notice."""


class HolidayCalendar:
    """The days of one country, or of one subdivision that keeps its own holidays."""

    def __init__(self, region: str, language: str, days: HolidayBase) -> None:
        """Keep the days; years are filled in as they are asked about."""
        self.region = region
        self._language = language
        self._days = days
        self._years = _years(region, days)
        self._unsure: set[int] = set()

    def holiday(self, day: date) -> str | None:
        """Return the name of a public holiday on that day, or None."""
        self._fill(day.year)
        name: str | None = self._days.get(day)
        return name

    def working(self, day: date) -> bool:
        """Say whether people work on that day, make-up working days included."""
        self._fill(day.year)
        return self._days.is_working_day(day)

    def knows(self, day: date) -> bool:
        """Say whether the holidays of that day are settled and published."""
        self._fill(day.year)
        return day.year in self._years and day.year not in self._unsure

    def national(self) -> Calendar:
        """Return the calendar of the country as a whole, for rules that go by it."""
        return calendar_for(self.region.partition("-")[0], self._language)

    def _fill(self, year: int) -> None:
        """Fill in a year and the next, whose notice may move a day of this December.

        The package learns of make-up working days only while it fills in a year, and
        does not fill one in when it is asked about a weekend day.
        """
        for wanted in (year, min(year + 1, MAXYEAR)):
            if wanted not in self._days.years:
                with catch_warnings(record=True) as doubts:
                    simplefilter("always")
                    self._days.get(date(wanted, 1, 1))
                # It warns of a year whose moving holidays it cannot know.
                self._unsure |= {wanted} if doubts else set()


def _years(region: str, days: HolidayBase) -> Container[int]:
    """Return the years for which the package has the published holidays."""
    if region.partition("-")[0] in _BY_NOTICE:
        return frozenset(days.special_public_holidays)
    return range(days.start_year, days.end_year + 1)


@lru_cache(maxsize=64)
def calendar_for(region: str, language: str = "") -> Calendar:
    """Return the calendar of a place, named as ISO 3166: ``DE-HE``, ``CN-JS``, ``US``.

    A subdivision that the package does not tell apart gets the calendar of its country,
    a place it does not know, such as ``EU``, the one that knows weekends only. Holidays
    are named in the language where the package can, else in the country's own.
    """
    from holidays import country_holidays
    from holidays.registry import EntityLoader

    country, _, subdivision = region.partition("-")
    if country not in EntityLoader.get_country_codes(include_aliases=False):
        return WeekendsOnly()
    whole = country_holidays(country)
    within = subdivision if subdivision in whole.subdivisions else None
    spoken = _spoken(language, whole)
    days = country_holidays(country, subdiv=within, language=spoken)
    return HolidayCalendar(f"{country}-{within}" if within else country, language, days)


def _spoken(language: str, days: HolidayBase) -> str | None:
    """Choose the language of the names; never the one of this computer's settings."""
    offered = days.supported_languages
    if language in offered:
        return language
    near = (known for known in offered if _primary(known) == _primary(language))
    return next(near, days.default_language)


def _primary(language: str) -> str:
    """Return a language without its country: ``de`` of ``de_AT``."""
    return language.replace("-", "_").partition("_")[0]
