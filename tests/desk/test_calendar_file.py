"""The docket for a calendar: stable, neutral, and with alarms that fit."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from habeas.cases.docket import Entry
from habeas.cases.standing import Standing
from habeas.deadlines.deadline import Deadline
from habeas.desk.calendar_file import calendar_file, identity
from habeas.law.words import Kind, Start, Whose

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def entry(whose: Whose, remedy: str = "", *, reminder: bool = False) -> Entry:
    """Return a date in a case whose title names a person."""
    day = date(2026, 12, 28)
    return Entry(
        case="k3f9a",
        title="Maria against Muster-Auskunftei",
        day=day,
        days_left=35,
        whose=whose,
        what="answer the request",
        standing=Standing.RECEIVED,
        overdue=False,
        reminder=reminder,
        law="eu-gdpr",
        kind=Kind.COMPLAINT if remedy else Kind.ACCESS,
        remedy=remedy,
        deadline=Deadline(
            term="answer",
            whose=whose,
            start=date(2026, 11, 25),
            event=Start.RECEIVED,
            due=None if reminder else day,
            steps=(),
            cite=(),
        ),
    )


def only(found: Entry, language: str = "en") -> Event:
    """Return the one event in a calendar of one date."""
    calendar = Calendar.from_ical(calendar_file((found,), NOW, language))
    (event,) = calendar.walk("VEVENT")
    assert isinstance(event, Event)
    return event


def test_the_day_is_a_whole_day() -> None:
    """A deadline has no hour, in any time zone."""
    event = only(entry(Whose.THEIRS))

    assert date(2026, 12, 28) == event.decoded("dtstart")
    assert date(2026, 12, 29) == event.decoded("dtend")


def test_nothing_in_it_says_who() -> None:
    """A calendar is shared more widely than a case."""
    made = calendar_file((entry(Whose.THEIRS),), NOW, "en").decode()

    assert "Habeas: answer due\\, case k3f9a" in made
    assert "Maria" not in made
    assert "Muster" not in made


@pytest.mark.parametrize(
    ("found", "alarms"),
    [
        (entry(Whose.YOURS), [timedelta(-7, hours=9), timedelta(-1, hours=9)]),
        (entry(Whose.THEIRS), [timedelta(1, hours=9)]),
        (entry(Whose.THEIRS, reminder=True), [timedelta(hours=9)]),
    ],
    ids=["yours", "theirs", "our reminder"],
)
def test_an_alarm_rings_when_something_can_be_done(
    found: Entry, alarms: list[timedelta]
) -> None:
    """Before the person's own time ends; after theirs did; on the day to ask again."""
    rings = [alarm.decoded("trigger") for alarm in only(found).walk("VALARM")]

    assert alarms == rings


def test_two_remedies_with_a_term_of_one_name_stay_two_dates() -> None:
    """A calendar would otherwise let the second replace the first."""
    plain, remedy = entry(Whose.YOURS), entry(Whose.YOURS, "court")

    assert identity(plain) != identity(remedy)
    assert identity(plain) == only(plain)["uid"]
