"""From a period and an almanac to a deadline with all its steps."""

from __future__ import annotations

from habeas.deadlines.almanac import Almanac
from habeas.deadlines.counting import Way, counted
from habeas.deadlines.deadline import Deadline, Step
from habeas.deadlines.pauses import ONE_DAY
from habeas.deadlines.period import Period
from habeas.deadlines.rolling import End, ended
from habeas.errors import DateTooFar
from habeas.law.conventions import StepKind


def settled(period: Period, almanac: Almanac) -> Deadline:
    """Make the deadline of a period, or refuse one that leaves the calendar."""
    try:
        end = _end(period, almanac)
        reminder = _reminder(period, almanac)
    except OverflowError as error:
        raise DateTooFar(term=period.term, start=period.start) from error
    looked = (end.looked if end else ()) + (reminder.looked if reminder else ())
    doubts = almanac.doubts(looked)
    return Deadline(
        term=period.term,
        whose=period.whose,
        start=period.start,
        event=period.event,
        due=end.due if end else None,
        other=end.other if end else None,
        reminder=reminder.day if reminder else None,
        provisional=bool(doubts),
        steps=(
            *(end.steps if end else _no_number(period)),
            *(reminder.steps if reminder else ()),
            *doubts,
        ),
        cite=period.cite,
    )


def _no_number(period: Period) -> tuple[Step, ...]:
    """Write down the event and that the law sets no number."""
    return (
        Step(kind=StepKind.START, day=period.start, start=period.event),
        Step(kind=StepKind.NO_NUMBER, cite=period.cite),
    )


def _end(period: Period, almanac: Almanac) -> End | None:
    """Count a period that has a number, on every reading the convention knows."""
    if not period.spans:
        return None
    way = _counted(period, almanac)
    end = ended(period, way, almanac)
    steps = (*_opening(period, almanac), *way.steps, *end.steps)
    looked = way.looked + end.looked
    if not almanac.convention.first_day_counts:
        return End(end.due, end.other, steps, looked)
    exclusive = _end(period, almanac.exclusive)
    if exclusive is None or exclusive.due == end.due:
        return End(end.due, end.other, steps, looked)
    doubt = Step(kind=StepKind.OTHER_READING, day=exclusive.due)
    return End(end.due, exclusive.due, (*steps, doubt), looked + exclusive.looked)


def _counted(period: Period, almanac: Almanac) -> Way:
    """Count the spans one behind the other; only the first knows the event's day."""
    way = counted(period.start, period.spans[0], almanac, period.pauses)
    for span in period.spans[1:]:
        more = counted(way.day, span, almanac.exclusive, period.pauses)
        way = Way(more.day, way.steps + more.steps, way.looked + more.looked)
    return way


def _opening(period: Period, almanac: Almanac) -> tuple[Step, ...]:
    """Write down the event, and whether its day counts."""
    steps = almanac.convention.steps
    event = Step(
        kind=StepKind.START,
        day=period.start,
        start=period.event,
        cite=steps.get(StepKind.START, ()),
    )
    if not almanac.convention.first_day_counts:
        return (event,)
    kind = StepKind.DAY_COUNTS
    return (event, Step(kind=kind, day=period.start, cite=steps.get(kind, ())))


def _reminder(period: Period, almanac: Almanac) -> Way | None:
    """Find our own day to ask again: always a working day, the event's never counts."""
    if period.reminder is None:
        return None
    way = counted(period.start, period.reminder, almanac.exclusive)
    free = almanac.free_days(way.day)
    day = free[-1] + ONE_DAY if free else way.day
    steps = (Step(kind=StepKind.REMINDER, day=day, span=period.reminder),)
    return Way(day, steps, (*way.looked, *free, day))
