"""The docket as a file for a person's own calendar.

Calendars are shared and synchronised, so nothing in the file says who, against whom or
what about: a neutral sentence and the case's short name.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from habeas.cases.docket import Entry
from habeas.language.catalogs import Catalog, catalog
from habeas.law.words import Whose
from habeas.marking import N_

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_ALLDAY = timedelta(days=1)
_MORNING = timedelta(hours=9)
"""Alarms ring at nine; the day itself begins at midnight."""

_BEFORE = (timedelta(days=-7), timedelta(days=-1))
"""Before the person's own time ends: a week, and a day."""
_AFTER = (timedelta(days=1),)
"""Their time is over only on the day after."""
_ON_THE_DAY = (timedelta(),)


def calendar_file(entries: tuple[Entry, ...], now: datetime, language: str) -> bytes:
    """Return the dates as an iCalendar file; the same dates keep their identity."""
    from icalendar import Calendar

    words = catalog(language, "habeas")
    calendar = Calendar()
    calendar.add("prodid", "-//Habeas//habeas//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        calendar.add_component(_event(entry, now, words))
    made: bytes = calendar.to_ical()
    return made


def identity(entry: Entry) -> str:
    """Return what a date keeps from one export to the next: its case and its term."""
    parts = (entry.case, entry.law, str(entry.kind), entry.remedy, entry.deadline.term)
    return "-".join(part for part in parts if part) + "@habeas"


def _event(entry: Entry, now: datetime, words: Catalog) -> Event:
    """Return one date as a day without hours."""
    from icalendar import Event

    said = words.gettext(_says(entry)) % {"case": entry.case}
    event = Event()
    event.add("uid", identity(entry))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + _ALLDAY)
    event.add("summary", said)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    for day in _alarms(entry):
        event.add_component(_alarm(day + _MORNING, said))
    return event


def _says(entry: Entry) -> str:
    """Say what ends, and nothing of whom it concerns."""
    if entry.reminder:
        return N_("Habeas: ask again (our reminder), case %(case)s")
    if entry.whose is Whose.THEIRS:
        return N_("Habeas: answer due, case %(case)s")
    return N_("Habeas: your time ends, case %(case)s")


def _alarms(entry: Entry) -> tuple[timedelta, ...]:
    """Return the days, counted from the date, on which it rings."""
    if entry.reminder:
        return _ON_THE_DAY
    return _AFTER if entry.whose is Whose.THEIRS else _BEFORE


def _alarm(trigger: timedelta, said: str) -> Alarm:
    """Return an alarm that shows the same neutral sentence."""
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", said)
    alarm.add("trigger", trigger)
    return alarm
