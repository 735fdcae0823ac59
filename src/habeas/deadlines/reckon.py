"""From a term, an event and a calendar to a deadline that shows its working."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from habeas.deadlines.almanac import Almanac
from habeas.deadlines.calendar import Calendar
from habeas.deadlines.deadline import Deadline
from habeas.deadlines.pauses import Pause
from habeas.deadlines.period import Period
from habeas.deadlines.settling import settled
from habeas.law.conventions import Convention, StepKind
from habeas.law.terms import Extension, Reminder, Span, Term, all_citations
from habeas.law.words import Start, Whose

__all__ = ("Pause", "event_of", "reckon", "reckon_all", "reckon_extended")

_DOUBTS = frozenset({StepKind.PROVISIONAL, StepKind.NO_REGION})


def event_of(term: Term) -> Start:
    """Return the event a term runs from; without one, the day the request came in."""
    if term.after:
        return Start.PERIOD_ENDED
    return term.start or Start.RECEIVED


def reckon(
    term: Term,
    start: date,
    calendar: Calendar,
    usual: Convention,
    pauses: tuple[Pause, ...] = (),
) -> Deadline:
    """Find the last day of a term; ``usual`` is the law's way of counting."""
    period = Period(
        term=term.name,
        whose=term.whose,
        event=event_of(term),
        start=start,
        spans=(term.span,) if term.span else (),
        cite=term.cite,
        reminder=_span(term.reminder) if term.reminder else None,
        pauses=pauses,
    )
    return settled(period, _almanac(term, calendar, usual))


def reckon_extended(
    term: Term,
    start: date,
    calendar: Calendar,
    usual: Convention,
    pauses: tuple[Pause, ...] = (),
) -> Deadline | None:
    """Find the last day of a term once it is extended, or None where it cannot be.

    What is added runs on from the first end before that end rolled anywhere.
    """
    spans = _extended_spans(term)
    if not spans:
        return None
    period = Period(
        term=f"{term.name}-extended",
        whose=term.whose,
        event=event_of(term),
        start=start,
        spans=spans,
        cite=all_citations(term),
        reminder=None,
        pauses=pauses,
    )
    return settled(period, _almanac(term, calendar, usual))


def reckon_all(
    terms: tuple[Term, ...],
    starts: Mapping[Start, date],
    calendar: Calendar,
    usual: Convention,
    pauses: tuple[Pause, ...] = (),
) -> tuple[Deadline, ...]:
    """Find every last day whose event is known, extended ones right behind theirs.

    Pauses stop the other side's periods; the person's own run on, to be safe.
    """
    found: tuple[Deadline, ...] = ()
    for term in terms:
        before = next((known for known in found if known.term == term.after), None)
        start = before.due if before else _start(term, starts)
        if start is None:
            continue
        still = pauses if term.whose is Whose.THEIRS else ()
        for deadline in _both(term, start, calendar, usual, still):
            found += (_no_surer_than(before, deadline),)
    return found


def _start(term: Term, starts: Mapping[Start, date]) -> date | None:
    """Return the day of a term's own event, if it happened."""
    return None if term.after else starts.get(event_of(term))


def _both(
    term: Term,
    start: date,
    calendar: Calendar,
    usual: Convention,
    pauses: tuple[Pause, ...],
) -> Iterator[Deadline]:
    """Yield the deadline of a term and, where it may be extended, the later one."""
    yield reckon(term, start, calendar, usual, pauses)
    later = reckon_extended(term, start, calendar, usual, pauses)
    if later:
        yield later


def _no_surer_than(before: Deadline | None, deadline: Deadline) -> Deadline:
    """Pass a doubt on to a period that starts at the doubtful end of another."""
    if before is None or not before.provisional or deadline.provisional:
        return deadline
    doubts = tuple(step for step in before.steps if step.kind in _DOUBTS)
    return deadline.model_copy(
        update={"provisional": True, "steps": deadline.steps + doubts}
    )


def _almanac(term: Term, calendar: Calendar, usual: Convention) -> Almanac:
    """Read the calendar as the term's way of counting does."""
    way = term.convention or usual
    return Almanac(way, calendar.national() if way.national else calendar)


def _extended_spans(term: Term) -> tuple[Span, ...]:
    """Return what is counted when a term is extended: all in one, or one by one."""
    if term.extension is None:
        return ()
    more = _span(term.extension)
    if term.extension.in_all:
        return (more,)
    return (term.span, more) if term.span else ()


def _span(of: Extension | Reminder) -> Span:
    """Return an extension or a reminder as a span."""
    return Span(amount=of.amount, unit=of.unit)
