"""Where a case stands on a day: found from its events, never written down."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.stages import goes_upward, happened
from habeas.deadlines.deadline import Deadline
from habeas.law.words import Outcome, Whose


class Standing(StrEnum):
    """Where a case stands, in a clerk's words."""

    DRAFT = "draft"
    APPROVED = "approved"
    SENT = "sent"
    """It left; nobody knows yet whether it arrived."""
    RECEIVED = "received"
    WAITING = "waiting"
    """They have taken it up and the answer is pending."""
    IDENTITY_PENDING = "identity-pending"
    """They asked who the person is and have no answer."""
    CLARIFICATION_PENDING = "clarification-pending"
    """They asked what is meant and have no answer."""
    REMINDER_DUE = "reminder-due"
    """Our own day to ask again is past; the law sets no number."""
    OVERDUE = "overdue"
    """The law's period is over on every reading."""
    ANSWERED = "answered"
    INCOMPLETE = "incomplete"
    REFUSED = "refused"
    CORRECTED = "corrected"
    ESCALATED = "escalated"
    """Another body has it."""
    DECIDED = "decided"
    """That body decided."""
    CLOSED = "closed"


UNSENT = frozenset({Standing.DRAFT, Standing.APPROVED})
"""Where the first letter has not left."""

_VERDICTS = {
    EventKind.ANSWERED: Standing.ANSWERED,
    EventKind.ANSWERED_IN_PART: Standing.INCOMPLETE,
    EventKind.REFUSED: Standing.REFUSED,
    EventKind.CORRECTED: Standing.CORRECTED,
}
"""What the holder may do with a request in the end."""

OUTCOMES = {
    EventKind.ANSWERED: Outcome.FULL,
    EventKind.ANSWERED_IN_PART: Outcome.INCOMPLETE,
    EventKind.REFUSED: Outcome.REFUSED,
    EventKind.CORRECTED: Outcome.FULL,
}
"""The same, as remedies ask for it."""

_ASKED = {
    EventKind.IDENTITY_ASKED: (EventKind.IDENTITY_GIVEN, Standing.IDENTITY_PENDING),
    EventKind.CLARIFICATION_ASKED: (
        EventKind.CLARIFICATION_GIVEN,
        Standing.CLARIFICATION_PENDING,
    ),
}

_OUT = frozenset(
    {
        EventKind.SENT,
        EventKind.RECEIVED,
        EventKind.ACKNOWLEDGED,
        EventKind.ACCEPTED,
        EventKind.EXTENDED,
        *_VERDICTS,
        *_ASKED,
    }
)
"""Events that show that the letter has left."""

_TAKEN_UP = frozenset(
    {
        EventKind.ACKNOWLEDGED,
        EventKind.ACCEPTED,
        EventKind.EXTENDED,
        EventKind.MARKED,
        EventKind.IDENTITY_GIVEN,
        EventKind.CLARIFICATION_GIVEN,
    }
)
"""Events that show that the holder is at work on it."""


def standing(case: Case, deadlines: Iterable[Deadline], today: date) -> Standing:
    """Find where a case stands on a day.

    The deadlines are those by which an answer is due: ``View.answer_deadlines``.
    """
    return standing_of(case, happened(case, today), deadlines, today)


def standing_of(
    case: Case, events: tuple[Event, ...], deadlines: Iterable[Deadline], today: date
) -> Standing:
    """Find where a case stands, from the events that had happened by then."""
    kinds = {event.kind for event in events}
    if _closed(events):
        return Standing.CLOSED
    decided = _decided(case, events)
    if decided:
        return decided
    if not kinds & _OUT:
        return _before(events)
    unsettled = _pending(events) or _late(tuple(deadlines), kinds, today)
    if unsettled:
        return unsettled
    if kinds & _TAKEN_UP:
        return Standing.WAITING
    arrived = EventKind.RECEIVED in kinds
    return Standing.RECEIVED if arrived else Standing.SENT


def outcome_after(
    case: Case, events: tuple[Event, ...], deadlines: Iterable[Deadline], today: date
) -> Outcome | None:
    """Find how the request ended, as far as remedies ask; None while it is pending.

    The deadlines are those after which silence counts: ``View.silence_deadlines``. A
    request that was never sent has an outcome only where it turns on an act that can
    itself be fought.
    """
    last = last_verdict(events)
    if last:
        return OUTCOMES[last.kind]
    kinds = {event.kind for event in events}
    if not kinds & _OUT:
        return Outcome.BEFORE if case.request.matter.decision else None
    if _pending(events):
        return None
    if any(goes_upward(event, case) for event in events):
        return Outcome.SILENT
    return Outcome.SILENT if _late(tuple(deadlines), kinds, today) else None


def last_verdict(events: tuple[Event, ...]) -> Event | None:
    """Return the holder's last answer or refusal, whatever came after it."""
    fitting = (event for event in reversed(events) if event.kind in _VERDICTS)
    return next(fitting, None)


def over_since(deadlines: Iterable[Deadline]) -> date | None:
    """Return the last day of the longest of their periods on its longest reading."""
    days = (one.surely_past for one in deadlines if one.whose is Whose.THEIRS)
    return max((day for day in days if day), default=None)


def _closed(events: tuple[Event, ...]) -> bool:
    """Say whether the case was closed and not opened again."""
    ends = [
        event.kind
        for event in events
        if event.kind in {EventKind.CLOSED, EventKind.REOPENED}
    ]
    return bool(ends) and ends[-1] is EventKind.CLOSED


def _decided(case: Case, events: tuple[Event, ...]) -> Standing | None:
    """Return what the last word in the case was, if anybody has spoken."""
    escalated = False
    found: Standing | None = None
    for event in events:
        if goes_upward(event, case):
            escalated, found = True, Standing.ESCALATED
        elif event.kind is EventKind.DECIDED and escalated:
            found = Standing.DECIDED
        else:
            found = _VERDICTS.get(event.kind, found)
    return found


def _before(events: tuple[Event, ...]) -> Standing:
    """Tell a draft from a letter that was approved and not changed since."""
    made = [
        event.kind
        for event in events
        if event.kind in {EventKind.DRAFTED, EventKind.APPROVED}
    ]
    approved = bool(made) and made[-1] is EventKind.APPROVED
    return Standing.APPROVED if approved else Standing.DRAFT


def _pending(events: tuple[Event, ...]) -> Standing | None:
    """Return what they still wait for from the person."""
    for asked, (given, found) in _ASKED.items():
        both = [event.kind for event in events if event.kind in {asked, given}]
        if both and both[-1] is asked:
            return found
    return None


def _late(
    deadlines: tuple[Deadline, ...], kinds: set[EventKind], today: date
) -> Standing | None:
    """Return how late the answer is: by the law, by our reminder, or not at all."""
    over = over_since(deadlines)
    if over and over < today:
        return Standing.OVERDUE
    if EventKind.SILENT in kinds and over is None:
        return Standing.OVERDUE
    reminders = (one.reminder for one in deadlines if one.due is None)
    remind = max((day for day in reminders if day), default=None)
    return Standing.REMINDER_DUE if remind and remind < today else None
