from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.standing import Standing
from habeas.law.dossier import Law
from habeas.law.words import Kind, Outcome

if TYPE_CHECKING:
    from tests.cases.conftest import Desk

E = EventKind

days = st.dates(min_value=date(2026, 1, 1), max_value=date(2026, 12, 31))
events = st.builds(
    Event,
    number=st.just(0),
    kind=st.sampled_from([kind for kind in E if kind is not E.RETRACTED]),
    on=days,
    letter=st.sampled_from([None, Kind.REMINDER, Kind.REVIEW, Kind.ACCESS]),
    remedy=st.sampled_from(["", "reconsideration"]),
)
histories = st.lists(events, max_size=8)


@pytest.fixture(scope="session")
def sent(desk: Desk) -> Case:
    """Return a case that was sent on a Friday and received on the Monday after."""
    return desk.case(
        desk.on("02-20", E.OPENED),
        desk.on("02-26", E.DRAFTED),
        desk.on("02-26", E.APPROVED),
        desk.on("02-27", E.SENT, channel="registered post"),
        desk.on("03-02", E.RECEIVED),
    )


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("02-19", Standing.DRAFT),
        ("02-25", Standing.DRAFT),
        ("02-26", Standing.APPROVED),
        ("02-27", Standing.SENT),
        ("03-02", Standing.RECEIVED),
        ("03-30", Standing.RECEIVED),
        ("03-31", Standing.OVERDUE),
    ],
)
def test_a_case_stands_where_the_day_finds_it(
    desk: Desk, numbered: Law, sent: Case, day: str, expected: Standing
) -> None:
    """Nobody writes a standing down: the same events tell it for any day."""
    assert expected == desk.standing(sent, numbered, day)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (E.ANSWERED, (Standing.ANSWERED, Outcome.FULL)),
        (E.ANSWERED_IN_PART, (Standing.INCOMPLETE, Outcome.INCOMPLETE)),
        (E.REFUSED, (Standing.REFUSED, Outcome.REFUSED)),
        (E.CORRECTED, (Standing.CORRECTED, Outcome.FULL)),
    ],
)
def test_the_holders_last_word_decides(
    desk: Desk,
    numbered: Law,
    sent: Case,
    kind: EventKind,
    expected: tuple[Standing, Outcome],
) -> None:
    """An answer ends the waiting, however late it comes."""
    case = sent.with_event(desk.on("05-04", kind))

    seen = desk.view(case, numbered, "05-05")

    assert expected == (seen.standing, seen.outcome)


def test_a_rebuttal_that_worked_counts(desk: Desk, numbered: Law, sent: Case) -> None:
    """A refusal that was taken back is no refusal any more."""
    case = sent.with_event(desk.on("03-10", E.REFUSED))
    case = case.with_event(desk.on("03-20", E.ANSWERED))

    assert desk.standing(case, numbered, "03-21") is Standing.ANSWERED


def test_taking_it_up_is_more_than_receiving_it(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """A holder who accepted the request is at work on it."""
    case = sent.with_event(desk.on("03-05", E.ACCEPTED))

    assert desk.standing(case, numbered, "03-06") is Standing.WAITING


def test_a_demand_for_identity_waits_for_the_person(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """As long as the person owes an answer, the case says so."""
    case = sent.with_event(desk.on("03-05", E.IDENTITY_ASKED))

    assert desk.standing(case, numbered, "03-06") is Standing.IDENTITY_PENDING


def test_identity_given_starts_the_waiting_again(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """Once the person has answered, it is the holder's turn."""
    case = sent.with_event(desk.on("03-05", E.IDENTITY_ASKED))
    case = case.with_event(desk.on("03-09", E.IDENTITY_GIVEN))

    assert desk.standing(case, numbered, "03-10") is Standing.WAITING


def test_the_union_lets_the_period_wait_for_identity(
    desk: Desk, european: Law, sent: Case
) -> None:
    """Ten days of waiting for the person are not held against the holder."""
    case = sent.with_event(desk.on("03-05", E.IDENTITY_ASKED))
    case = case.with_event(desk.on("03-15", E.IDENTITY_GIVEN))

    before = desk.view(sent, european, "03-16").answer_deadlines[0].due
    after = desk.view(case, european, "03-16").answer_deadlines[0].due

    assert desk.day("04-02") == before
    assert desk.day("04-13") == after


def test_a_british_month_begins_when_identity_is_proved(
    desk: Desk, british: Law, sent: Case
) -> None:
    """The month runs from the proof they asked for, not from the request."""
    case = sent.with_event(desk.on("03-05", E.IDENTITY_ASKED))
    case = case.with_event(desk.on("03-15", E.IDENTITY_GIVEN))

    assert desk.day("04-15") == (
        desk.view(case, british, "03-16").answer_deadlines[0].due
    )


def test_a_british_question_stops_the_clock_both_days_included(
    desk: Desk, british: Law, sent: Case
) -> None:
    """From the question to the answer, both days with it, nothing counts."""
    case = sent.with_event(desk.on("03-05", E.CLARIFICATION_ASKED))
    case = case.with_event(desk.on("03-09", E.CLARIFICATION_GIVEN))

    assert desk.day("04-07") == (
        desk.view(case, british, "03-10").answer_deadlines[0].due
    )


def test_elsewhere_the_period_does_not_wait(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """Where no rule stops the clock, a question does not."""
    case = sent.with_event(desk.on("03-05", E.IDENTITY_ASKED))
    case = case.with_event(desk.on("03-15", E.IDENTITY_GIVEN))

    assert desk.standing(case, numbered, "03-31") is Standing.OVERDUE


def test_a_period_that_starts_at_completion_starts_again(desk: Desk) -> None:
    """A completed application is counted from the day of its completion."""
    completed = {
        "name": "answer-completed",
        "amount": 20,
        "unit": "working-day",
        "start": "completed",
    }
    received = {**completed, "name": "answer", "start": "received"}
    law = desk.law(received, completed)
    case = desk.case(
        desk.on("03-02", E.RECEIVED),
        desk.on("03-06", E.CLARIFICATION_ASKED),
        desk.on("03-16", E.CLARIFICATION_GIVEN),
    )

    (deadline,) = desk.view(case, law, "03-17").answer_deadlines

    assert desk.day("04-13") == deadline.due


def test_an_extension_in_time_moves_the_day(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """What the law lets them take, they may take."""
    case = sent.with_event(desk.on("03-20", E.EXTENDED))

    assert desk.standing(case, numbered, "04-27") is Standing.WAITING
    assert desk.standing(case, numbered, "04-28") is Standing.OVERDUE


def test_an_extension_after_the_end_changes_nothing(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """A period that is over cannot be stretched."""
    case = sent.with_event(desk.on("03-31", E.EXTENDED))

    assert desk.standing(case, numbered, "04-01") is Standing.OVERDUE


def test_no_extension_goes_beyond_the_law(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """They may name any day; the law's last day stands."""
    case = sent.with_event(desk.on("03-20", E.EXTENDED, until=desk.day("12-31")))

    assert desk.standing(case, numbered, "04-28") is Standing.OVERDUE


def test_without_a_number_nobody_is_late_by_the_law(
    desk: Desk, wordless: Law, sent: Case
) -> None:
    """Our own day to ask again is never called a period of the law."""
    assert desk.standing(sent, wordless, "03-23") is Standing.RECEIVED
    assert desk.standing(sent, wordless, "03-24") is Standing.REMINDER_DUE
    assert desk.standing(sent, wordless, "12-31") is Standing.REMINDER_DUE


def test_silence_counted_apart_comes_after_our_reminder(
    desk: Desk, promptly: Law, sent: Case
) -> None:
    """First the reminder that is ours, then the sixty days that are the law's."""
    assert desk.standing(sent, promptly, "05-01") is Standing.REMINDER_DUE
    assert desk.standing(sent, promptly, "05-02") is Standing.OVERDUE


def test_silence_cannot_be_declared_before_its_time(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """Writing silence down does not end a period that still runs."""
    case = sent.with_event(desk.on("03-16", E.SILENT))

    assert desk.standing(case, numbered, "03-17") is Standing.RECEIVED


def test_an_escalated_case_says_so(desk: Desk, numbered: Law, sent: Case) -> None:
    """Once another body has the matter, the holder's lateness is old news."""
    case = sent.with_event(
        desk.on("04-02", E.ESCALATED, letter=Kind.REVIEW, remedy="reconsideration")
    )

    seen = desk.view(case, numbered, "04-03")

    assert (Standing.ESCALATED, Outcome.SILENT) == (seen.standing, seen.outcome)


def test_a_closed_case_can_be_opened_again(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """Opening a case again brings back what it was."""
    closed = sent.with_event(desk.on("03-10", E.CLOSED))
    reopened = closed.with_event(desk.on("03-11", E.REOPENED))

    assert desk.standing(closed, numbered, "03-12") is Standing.CLOSED
    assert desk.standing(reopened, numbered, "03-12") is Standing.RECEIVED


def test_a_day_entered_late_counts_from_when_it_happened(
    desk: Desk, numbered: Law
) -> None:
    """A receipt written down in April for the second of March counts from March."""
    case = desk.case(
        desk.on("02-27", E.SENT),
        desk.on("03-20", E.NOTED),
        desk.on("03-02", E.RECEIVED),
    )

    assert desk.standing(case, numbered, "03-31") is Standing.OVERDUE


def test_the_receipt_of_a_reminder_is_not_that_of_the_request(
    desk: Desk, numbered: Law
) -> None:
    """Asking again never gives them a fresh period."""
    case = desk.case(
        desk.on("02-27", E.SENT),
        desk.on("04-01", E.SENT, letter=Kind.REMINDER),
        desk.on("04-03", E.RECEIVED),
    )

    (deadline,) = desk.view(case, numbered, "04-04").answer_deadlines

    assert desk.day("02-27") == deadline.start


def test_a_receipt_nobody_entered_is_assumed_and_said_to_be(
    desk: Desk, numbered: Law
) -> None:
    """Counting from the day of sending is a guess, and is shown as one."""
    case = desk.case(desk.on("02-27", E.SENT))

    assert desk.view(case, numbered, "03-02").assumed


def test_a_term_nobody_verified_never_runs(desk: Desk) -> None:
    """An unverified number is no deadline."""
    law = desk.law(
        {"name": "answer", "amount": 3, "start": "received", "level": "unverified"}
    )
    case = desk.case(desk.on("03-02", E.RECEIVED))

    assert desk.standing(case, law, "12-31") is Standing.RECEIVED


@given(histories, days, days)
def test_a_note_never_changes_the_standing(
    desk: Desk, numbered: Law, history: list[Event], noted: date, today: date
) -> None:
    """Notes are for people; the case does not listen."""
    case = desk.case(*history)
    with_note = case.with_event(Event(number=0, kind=E.NOTED, on=noted, note="?"))

    day = f"{today:%m-%d}"

    assert desk.standing(case, numbered, day) is desk.standing(with_note, numbered, day)


@given(histories, events, days)
def test_a_retracted_entry_was_never_made(
    desk: Desk, numbered: Law, history: list[Event], wrong: Event, today: date
) -> None:
    """Taking an entry back leaves standing, dates and steps as they were."""
    case = desk.case(*history)
    mistaken = case.with_event(wrong)
    retraction = Event(
        number=0, kind=E.RETRACTED, on=today, retracts=len(mistaken.events)
    )
    mended = mistaken.with_event(retraction)

    day = f"{today:%m-%d}"

    assert desk.standing(case, numbered, day) is desk.standing(mended, numbered, day)
    assert desk.docket(day, numbered, case) == desk.docket(day, numbered, mended)
    assert desk.steps(case, numbered, day) == desk.steps(mended, numbered, day)


def test_the_notice_of_a_result_belongs_to_the_answer(desk: Desk) -> None:
    """Who must decide, and then write within five days, is late after the five days."""
    decide = {"name": "decide", "amount": 30, "start": "received"}
    notice = {"name": "notice", "amount": 5, "after": "decide"}
    case = desk.case(desk.on("03-02", E.RECEIVED))

    law = desk.law(decide, notice)

    assert desk.standing(case, law, "04-06") is Standing.RECEIVED
    assert desk.standing(case, law, "04-07") is Standing.OVERDUE
