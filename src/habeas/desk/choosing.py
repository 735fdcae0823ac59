"""Which law a request stands on: computed, explained, and the person's to choose."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from habeas.cases.request import Request
from habeas.dossiers.library import Library
from habeas.errors import DeadNotCovered, NoLawApplies
from habeas.law.applicable import applicable, excluded
from habeas.law.dossier import Law
from habeas.law.findings import Finding, ReasonKind, Situation
from habeas.law.regions import within
from habeas.law.words import FIRST_KINDS, MANDATES, OF_MINORS, OF_THE_DEAD


class Whose(StrEnum):
    """Whose data a request is about, where that changes which law applies."""

    OWN = "own"
    MINOR = "minor"
    """A person under age."""
    DECEASED = "deceased"
    """A person who has died."""


_OF_THE_DEAD = {ReasonKind.DEAD_NOT_COVERED, ReasonKind.DEAD_OTHERS_ASK}


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
        relation=request.representative.relation if request.representative else None,
    )


def laws_of(library: Library, place: str) -> tuple[Law, ...]:
    """Return the laws that are, or in a part of it may be, in force in a place."""
    return tuple(
        law
        for law in library.laws.values()
        if not place or within(place, law.jurisdiction)
    )


def whose(request: Request) -> Whose:
    """Say whose data a request is about, by who writes it."""
    relation = request.representative.relation if request.representative else None
    if relation in OF_THE_DEAD:
        return Whose.DECEASED
    return Whose.MINOR if relation in OF_MINORS else Whose.OWN


def findings(
    request: Request, library: Library, on: date, about: Whose | None = None
) -> tuple[Finding, ...]:
    """Rank the laws for a request, best first."""
    return applicable(_about(request, on, about), library.laws.values())


def left_out(
    request: Request, library: Library, on: date, about: Whose | None = None
) -> tuple[Finding, ...]:
    """Name the laws that do not apply, each with its reason."""
    return excluded(_about(request, on, about), library.laws.values())


def _about(request: Request, on: date, about: Whose | None) -> Situation:
    """Describe a request with whose data it asks about."""
    told = about or whose(request)
    more = {"minor": told is Whose.MINOR, "deceased": told is Whose.DECEASED}
    return situation(request, on).model_copy(update=more)


def settled(request: Request, library: Library, on: date) -> Request:
    """Return the request with its law: the one it names, or the first that fits."""
    if request.law:
        library.law(request.law)
        return request
    wanted = request.of or request.kind
    for finding in findings(request, library, on):
        if wanted in MANDATES or library.laws[finding.law].right(wanted):
            return request.model_copy(update={"law": finding.law})
    for finding in left_out(request, library, on):
        if any(reason.kind in _OF_THE_DEAD for reason in finding.against):
            raise DeadNotCovered(law=finding.law)
    raise NoLawApplies
