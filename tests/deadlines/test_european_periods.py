from __future__ import annotations

from datetime import date

import pytest

from habeas.clock.holiday_calendar import calendar_for
from habeas.deadlines.calendar import Calendar
from habeas.deadlines.reckon import reckon, reckon_extended
from habeas.dossiers.library import library
from habeas.law.conventions import StepKind
from habeas.law.terms import Extension, Term
from habeas.law.words import Start, Unit, Whose

WAYS = library().ways

EU = WAYS["eu-1182-71"]
ANSWER = Term(
    name="answer",
    amount=1,
    unit=Unit.MONTH,
    start=Start.RECEIVED,
    extension=Extension(amount=3, unit=Unit.MONTH, in_all=True),
)
DAYS = {"name": "answer", "unit": Unit.DAY, "start": Start.RECEIVED}


@pytest.mark.parametrize(
    ("region", "received", "due"),
    [
        pytest.param("DE-HE", "2026-11-23", "2026-12-23", id="an ordinary Wednesday"),
        pytest.param("DE-HE", "2026-11-25", "2026-12-28", id="Christmas in Hesse"),
        pytest.param("FR", "2026-11-25", "2026-12-28", id="Christmas in France"),
        pytest.param("DE-HE", "2027-01-31", "2027-03-01", id="a short month on Sunday"),
        pytest.param("DE-HE", "2028-01-31", "2028-02-29", id="a leap day"),
        pytest.param("DE-HE", "2026-12-01", "2027-01-04", id="over New Year"),
        pytest.param("DE-HE", "2026-05-04", "2026-06-05", id="Corpus Christi in Hesse"),
        pytest.param("DE-BE", "2026-05-04", "2026-06-04", id="not in Berlin"),
    ],
)
def test_one_month_ends_where_the_regulation_ends_it(
    region: str, received: str, due: str
) -> None:
    """One month from receipt ends on the same date, or the next working day."""
    found = reckon(ANSWER, date.fromisoformat(received), calendar_for(region), EU)

    assert date.fromisoformat(due) == found.due
    assert not found.provisional


def test_the_working_reads_as_a_clerk_would_say_it(hesse: Calendar) -> None:
    """Received, one month, a holiday, the weekend, the next working day: in order."""
    found = reckon(ANSWER, date(2026, 11, 25), hesse, EU)

    assert [
        (StepKind.START, date(2026, 11, 25), ("eu-1182-71:3(1)",)),
        (StepKind.COUNTED, date(2026, 12, 25), ("eu-1182-71:3(2)(c)",)),
        (StepKind.HOLIDAY, date(2026, 12, 25), ()),
        (StepKind.WEEKEND, date(2026, 12, 26), ()),
        (StepKind.ROLLED, date(2026, 12, 28), ("eu-1182-71:3(4)",)),
        (StepKind.OTHER_READING, date(2026, 12, 25), ()),
    ] == [(step.kind, step.day, tuple(map(str, step.cite))) for step in found.steps]
    assert ("Christmas Day",) == found.steps[2].names
    assert (date(2026, 12, 26), date(2026, 12, 27)) == found.steps[3].days


def test_a_moved_end_keeps_the_day_that_practice_also_names(hesse: Calendar) -> None:
    """Where the end moved off a Saturday, the Saturday is the other reading."""
    found = reckon(ANSWER, date(2026, 10, 28), hesse, EU)

    assert date(2026, 11, 30) == found.due
    assert date(2026, 11, 28) == found.other
    assert date(2026, 11, 30) == found.surely_past


def test_three_months_in_all_run_from_receipt(hesse: Calendar) -> None:
    """The extended month of the GDPR is three months from receipt, never chained."""
    found = reckon_extended(ANSWER, date(2027, 1, 31), hesse, EU)

    assert found is not None
    assert date(2027, 4, 30) == found.due
    assert "answer-extended" == found.term


@pytest.mark.parametrize(
    ("amount", "received", "due"),
    [
        pytest.param(2, "2026-11-27", "2026-12-01", id="Sunday, then a second day"),
        pytest.param(2, "2026-11-28", "2026-12-01", id="Monday is only one"),
        pytest.param(2, "2026-11-23", "2026-11-25", id="two ordinary days"),
        pytest.param(3, "2026-12-24", "2026-12-29", id="Christmas"),
        pytest.param(1, "2026-11-27", "2026-11-30", id="one day need not hold two"),
    ],
)
def test_a_short_period_holds_two_working_days(
    hesse: Calendar, amount: int, received: str, due: str
) -> None:
    """A period of two days or more ends no sooner than its second working day."""
    term = Term.model_validate(DAYS | {"amount": amount})
    found = reckon(term, date.fromisoformat(received), hesse, EU)

    assert date.fromisoformat(due) == found.due


def test_only_a_moved_end_has_another_reading(hesse: Calendar) -> None:
    """A period stretched for its second working day alone leaves no doubt."""
    term = Term.model_validate(DAYS | {"amount": 2})
    found = reckon(term, date(2026, 11, 28), hesse, EU)

    assert found.other is None
    assert StepKind.TWO_WORKING_DAYS == found.steps[-1].kind


def test_your_own_period_is_not_stretched(hesse: Calendar) -> None:
    """The person's own last day stays on the Saturday; the Monday is told."""
    term = ANSWER.model_copy(update={"whose": Whose.YOURS})
    found = reckon(term, date(2026, 10, 28), hesse, EU)

    assert date(2026, 11, 28) == found.due
    assert date(2026, 11, 30) == found.other
    assert [StepKind.NOT_ROLLED, StepKind.OTHER_READING] == [
        step.kind for step in found.steps[-2:]
    ]
    assert ["eu-1182-71:3(4)"] == [str(place) for place in found.steps[-1].cite]


@pytest.mark.parametrize(
    ("amount", "unit", "due"),
    [
        (1, Unit.WEEK, "2024-03-07"),
        (2, Unit.WEEK, "2024-03-14"),
        (1, Unit.YEAR, "2025-02-28"),
        (4, Unit.YEAR, "2028-02-29"),
    ],
)
def test_weeks_and_years_end_on_the_same_day(
    hesse: Calendar, amount: int, unit: Unit, due: str
) -> None:
    """A week ends on the same weekday, a year from a leap day at February's end."""
    term = ANSWER.model_copy(update={"amount": amount, "unit": unit})
    found = reckon(term, date(2024, 2, 29), hesse, EU)

    assert date.fromisoformat(due) == found.due


def test_an_officially_worked_saturday_is_still_a_saturday() -> None:
    """The Regulation knows no make-up days: a worked Saturday in Hungary rolls."""
    hungary = calendar_for("HU")
    worked = date(2026, 8, 8)
    found = reckon(ANSWER, date(2026, 7, 8), hungary, EU)

    assert hungary.working(worked)
    assert date(2026, 8, 10) == found.due
    assert worked == found.other
