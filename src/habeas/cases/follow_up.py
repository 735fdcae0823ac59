"""From a case and a step to the request for the next letter."""

from __future__ import annotations

from datetime import date

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.next_step import NextStep, Why
from habeas.cases.request import Missing, Past, Request
from habeas.cases.stages import happened
from habeas.errors import NoLetter
from habeas.law.dossier import Law
from habeas.law.words import FOLLOW_UPS

_TOLD = frozenset(EventKind) - {
    EventKind.OPENED,
    EventKind.DRAFTED,
    EventKind.APPROVED,
    EventKind.RETRACTED,
    EventKind.NOTED,
    EventKind.CLOSED,
    EventKind.REOPENED,
}
"""Events between the person and the other side; the rest is nobody else's business."""

FEE = "fee"
"""The reason of a refusal that asks for money, by its key."""


def follow_up(case: Case, step: NextStep, law: Law, on: date) -> Request:
    """Return the request for the letter that a step takes; its recipient stays open.

    The law is the one the letter is written under. A language chosen for the holder is
    kept for another body only where that law has it read there.
    """
    if step.kind is None:
        raise NoLetter(step=step.why.value)
    request = case.request
    if step.why is Why.NOT_SENT:
        return request.model_copy(update={"on": on})
    changes: dict[str, object] = {
        "kind": step.kind,
        "law": step.law,
        "remedy": step.remedy,
        "outcome": step.outcome,
        "on": on,
        "recipient": None,
        "past": (*request.past, *_past(case, step, on)),
        "missing": _missing(case, on),
        "enclosures": (),
        "refused_because": FEE if step.why is Why.FEE_ASKED else "",
    }
    if step.kind not in FOLLOW_UPS:
        changes["paper"] = ""
        if request.language not in law.letter.languages:
            changes["language"] = ""
    return request.model_copy(update=changes)


def _past(case: Case, step: NextStep, on: date) -> tuple[Past, ...]:
    """Return what happened so far, with the silence the step rests on."""
    told = [event for event in happened(case, on) if event.kind in _TOLD]
    if step.silent_since:
        told = [event for event in told if event.kind is not EventKind.SILENT]
    found = [_told(event) for event in told]
    if step.silent_since:
        found.append(Past(kind=EventKind.SILENT.value, on=step.silent_since))
    return tuple(sorted(found, key=lambda past: past.on))


def _told(event: Event) -> Past:
    """Return an event as a letter tells it."""
    return Past(
        kind=event.kind.value,
        on=event.on,
        channel=event.channel,
        reference=event.proof,
        words=event.reason,
    )


def _missing(case: Case, on: date) -> tuple[Missing, ...]:
    """Return what the last answer in part left out."""
    partial = [
        event
        for event in happened(case, on)
        if event.kind is EventKind.ANSWERED_IN_PART
    ]
    if not partial:
        return case.request.missing
    return tuple(Missing(ask=ask) for ask in partial[-1].missing)
