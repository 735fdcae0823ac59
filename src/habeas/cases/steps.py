"""What a person can do next in a case, the recommended step first.

Whether a step is wise is the person's own question; what is recommended is the mildest
one that can still bring an answer, and then what the law demands first.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.next_step import NextStep, Why
from habeas.cases.own_steps import REASONS, own_steps, theirs
from habeas.cases.remedies import Open, open_remedies
from habeas.cases.stages import waiting_draft
from habeas.cases.standing import UNSENT, Standing
from habeas.cases.view import View, view
from habeas.deadlines.calendar import Calendar
from habeas.law.applicable import cites_of
from habeas.law.dossier import Law
from habeas.law.words import MANDATES, Outcome

__all__ = ("NextStep", "Why", "next_steps", "steps_of")

_NEAR = timedelta(days=14)
"""When the person's own last day is so near that nothing should go before it."""


def next_steps(
    case: Case, law: Law, laws: Mapping[str, Law], calendar: Calendar, today: date
) -> tuple[NextStep, ...]:
    """Return what can be done next in a case, the recommended step first."""
    return steps_of(view(case, law, laws, calendar, today))


def steps_of(seen: View) -> tuple[NextStep, ...]:
    """Return what can be done next, for a case that was already looked at."""
    if seen.standing is Standing.CLOSED:
        return ()
    if seen.case.request.kind in MANDATES and seen.standing not in UNSENT:
        # They are no requests: once they are given, nobody owes an answer.
        return ()
    above = sorted((_remedy(seen, one) for one in open_remedies(seen)), key=_order)
    more = any(_advisable(step) for step in above)
    found = (*own_steps(seen, more=more), *above)
    draft = waiting_draft(seen.events) if seen.standing not in UNSENT else None
    return (_send(seen, draft), *found) if draft else _recommended(found, seen.today)


def _send(seen: View, draft: Event) -> NextStep:
    """Return the sending of a later letter, which is written and has not left."""
    return NextStep(
        kind=draft.letter,
        why=Why.NOT_SENT,
        law=seen.law.id,
        remedy=draft.remedy,
        letter=False,
        recommended=True,
    )


def _remedy(seen: View, one: Open) -> NextStep:
    """Return a remedy as a step."""
    remedy, outcome = one.remedy, seen.outcome
    silent = outcome is Outcome.SILENT
    return NextStep(
        kind=remedy.kind,
        why=_why(seen, one),
        law=one.periods.law,
        remedy=remedy.name,
        to=remedy.to,
        outcome=outcome,
        basis=cites_of(seen.law, remedy.basis),
        by=one.by,
        too_late=one.too_late,
        decided_by=theirs(one.periods.terms),
        compulsory=remedy.compulsory,
        letter=remedy.letter,
        note=remedy.note,
        silent_since=seen.silent_since if silent else None,
        assumed=(silent and seen.assumed) or bool(one.limit and one.limit.assumed),
    )


def _why(seen: View, one: Open) -> Why:
    """Say what opens a remedy: the holder's answer, or the body before it."""
    before = [stage for stage in seen.stages[1:] if stage.remedy in one.remedy.first]
    if before:
        decided = before[-1].last(EventKind.DECIDED)
        return Why.DECIDED if decided else Why.BODY_LATE
    return REASONS[seen.outcome] if seen.outcome else Why.WAITING


def _recommended(found: tuple[NextStep, ...], today: date) -> tuple[NextStep, ...]:
    """Mark the first step that Habeas may recommend, and put it first.

    A step whose last day is near goes before a milder one: another letter to the holder
    would be answered after the time has run out.
    """
    able = [step for step in found if _advisable(step)]
    urgent = [step for step in able if step.by and step.by <= today + _NEAR]
    best = next(iter((*urgent, *able)), None)
    if best is None:
        return found
    marked = best.model_copy(update={"recommended": True})
    return (marked, *(step for step in found if step is not best))


def _advisable(step: NextStep) -> bool:
    """Say whether Habeas may recommend a step: a suit in court is not its to advise."""
    return not step.too_late and (step.letter or step.kind is None)


def _order(step: NextStep) -> tuple[bool, bool, bool]:
    """Put what is too late last, and what is compulsory or a letter first."""
    return step.too_late, not step.compulsory, not step.letter
