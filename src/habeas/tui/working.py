"""How a day of the docket was counted, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habeas.desk.reckoning import term_groups
from habeas.errors import NotGranted
from habeas.language.citations import cite_all
from habeas.language.working import explain
from habeas.marking import N_

if TYPE_CHECKING:
    from habeas.cases.docket import Entry
    from habeas.desk.office import Office
    from habeas.law.terms import Term
    from habeas.tui.speech import Speech

OURS = N_("This day is a reminder of ours, not a time limit of the law.")


def working_of(entry: Entry, office: Office, say: Speech) -> tuple[str, ...]:
    """Explain a day: what it is, each step of the count, and the article."""
    acts = office.library.acts
    term = _term(entry, office)
    told = (
        explain(entry.deadline, term, acts, say.language, law=entry.law) if term else ()
    )
    lines = [entry.what and say.gettext(entry.what), *told]
    if entry.reminder and not told:
        lines.append(say.gettext(OURS))
    places = tuple(place.within(entry.law) for place in entry.deadline.cite)
    cites = cite_all(places, acts, say.language) if places else ""
    if not any(cites in line for line in told):
        lines.append(cites)
    return tuple(line for line in lines if line)


def _term(entry: Entry, office: Office) -> Term | None:
    """Return the term a day comes from, None where its law no longer has it."""
    law = office.library.law(entry.law)
    wanted = entry.deadline.term.removesuffix("-extended")
    remedies = [one for one in law.remedies if one.name == entry.remedy]
    try:
        groups = tuple(group.terms for group in term_groups(law, entry.kind))
    except NotGranted:
        groups = ()
    own = tuple(tuple(one.terms) for one in remedies)
    terms = (term for group in (*own, *groups) for term in group)
    return next((term for term in terms if term.name == wanted), None)
