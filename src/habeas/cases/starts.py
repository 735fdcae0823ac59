"""From the events of a stage to the days on which its periods begin and stand still."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.stages import Stage
from habeas.deadlines.pauses import ONE_DAY, Pause
from habeas.law.conventions import Asked
from habeas.law.words import FOLLOW_UPS, Start

WAITS = (
    (EventKind.IDENTITY_ASKED, EventKind.IDENTITY_GIVEN),
    (EventKind.CLARIFICATION_ASKED, EventKind.CLARIFICATION_GIVEN),
)
"""What they may ask of the person, and what answers it."""


class Begun(NamedTuple):
    """The day of an event that starts a period."""

    day: date
    assumed: bool = False
    """True where nobody entered the event: the earliest day it can have happened."""


def starts(stage: Stage) -> Mapping[Start, Begun]:
    """Return the days on which the periods of a letter begin."""
    sent = _known(departure(stage))
    arrival = receipt(stage)
    accepted = stage.first(EventKind.ACCEPTED)
    received = (
        _known(arrival) or _known(accepted) or (sent and sent._replace(assumed=True))
    )
    if stage.periods.convention.while_asked is Asked.BEGINS_ANEW:
        received = _identity(stage, received) or received
    found = {
        Start.SENT: sent or received,
        Start.RECEIVED: received,
        Start.ACCEPTED: _known(accepted)
        or (received and received._replace(assumed=True)),
        Start.COMPLETED: _known(stage.last(EventKind.CLARIFICATION_GIVEN)),
        Start.IDENTITY_PROVED: _identity(stage, received),
        Start.DECIDED: _known(stage.last(EventKind.DECIDED)),
    }
    return {start: begun for start, begun in found.items() if begun}


def listed(case: Case) -> Mapping[Start, Begun]:
    """Return the days that come from the listing a request turns on."""
    decision = case.request.matter.decision
    if decision is None:
        return {}
    found = {Start.LISTED: decision.on, Start.TERM_ENDED: decision.term_until}
    return {start: Begun(day) for start, day in found.items() if day}


def learned(case: Case) -> Mapping[Start, Begun]:
    """Return the days that come from the act a request turns on: when it was known."""
    decision = case.request.matter.decision
    if decision is None:
        return {}
    day = decision.learned_on or decision.on
    if day is None:
        return {}
    begun = Begun(day, assumed=decision.learned_on is None)
    found = dict.fromkeys((Start.KNOWN, Start.SERVED, Start.NOTIFIED), begun)
    return {**found, Start.DATED: Begun(decision.on)} if decision.on else found


def pauses(stage: Stage, today: date) -> tuple[Pause, ...]:
    """Return the rows of days on which the period stands still, by today."""
    if stage.periods.convention.while_asked is Asked.RUNS:
        return ()
    anew = stage.periods.convention.while_asked is Asked.BEGINS_ANEW
    found = (
        Pause(first=asked.on, last=_last_still(given, today, answer_counts=not anew))
        for asked, given in waits(stage)
        if not (anew and given and asked.kind is EventKind.IDENTITY_ASKED)
    )
    return tuple(pause for pause in found if pause.last >= pause.first)


def _last_still(given: Event | None, today: date, *, answer_counts: bool) -> date:
    """Return the last day that waits for the person; it may lie before the first."""
    if given is None:
        return today - ONE_DAY
    return given.on - ONE_DAY if answer_counts else given.on


def waits(stage: Stage) -> tuple[tuple[Event, Event | None], ...]:
    """Pair what was asked of the person with the answer, None where it is pending."""
    found: list[tuple[Event, Event | None]] = []
    for asks, gives in WAITS:
        pending: Event | None = None
        for event in stage.events:
            if event.kind is asks:
                pending = pending or event
            elif event.kind is gives and pending:
                found.append((pending, event))
                pending = None
        if pending:
            found.append((pending, None))
    return tuple(found)


def pending(stage: Stage) -> EventKind | None:
    """Return what they asked of the person and the person has not given yet."""
    open_ones = [asked for asked, given in waits(stage) if given is None]
    return open_ones[0].kind if open_ones else None


def _known(event: Event | None) -> Begun | None:
    """Return the day of an event that was entered."""
    return Begun(event.on) if event else None


def departure(stage: Stage) -> Event | None:
    """Return the event by which the letter of this stage left."""
    leaving = (
        event
        for event in stage.events
        if event.kind in {EventKind.SENT, EventKind.ESCALATED}
        and event.letter not in FOLLOW_UPS
    )
    return next(leaving, None)


def receipt(stage: Stage) -> Event | None:
    """Return the first proof that they have it; a later letter's receipt is not it."""
    for event in stage.events:
        if event.kind is EventKind.SENT and event.letter in FOLLOW_UPS:
            return None
        arrived = event.kind in {EventKind.RECEIVED, EventKind.ACKNOWLEDGED}
        if arrived and event.letter not in FOLLOW_UPS:
            return event
    return None


def _identity(stage: Stage, received: Begun | None) -> Begun | None:
    """Return the day of proof; what nobody asked for was proved with the letter."""
    given = stage.last(EventKind.IDENTITY_GIVEN)
    if given:
        return Begun(given.on)
    return None if stage.last(EventKind.IDENTITY_ASKED) else received
