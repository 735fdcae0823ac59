"""Which remedies are open to a person on a day, and until when.

A remedy that must be taken first holds back those that come after it; one that is too
late stays in the list, so that nobody looks for it in vain.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from habeas.cases.events import Event, EventKind
from habeas.cases.periods import Count, Due, answers, dues, own_dues, silence
from habeas.cases.stages import Periods, Stage, remedy_periods
from habeas.cases.standing import last_verdict, over_since
from habeas.cases.starts import Begun, learned, listed, starts
from habeas.cases.view import View
from habeas.law.applicable import remedies_against
from habeas.law.rights import Remedy
from habeas.law.words import Outcome, Start, Whose

COURT = "court"
"""The role of a court among the bodies that hear a remedy."""


class Open(NamedTuple):
    """A remedy that is open, with the person's own limit."""

    remedy: Remedy
    periods: Periods
    limit: Due | None
    """The person's earliest limit; None where there is none or its event is unknown."""
    too_late: bool

    @property
    def by(self) -> date | None:
        """The last safe day to file."""
        return self.limit.safe if self.limit else None


def open_remedies(view: View) -> tuple[Open, ...]:
    """Return the remedies open after the outcome of the request, in their order."""
    if view.outcome is None:
        return ()
    request = view.case.request
    taken = {stage.remedy for stage in view.stages if stage.remedy}
    against = {one.name for one in remedies_against(view.law, request.holder.type)}
    fitting = tuple(
        remedy
        for remedy in view.law.remedies_after(view.outcome, request.of or request.kind)
        if remedy.name in against
    )
    held = any(one.compulsory and not finished(view, one.name) for one in fitting)
    return tuple(
        _opened(view, remedy)
        for remedy in fitting
        if remedy.name not in taken
        and all(finished(view, name) for name in remedy.first)
        and not (held and remedy.to == COURT and not remedy.compulsory)
    )


def finished(view: View, name: str) -> bool:
    """Say whether a remedy was taken and its body has decided, or had its time."""
    stage = stage_of(view, name)
    if stage is None:
        return False
    return stage.last(EventKind.DECIDED) is not None or body_is_late(view, stage)


def stage_of(view: View, name: str) -> Stage | None:
    """Return the stage in which a remedy was taken, None where it was not."""
    return next((stage for stage in view.stages[1:] if stage.remedy == name), None)


def body_dues(view: View, stage: Stage) -> tuple[Due, ...]:
    """Return the periods of the body that has the matter."""
    return dues(view.case, stage, view.reckoner, view.today)


def body_is_late(view: View, stage: Stage) -> bool:
    """Say whether the body's time is over; a body without a number is never late."""
    over = over_since(due.deadline for due in silence(body_dues(view, stage)))
    return over is not None and over < view.today


def _opened(view: View, remedy: Remedy) -> Open:
    """Find until when a remedy may be taken."""
    periods = remedy_periods(remedy, view.case, view.law, view.laws)
    if all(term.whose is Whose.THEIRS for term in periods.terms):
        return Open(remedy, periods, None, too_late=False)
    count = Count(periods, _begun(view, remedy), view.reckoner)
    limits = own_dues(view.case, count, view.outcome)
    dated = [due for due in limits if due.safe]
    limit = min(dated, key=lambda due: due.safe or view.today, default=None)
    late = limit is not None and limit.safe is not None and limit.safe < view.today
    return Open(remedy, periods, limit, late)


def _begun(view: View, remedy: Remedy) -> dict[Start, Begun]:
    """Return the days from which the person's own limits run.

    After another remedy they run from what its body did, no longer from the answer.
    """
    first = view.stages[0]
    begun = {**listed(view.case), **starts(first)}
    if not remedy.first:
        begun |= _from_outcome(view)
    for name in remedy.first:
        stage = stage_of(view, name)
        if stage:
            begun |= _from_body(view, stage)
    return begun


def _from_outcome(view: View) -> dict[Start, Begun]:
    """Return the days that the answer, the refusal or the silence started."""
    if view.outcome is Outcome.BEFORE:
        return dict(learned(view.case))
    if view.outcome is Outcome.SILENT:
        return _from_silence(silence(view.dues) or answers(view.dues))
    verdict = last_verdict(view.events)
    return _from_notice(verdict) if verdict else {}


def _from_body(view: View, stage: Stage) -> dict[Start, Begun]:
    """Return the days that the decision or the silence of a body started."""
    decided = stage.last(EventKind.DECIDED)
    if decided:
        return _from_notice(decided)
    return _from_silence(silence(body_dues(view, stage)))


def _from_notice(notice: Event) -> dict[Start, Begun]:
    """Return what begins on the day an answer reached the person, or on its date."""
    starting = (Start.KNOWN, Start.SERVED, Start.NOTIFIED, Start.RESULT)
    bears = Begun(notice.dated or notice.on)
    return {**dict.fromkeys(starting, Begun(notice.on)), Start.DATED: bears}


def _from_silence(found: tuple[Due, ...]) -> dict[Start, Begun]:
    """Return what begins on the day their longest period ended, read most strictly."""
    dated = [due for due in found if due.safe and due.deadline.surely_past]
    longest = max(
        dated, key=lambda due: due.deadline.surely_past or date.min, default=None
    )
    if longest is None or longest.safe is None:
        return {}
    begun = Begun(longest.safe, longest.assumed)
    return dict.fromkeys((Start.PERIOD_ENDED, Start.KNOWN), begun)
