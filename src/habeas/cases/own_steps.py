"""The steps before any remedy: to send, to hand something in, to ask again, to wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from habeas.cases.bad_answers import BAD_ANSWERS
from habeas.cases.events import EventKind
from habeas.cases.next_step import NextStep, Why
from habeas.cases.periods import Count, answers, own_dues
from habeas.cases.remedies import body_dues, body_is_late
from habeas.cases.standing import Standing, last_verdict, over_since
from habeas.cases.starts import learned
from habeas.cases.view import View, last_sent
from habeas.law.applicable import cites_of, right_for
from habeas.law.citation import Citation
from habeas.law.terms import Term
from habeas.law.words import Kind, Outcome, Whose

Steps = tuple[NextStep, ...]

REASONS = {
    Outcome.BEFORE: Why.ACT,
    Outcome.SILENT: Why.SILENT,
    Outcome.REFUSED: Why.REFUSED,
    Outcome.INCOMPLETE: Why.INCOMPLETE,
    Outcome.FULL: Why.ANSWERED,
}
"""What each outcome makes the reason of the next step."""


def own_steps(seen: View, *, more: bool) -> Steps:
    """Return the steps with the holder; ``more`` says that a remedy is open as well."""
    steps = _with_objection(seen, _BY_STANDING[seen.standing](seen))
    if not more:
        return steps or closing(seen)
    useless = {Why.BODY_LATE}
    if seen.standing in {Standing.OVERDUE, Standing.REMINDER_DUE}:
        useless.add(Why.WAITING)
    return tuple(step for step in steps if step.why not in useless)


def _with_objection(seen: View, steps: Steps) -> Steps:
    """Put the answer to a bad reply first, where the person found one and none went."""
    bad = seen.stages[0].last(*BAD_ANSWERS)
    if seen.standing in _OVER or bad is None or not bad.because:
        return steps
    if any(step.kind is Kind.REBUTTAL for step in steps):
        return steps
    return (*_once(seen, Kind.REBUTTAL, Why.BAD_ANSWER, bad.on), *steps)


def closing(seen: View) -> Steps:
    """Return the step of closing the case, once somebody has answered."""
    if seen.standing is Standing.DECIDED:
        return (_plain(seen, Why.DECIDED),)
    return (_plain(seen, REASONS[seen.outcome]),) if seen.outcome else ()


_OVER = frozenset({Standing.CLOSED, Standing.DECIDED, Standing.ESCALATED})
"""Where the holder is not written to any more."""


def theirs(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Return the terms the other side must keep."""
    return tuple(term for term in terms if term.whose is Whose.THEIRS)


def _send(seen: View) -> Steps:
    """Return the step of sending the first letter, with the person's limit for it."""
    first = seen.stages[0]
    count = Count(first.periods, learned(seen.case), seen.reckoner)
    limits = own_dues(seen.case, count, seen.outcome)
    by = min((due.safe for due in limits if due.safe), default=None)
    step = NextStep(
        kind=first.kind,
        why=Why.NOT_SENT,
        law=first.periods.law,
        remedy=first.remedy,
        outcome=seen.case.request.outcome,
        basis=_right_basis(seen),
        by=by,
        too_late=by is not None and by < seen.today,
        decided_by=theirs(first.periods.terms),
    )
    return (step,)


def _wait(seen: View) -> Steps:
    """Return patience until the next day on which something changes."""
    over = over_since(seen.answer_deadlines)
    reminders = (one.reminder for one in seen.answer_deadlines if one.due is None)
    days = (over, max((day for day in reminders if day), default=None))
    until = min((day for day in days if day and day >= seen.today), default=None)
    step = _plain(seen, Why.WAITING)
    waiting = {"wait_until": until, "assumed": seen.assumed}
    return (*_object_to_fee(seen), step.model_copy(update=waiting))


def _object_to_fee(seen: View) -> Steps:
    """Return the objection to a fee, where the law says that asking is free."""
    fee = seen.law.fee
    asked = [event for event in seen.events if event.kind is EventKind.FEE_ASKED]
    if not asked or fee is None or not fee.free or not seen.law.usable(fee):
        return ()
    objected = last_sent(seen, Kind.REBUTTAL)
    if objected and objected >= asked[-1].on:
        return ()
    step = _to_holder(seen, Kind.REBUTTAL, Why.FEE_ASKED)
    return (step.model_copy(update={"basis": fee.cite}),)


def _give_identity(seen: View) -> Steps:
    """Return the two answers to a demand for identity: to give it, or to object."""
    identity = seen.law.identity
    cite = identity.cite if identity and seen.law.usable(identity) else ()
    give = _plain(seen, Why.IDENTITY_ASKED).model_copy(update={"basis": cite})
    objection = _to_holder(seen, Kind.REBUTTAL, Why.IDENTITY_ASKED)
    return give, objection.model_copy(update={"basis": cite or objection.basis})


def _clarify(seen: View) -> Steps:
    """Return the step of saying what is meant."""
    return (_plain(seen, Why.CLARIFICATION_ASKED),)


def _remind(seen: View) -> Steps:
    """Return the reminder; once it went, patience until the law itself opens more."""
    sent = last_sent(seen, Kind.REMINDER)
    if sent and sent > _late_after(seen):
        return _wait(seen)
    overdue = seen.standing is Standing.OVERDUE
    why = Why.SILENT if overdue else Why.REMINDER_DAY
    return (_to_holder(seen, Kind.REMINDER, why),)


def _late_after(seen: View) -> date:
    """Return the first day after which asking again made sense: the law's or ours."""
    over = over_since(seen.answer_deadlines)
    ours = [one.reminder for one in seen.answer_deadlines if one.due is None]
    past = (day for day in (over, *ours) if day and day < seen.today)
    return min(past, default=date.min)


def _rebut(seen: View) -> Steps:
    """Return the rebuttal, where they gave a reason that a letter can answer."""
    verdict = last_verdict(seen.events)
    if verdict is None or not (verdict.reason or verdict.because):
        return ()
    return _once(seen, Kind.REBUTTAL, Why.REFUSED, verdict.on)


def _complete(seen: View) -> Steps:
    """Return the letter that asks for what the answer left out."""
    verdict = last_verdict(seen.events)
    if verdict is None:
        return ()
    return _once(seen, Kind.INCOMPLETE, Why.INCOMPLETE, verdict.on)


def _once(seen: View, kind: Kind, why: Why, since: date) -> Steps:
    """Return a letter to the holder, unless it went since then."""
    sent = last_sent(seen, kind)
    return () if sent and sent >= since else (_to_holder(seen, kind, why),)


def _await_body(seen: View) -> Steps:
    """Return patience with the body that has the matter, while its time runs."""
    stage = seen.stages[-1]
    if body_is_late(seen, stage):
        return (_plain(seen, Why.BODY_LATE),)
    days = (due.day for due in answers(body_dues(seen, stage)))
    until = max((day for day in days if day), default=None)
    return (_plain(seen, Why.WAITING).model_copy(update={"wait_until": until}),)


def _nothing(seen: View) -> Steps:  # noqa: ARG001  one signature for every standing
    """Return no step: what follows lies with another body, or nowhere."""
    return ()


_BY_STANDING: Mapping[Standing, Callable[[View], Steps]] = {
    Standing.DRAFT: _send,
    Standing.APPROVED: _send,
    Standing.SENT: _wait,
    Standing.RECEIVED: _wait,
    Standing.WAITING: _wait,
    Standing.IDENTITY_PENDING: _give_identity,
    Standing.CLARIFICATION_PENDING: _clarify,
    Standing.REMINDER_DUE: _remind,
    Standing.OVERDUE: _remind,
    Standing.ANSWERED: closing,
    Standing.INCOMPLETE: _complete,
    Standing.REFUSED: _rebut,
    Standing.CORRECTED: closing,
    Standing.ESCALATED: _await_body,
    Standing.DECIDED: _nothing,
    Standing.CLOSED: _nothing,
}


def _plain(seen: View, why: Why) -> NextStep:
    """Return a step that takes no letter."""
    return NextStep(
        kind=None, why=why, law=seen.law.id, outcome=seen.outcome, letter=False
    )


def _to_holder(seen: View, kind: Kind, why: Why) -> NextStep:
    """Return a letter to the same holder, under the right already used."""
    silent = why is Why.SILENT
    return NextStep(
        kind=kind,
        why=why,
        law=seen.stages[0].periods.law,
        outcome=seen.outcome,
        basis=_right_basis(seen),
        silent_since=over_since(seen.answer_deadlines) if silent else None,
        assumed=silent and seen.assumed,
    )


def _right_basis(seen: View) -> tuple[Citation, ...]:
    """Return the articles that grant the first request."""
    request = seen.case.request
    right = right_for(seen.law, request.kind, request.holder.type, request.matter.about)
    return cites_of(seen.law, right.basis) if right else ()
