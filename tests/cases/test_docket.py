from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.cases.docket import docket, region_of
from habeas.cases.events import Case, EventKind
from habeas.deadlines.calendar import Calendar
from habeas.law.dossier import Law
from habeas.law.words import Kind, Whose

if TYPE_CHECKING:
    from tests.cases.conftest import Desk

E = EventKind


@pytest.fixture(scope="session")
def sent(desk: Desk) -> Case:
    """Return a case that was sent and received."""
    return desk.case(desk.on("02-27", E.SENT), desk.on("03-02", E.RECEIVED))


def test_an_answer_that_is_due_stands_on_its_last_day(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """The docket shows what, whose, when, and how many days are left."""
    (entry,) = desk.docket("03-20", numbered, sent)

    assert desk.day("03-30") == entry.day
    assert (10, False) == (entry.days_left, entry.overdue)
    assert (Whose.THEIRS, "answer the request") == (entry.whose, entry.what)


def test_the_day_itself_is_not_overdue(desk: Desk, numbered: Law, sent: Case) -> None:
    """They have the whole of their last day."""
    (on_the_day,) = desk.docket("03-30", numbered, sent)
    (day_after, own) = desk.docket("03-31", numbered, sent)

    assert (False, True) == (on_the_day.overdue, day_after.overdue)
    assert Whose.YOURS is own.whose


def test_what_was_answered_drops_out(desk: Desk, numbered: Law, sent: Case) -> None:
    """Nobody waits for an answer that is there."""
    case = sent.with_event(desk.on("03-10", E.ANSWERED))

    assert () == desk.docket("03-11", numbered, case)


def test_a_closed_case_has_no_dates(desk: Desk, numbered: Law, sent: Case) -> None:
    """Closing a case clears its dates, those missed as well."""
    case = sent.with_event(desk.on("04-10", E.CLOSED))

    assert () == desk.docket("04-11", numbered, case)


def test_a_refusal_starts_the_persons_own_time(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """Sixty days from the refusal are the person's, and the docket says so."""
    case = sent.with_event(desk.on("03-10", E.REFUSED))

    (entry,) = desk.docket("03-11", numbered, case)

    assert desk.day("05-09") == entry.day
    assert (Whose.YOURS, "reconsideration") == (entry.whose, entry.remedy)


def test_a_missed_limit_stays_until_somebody_strikes_it_off(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """What was missed is shown as missed."""
    case = sent.with_event(desk.on("03-10", E.REFUSED))

    (entry,) = desk.docket("05-10", numbered, case)

    assert (True, -1) == (entry.overdue, entry.days_left)


def test_after_escalation_the_other_bodys_time_runs(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """The body that has the matter has its own last day."""
    case = sent.with_event(desk.on("03-10", E.REFUSED))
    case = case.with_event(
        desk.on("03-12", E.ESCALATED, letter=Kind.REVIEW, remedy="reconsideration")
    )
    case = case.with_event(desk.on("03-16", E.ACCEPTED))

    (entry,) = desk.docket("03-17", numbered, case)

    assert desk.day("05-15") == entry.day
    assert ("reconsideration", "decide on the application") == (
        entry.remedy,
        entry.what,
    )


def test_our_reminder_is_labelled_as_ours(
    desk: Desk, wordless: Law, sent: Case
) -> None:
    """A day the law does not set is never shown as the law's, and never overdue."""
    (entry,) = desk.docket("04-30", wordless, sent)

    assert (True, False) == (entry.reminder, entry.overdue)


def test_a_reminder_that_was_sent_moves_our_day_on(
    desk: Desk, wordless: Law, sent: Case
) -> None:
    """After asking again, the next day to ask again is later."""
    case = sent.with_event(desk.on("03-24", E.SENT, letter=Kind.REMINDER))

    (entry,) = desk.docket("03-25", wordless, case)

    assert desk.day("04-14") == entry.day


def test_a_day_they_named_themselves_comes_first(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """Who asks for time until a day is asked on that day."""
    case = sent.with_event(desk.on("03-20", E.EXTENDED, until=desk.day("04-10")))

    (entry,) = desk.docket("03-25", numbered, case)

    assert desk.day("04-10") == entry.day == entry.named
    assert not desk.docket("04-11", numbered, case)[0].overdue


def test_a_receipt_that_was_assumed_is_marked(desk: Desk, numbered: Law) -> None:
    """Nobody takes a guess for a fact."""
    (entry,) = desk.docket("03-02", numbered, desk.case(desk.on("02-27", E.SENT)))

    assert entry.assumed


def test_what_applies_only_in_a_case_nobody_entered_is_left_out(desk: Desk) -> None:
    """Terms for other turns of events do not crowd the day."""
    answer = {"name": "answer", "amount": 10, "start": "received"}
    reasons = {**answer, "name": "reasons", "when": "they refuse"}
    case = desk.case(desk.on("03-02", E.RECEIVED))

    entries = desk.docket("03-03", desk.law(answer, reasons), case)

    assert ["answer"] == [entry.deadline.term for entry in entries]


def test_marking_an_entry_keeps_the_term_for_it(desk: Desk) -> None:
    """A duty that was done is no date any more; the answer still is."""
    answer = {"name": "answer", "amount": 20, "start": "received"}
    mark = {"name": "mark", "amount": 2, "start": "received"}
    case = desk.case(desk.on("03-02", E.RECEIVED), desk.on("03-03", E.MARKED))

    entries = desk.docket("03-04", desk.law(mark, answer), case)

    assert ["answer"] == [entry.deadline.term for entry in entries]


def test_a_date_beyond_all_calendars_breaks_nothing(desk: Desk) -> None:
    """A day typed as the end of time costs one entry, not the docket."""
    law = desk.law(
        {"name": "remove", "amount": 3, "start": "term-ended"},
        {"name": "answer", "amount": 20, "start": "received"},
    )
    decision = {"term_until": "9999-12-31"}
    case = desk.case(desk.on("03-02", E.RECEIVED), matter={"decision": decision})

    assert ["answer"] == [one.deadline.term for one in desk.docket("03-03", law, case)]


def test_a_case_counts_where_the_holder_sits(desk: Desk, numbered: Law) -> None:
    """The holidays of the holder's place count, unless the case names another."""
    case = desk.case(desk.on("03-02", E.RECEIVED))
    asked: list[str] = []

    def calendars(region: str) -> Calendar:
        asked.append(region)
        return desk.calendar

    docket((case, case), {numbered.id: numbered}, calendars, desk.day("03-03"))

    assert ["CN-JS"] == asked
    assert "HK" == region_of(case.model_copy(update={"region": "HK"}))


def test_the_persons_limit_shows_before_anything_is_sent(desk: Desk) -> None:
    """A limit that runs from a notice runs while the letter is a draft."""
    law = desk.law({"name": "ask", "whose": "yours", "amount": 60, "start": "notified"})
    case = desk.case(matter={"decision": {"learned_on": "2026-03-01"}})

    (entry,) = desk.docket("03-10", law, case)

    assert desk.day("04-30") == entry.day


@given(
    st.lists(
        st.dates(min_value=date(2026, 1, 1), max_value=date(2026, 6, 30)), max_size=12
    )
)
def test_the_docket_is_in_the_order_of_its_days(
    desk: Desk, numbered: Law, received: list[date]
) -> None:
    """Whatever the order of the cases, the soonest day comes first."""
    cases = [
        desk.case(desk.on(f"{day:%m-%d}", E.RECEIVED), name=f"c{number}")
        for number, day in enumerate(received)
    ]

    days = [entry.day for entry in desk.docket("07-01", numbered, *cases)]

    assert len(received) <= len(days)
    assert sorted(days) == days
