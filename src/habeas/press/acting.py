"""Who writes a letter for whom: the parties, and what the letter says of them.

A representative of the living writes in their name: the letter's “I” is the person, as
a paragraph at its head says. Nobody acts in the name of the dead: whoever the law lets
ask about them asks in their own name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from habeas.cases.request import Representative, Request
from habeas.errors import DeadNotCovered, OthersAskForTheDead, RepresentativeMissing
from habeas.language.dates import country_name
from habeas.law.dossier import Law
from habeas.law.words import MANDATES, OF_THE_DEAD, Kind
from habeas.press.grounds import Ground
from habeas.press.letter import Party
from habeas.press.said import Reader
from habeas.press.typed import Typed

BLANK = "_" * 20
"""A place to fill in by hand."""

IN_A_REVOCATION = {"applicant": "principal", "signature": "principal_signature"}
IN_A_MANDATE = {
    **IN_A_REVOCATION,
    "authority": "representative",
    "demands": "mandate_scope",
    "grounds": "mandate_extent",
}
"""What the parts of an application are called in a mandate, and in its end."""


@dataclass(frozen=True)
class Writing:
    """Who sends a letter, and who stands beside them in it."""

    sender: Party
    """Who signs; the answer comes to their address unless the letter says otherwise."""
    applicants: tuple[tuple[str, Party], ...] = ()
    """Who applies, and with or about whom, where that is not the sender alone."""
    concerning: tuple[str, Party] | None = None
    """Whom a letter names under its subject."""
    signed_for: str = ""
    """The line under the printed name."""


def check_acting(request: Request, law: Law) -> None:
    """Refuse a letter about the dead that the law does not allow this writer."""
    by = request.representative
    if by is None and request.kind in MANDATES:
        raise RepresentativeMissing(kind=str(request.kind))
    if by is None or by.relation not in OF_THE_DEAD or law.deceased is None:
        return
    if not law.deceased.covered:
        raise DeadNotCovered(law=law.id)
    if not law.deceased.lets(by.relation):
        known = ", ".join(law.deceased.by)
        raise OthersAskForTheDead(law=law.id, known=known)


def represented(request: Request) -> Representative | None:
    """Return who writes in the place of the person, if somebody does."""
    return None if request.kind in MANDATES else request.representative


def writing(request: Request, person: Party, labels: Mapping[str, str]) -> Writing:
    """Part the parties of a letter: who sends it, and who else is named."""
    named = request.representative
    if named is None:
        return Writing(person)
    alone = ((labels["applicant"], person),)
    other = acting_party(request, labels)
    together = (labels["representative"], other)
    if request.kind is Kind.MANDATE:
        return Writing(person, concerning=together)
    if request.kind in MANDATES:
        return Writing(person, (*alone, together), together)
    if named.relation in OF_THE_DEAD:
        return _about_the_dead(person, other, labels)
    return Writing(
        sender=other,
        applicants=(*alone, together),
        concerning=(labels["on_behalf_of"], person),
        signed_for=labels["signed_for"] % {"name": person.name},
    )


def _about_the_dead(person: Party, other: Party, labels: Mapping[str, str]) -> Writing:
    """Let whoever asks be the applicant; what is to be filled in is theirs."""
    blanks = tuple(one for one in person.details if one[1] == BLANK)
    known = tuple(one for one in person.details if one[1] != BLANK)
    about = person.model_copy(update={"details": known})
    asking = other.model_copy(update={"details": (*other.details, *blanks)})
    beside = (labels["deceased"], about)
    return Writing(asking, ((labels["applicant"], asking), beside), beside)


def typed_lines(address: str) -> tuple[str, ...]:
    """Return an address line by line, as a person typed it."""
    return tuple(line for line in address.split("\n") if line.strip())


def acting_party(request: Request, labels: Mapping[str, str]) -> Party:
    """Return the representative as a letter shows them."""
    by = request.representative
    if by is None:
        raise RepresentativeMissing(kind=str(request.kind))
    details = [(one.label, one.value) for one in by.identifiers]
    details += [
        (labels[key], value)
        for key, value in (("telephone", by.phone), ("email", by.email))
        if value
    ]
    abroad = by.country and by.country != request.person.country
    named = country_name(by.country) if abroad and request.person.country else ""
    to_them = request.kind is Kind.MANDATE
    return Party(
        name=by.name,
        lines=typed_lines(by.address),
        country=named if to_them else "",
        details=tuple(details),
    )


def acting_of(reader: Reader, ground: Ground) -> dict[str, object]:
    """Return what a letter says of who writes it; empty where the person does."""
    request, wording = reader.request, reader.words.wording
    by, person = represented(request), reader.request.person
    if by is None:
        return {}
    dead = by.relation in OF_THE_DEAD
    law = ground.law
    says = law.deceased if dead and law.deceased else None
    usable = says is not None and law.usable(says)
    to_them = dead or by.answer_to == "representative"
    return {
        "by": Typed(by.name),
        "name": Typed(person.name),
        "relation": str(by.relation),
        "dead": dead,
        "died_on": person.died_on,
        "cite": wording.cite(says.cite, law.id) if says and usable else "",
        "to": Typed(by.name if to_them else person.name),
    }


def mandate_of(reader: Reader, ground: Ground) -> dict[str, object]:
    """Return what a mandate or its revocation says; empty in any other letter."""
    request, by = reader.request, reader.request.representative
    if by is None or request.kind not in MANDATES:
        return {}
    mandate = request.mandate
    holders = dict.fromkeys((request.holder.name, *mandate.holders))
    return {
        "by": Typed(by.name),
        "letters": tuple(_subject(reader, ground, kind) for kind in mandate.kinds),
        "holders": tuple(Typed(name) for name in holders),
        "until": mandate.until,
        "given_on": mandate.given_on,
        "to_them": by.answer_to == "representative",
    }


def _subject(reader: Reader, ground: Ground, kind: Kind) -> str:
    """Return what the letter of a kind is headed under the law."""
    right = ground.law.right(kind)
    if right and right.title:
        return reader.words.wording.text(right.title)
    values = {"refused_because": "", "first": {"subject": ""}, "title": ""}
    return reader.words.subject(str(kind), ground.law.id, values)


def unsaid_of_the_dead(request: Request, law: Law) -> bool:
    """Say whether a letter asks about the dead where the law says nothing of them."""
    by = represented(request)
    return by is not None and by.relation in OF_THE_DEAD and law.deceased is None
