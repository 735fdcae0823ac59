"""What can be wrong with a reply of the holder, by the event that brought it."""

from __future__ import annotations

from collections.abc import Mapping

from habeas.cases.events import EventKind
from habeas.law.words import Refusal

_DEMANDS = (Refusal.FORM, Refusal.LANGUAGE, Refusal.SIGNATURE)
_PROOFS = (Refusal.IDENTITY_COPY, Refusal.IDENTITY_DATA, Refusal.SIGNATURE)
_ANSWERS = (
    Refusal.NO_DATA,
    Refusal.GENERIC,
    Refusal.TELEPHONE,
    Refusal.DELETED,
    Refusal.WRONG_PERSON,
)

BAD_ANSWERS: Mapping[EventKind, tuple[Refusal, ...]] = {
    EventKind.REFUSED: tuple(Refusal),
    EventKind.ANSWERED: _ANSWERS,
    EventKind.ANSWERED_IN_PART: (*_ANSWERS, Refusal.SECRET),
    EventKind.EXTENDED: (Refusal.EXTENSION,),
    EventKind.FEE_ASKED: (Refusal.FEE,),
    EventKind.IDENTITY_ASKED: _PROOFS,
    EventKind.CLARIFICATION_ASKED: _DEMANDS,
}
"""By the events with which the holder replies, the likeliest first."""

ASSUMED: Mapping[EventKind, Refusal] = {
    EventKind.FEE_ASKED: Refusal.FEE,
    EventKind.IDENTITY_ASKED: Refusal.IDENTITY_DATA,
}
"""What is wrong where the event alone says it, should the person object."""

EVENT_OF: Mapping[Refusal, EventKind] = {
    Refusal.FEE: EventKind.FEE_ASKED,
    Refusal.IDENTITY_COPY: EventKind.IDENTITY_ASKED,
    Refusal.IDENTITY_DATA: EventKind.IDENTITY_ASKED,
    Refusal.EXTENSION: EventKind.EXTENDED,
    Refusal.EXCESSIVE: EventKind.REFUSED,
    Refusal.SECRET: EventKind.REFUSED,
    Refusal.NO_REASON: EventKind.REFUSED,
}
"""The event that a bad answer is told as; an answer where none is named."""
