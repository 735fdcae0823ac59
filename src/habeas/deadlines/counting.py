"""Counting one span from one day, before anything rolls."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta

from habeas.deadlines.almanac import Almanac
from habeas.deadlines.deadline import Step
from habeas.deadlines.pauses import ONE_DAY, Pause, met, stands_still, stretched
from habeas.law.conventions import Convention, StepKind
from habeas.law.terms import Span
from habeas.law.words import Unit

_MONTHS = {Unit.MONTH: 1, Unit.YEAR: 12}
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}


@dataclass(frozen=True, slots=True)
class Way:
    """A way through the calendar: where it ends, its steps, the days it asked about."""

    day: date
    steps: tuple[Step, ...] = ()
    looked: tuple[date, ...] = ()


def counted(
    start: date, span: Span, almanac: Almanac, pauses: tuple[Pause, ...] = ()
) -> Way:
    """Count a span from the day of the event to its last day."""
    if span.unit is Unit.WORKING_DAY:
        return _by_working_days(start, span, almanac, pauses)
    return _by_calendar(start, span, almanac, pauses)


def _by_calendar(
    start: date, span: Span, almanac: Almanac, pauses: tuple[Pause, ...]
) -> Way:
    """Count days, weeks, months or years; holidays inside count like any day."""
    same_day, month_end = _further(start, span, almanac.convention)
    earlier = ONE_DAY if almanac.convention.first_day_counts else timedelta()
    last, still = stretched(pauses, start + ONE_DAY - earlier, same_day - earlier)
    ended = _month_end(same_day, almanac) if month_end else ()
    return Way(last, (*still, _count(span, last, almanac), *ended))


def _further(start: date, span: Span, convention: Convention) -> tuple[date, bool]:
    """Return the day a span further on, and whether its month lacked that day."""
    if span.unit in _DAYS:
        return start + timedelta(days=span.amount * _DAYS[span.unit]), False
    months = start.year * 12 + start.month - 1 + span.amount * _MONTHS[span.unit]
    year, month = divmod(months, 12)
    if year > MAXYEAR:
        message = "no date lies so far"
        raise OverflowError(message)
    length = monthrange(year, month + 1)[1]
    begins_a_month = (start + ONE_DAY).day == 1
    if convention.whole_months and begins_a_month:
        return date(year, month + 1, length), start.day > length
    return date(year, month + 1, min(start.day, length)), start.day > length


def _month_end(day: date, almanac: Almanac) -> tuple[Step, ...]:
    """Write down that the month lacks the day."""
    cite = almanac.convention.steps.get(StepKind.MONTH_END, ())
    return (Step(kind=StepKind.MONTH_END, day=day, cite=cite),)


def _by_working_days(
    start: date, span: Span, almanac: Almanac, pauses: tuple[Pause, ...]
) -> Way:
    """Count working days; the last of them is the last day."""
    first = start if almanac.convention.first_day_counts else start + ONE_DAY
    passed = tuple(working_days(first, span.amount, almanac, pauses))
    running = tuple(day for day in passed if not stands_still(day, pauses))
    steps = (
        *met(pauses, passed),
        _count(span, passed[-1], almanac),
        *made_up(running, almanac),
        *_skipped(running, almanac),
        *_shut(running, almanac),
    )
    return Way(passed[-1], steps, passed)


def working_days(
    day: date, amount: int, almanac: Almanac, pauses: tuple[Pause, ...]
) -> Iterator[date]:
    """Walk on from a day until so many working days were met; yield every day."""
    while amount > 0:
        yield day
        if almanac.works(day) and not stands_still(day, pauses):
            amount -= 1
        day += ONE_DAY


def _count(span: Span, last: date, almanac: Almanac) -> Step:
    """Write down the span and where it ends."""
    cite = almanac.convention.units.get(span.unit, ())
    return Step(kind=StepKind.COUNTED, span=span, day=last, cite=cite)


def made_up(days: tuple[date, ...], almanac: Almanac) -> tuple[Step, ...]:
    """Write down the weekend days among the days that are officially worked."""
    worked = tuple(day for day in days if almanac.weekly(day) and almanac.works(day))
    return (Step(kind=StepKind.MAKE_UP, days=worked),) if worked else ()


def _skipped(days: tuple[date, ...], almanac: Almanac) -> tuple[Step, ...]:
    """Write down the weekdays among the days that are holidays and do not count."""
    free = tuple(
        day
        for day in days
        if not (
            almanac.weekly(day) or almanac.works(day) or almanac.convention.shut(day)
        )
    )
    if not free:
        return ()
    return (Step(kind=StepKind.SKIPPED, names=almanac.names(free), days=free),)


def _shut(days: tuple[date, ...], almanac: Almanac) -> tuple[Step, ...]:
    """Write down each row of days that never count, where the period met it."""
    cite = almanac.convention.steps.get(StepKind.CLOSED, ())
    return tuple(
        Step(kind=StepKind.CLOSED, day=row[0], until=row[-1], days=row, cite=cite)
        for row in _rows(filter(almanac.convention.shut, days))
        if not all(map(almanac.weekly, row))
    )


def _rows(days: Iterable[date]) -> Iterator[tuple[date, ...]]:
    """Yield the days that follow one another without a gap, row by row."""
    row: tuple[date, ...] = ()
    for day in days:
        if row and day != row[-1] + ONE_DAY:
            yield row
            row = ()
        row += (day,)
    if row:
        yield row
