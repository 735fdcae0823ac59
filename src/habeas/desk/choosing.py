"""Which law a request stands on: computed, explained, and the person's to choose."""

from __future__ import annotations

from datetime import date

from habeas.cases.request import Request
from habeas.dossiers.library import Library
from habeas.errors import NoLawApplies
from habeas.law.applicable import Finding, Situation, applicable, excluded
from habeas.law.words import FIRST_KINDS


def situation(request: Request, on: date) -> Situation:
    """Describe a request as far as the choice of a law asks."""
    first = request.kind if request.kind in FIRST_KINDS else request.of
    return Situation(
        person_place=request.person_place,
        holder_place=request.holder_place,
        holder_type=request.holder.type,
        matter=request.matter.about,
        on=on,
        kind=first or request.kind,
    )


def findings(request: Request, library: Library, on: date) -> tuple[Finding, ...]:
    """Rank the laws for a request, best first."""
    return applicable(situation(request, on), library.laws.values())


def left_out(request: Request, library: Library, on: date) -> tuple[Finding, ...]:
    """Name the laws that do not apply, each with its reason."""
    return excluded(situation(request, on), library.laws.values())


def settled(request: Request, library: Library, on: date) -> Request:
    """Return the request with its law: the one it names, or the first that fits."""
    if request.law:
        library.law(request.law)
        return request
    wanted = request.of or request.kind
    for finding in findings(request, library, on):
        if library.laws[finding.law].right(wanted):
            return request.model_copy(update={"law": finding.law})
    raise NoLawApplies
