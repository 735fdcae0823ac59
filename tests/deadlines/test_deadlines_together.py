from __future__ import annotations

from datetime import date

import pytest

from habeas.clock.holiday_calendar import calendar_for
from habeas.deadlines.calendar import Calendar, WeekendsOnly
from habeas.deadlines.reckon import event_of, reckon, reckon_all, reckon_extended
from habeas.dossiers.library import library
from habeas.errors import DateTooFar, RequestError
from habeas.law.citation import place
from habeas.law.conventions import StepKind
from habeas.law.terms import Extension, Reminder, Term
from habeas.law.words import Start, Unit, Whose

WAYS = library().ways

PROMPTLY = Term(
    name="answer",
    words={"zh": "及时"},
    reminder=Reminder(amount=15),
    cite=(place("64(1)"),),
)
SILENCE = Term(name="silence", amount=60, start=Start.RECEIVED)
FILE = Term(name="file", amount=60, whose=Whose.YOURS, after="silence")
TWENTY = Term(
    name="answer",
    amount=20,
    unit=Unit.WORKING_DAY,
    start=Start.RECEIVED,
    extension=Extension(amount=20, unit=Unit.WORKING_DAY),
)


def test_no_number_is_no_deadline_but_a_reminder(china: Calendar) -> None:
    """Where the law only says 及时, our own day is shown as ours, not as the law's."""
    found = reckon(PROMPTLY, date(2026, 11, 23), china, WAYS["prc-civil"])

    assert found.due is None
    assert date(2026, 12, 14) == found.reminder == found.chase
    assert [StepKind.START, StepKind.NO_NUMBER, StepKind.REMINDER] == [
        step.kind for step in found.steps
    ]
    assert ["64(1)"] == [str(place) for place in found.steps[1].cite]
    assert () == found.steps[2].cite


def test_no_number_and_no_reminder_is_no_day_at_all(china: Calendar) -> None:
    """A term without a number or a reminder of ours names no day and invents none."""
    term = PROMPTLY.model_copy(update={"reminder": None})
    found = reckon(term, date(2026, 11, 23), china, WAYS["prc-civil"])

    assert found.chase is None
    assert found.surely_past is None
    assert not found.provisional


def test_a_reminder_falls_on_a_working_day(china: Calendar) -> None:
    """A reminder counted in days moves off the National Day, to when people work."""
    reminder = Reminder(amount=14, unit=Unit.DAY)
    term = PROMPTLY.model_copy(update={"reminder": reminder})
    found = reckon(term, date(2026, 9, 17), china, WAYS["prc-civil"])

    assert date(2026, 10, 8) == found.reminder


def test_a_number_may_have_a_reminder_too(hesse: Calendar) -> None:
    """A dossier that sets both gets both: the law's day and our own."""
    term = SILENCE.model_copy(update={"reminder": Reminder(amount=5)})
    found = reckon(term, date(2026, 3, 2), hesse, WAYS["eu-1182-71"])

    assert (date(2026, 5, 4), date(2026, 3, 9)) == (found.due, found.reminder)


@pytest.mark.parametrize(
    ("term", "event"),
    [
        (SILENCE, Start.RECEIVED),
        (FILE, Start.PERIOD_ENDED),
        (PROMPTLY, Start.RECEIVED),
        (SILENCE.model_copy(update={"start": Start.KNOWN}), Start.KNOWN),
    ],
)
def test_a_deadline_names_its_event(term: Term, event: Start) -> None:
    """A term runs from its event, from the end of another, or else from receipt."""
    assert event == event_of(term)


def test_a_chain_starts_on_the_last_day_before_it(china: Calendar) -> None:
    """The person's time to file runs from the day on which the body's own ended."""
    starts = {Start.RECEIVED: date(2026, 3, 2)}
    silence, file = reckon_all((SILENCE, FILE), starts, china, WAYS["prc-civil"])

    assert date(2026, 5, 6) == silence.due == file.start
    assert date(2026, 7, 5) == file.due
    assert Start.PERIOD_ENDED == file.event


def test_a_chain_behind_a_word_without_a_number_waits(china: Calendar) -> None:
    """What follows a period without a number cannot be reckoned, and is left out."""
    after = FILE.model_copy(update={"after": "answer"})
    starts = {Start.RECEIVED: date(2026, 3, 2)}
    found = reckon_all((PROMPTLY, after), starts, china, WAYS["prc-civil"])

    assert ["answer"] == [deadline.term for deadline in found]


def test_terms_wait_for_their_event(china: Calendar) -> None:
    """A term whose event has not happened has no deadline, nor what follows it."""
    starts = {Start.SENT: date(2026, 3, 2)}
    found = reckon_all((SILENCE, FILE), starts, china, WAYS["prc-civil"])

    assert () == found


def test_an_extended_deadline_stands_right_behind_its_own(china: Calendar) -> None:
    """Each term that may be extended is followed by the later day."""
    starts = {Start.RECEIVED: date(2026, 3, 2)}
    found = reckon_all((TWENTY, SILENCE), starts, china, WAYS["prc-civil"])

    assert ["answer", "answer-extended", "silence"] == [one.term for one in found]
    assert [date(2026, 3, 30), date(2026, 4, 28), date(2026, 5, 6)] == [
        one.due for one in found
    ]


def test_more_time_is_added_to_the_end_before_it_moved(china: Calendar) -> None:
    """Fifteen more days run from the holiday itself, not from the day after it."""
    term = Term(
        name="answer",
        amount=15,
        start=Start.RECEIVED,
        extension=Extension(amount=15, unit=Unit.DAY),
    )
    first = reckon(term, date(2026, 9, 16), china, WAYS["prc-civil"])
    later = reckon_extended(term, date(2026, 9, 16), china, WAYS["prc-civil"])

    assert later is not None
    assert date(2026, 10, 8) == first.due
    assert date(2026, 10, 16) == later.due


@pytest.mark.parametrize(
    "term",
    [
        SILENCE,
        PROMPTLY.model_copy(
            update={"extension": Extension(amount=15, unit=Unit.WORKING_DAY)}
        ),
    ],
)
def test_what_cannot_be_extended_has_no_later_day(china: Calendar, term: Term) -> None:
    """Without an extension, or a number to add to, there is no later day."""
    later = reckon_extended(term, date(2026, 3, 2), china, WAYS["prc-civil"])

    assert later is None


def test_a_limit_in_all_needs_no_number_before_it(china: Calendar) -> None:
    """A law may set no number and still say how long it may take in all."""
    extension = Extension(amount=30, unit=Unit.DAY, in_all=True)
    term = PROMPTLY.model_copy(update={"extension": extension})
    later = reckon_extended(term, date(2026, 3, 2), china, WAYS["prc-civil"])

    assert later is not None
    assert date(2026, 4, 1) == later.due
    assert later.reminder is None


def test_a_doubt_is_handed_down_the_chain(china: Calendar) -> None:
    """A period that starts at a provisional end is provisional, whatever it asks."""
    exclusive = FILE.model_copy(update={"convention": WAYS["us-exclusive"]})
    starts = {Start.RECEIVED: date(2026, 11, 23)}
    _, file = reckon_all((SILENCE, exclusive), starts, china, WAYS["prc-civil"])

    assert file.provisional
    assert StepKind.PROVISIONAL == file.steps[-1].kind


def test_a_doubt_is_told_once(china: Calendar) -> None:
    """A chained period that is provisional by itself says so once."""
    starts = {Start.RECEIVED: date(2026, 11, 23)}
    _, file = reckon_all((SILENCE, FILE), starts, china, WAYS["prc-civil"])
    doubts = [step for step in file.steps if step.kind is StepKind.PROVISIONAL]

    assert 1 == len(doubts)


def test_a_term_may_count_in_its_own_way(china: Calendar) -> None:
    """A term that names a convention is counted by it, not by the law's usual one."""
    term = SILENCE.model_copy(update={"convention": WAYS["us-exclusive"]})
    found = reckon(term, date(2026, 3, 3), china, WAYS["prc-civil"])

    assert date(2026, 5, 2) == found.due


def test_without_a_place_the_weekend_alone_moves_the_end() -> None:
    """A place nobody named: Saturday moves, holidays do not, and the doubt is told."""
    found = reckon(SILENCE, date(2026, 3, 3), calendar_for("EU"), WAYS["eu-1182-71"])

    assert date(2026, 5, 4) == found.due
    assert found.provisional
    assert StepKind.NO_REGION == found.steps[-1].kind


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("usual", ["eu-1182-71", "us-inclusive"])
def test_a_period_past_the_last_year_is_refused(unit: Unit, usual: str) -> None:
    """A period that would leave the calendar ends in one clear sentence."""
    term = Term(name="answer", amount=9999, unit=unit, start=Start.RECEIVED)

    with pytest.raises(DateTooFar, match="'answer' from 9999-12-30") as caught:
        reckon(term, date(9999, 12, 30), WeekendsOnly(), WAYS[usual])
    assert isinstance(caught.value, RequestError)


def test_the_last_month_there_is_can_be_reckoned() -> None:
    """A period that ends inside the last year is reckoned like any other."""
    term = Term(name="answer", amount=1, unit=Unit.MONTH, start=Start.RECEIVED)
    found = reckon(term, date(9999, 11, 30), WeekendsOnly(), WAYS["us-exclusive"])

    assert date(9999, 12, 30) == found.due
