"""A specimen request for any letter of any law, with an invented person."""

from __future__ import annotations

from datetime import date

from habeas.cases.request import (
    Decision,
    Holder,
    Identifier,
    Item,
    Matters,
    Missing,
    Past,
    Person,
    Recipient,
    Representative,
    Request,
)
from habeas.errors import NotGranted
from habeas.law.dossier import Law
from habeas.law.rights import Remedy
from habeas.law.words import (
    FIRST_KINDS,
    FOLLOW_UPS,
    MANDATES,
    UPWARD_KINDS,
    HolderType,
    Kind,
    Matter,
    Outcome,
)

_PEOPLE = {
    "CN": Person(
        name="林梅",
        address="江苏省苏州市姑苏区平江路1号\n215000",
        country="CN",
        place="CN-JS",
        phone="000-0000-0000",
    ),
    "US": Person(
        name="Ana Morales",
        address="1 Example Street\nSpringfield, IL 62701",
        country="US",
        place="US-IL",
        email="ana@example.org",
    ),
    "": Person(
        name="Maria Sommer",
        address="Musterweg 1\n60311 Frankfurt am Main",
        country="DE",
        place="DE-HE",
        email="maria@example.org",
        identifiers=(Identifier(label="Nr.", value="000000"),),
    ),
}
_NAMED = {
    "CN": Representative(name="周明", address="江苏省苏州市姑苏区平江路2号\n215000"),
    "US": Representative(
        name="Ben Ortiz", address="2 Example Street\nSpringfield, IL 62701"
    ),
    "": Representative(
        name="Tobias Keller", address="Musterweg 2\n60311 Frankfurt am Main"
    ),
}
_NAMES = {"CN": "某某单位", "US": "Example Bureau, Inc.", "": "Muster-Auskunftei GmbH"}
_ABOVE = {"CN": "某某上级机关", "US": "Example Agency", "": "Muster-Aufsichtsbehörde"}
_DAY = date(2026, 9, 1)


def specimen(law: Law, kind: Kind) -> Request:
    """Return a complete request that a law allows for a kind of letter."""
    country = law.jurisdiction.partition("-")[0]
    country = country if country in _PEOPLE else ""
    remedy = _remedy(law, kind)
    first = _first(law, kind, remedy)
    upward = kind in UPWARD_KINDS
    person = _PEOPLE[country]
    holder = _holder(law, first, country, person)
    return Request.model_validate(
        {
            "schema": "habeas/request/1",
            "kind": kind,
            "law": law.id,
            "of": first if first is not kind and kind not in MANDATES else None,
            "remedy": remedy.name if remedy else "",
            "outcome": remedy.after[0]
            if remedy
            else Outcome.BEFORE
            if upward
            else None,
            "person": person,
            "representative": _NAMED[country] if kind in MANDATES else None,
            "holder": holder,
            "matter": _matter(law, first),
            "recipient": _recipient(remedy, holder, country)
            if upward and kind is not Kind.APPEAL
            else None,
            "past": _past() if kind not in FIRST_KINDS | MANDATES else (),
            "missing": _missing(law, first) if kind is Kind.INCOMPLETE else (),
            "statement": "…" if kind is Kind.STATEMENT else "",
        }
    )


def kinds_of(law: Law) -> tuple[Kind, ...]:
    """Return every kind of letter that can be written under a law."""
    kinds = [right.kind for right in law.rights]
    if set(kinds) & FIRST_KINDS:
        kinds += [Kind.REMINDER, Kind.INCOMPLETE, Kind.REBUTTAL]
    kinds += [
        remedy.kind for remedy in law.remedies if remedy.letter and not remedy.law
    ]
    return tuple(dict.fromkeys(kinds))


def _remedy(law: Law, kind: Kind) -> Remedy | None:
    """Return the remedy that a letter takes, if it takes one."""
    if law.right(kind) or kind in FIRST_KINDS | FOLLOW_UPS | MANDATES:
        return None
    found = next((one for one in law.remedies if one.kind is kind and one.letter), None)
    if found is None:
        known = ", ".join(str(right.kind) for right in law.rights)
        raise NotGranted(law=law.id, kind=str(kind), known=known)
    return found


def _first(law: Law, kind: Kind, remedy: Remedy | None) -> Kind:
    """Return the kind of the first request that a letter follows."""
    if kind in FIRST_KINDS or law.right(kind):
        return kind
    allowed = (remedy.of if remedy else ()) or tuple(one.kind for one in law.rights)
    return next((one for one in allowed if law.right(one)), law.rights[0].kind)


def _holder(law: Law, first: Kind, country: str, person: Person) -> Holder:
    """Return a holder that the law binds."""
    right = law.right(first)
    types = (right.holders if right else ()) or law.binds.holders
    return Holder(
        name=_NAMES[country],
        type=types[0] if types else HolderType.PRIVATE_BODY,
        address="1",
        country=person.country,
        place=law.jurisdiction if "-" in law.jurisdiction else person.place,
    )


def _recipient(remedy: Remedy | None, holder: Holder, country: str) -> Recipient:
    """Return the body that hears the letter, which may be the holder itself."""
    if remedy and remedy.to == "holder":
        return Recipient(
            name=holder.name, address=holder.address, country=holder.country
        )
    return Recipient(name=_ABOVE[country], country=holder.country)


def _matter(law: Law, first: Kind) -> Matters:
    """Return a matter that the law serves."""
    right = law.right(first)
    matters = (right.matters if right else ()) or law.matters
    about = matters[0] if matters else Matter.PERSONAL_DATA
    return Matters(
        about=about,
        facts="…",
        items=(Item(what="…", wrong="…", right="…", evidence="…"),),
        decision=Decision(by="…", number="0000", on=_DAY, learned_on=_DAY)
        if about in {Matter.PENALTY, Matter.COURT_LIST}
        else None,
    )


def _past() -> tuple[Past, ...]:
    """Return what happened after a first request that got no answer."""
    return (
        Past(kind="sent", on=date(2026, 9, 1)),
        Past(kind="received", on=date(2026, 9, 3)),
    )


def _missing(law: Law, first: Kind) -> tuple[Missing, ...]:
    """Return what an answer left out."""
    right = law.right(first)
    asks = right.asks[:2] if right else ()
    return tuple(Missing(ask=ask) for ask in asks) or (Missing(words="…"),)
