"""The ways in which laws count periods, each with the articles that say so.

Under every one of them a month that lacks the day ends the period on its last day. They
are data like the laws themselves: ``letters/_conventions.toml``. A dossier names one,
and the reader puts it there whole, so that nothing further down looks names up.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated, Any

from pydantic import (
    BeforeValidator,
    Field,
    PlainSerializer,
    ValidationInfo,
    WithJsonSchema,
)

from habeas.law.citation import Citation
from habeas.law.easter import easter
from habeas.law.frozen import Frozen
from habeas.law.words import Unit


class StepKind(StrEnum):
    """What happened between the event and the last day."""

    START = "start"
    """The event; its day does not count unless the next step says so."""
    DAY_COUNTS = "day-counts"
    """The day of the event is the first day of the period."""
    COUNTED = "counted"
    """The period was counted."""
    MONTH_END = "month-end"
    """The month has no such day; its last day is taken."""
    HOLIDAY = "holiday"
    """The last day is a public holiday."""
    WEEKEND = "weekend"
    """The last day is a Saturday or Sunday."""
    ROLLED = "rolled"
    """The next working day is taken."""
    NOT_ROLLED = "not-rolled"
    """The person's own period is not stretched by a holiday: the safe day is taken."""
    MAKE_UP = "make-up"
    """A weekend day is officially worked: it was counted, or the period ends on it."""
    SKIPPED = "skipped"
    """Holidays inside a period of working days were not counted."""
    CLOSED = "closed"
    """A day or a part of the year that the law never counts was left out."""
    TWO_WORKING_DAYS = "two-working-days"
    """The period was stretched so that it holds two working days."""
    OTHER_READING = "other-reading"
    """Another reading of the law gives another day."""
    PAUSED = "paused"
    """The period stood still."""
    NO_NUMBER = "no-number"
    """The law sets no number; what follows is its own word."""
    REMINDER = "reminder"
    """A day to ask again that is ours, not the law's."""
    NO_REGION = "no-region"
    """No place was named, so public holidays are not counted."""
    PROVISIONAL = "provisional"
    """The holidays of that year are not published yet."""


class Weekday(StrEnum):
    """A day of the week, as a law names it."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


_NUMBERS = {day: number for number, day in enumerate(Weekday)}


class Asked(StrEnum):
    """What becomes of a period while they wait for the person's identity or answer."""

    RUNS = "runs"
    STANDS_STILL = "stands-still"
    BEGINS_ANEW = "begins-anew"
    """It begins once identity is proved, and leaves out the day of an answer too."""


class Closed(Frozen):
    """Days of every year on which nobody is taken to work, both ends among them."""

    first: tuple[int, int]
    """The month and the day on which it begins."""
    last: tuple[int, int]
    """The month and the day on which it ends, perhaps in the next year."""

    def holds(self, day: date) -> bool:
        """Say whether a day lies among them."""
        found = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= found <= self.last
        return found >= self.first or found <= self.last


class Movable(Frozen):
    """A day of every year that moves with Easter."""

    days_from_easter: int
    """How many days after Easter Sunday it lies; before it where negative."""

    def holds(self, day: date) -> bool:
        """Say whether a day is the one of its year."""
        return day == easter(day.year) + timedelta(days=self.days_from_easter)


_MOVABLE = re.compile(r"easter([+-]\d+)")


def _spell(value: object) -> object:
    """Let a table write ``12-25..01-15`` or ``easter+1`` where the model wants days."""
    if not isinstance(value, str):
        return value
    moves = _MOVABLE.fullmatch(value)
    if moves:
        return Movable(days_from_easter=int(moves[1]))
    first, _, last = value.partition("..")
    try:
        ends = [date.fromisoformat(f"2000-{end.strip()}") for end in (first, last)]
    except ValueError:
        message = f"'{value}' is not a row of days: write 12-25..01-15 or easter+1"
        raise ValueError(message) from None
    return Closed(first=(ends[0].month, ends[0].day), last=(ends[1].month, ends[1].day))


Row = Annotated[
    Closed | Movable, BeforeValidator(_spell), WithJsonSchema({"type": "string"})
]


class Convention(Frozen):
    """One way of counting, by name."""

    name: str = ""
    """Its key in the table."""
    first_day_counts: bool = False
    """True where the day of the event is the first day of the period."""
    rolls: bool = False
    """True where a last day on a holiday or weekend moves to the next working day."""
    roll_disputed: bool = False
    """True where practice often names the day before that move."""
    whole_months: bool = False
    """True where months that begin with the first of one end with the last of one."""
    two_working_days: bool = False
    """True where a period of two days or more must hold two working days."""
    make_up: bool = False
    """True where officially worked weekend days are working days."""
    national: bool = False
    """True where only the holidays of the country as a whole count."""
    while_asked: Asked = Asked.RUNS
    """What becomes of the period while they wait for the person."""
    weekend: tuple[Weekday, ...] = (Weekday.SATURDAY, Weekday.SUNDAY)
    """The days of the week on which nobody is taken to work."""
    closed: tuple[Row, ...] = ()
    """Days of every year that are no working days either: 12-25..01-15, easter+1."""
    steps: dict[StepKind, tuple[Citation, ...]] = {}
    """The articles behind each kind of step."""
    units: dict[Unit, tuple[Citation, ...]] = {}
    """The articles that say how a unit is counted."""

    def weekly(self, day: date) -> bool:
        """Say whether a day is free every week."""
        return any(_NUMBERS[free] == day.weekday() for free in self.weekend)

    def shut(self, day: date) -> bool:
        """Say whether a day lies in a part of the year that never counts."""
        return any(row.holds(day) for row in self.closed)


Ways = Mapping[str, Convention]
"""The ways of counting by name, as the library hands them to the laws it reads."""


def _named(value: object, info: ValidationInfo) -> object:
    """Let a dossier name a way of counting that the library has read."""
    if not isinstance(value, str):
        return value
    context: Mapping[str, Any] = info.context or {}
    known: Ways = context.get("conventions", {})
    if value not in known:
        listed = ", ".join(known)
        message = f"'{value}' is not a way of counting; there are {listed}"
        raise ValueError(message)
    return known[value]


Counting = Annotated[
    Convention,
    BeforeValidator(_named),
    PlainSerializer(lambda way: way.name),
    WithJsonSchema(
        {
            "type": "string",
            "description": "A way of counting, named in letters/_conventions.toml.",
        }
    ),
    Field(description=""),
]
"""A way of counting, which a dossier writes as its name."""
