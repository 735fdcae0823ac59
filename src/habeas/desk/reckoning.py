"""Every period of a kind of letter, reckoned from a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from habeas.clock.holiday_calendar import calendar_for
from habeas.deadlines.deadline import Deadline
from habeas.deadlines.reckon import reckon_all
from habeas.dossiers.library import Library
from habeas.errors import NotGranted, UnknownTerm
from habeas.law.dossier import Law, sources_of
from habeas.law.facts import tied
from habeas.law.rights import Remedy
from habeas.law.terms import Term
from habeas.law.words import Kind, Start


@dataclass(frozen=True)
class Row:
    """One period with its last day; ``term`` keeps the law's own words for it."""

    law: Law
    kind: Kind
    term: Term
    deadline: Deadline
    remedy: str = ""
    """The remedy the period belongs to, by name; empty for a right's."""


class Group(NamedTuple):
    """The usable periods of one right or remedy."""

    remedy: str
    terms: tuple[Term, ...]


def term_groups(law: Law, kind: Kind) -> tuple[Group, ...]:
    """Return the usable periods of a kind of letter, by the right or remedy they serve.

    They stay apart because names repeat: every remedy has a time to file.
    """
    sources = tuple(one for one in sources_of(law) if one.kind == kind)
    if not sources:
        grants = dict.fromkeys(str(one.kind) for one in sources_of(law))
        raise NotGranted(law=law.id, kind=str(kind), known=", ".join(grants))
    return tuple(
        Group(
            source.name if isinstance(source, Remedy) else "",
            tuple(
                term
                for term in source.terms
                if term.level is not None or law.usable(term)
            ),
        )
        for source in sources
    )


def _holds(term: Term, region: str) -> bool:
    """Say whether a period holds in a place."""
    return not term.places or tied(term.places, (region,))


def rows(  # noqa: PLR0913  each narrows the answer
    library: Library,
    law_name: str,
    kind: Kind,
    start: date,
    *,
    term: str = "",
    event: Start | None = None,
    region: str = "",
) -> tuple[Row, ...]:
    """Reckon each period of a kind as if its own event had been on ``start``.

    ``event`` keeps only the periods that run from that event, and those after them.
    """
    law = library.law(law_name)
    events = {event: start} if event else dict.fromkeys(Start, start)
    calendar = calendar_for(region or law.jurisdiction)
    made: tuple[Row, ...] = ()
    for group in term_groups(law, kind):
        there = tuple(one for one in group.terms if not region or _holds(one, region))
        by_name = {one.name: one for one in there}
        for found in reckon_all(there, events, calendar, law.convention):
            its_term = by_name[found.term.removesuffix("-extended")]
            made += (Row(law, kind, its_term, found, group.remedy),)
    if not term:
        return made
    named = tuple(row for row in made if row.deadline.term == term)
    if not named:
        known = ", ".join(dict.fromkeys(row.deadline.term for row in made))
        raise UnknownTerm(law=law.id, term=term, known=known)
    return named
