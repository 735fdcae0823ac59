"""What can happen in a case, and the case as the tuple of it all."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from habeas.cases.request import Request, Typed
from habeas.law.frozen import Frozen
from habeas.law.words import Kind, Refusal


class EventKind(StrEnum):
    """Something that happened, in a clerk's words."""

    OPENED = "opened"
    DRAFTED = "drafted"
    APPROVED = "approved"
    SENT = "sent"
    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    ACCEPTED = "accepted"
    IDENTITY_ASKED = "identity-asked"
    IDENTITY_GIVEN = "identity-given"
    CLARIFICATION_ASKED = "clarification-asked"
    CLARIFICATION_GIVEN = "clarification-given"
    FEE_ASKED = "fee-asked"
    EXTENDED = "extended"
    ANSWERED = "answered"
    """Answered in full."""
    ANSWERED_IN_PART = "answered-in-part"
    REFUSED = "refused"
    SILENT = "silent"
    """The period ran out without an answer."""
    CORRECTED = "corrected"
    MARKED = "marked"
    """The entry was marked as disputed."""
    ESCALATED = "escalated"
    """The matter went to another body; the letter names which."""
    DECIDED = "decided"
    """That other body decided."""
    RETRACTED = "retracted"
    """An earlier entry was wrong and no longer counts."""
    NOTED = "noted"
    CLOSED = "closed"
    REOPENED = "reopened"


class Event(Frozen):
    """One thing that happened; entries are added, never overwritten."""

    number: int
    """Its place in the case, from 1."""
    kind: EventKind
    on: date
    """The day it happened, which may be before the day it was entered."""
    letter: Kind | None = None
    """The kind of letter it concerns, for drafted, sent and escalated."""
    remedy: str = ""
    """The remedy, by name, that a letter takes."""
    channel: Typed = ""
    """How: registered post, e-mail, counter, portal, fax."""
    proof: Typed = ""
    """The registered number, receipt or confirmation."""
    until: date | None = None
    """For an extension: the new day they named."""
    dated: date | None = None
    """For an answer or a decision: the date it bears, where that is an earlier day."""
    reason: Typed = ""
    """The reason they gave."""
    because: Refusal | Literal[""] = ""
    """What is wrong with their answer, where the person says so."""
    note: Typed = ""
    missing: tuple[str, ...] = ()
    """For an answer in part: the asks that were not answered, by key."""
    retracts: int = 0
    """For a retraction: the number of the entry that no longer counts."""
    entered: datetime | None = None
    """When it was written down."""


class Case(Frozen):
    """One request and all that followed from it."""

    id: str
    """A short name that says nothing about the person."""
    request: Request
    """The first letter, as it was asked for."""
    events: tuple[Event, ...] = ()
    title: Typed = ""
    """The person's own name for the case."""
    region: str = ""
    """The place whose holidays count, where it is not the holder's."""

    def with_event(self, event: Event) -> Case:
        """Return the case with one more entry, numbered next."""
        numbered = event.model_copy(update={"number": len(self.events) + 1})
        return self.model_copy(update={"events": (*self.events, numbered)})

    @property
    def counting(self) -> tuple[Event, ...]:
        """The events that still count, in the order in which they happened."""
        gone = {event.retracts for event in self.events if event.retracts}
        standing = (
            event
            for event in self.events
            if event.number not in gone and event.kind is not EventKind.RETRACTED
        )
        return tuple(sorted(standing, key=lambda event: (event.on, event.number)))
