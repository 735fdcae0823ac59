from __future__ import annotations

from datetime import date

import pytest

from habeas.deadlines.calendar import Calendar
from habeas.deadlines.reckon import Pause, reckon, reckon_all, reckon_extended
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
FIVE = Term(name="answer", amount=5, unit=Unit.WORKING_DAY, start=Start.RECEIVED)
ASKED = Pause(first=date(2026, 9, 10), last=date(2026, 9, 15), reason="identity")


def _pause(first: int, last: int) -> Pause:
    """Return a pause in September 2026."""
    return Pause(first=date(2026, 9, first), last=date(2026, 9, last))


def test_a_period_stands_still_while_identity_is_proved(hesse: Calendar) -> None:
    """Six days that stood still move the end of the month by six days."""
    found = reckon(MONTH, date(2026, 9, 3), hesse, WAYS["eu-1182-71"], (ASKED,))

    assert date(2026, 10, 9) == found.due


def test_a_pause_is_shown_with_its_days_and_reason(hesse: Calendar) -> None:
    """The working names the first and last day of a pause, and why."""
    found = reckon(MONTH, date(2026, 9, 3), hesse, WAYS["eu-1182-71"], (ASKED,))
    shown = found.steps[1]

    assert StepKind.PAUSED == shown.kind
    assert (ASKED.first, ASKED.last, ("identity",)) == (
        shown.day,
        shown.until,
        shown.names,
    )


@pytest.mark.parametrize(
    ("pauses", "due"),
    [
        pytest.param((), "2026-10-05", id="none: Saturday moves to Monday"),
        pytest.param((_pause(1, 2),), "2026-10-05", id="over before it began"),
        pytest.param((_pause(1, 8),), "2026-10-08", id="only days inside count"),
        pytest.param((_pause(15, 10),), "2026-10-05", id="backwards it holds no day"),
        pytest.param((_pause(10, 15), _pause(13, 18)), "2026-10-12", id="shared once"),
        pytest.param((_pause(10, 15), _pause(11, 12)), "2026-10-09", id="one in one"),
        pytest.param((_pause(20, 22), _pause(10, 12)), "2026-10-09", id="any order"),
    ],
)
def test_only_days_of_the_running_period_stand_still(
    hesse: Calendar, pauses: tuple[Pause, ...], due: str
) -> None:
    """A day stands still once, and only while the period runs."""
    found = reckon(MONTH, date(2026, 9, 3), hesse, WAYS["eu-1182-71"], pauses)

    assert date.fromisoformat(due) == found.due


def test_a_pause_after_the_end_changes_nothing(hesse: Calendar) -> None:
    """A question that comes after the period ran out stops nothing."""
    late = Pause(first=date(2026, 10, 4), last=date(2026, 10, 20))
    found = reckon(MONTH, date(2026, 9, 3), hesse, WAYS["eu-1182-71"], (late,))

    assert date(2026, 10, 5) == found.due
    assert StepKind.PAUSED not in {step.kind for step in found.steps}


def test_working_days_are_not_counted_while_it_stands_still(hesse: Calendar) -> None:
    """Working days inside a pause are passed over like holidays."""
    found = reckon(FIVE, date(2026, 9, 7), hesse, WAYS["eu-1182-71"], (ASKED,))

    assert date(2026, 9, 18) == found.due
    assert StepKind.PAUSED == found.steps[1].kind


def test_a_worked_weekend_day_in_a_pause_was_not_counted(china: Calendar) -> None:
    """A make-up day on which the period stood still is not claimed as counted."""
    found = reckon(FIVE, date(2026, 9, 17), china, WAYS["prc-civil"], (_pause(19, 20),))

    assert date(2026, 9, 24) == found.due
    assert StepKind.MAKE_UP not in {step.kind for step in found.steps}


def test_two_working_days_are_found_outside_the_pause(hesse: Calendar) -> None:
    """A day on which a short period stood still is not one of its two working days."""
    term = FIVE.model_copy(update={"amount": 2, "unit": Unit.DAY})
    found = reckon(
        term, date(2026, 9, 11), hesse, WAYS["eu-1182-71"], (_pause(12, 14),)
    )

    assert date(2026, 9, 16) == found.due


def test_an_extended_period_stands_still_too(hesse: Calendar) -> None:
    """The pause moves the extended end as it moves the plain one."""
    found = reckon_extended(
        MONTH, date(2026, 9, 3), hesse, WAYS["eu-1182-71"], (ASKED,)
    )

    assert found is not None
    assert date(2026, 12, 9) == found.due


def test_your_own_period_runs_on_during_a_pause(hesse: Calendar) -> None:
    """Their question does not give the person more time."""
    yours = MONTH.model_copy(update={"name": "file", "whose": Whose.YOURS})
    starts = {Start.RECEIVED: date(2026, 9, 3)}
    found = reckon_all((MONTH, yours), starts, hesse, WAYS["eu-1182-71"], (ASKED,))
    due = {deadline.term: deadline.due for deadline in found}

    assert date(2026, 10, 9) == due["answer"]
    assert date(2026, 10, 3) == due["file"]
