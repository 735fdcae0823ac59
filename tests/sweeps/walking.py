"""Counting days by the statutes' own words, with nothing shared with the engine.

Each function walks the calendar one day at a time, or asks the standard library. The
files beside this one name, for every period of every law, the walk that its words
describe; the test goes through every start day of two years.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import holidays

TOMORROW = timedelta(days=1)

Day = date | tuple[date, date | None]
"""The last day, perhaps with the day that another reading names."""
Walk = Callable[[date], Day]


@dataclass(frozen=True)
class Sweep:
    """The walk for one period of one law, at one place."""

    law: str
    term: str
    """``access.answer`` for a right, ``appeal.decide`` for a remedy by its name; a
    plus sign at the end for the extended end."""
    at: str
    walk: Walk


SWEEPS: list[Sweep] = []
"""Every walk that was named."""


def sweep(law: str, *terms: str, at: str) -> Callable[[Walk], Walk]:
    """Name the periods of a law that a walk describes, counted at a place."""

    def named(walk: Walk) -> Walk:
        SWEEPS.extend(Sweep(law, term, at, walk) for term in terms)
        return walk

    return named


def days_after(day: date, number: int) -> date:
    """Walk so many days on; the first of them is the day after."""
    for _ in range(number):
        day += TOMORROW
    return day


def months_after(day: date, number: int) -> date:
    """Walk to the day of the same number in a later month, or to that month's end."""
    wanted = day.day
    for _ in range(number):
        day = _first_of_next(day)
    while day.day < wanted and (day + TOMORROW).month == day.month:
        day += TOMORROW
    return day


def years_after(day: date, number: int) -> date:
    """Walk to the same date of a later year, or to the end of its February."""
    return months_after(day, 12 * number)


def _first_of_next(day: date) -> date:
    """Walk to the first day of the next month."""
    month = day.month
    while day.month == month:
        day += TOMORROW
    return day


def working_days_after(day: date, number: int, free: Callable[[date], bool]) -> date:
    """Walk on from the day after until so many days that are not free have passed."""
    while number:
        day += TOMORROW
        if not free(day):
            number -= 1
    return day


def next_day_open(day: date, free: Callable[[date], bool]) -> date:
    """Walk to the first day that is not free, which may be the day itself."""
    while free(day):
        day += TOMORROW
    return day


def kept(last: date, moved: date) -> tuple[date, date | None]:
    """Return a person's own last day where it stands, and the day it moves to."""
    return last, (moved if moved != last else None)


def read_both_ways(last: date, moved: date) -> tuple[date, date | None]:
    """Return the day to which a last day moves, with the one where it stood before."""
    return moved, (last if moved != last else None)


def weekend(day: date, days: tuple[int, ...] = (5, 6)) -> bool:
    """Say whether a day is one of these days of the week, Monday being 0."""
    return day.weekday() in days


def holiday_in(day: date, country: str, part: str | None = None) -> bool:
    """Say whether a day is a public holiday there, by the ``holidays`` package."""
    return day in _holidays(country, part)


def make_up_day_in(day: date, country: str) -> bool:
    """Say whether a weekend day is officially worked there, by the same package."""
    known = _holidays(country, None)
    for year in (day.year, day.year + 1):
        known.get(date(year, 1, 1))
    return day in known.weekend_workdays


@cache
def _holidays(country: str, part: str | None) -> holidays.HolidayBase:
    """Return the holidays of a place, filled in as they are asked about."""
    return holidays.country_holidays(country, subdiv=part)
