from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from habeas.cases.request import Past
from habeas.desk.choosing import settled
from habeas.desk.office import Office
from habeas.desk.requests import read_request
from habeas.law.words import Kind
from habeas.tui.errands import if_they_got_it_today
from habeas.tui.letter_facts import due_line
from habeas.tui.opening import MEMORY, opened
from habeas.tui.speech import Speech

STORIES = Path(__file__).parent.parent / "stories"

ANSWERS = (
    ("1-suzhou/1-access", "answer", True),
    ("1-suzhou/3-reconsideration", "answer", False),
    ("2-yiwu/2-review", "answer", False),
    ("2-yiwu/3-explanation", "answer-others", True),
    ("4-credit-report/5-complaint", "answer", False),
    ("7-us-bureau/3-dispute", "answer", False),
    ("7-us-bureau/4-dispute-after-free-report", "answer-after-free-report", False),
    ("8-german-score/1-access", "answer", False),
)
"""A request of a story, the period that ends with the answer, and whose it is."""


@pytest.fixture
def office() -> Office:
    """An office in memory."""
    return opened(MEMORY, None, create=True)


@pytest.mark.parametrize(
    ("story", "term", "reminder"), ANSWERS, ids=[one[0] for one in ANSWERS]
)
def test_the_time_to_answer_is_that_of_this_very_letter(
    office: Office, story: str, term: str, *, reminder: bool
) -> None:
    """A review has its own time, and so has a dispute after a free report."""
    request = read_request(STORIES / f"{story}.toml")
    whole = settled(request, office.library, office.today)

    found = if_they_got_it_today(office, whole)

    assert found is not None
    assert (term, reminder) == (found.deadline.term, found.reminder)
    assert date(2026, 11, 23) < found.day


def test_no_day_is_named_where_the_law_sets_no_time(office: Office) -> None:
    """A statement of dispute goes into the file; nobody has to answer it."""
    request = read_request(STORIES / "7-us-bureau" / "5-statement.toml")
    whole = settled(request, office.library, office.today)

    assert if_they_got_it_today(office, whole) is None


def test_a_reminder_gives_them_no_new_time(office: Office) -> None:
    """The month ran from the first letter; it is over, and the page says so."""
    request = read_request(STORIES / "8-german-score" / "5-reminder.toml")
    later = replace(office, today=date(2027, 2, 1))
    whole = settled(request, office.library, later.today)

    found = if_they_got_it_today(later, whole)

    assert found is not None
    received = next(one.on for one in request.past if one.kind == "received")
    assert (True, True) == (found.overdue, received < found.day < later.today)
    assert due_line(found, Speech("en")).startswith("They should have answered by")


def test_a_reminder_under_a_law_without_a_number_names_the_next_day_to_ask(
    office: Office,
) -> None:
    """What is ours moves on with each reminder."""
    first = read_request(STORIES / "5-platforms" / "zhima-access.toml")
    sent = Past(kind="received", on=date(2026, 10, 1))
    again = first.model_copy(
        update={"kind": Kind.REMINDER, "of": Kind.ACCESS, "past": (sent,)}
    )

    found = if_they_got_it_today(office, again)

    assert found is not None
    assert (True, True) == (found.reminder, found.day > office.today)


def test_a_reply_to_a_refusal_names_no_day(office: Office) -> None:
    """They have answered; the law gives them no second time for it."""
    first = read_request(STORIES / "8-german-score" / "1-access.toml")
    reply = first.model_copy(update={"kind": Kind.REBUTTAL, "of": Kind.ACCESS})

    assert if_they_got_it_today(office, reply) is None
