"""What a letter stands on: its right, its remedy, the terms that apply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from habeas.cases.request import Request
from habeas.law.applicable import right_for
from habeas.law.dossier import Law
from habeas.law.rights import OfficialForm, Remedy, Right
from habeas.law.terms import Term
from habeas.law.words import (
    FIRST_KINDS,
    FOLLOW_UPS,
    MANDATES,
    Condition,
    Kind,
    Outcome,
    Refusal,
)


@dataclass(frozen=True)
class Ground:
    """What a letter stands on: a right, a remedy, or both."""

    law: Law
    right: Right | None
    """The right used, or first used where the letter follows another."""
    remedy: Remedy | None


def ground(law: Law, request: Request) -> Ground | None:
    """Find what allows this letter, or None where the law does not."""
    if request.kind in MANDATES:
        # Whoever has a right may have it used by another; no article grants the letter.
        return Ground(law, None, None)
    holder, matter = request.holder.type, request.matter.about
    first = right_for(law, request.of, holder, matter) if request.of else None
    own = right_for(law, request.kind, holder, matter)
    if request.kind in FIRST_KINDS:
        return Ground(law, own, None) if own else None
    if request.kind in FOLLOW_UPS:
        return Ground(law, first, None) if first else None
    if own:
        return Ground(law, own, None)
    remedy = next(
        (
            one
            for one in law.remedies
            if one.kind == request.kind and request.remedy in {"", one.name}
        ),
        None,
    )
    return Ground(law, first, remedy) if remedy else None


def official_form(ground: Ground, request: Request) -> OfficialForm | None:
    """Return the form that is prescribed for a letter, if there is one.

    A follow-up needs none, unless it is sent because they insist on the form.
    """
    insisted = request.refused_because == Refusal.FORM
    if request.kind in FOLLOW_UPS and not insisted:
        return None
    source = ground.remedy or ground.right
    form = source.official_form if source else None
    return None if insisted and form and not form.compulsory else form


def grounds(
    ground: Ground, request: Request, laws: Mapping[str, Law]
) -> tuple[tuple[Law, Right], ...]:
    """Return the right used and those of other laws that the letter uses with it."""
    if ground.right is None:
        return ()
    found = [(ground.law, ground.right)]
    for name in ground.right.together:
        act, _, kind = name.partition(":")
        other = laws.get(act)
        holder, matter = request.holder.type, request.matter.about
        right = right_for(other, Kind(kind), holder, matter) if other else None
        if other and right and other.reaches(holder, matter):
            found.append((other, right))
    return tuple(found)


def holds(term: Term, request: Request) -> bool:
    """Say whether a term applies in the case that a request describes."""
    bound = term.reaches(request.holder.type, request.places)
    return bound and fulfilled(term.only_if, request)


def fulfilled(condition: Condition | None, request: Request) -> bool:
    """Say whether a request describes the case that a condition names."""
    decision = request.matter.decision
    with_term = decision.has_term if decision else None
    return {
        None: True,
        Condition.AFTER_FREE_REPORT: request.matter.after_free_report,
        Condition.NOT_AFTER_FREE_REPORT: not request.matter.after_free_report,
        Condition.LISTED_WITH_TERM: with_term is True,
        Condition.LISTED_WITHOUT_TERM: with_term is False,
        Condition.SILENCE: request.outcome == Outcome.SILENT,
        Condition.ANSWER: request.outcome != Outcome.SILENT,
    }[condition]


def conditional(term: Term) -> bool:
    """Say whether a term applies in a case that only its own words describe."""
    return bool(
        term.when and term.only_if is None and not term.holders and not term.places
    )
