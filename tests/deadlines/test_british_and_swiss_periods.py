from __future__ import annotations

from datetime import date

import pytest

from habeas.clock.holiday_calendar import calendar_for
from habeas.deadlines.reckon import reckon, reckon_extended
from habeas.dossiers.library import library
from habeas.law.conventions import StepKind
from habeas.law.terms import Extension, Term
from habeas.law.words import Start, Unit, Whose

WAYS = library().ways

MONTH = Term(
    name="answer",
    amount=1,
    unit=Unit.MONTH,
    start=Start.RECEIVED,
    extension=Extension(amount=3, unit=Unit.MONTH, in_all=True),
)


def days(amount: int, unit: Unit = Unit.DAY, whose: Whose = Whose.THEIRS) -> Term:
    """Return a period in days from receipt."""
    return Term(
        name="answer", amount=amount, unit=unit, start=Start.RECEIVED, whose=whose
    )


@pytest.mark.parametrize(
    ("region", "received", "due"),
    [
        pytest.param("GB-ENG", "2026-09-03", "2026-10-05", id="off a Saturday"),
        pytest.param("GB-ENG", "2026-11-25", "2026-12-29", id="over Christmas"),
        pytest.param("GB-ENG", "2026-10-30", "2026-11-30", id="an English Monday"),
        pytest.param("GB-SCT", "2026-10-30", "2026-12-01", id="St Andrew's Day"),
        pytest.param("GB-NIR", "2026-06-13", "2026-07-14", id="Battle of the Boyne"),
        pytest.param("GB-ENG", "2027-01-31", "2027-03-01", id="a short month"),
    ],
)
def test_a_british_month_ends_on_the_same_date(
    region: str, received: str, due: str
) -> None:
    """One month ends on the same date, or on the next working day of that place."""
    found = reckon(
        MONTH, date.fromisoformat(received), calendar_for(region), WAYS["uk"]
    )

    assert date.fromisoformat(due) == found.due
    assert found.other is None


def test_a_british_extension_is_counted_from_receipt() -> None:
    """Two further months end three months after receipt, never chained."""
    found = reckon_extended(
        MONTH, date(2027, 1, 31), calendar_for("GB-ENG"), WAYS["uk"]
    )

    assert found is not None
    assert date(2027, 4, 30) == found.due


def test_a_british_period_cites_the_article_that_keeps_the_regulation() -> None:
    """The day of receipt is left out by the regulation as article 4A keeps it."""
    found = reckon(MONTH, date(2026, 11, 25), calendar_for("GB-ENG"), WAYS["uk"])
    start = next(step for step in found.steps if step.kind is StepKind.START)

    assert ["gb-uk-gdpr:4A", "eu-1182-71:3(1)"] == [str(one) for one in start.cite]


@pytest.mark.parametrize(
    ("region", "due"), [("GB-ENG", "2026-12-02"), ("GB-SCT", "2026-12-03")]
)
def test_a_bank_holiday_is_no_working_day_of_a_lender(region: str, due: str) -> None:
    """Seven working days leave out the bank holidays of the place."""
    term = days(7, Unit.WORKING_DAY)
    calendar = calendar_for(region)
    found = reckon(term, date(2026, 11, 23), calendar, WAYS["uk-consumer-credit"])

    assert date.fromisoformat(due) == found.due


def test_the_consumer_credit_act_moves_no_last_day() -> None:
    """No rule that moves a last day is known there: a Saturday stays."""
    calendar = calendar_for("GB-ENG")
    found = reckon(days(28), date(2026, 11, 28), calendar, WAYS["uk-consumer-credit"])

    assert date(2026, 12, 26) == found.due


@pytest.mark.parametrize(
    ("received", "due", "other"),
    [
        pytest.param("2026-11-23", "2026-12-23", None, id="an ordinary Wednesday"),
        pytest.param("2026-11-06", "2026-12-07", "2026-12-06", id="a Sunday"),
        pytest.param("2026-12-03", "2027-01-04", "2027-01-02", id="a Saturday"),
        pytest.param("2026-11-25", "2026-12-28", "2026-12-25", id="Christmas"),
    ],
)
def test_thirty_swiss_days_name_both_days_where_they_move(
    received: str, due: str, other: str | None
) -> None:
    """The later day is taken, and the day before the move is told beside it."""
    calendar = calendar_for("CH-ZH")
    found = reckon(days(30), date.fromisoformat(received), calendar, WAYS["ch"])

    assert date.fromisoformat(due) == found.due
    assert (date.fromisoformat(other) if other else None) == found.other


def test_your_own_swiss_days_are_not_stretched() -> None:
    """Ten days to confirm a request end on the Saturday, and the Monday is told."""
    found = reckon(
        days(10, whose=Whose.YOURS),
        date(2026, 11, 25),
        calendar_for("CH-ZH"),
        WAYS["ch"],
    )

    assert date(2026, 12, 5) == found.due
    assert date(2026, 12, 7) == found.other
