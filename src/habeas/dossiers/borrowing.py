"""A remedy that leads into another law takes that law's periods and sentences.

They stand once, in the other dossier; its places keep that act's name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from habeas.law.dossier import Law, sources_of
from habeas.law.facts import Fact
from habeas.law.rights import Remedy, Right

Borrowed = TypeVar("Borrowed", bound=Fact)


def linked(law: Law, laws: Mapping[str, Law]) -> Law:
    """Give each remedy that leads into another law what stands over there."""
    remedies = tuple(_remedy(remedy, laws) for remedy in law.remedies)
    return law.model_copy(update={"remedies": remedies})


def _remedy(remedy: Remedy, laws: Mapping[str, Law]) -> Remedy:
    """Fill one remedy from what the law it leads into says of that letter."""
    other = laws.get(remedy.law)
    there = arrival(other, remedy) if other else None
    if other is None or there is None:
        return remedy
    basis = tuple(_borrowed(part, other) for part in there.basis)
    terms = remedy.terms or tuple(_borrowed(term, other) for term in there.terms)
    title = remedy.title or there.title
    basis = remedy.basis + basis
    enclosures = remedy.enclosures or there.enclosures
    filled = {
        "basis": basis,
        "terms": terms,
        "title": title,
        "enclosures": enclosures,
        "particulars": remedy.particulars or there.particulars,
        "official_form": remedy.official_form or there.official_form,
    }
    return remedy.model_copy(update=filled)


def arrival(other: Law, remedy: Remedy) -> Right | Remedy | None:
    """Find where a remedy arrives in the law it leads into."""
    return next((one for one in sources_of(other) if one.kind == remedy.kind), None)


def _borrowed(fact: Borrowed, other: Law) -> Borrowed:
    """Name the act and the level of a fact that is read under another law."""
    cite = tuple(place.within(other.id) for place in fact.cite)
    return fact.model_copy(update={"cite": cite, "level": other.level(fact)})
