from __future__ import annotations

from datetime import date

import pytest

from habeas.deadlines.calendar import Calendar
from habeas.deadlines.reckon import reckon
from habeas.dossiers.library import library
from habeas.law.conventions import StepKind
from habeas.law.terms import Term
from habeas.law.words import Start, Unit, Whose

WAYS = library().ways

CIVIL = WAYS["prc-civil"]


def _theirs(amount: int, unit: Unit) -> Term:
    """Return a period the body must keep."""
    return Term(name="answer", amount=amount, unit=unit, start=Start.RECEIVED)


@pytest.mark.parametrize(
    ("amount", "received", "due"),
    [
        # Counted on paper: 10-13 Feb, Sat 14 (worked), then 24-27, Sat 28 (worked).
        pytest.param(5, "2026-02-09", "2026-02-14", id="5, the last a worked Saturday"),
        pytest.param(7, "2026-02-09", "2026-02-25", id="7 over the Spring Festival"),
        pytest.param(20, "2026-02-09", "2026-03-13", id="20, two worked Saturdays"),
        pytest.param(5, "2026-02-14", "2026-02-28", id="5 after the worked Saturday"),
        # Sun 20 Sep (worked), 21-24, 28-30; 8-9 Oct, Sat 10 (worked), 12-16, 19-22.
        pytest.param(5, "2026-09-18", "2026-09-24", id="5, a worked Sunday inside"),
        pytest.param(7, "2026-09-24", "2026-10-12", id="7 over the National Day"),
        pytest.param(20, "2026-09-18", "2026-10-22", id="20, both worked days"),
        # Fri 1 and Sat 2 Jan off, Sun 4 worked.
        pytest.param(2, "2025-12-31", "2026-01-05", id="2 over the New Year"),
    ],
)
def test_working_days_follow_the_official_arrangement(
    china: Calendar, amount: int, received: str, due: str
) -> None:
    """Working days skip the arranged days off and count the arranged days of work."""
    term = _theirs(amount, Unit.WORKING_DAY)
    found = reckon(term, date.fromisoformat(received), china, CIVIL)

    assert date.fromisoformat(due) == found.due
    assert not found.provisional


def test_worked_weekends_and_skipped_holidays_are_shown(china: Calendar) -> None:
    """The working names each worked weekend day and each holiday left out."""
    found = reckon(_theirs(7, Unit.WORKING_DAY), date(2026, 2, 9), china, CIVIL)
    shown = {step.kind: step for step in found.steps}

    assert (date(2026, 2, 14),) == shown[StepKind.MAKE_UP].days
    assert (
        *(date(2026, 2, day) for day in (16, 17, 18, 19, 20)),
        date(2026, 2, 23),
    ) == (shown[StepKind.SKIPPED].days)
    assert "春节" in shown[StepKind.SKIPPED].names
    assert ("cn-civil-code:201(1)",) == tuple(map(str, shown[StepKind.START].cite))


@pytest.mark.parametrize(
    ("received", "due"),
    [
        pytest.param("2026-11-02", "2026-11-23", id="Sunday to Monday"),
        pytest.param("2026-01-27", "2026-02-24", id="Monday of the Spring Festival"),
        pytest.param("2026-09-14", "2026-10-08", id="Sunday of the National Day"),
        pytest.param("2026-08-31", "2026-09-20", id="a worked Sunday stays"),
        pytest.param("2026-04-13", "2026-05-06", id="Labour Day"),
    ],
)
def test_twenty_days_end_after_the_holidays(
    china: Calendar, received: str, due: str
) -> None:
    """Calendar days count through holidays, and end on the day after them."""
    found = reckon(_theirs(20, Unit.DAY), date.fromisoformat(received), china, CIVIL)

    assert date.fromisoformat(due) == found.due
    assert found.other is None


def test_an_end_on_a_worked_sunday_says_so(china: Calendar) -> None:
    """A last day on a worked Sunday does not move, and the working says why."""
    found = reckon(_theirs(20, Unit.DAY), date(2026, 8, 31), china, CIVIL)

    assert StepKind.MAKE_UP == found.steps[-1].kind
    assert (date(2026, 9, 20),) == found.steps[-1].days


@pytest.mark.parametrize(
    ("amount", "unit", "received", "due"),
    [
        (1, Unit.MONTH, "2026-03-31", "2026-04-30"),
        (2, Unit.MONTH, "2025-12-31", "2026-02-28"),
        (1, Unit.YEAR, "2024-02-29", "2025-02-28"),
        (6, Unit.MONTH, "2026-05-29", "2026-11-30"),
    ],
)
def test_months_end_on_the_same_day_or_the_last(
    china: Calendar, amount: int, unit: Unit, received: str, due: str
) -> None:
    """A month or year ends on the day that corresponds, else on the month's last."""
    found = reckon(_theirs(amount, unit), date.fromisoformat(received), china, CIVIL)

    assert date.fromisoformat(due) == found.due


def test_a_month_that_lacks_the_day_is_cited(china: Calendar) -> None:
    """Article 202 of the Civil Code stands behind the end of a short month."""
    found = reckon(_theirs(1, Unit.MONTH), date(2026, 3, 31), china, CIVIL)

    assert StepKind.MONTH_END == found.steps[-1].kind
    assert ["cn-civil-code:202"] == [str(place) for place in found.steps[-1].cite]


def test_your_sixty_days_stay_before_the_festival(china: Calendar) -> None:
    """The person's own sixty days end inside the festival; after it is only told."""
    term = _theirs(60, Unit.DAY).model_copy(update={"whose": Whose.YOURS})
    found = reckon(term, date(2025, 12, 18), china, WAYS["prc-reconsideration"])

    assert date(2026, 2, 16) == found.due
    assert date(2026, 2, 24) == found.other
    assert ["cn-reconsideration:88"] == [str(place) for place in found.steps[-1].cite]


@pytest.mark.parametrize(
    ("usual", "act"),
    [
        ("prc-civil", "cn-civil-code"),
        ("prc-procedure", "cn-civil-procedure"),
        ("prc-reconsideration", "cn-reconsideration"),
    ],
)
def test_chinese_conventions_differ_only_in_what_they_cite(
    china: Calendar, usual: str, act: str
) -> None:
    """Courts and reconsideration count as the Civil Code does, by other articles."""
    found = reckon(_theirs(20, Unit.DAY), date(2026, 11, 2), china, WAYS[usual])

    assert date(2026, 11, 23) == found.due
    assert {act} == {place.act for step in found.steps for place in step.cite}


def test_a_year_without_an_arrangement_is_provisional(china: Calendar) -> None:
    """A last day in a year whose arrangement is not out is marked, with the day."""
    found = reckon(_theirs(60, Unit.DAY), date(2026, 11, 23), china, CIVIL)

    assert date(2027, 1, 22) == found.due
    assert found.provisional
    assert StepKind.PROVISIONAL == found.steps[-1].kind
    assert date(2027, 1, 22) == found.steps[-1].day
