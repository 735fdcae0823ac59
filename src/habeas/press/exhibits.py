"""The papers that prove a chronology, numbered as enclosures of a letter upward."""

from __future__ import annotations

from itertools import count

from habeas.cases.request import Past, Request
from habeas.law.words import UPWARD_KINDS, Kind

_PAPER = {
    "sent": "mine",
    "reminded": "mine",
    "identity-given": "mine",
    "clarification-given": "mine",
    "escalated": "mine",
    "received": "proof",
    "acknowledged": "theirs",
    "identity-asked": "theirs",
    "clarification-asked": "theirs",
    "fee-asked": "theirs",
    "extended": "theirs",
    "answered": "theirs",
    "answered-in-part": "theirs",
    "refused": "theirs",
    "decided": "decision",
}
"""What paper an event leaves behind; an event that leaves none is only told."""

REQUEST = frozenset({"sent", "received"})
ANSWER = frozenset({"answered", "answered-in-part", "refused"})


def goes_up(request: Request) -> bool:
    """Say whether a letter goes to another body than the one that answered."""
    if request.kind not in UPWARD_KINDS - {Kind.APPEAL}:
        return False
    to = request.recipient
    theirs = to is not None and to.name == request.holder.name
    return not (theirs and request.kind is Kind.COMPLAINT)


def paper_of(entry: Past) -> str:
    """Return the paper that an event left behind, empty where it left none.

    Without a channel or a number there is nothing that would prove a receipt.
    """
    paper = _PAPER.get(entry.kind, "")
    proved = entry.channel or entry.reference
    return "" if paper == "proof" and not proved else paper


def numbers(request: Request) -> tuple[int, ...]:
    """Return the number of each past event's enclosure, 0 for those that have none."""
    counted = count(1)
    upward = goes_up(request)
    return tuple(
        next(counted) if upward and paper_of(entry) else 0 for entry in request.past
    )
