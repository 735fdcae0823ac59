"""From a case and a step to the request for the next letter."""

from __future__ import annotations

from datetime import date

from habeas.cases.bad_answers import ASSUMED, BAD_ANSWERS
from habeas.cases.events import Case, Event, EventKind
from habeas.cases.next_step import NextStep, Why
from habeas.cases.request import Missing, Past, Request
from habeas.cases.stages import Stage, happened, stages
from habeas.cases.starts import departure, receipt
from habeas.errors import NoLetter
from habeas.law.dossier import Law
from habeas.law.words import FIRST_KINDS, FOLLOW_UPS, Kind

_TOLD = frozenset(
    {
        EventKind.IDENTITY_ASKED,
        EventKind.IDENTITY_GIVEN,
        EventKind.CLARIFICATION_ASKED,
        EventKind.CLARIFICATION_GIVEN,
        EventKind.FEE_ASKED,
        EventKind.EXTENDED,
        EventKind.ANSWERED,
        EventKind.ANSWERED_IN_PART,
        EventKind.REFUSED,
        EventKind.CORRECTED,
        EventKind.MARKED,
        EventKind.ACCEPTED,
    }
)
"""What passed with the holder and is told each time it happened."""

REMINDED = "reminded"
"""How a letter calls a reminder that was sent."""


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
        "of": request.of or (request.kind if request.kind in FIRST_KINDS else None),
        "remedy": step.remedy,
        "outcome": step.outcome,
        "on": on,
        "recipient": None,
        "past": (*request.past, *_past(case, step, law, on)),
        "missing": _missing(case, on),
        "enclosures": (),
        "refused_because": _because(case, step, on),
    }
    if step.kind not in FOLLOW_UPS:
        changes["paper"] = ""
        if request.language not in law.letter.languages:
            changes["language"] = ""
    return request.model_copy(update=changes)


def _because(case: Case, step: NextStep, on: date) -> str:
    """Return what is wrong with their answer: as told, or as the event says."""
    if step.kind is not Kind.REBUTTAL:
        return ""
    told = [event for event in happened(case, on) if event.kind in BAD_ANSWERS]
    if step.why is Why.FEE_ASKED:
        told = [event for event in told if event.kind is EventKind.FEE_ASKED]
    if not told:
        return ""
    return told[-1].because or ASSUMED.get(told[-1].kind, "")


def _past(case: Case, step: NextStep, law: Law, on: date) -> tuple[Past, ...]:
    """Return what happened so far, with the silence the step rests on."""
    events = happened(case, on)
    first, *above = stages(case, events, law, {})
    found = _with_holder(first)
    for stage in above:
        found += _with_body(stage)
    if step.silent_since:
        found.append(Past(kind=EventKind.SILENT.value, on=step.silent_since))
    return tuple(sorted(found, key=lambda past: past.on))


def _with_holder(stage: Stage) -> list[Past]:
    """Tell what passed with the holder; only the request itself counts as sent.

    Whoever reckons from these may take the one day of sending and the one of receipt.
    """
    found = []
    sent, received = departure(stage), receipt(stage)
    for event in stage.events:
        if event is sent or event is received or event.kind in _TOLD:
            found.append(_told(event, event.kind.value))
        elif event.kind is EventKind.SENT and event.letter is Kind.REMINDER:
            found.append(_told(event, REMINDED))
    return found


def _with_body(stage: Stage) -> list[Past]:
    """Tell what passed with another body: that it was asked, and that it decided."""
    asked, decided = departure(stage), stage.last(EventKind.DECIDED)
    found = [_told(asked, EventKind.ESCALATED.value)] if asked else []
    if decided:
        found.append(_told(decided, EventKind.DECIDED.value))
    return found


def _told(event: Event, kind: str) -> Past:
    """Return an event as a letter tells it."""
    return Past(
        kind=kind,
        on=event.on,
        channel=event.channel,
        reference=event.proof,
        words=event.reason,
        until=event.until,
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
