"""Every start day of two years, against a walk through the words of the statute.

Nothing here is shared with the engine: each walk goes day by day and asks the
``holidays`` package itself.
"""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest

from habeas.clock.holiday_calendar import calendar_for
from habeas.deadlines.reckon import reckon
from habeas.dossiers.library import library
from habeas.law.terms import Term
from habeas.law.words import Start, Unit, Whose

WAYS = library().ways

TOMORROW = timedelta(days=1)
STARTS = [date(2025, 1, 1) + timedelta(days=day) for day in range(730)]
HESSE = holidays.country_holidays("DE", subdiv="HE", years=range(2024, 2029))
CHINA = holidays.country_holidays("CN", years=range(2024, 2029))


def _term(amount: int, unit: Unit, whose: Whose = Whose.THEIRS) -> Term:
    """Return a period from receipt."""
    return Term(
        name="answer", amount=amount, unit=unit, start=Start.RECEIVED, whose=whose
    )


def _free_in_hesse(day: date) -> bool:
    """Say whether a day is "a public holiday, Sunday or Saturday"."""
    return day in HESSE or day.strftime("%a") in {"Sat", "Sun"}


def _free_in_china(day: date) -> bool:
    """Say whether a day is off: a weekend not made up for, or an arranged holiday."""
    if day in CHINA.weekend_workdays:
        return False
    return day in CHINA or day.strftime("%a") in {"Sat", "Sun"}


def _one_month_in_hesse(event: date) -> date:
    """Walk to the same date of the last month, or to the month's last day."""
    day = event
    while day.month == event.month:
        day += TOMORROW
    last_month = day.month
    while day.day != event.day and (day + TOMORROW).month == last_month:
        day += TOMORROW
    while _free_in_hesse(day):
        day += TOMORROW
    return day


def _twenty_working_days_in_china(event: date) -> date:
    """Walk on from the day after the event until twenty days of work have passed."""
    day, worked = event, 0
    while worked < 20:
        day += TOMORROW
        if not _free_in_china(day):
            worked += 1
    return day


def _days_from_the_next(event: date, days: int) -> date:
    """Walk so many days, the first of them the day after the event."""
    day = event
    for _ in range(days):
        day += TOMORROW
    return day


def _day_after_the_holiday(day: date) -> date:
    """Walk to the day after the holiday, if the day is in one."""
    while _free_in_china(day):
        day += TOMORROW
    return day


@pytest.mark.long
def test_one_month_under_the_regulation() -> None:
    """From every day of two years, one month in Hesse ends where the walk ends."""
    term, calendar = _term(1, Unit.MONTH), calendar_for("DE-HE")
    wrong = [
        event
        for event in STARTS
        if _one_month_in_hesse(event)
        != reckon(term, event, calendar, WAYS["eu-1182-71"]).due
    ]

    assert [] == wrong


@pytest.mark.long
def test_twenty_working_days_under_the_civil_code() -> None:
    """From every day of two years, twenty working days in China end with the walk."""
    term, calendar = _term(20, Unit.WORKING_DAY), calendar_for("CN")
    wrong = [
        event
        for event in STARTS
        if _twenty_working_days_in_china(event)
        != reckon(term, event, calendar, WAYS["prc-civil"]).due
    ]

    assert [] == wrong


@pytest.mark.long
def test_twenty_days_under_the_civil_code() -> None:
    """From every day of two years, twenty days in China end after the holiday."""
    term, calendar = _term(20, Unit.DAY), calendar_for("CN")
    wrong = [
        event
        for event in STARTS
        if _day_after_the_holiday(_days_from_the_next(event, 20))
        != reckon(term, event, calendar, WAYS["prc-civil"]).due
    ]

    assert [] == wrong


@pytest.mark.long
def test_sixty_days_of_your_own_under_the_civil_code() -> None:
    """From every day of two years, one's own sixty days end safely on the sixtieth."""
    term, calendar = _term(60, Unit.DAY, Whose.YOURS), calendar_for("CN")
    wrong = []
    for event in STARTS:
        found = reckon(term, event, calendar, WAYS["prc-civil"])
        safe = _days_from_the_next(event, 60)
        rolled = _day_after_the_holiday(safe)
        if (safe, rolled) != (found.due, found.other or found.due):
            wrong.append(event)

    assert [] == wrong


@pytest.mark.long
def test_thirty_days_that_begin_on_the_date() -> None:
    """From every day of two years, the event's own day is the first of thirty."""
    term, calendar = _term(30, Unit.DAY), calendar_for("US")
    wrong = []
    for event in STARTS:
        found = reckon(term, event, calendar, WAYS["us-inclusive"])
        period = [event + timedelta(days=passed) for passed in range(30)]
        if (period[-1], period[-1] + TOMORROW) != (found.due, found.other):
            wrong.append(event)

    assert [] == wrong
