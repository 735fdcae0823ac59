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

DISPUTE = Term(
    name="answer",
    amount=30,
    start=Start.RECEIVED,
    extension=Extension(amount=15, unit=Unit.DAY),
)


def _working(amount: int) -> Term:
    """Return a period of working days."""
    unit = Unit.WORKING_DAY
    return Term(name="answer", amount=amount, unit=unit, start=Start.RECEIVED)


def test_a_dispute_begins_on_the_day_it_is_received(america: Calendar) -> None:
    """Thirty days that begin on 2 March end on 31 March; some would say 1 April."""
    found = reckon(DISPUTE, date(2026, 3, 2), america, WAYS["us-inclusive"])

    assert date(2026, 3, 31) == found.due
    assert date(2026, 4, 1) == found.other == found.surely_past
    assert not found.provisional


def test_the_day_that_counts_is_shown_with_its_section(america: Calendar) -> None:
    """The working says that the day of the event counts, and where the Act says so."""
    found = reckon(DISPUTE, date(2026, 3, 2), america, WAYS["us-inclusive"])
    counts, other = found.steps[1], found.steps[-1]

    assert StepKind.DAY_COUNTS == counts.kind
    assert ["us-fcra:1681i(a)(1)(A)"] == [str(place) for place in counts.cite]
    assert (StepKind.OTHER_READING, date(2026, 4, 1)) == (other.kind, other.day)


def test_more_time_for_a_dispute_is_added_to_its_end(america: Calendar) -> None:
    """Fifteen days more end on 15 April, or on 16 April by the other reading."""
    found = reckon_extended(DISPUTE, date(2026, 3, 2), america, WAYS["us-inclusive"])

    assert found is not None
    assert date(2026, 4, 15) == found.due
    assert date(2026, 4, 16) == found.other


@pytest.mark.parametrize(
    ("received", "due", "other"),
    [
        pytest.param("2026-03-02", "2026-03-06", "2026-03-09", id="Monday to Friday"),
        pytest.param("2026-03-07", "2026-03-13", None, id="a Saturday never counts"),
    ],
)
def test_five_business_days_begin_on_the_day(
    america: Calendar, received: str, due: str, other: str | None
) -> None:
    """Five business days that begin on a Monday end on the Friday."""
    start = date.fromisoformat(received)
    found = reckon(_working(5), start, america, WAYS["us-inclusive"])

    assert date.fromisoformat(due) == found.due
    assert (date.fromisoformat(other) if other else None) == found.other


def test_a_month_that_begins_on_the_day_ends_the_day_before(
    america: Calendar,
) -> None:
    """A month that begins on 2 March ends on 1 April."""
    term = DISPUTE.model_copy(update={"amount": 1, "unit": Unit.MONTH})
    found = reckon(term, date(2026, 3, 2), america, WAYS["us-inclusive"])

    assert date(2026, 4, 1) == found.due
    assert date(2026, 4, 2) == found.other


def test_federal_working_days_leave_out_federal_holidays(america: Calendar) -> None:
    """Twenty working days after 2 January pass over Martin Luther King's day."""
    found = reckon(_working(20), date(2026, 1, 2), america, WAYS["us-federal-working"])

    assert date(2026, 2, 2) == found.due
    assert ["us-privacy-act:552a(d)(2)(A)"] == [
        str(place) for step in found.steps for place in step.cite
    ]


def test_a_state_does_not_change_federal_working_days() -> None:
    """California works on Columbus Day, a federal agency does not."""
    found = reckon(
        _working(20),
        date(2026, 9, 28),
        calendar_for("US-CA"),
        WAYS["us-federal-working"],
    )

    assert date(2026, 10, 27) == found.due


@pytest.mark.parametrize("whose", list(Whose))
def test_exclusive_days_never_roll(america: Calendar, whose: Whose) -> None:
    """Sixty days after 3 November end on a Saturday, whoever must keep them."""
    term = DISPUTE.model_copy(update={"amount": 60, "whose": whose})
    found = reckon(term, date(2026, 11, 3), america, WAYS["us-exclusive"])

    assert date(2027, 1, 2) == found.due
    assert found.other is None


def test_days_that_never_roll_need_no_place() -> None:
    """Where no holiday is asked about, a missing place leaves nothing in doubt."""
    found = reckon(DISPUTE, date(2026, 3, 2), calendar_for(""), WAYS["us-exclusive"])

    assert not found.provisional
    assert [StepKind.START, StepKind.COUNTED] == [step.kind for step in found.steps]
