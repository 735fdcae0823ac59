from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.clock.holiday_calendar import calendar_for
from habeas.deadlines.almanac import Almanac
from habeas.deadlines.calendar import Calendar
from habeas.deadlines.reckon import reckon, reckon_extended
from habeas.dossiers.library import library
from habeas.law.conventions import StepKind
from habeas.law.terms import Extension, Term
from habeas.law.words import Start, Unit, Whose

REGIONS = {"eu": "DE-HE", "prc": "CN", "us": "US", "uk": "GB-ENG", "ch": "CH-ZH"}
WAYS = library().ways
DAYS = st.dates(date(2020, 1, 1), date(2027, 12, 31))
ROLLING = sorted(name for name, known in WAYS.items() if known.rolls)
UNITS = st.sampled_from(list(Unit))


def _term(amount: int, unit: Unit, whose: Whose = Whose.THEIRS) -> Term:
    """Return a period from receipt."""
    return Term(
        name="answer", amount=amount, unit=unit, start=Start.RECEIVED, whose=whose
    )


def _home(usual: str) -> Calendar:
    """Return the days of the place where a convention is at home, by its name."""
    place = usual.partition("-")[0]
    return calendar_for(REGIONS.get(place, place.upper()))


def _due(term: Term, start: date, usual: str) -> date:
    """Reckon where the convention is at home."""
    calendar = _home(usual)
    due = reckon(term, start, calendar, WAYS[usual]).due
    assert due is not None
    return due


@pytest.mark.parametrize("usual", sorted(WAYS))
@given(
    days=st.tuples(DAYS, DAYS),
    amount=st.integers(1, 90),
    unit=st.sampled_from([Unit.DAY, Unit.WORKING_DAY]),
    whose=st.sampled_from(list(Whose)),
)
def test_who_asks_sooner_is_never_answered_later(
    usual: str, days: tuple[date, date], amount: int, unit: Unit, whose: Whose
) -> None:
    """An earlier event never has a later last day."""
    term = _term(amount, unit, whose)
    sooner, later = sorted(days)

    assert _due(term, sooner, usual) <= _due(term, later, usual)


@pytest.mark.parametrize("usual", ROLLING)
@given(start=DAYS, amount=st.integers(1, 24), unit=UNITS)
def test_their_last_day_is_one_on_which_people_work(
    usual: str, start: date, amount: int, unit: Unit
) -> None:
    """Where the convention rolls, the other side's last day is a working day."""
    almanac = Almanac(WAYS[usual], _home(usual))

    assert almanac.works(_due(_term(amount, unit), start, usual))


@pytest.mark.parametrize("usual", sorted(WAYS))
@given(
    start=DAYS,
    amount=st.integers(1, 60),
    unit=UNITS,
    extension=st.builds(Extension, amount=st.integers(1, 60), unit=UNITS),
)
def test_more_time_never_ends_sooner(
    usual: str, start: date, amount: int, unit: Unit, extension: Extension
) -> None:
    """An extended period never ends before the plain one."""
    term = _term(amount, unit).model_copy(update={"extension": extension})
    calendar = _home(usual)
    extended = reckon_extended(term, start, calendar, WAYS[usual])

    assert extended is not None
    assert extended.due is not None
    assert extended.due >= _due(term, start, usual)


@pytest.mark.parametrize("usual", sorted(WAYS))
@given(start=DAYS, amount=st.integers(1, 60), unit=UNITS, more=st.integers(0, 60))
def test_a_longer_period_in_all_never_ends_sooner(
    usual: str, start: date, amount: int, unit: Unit, more: int
) -> None:
    """A period that may come to more in all never ends before the plain one."""
    extension = Extension(amount=amount + more, unit=unit, in_all=True)
    term = _term(amount, unit).model_copy(update={"extension": extension})
    calendar = _home(usual)
    extended = reckon_extended(term, start, calendar, WAYS[usual])

    assert extended is not None
    assert extended.due is not None
    assert extended.due >= _due(term, start, usual)


@pytest.mark.parametrize("usual", sorted(WAYS))
@given(start=DAYS, amount=st.integers(1, 60), unit=UNITS)
def test_your_own_day_is_never_after_theirs(
    usual: str, start: date, amount: int, unit: Unit
) -> None:
    """The safe day for the person is never later than the day allowed to the body."""
    yours = _due(_term(amount, unit, Whose.YOURS), start, usual)

    assert yours <= _due(_term(amount, unit), start, usual)


@pytest.mark.parametrize("usual", sorted(WAYS))
@given(start=DAYS, amount=st.integers(1, 60), unit=UNITS)
def test_the_working_leads_to_the_day(
    usual: str, start: date, amount: int, unit: Unit
) -> None:
    """The last step that arrives somewhere arrives at the last day."""
    arriving = {StepKind.COUNTED, StepKind.ROLLED, StepKind.TWO_WORKING_DAYS}
    calendar = _home(usual)
    found = reckon(_term(amount, unit), start, calendar, WAYS[usual])
    arrived = [step.day for step in found.steps if step.kind in arriving]

    assert StepKind.START == found.steps[0].kind
    assert found.due == arrived[-1]
