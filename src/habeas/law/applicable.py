"""Which laws a person can use, best first, each with what speaks for and against it.

Nothing here decides for the person: what is uncertain is listed lower and says why, and
a law that is near but does not apply is kept apart, because people ask why not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum

from habeas.law.citation import Citation
from habeas.law.dossier import Deceased, Exclusion, Law
from habeas.law.facts import Basis
from habeas.law.findings import Finding, Reason, ReasonKind, Situation
from habeas.law.frozen import Frozen
from habeas.law.regions import Within, country, locality, within
from habeas.law.rights import Remedy, Right
from habeas.law.words import (
    FOLLOW_UPS,
    MANDATES,
    OFFICIAL,
    HolderType,
    Kind,
    Link,
    Matter,
)


class Grants(IntEnum):
    """How a law grants a letter, the straightest way first."""

    AS_A_RIGHT = 0
    AS_A_REMEDY = 1
    """After a request under the same law."""
    NOTHING = 2


class _Tie(Frozen):
    """How a person is tied to a law."""

    within: Within
    reasons: tuple[Reason, ...] = ()
    against: tuple[Reason, ...] = ()


_TIES = {
    Link.RESIDENCE: ReasonKind.LIVES_THERE,
    Link.SEAT: ReasonKind.HOLDER_SITS_THERE,
    Link.MARKET: ReasonKind.SERVES_PEOPLE_THERE,
}


def applicable(situation: Situation, laws: Iterable[Law]) -> tuple[Finding, ...]:
    """Return the laws that apply, or may apply, best first."""
    tied = [
        (law, _finding(situation, law, tie))
        for law, tie in _tied(situation, laws)
        if not _obstacles(situation, law)
    ]
    found = sorted((finding for _, finding in tied), key=lambda finding: finding.rank)
    yielding = {law.id: law.yields_to for law, _ in tied}
    return _most_local(_after_those_they_yield_to(found, yielding))


def _after_those_they_yield_to(
    found: list[Finding], yielding: Mapping[str, tuple[str, ...]]
) -> list[Finding]:
    """Put each law behind those it yields to, where these grant the letter as well."""
    settled: list[Finding] = []
    for finding in found:
        ahead = yielding[finding.law]
        waits = any(
            other.law in ahead and other.rank[0] <= finding.rank[0] for other in found
        )
        if not waits:
            settled.append(finding)
    for finding in found:
        if finding in settled:
            continue
        last = max(
            place
            for place, other in enumerate(settled)
            if other.law in yielding[finding.law]
        )
        settled.insert(last + 1, finding)
    return settled


def excluded(situation: Situation, laws: Iterable[Law]) -> tuple[Finding, ...]:
    """Return the laws of these places that do not apply, each with why not."""
    found = [
        _finding(situation, law, tie).model_copy(update={"against": obstacles})
        for law, tie in _tied(situation, laws)
        if (obstacles := _obstacles(situation, law))
    ]
    return tuple(sorted(found, key=lambda finding: finding.rank))


def right_for(law: Law, kind: Kind, holder: HolderType, matter: Matter) -> Right | None:
    """Return the right a law grants for a letter to this holder in this matter.

    A right of which nothing was verified is not there.
    """
    return next(
        (
            right
            for right in law.rights
            if right.kind == kind
            and any(law.usable(basis) for basis in right.basis)
            and (not right.holders or holder in right.holders)
            and (not right.matters or _serves(right.matters, matter, holder))
        ),
        None,
    )


def remedies_against(law: Law, holder: HolderType) -> tuple[Remedy, ...]:
    """Return the remedies that are open against this sort of holder."""
    return tuple(
        remedy
        for remedy in law.remedies
        if (not remedy.holders or holder in remedy.holders)
        and any(law.usable(basis) for basis in remedy.basis)
    )


def cites_of(law: Law, bases: tuple[Basis, ...]) -> tuple[Citation, ...]:
    """Return the places that grant something, those nobody verified left out."""
    return tuple(cite for basis in bases if law.usable(basis) for cite in basis.cite)


_OF_HOLDER = {
    HolderType.PUBLIC_CREDIT: Matter.PUBLIC_CREDIT_RECORD,
    HolderType.CREDIT_BUREAU: Matter.CREDIT_REPORT,
}
"""What personal data are with those who hold nothing else."""


def _serves(matters: tuple[Matter, ...], matter: Matter, holder: HolderType) -> bool:
    """Say whether a matter is served, personal data being the general case of all."""
    if matter in matters or Matter.PERSONAL_DATA in matters:
        return True
    return matter is Matter.PERSONAL_DATA and _OF_HOLDER.get(holder) in matters


def _tied(situation: Situation, laws: Iterable[Law]) -> Iterable[tuple[Law, _Tie]]:
    """Return each law that may be tied to the situation by a place, with its tie."""
    for law in laws:
        tie = _tie(situation, law)
        if tie.within:
            yield law, tie


def _tie(situation: Situation, law: Law) -> _Tie:
    """Find what ties the situation to a law; a sure tie outweighs a doubtful one."""
    ties = [_link(situation, law, link) for link in _links(situation, law)]
    best = max((tie.within for tie in ties), default=Within.NO)
    chosen = [tie for tie in ties if tie.within is best]
    return _Tie(
        within=best,
        reasons=tuple(reason for tie in chosen for reason in tie.reasons),
        against=tuple(
            dict.fromkeys(reason for tie in chosen for reason in tie.against)
        ),
    )


def _links(situation: Situation, law: Law) -> tuple[Link, ...]:
    """Return what can tie a person to a law; one state does not bind another's bodies.

    An office abroad offers nothing in a market: it answers to the law of its own seat.
    """
    links = tuple(dict.fromkeys(law.links))
    if situation.holder_type in OFFICIAL and _from_abroad(situation, law):
        return tuple(link for link in links if link is Link.SEAT)
    return links


def _link(situation: Situation, law: Law, link: Link) -> _Tie:
    """Judge one link; a place nobody named is taken to be that of the other party."""
    person, holder = situation.person_place, situation.holder_place
    if link is Link.SEAT:
        place, instead, unknown = holder, person, ReasonKind.HOLDER_PLACE_UNKNOWN
    else:
        place, instead, unknown = person, holder, ReasonKind.PERSON_PLACE_UNKNOWN
    certain = within(place or instead, law.jurisdiction)
    if certain is Within.NO:
        return _Tie(within=Within.NO)
    against = []
    if not place:
        against.append(Reason(kind=unknown, place=law.jurisdiction))
    if certain is Within.PERHAPS:
        against.append(Reason(kind=ReasonKind.PLACE_NOT_EXACT, place=law.jurisdiction))
    return _Tie(
        within=Within.PERHAPS if against else Within.YES,
        reasons=(Reason(kind=_TIES[link], place=law.jurisdiction),),
        against=tuple(against),
    )


def _obstacles(situation: Situation, law: Law) -> tuple[Reason, ...]:
    """Return everything for which a law does not apply."""
    reasons = []
    if situation.on < law.in_force:
        reasons.append(Reason(kind=ReasonKind.NOT_YET_IN_FORCE, on=law.in_force))
    if law.until and situation.on > law.until:
        reasons.append(Reason(kind=ReasonKind.NO_LONGER_IN_FORCE, on=law.until))
    reasons += [
        Reason(kind=ReasonKind.EXCLUDED, cite=exclusion.cite, text=exclusion.because)
        for exclusion in law.excludes
        if law.usable(exclusion) and _leaves_out(exclusion, situation)
    ]
    if law.minors_only and not situation.minor:
        reasons.append(Reason(kind=ReasonKind.MINORS_ONLY))
    dead = law.deceased if situation.deceased else None
    if dead and not dead.covered:
        reasons.append(_of_the_dead(ReasonKind.DEAD_NOT_COVERED, dead))
    elif dead and not dead.lets(situation.relation):
        reasons.append(_of_the_dead(ReasonKind.DEAD_OTHERS_ASK, dead))
    if situation.holder_type not in law.binds.holders:
        reasons.append(Reason(kind=ReasonKind.HOLDER_NOT_BOUND, cite=law.binds.cite))
    if not _serves(law.matters, situation.matter, situation.holder_type):
        reasons.append(Reason(kind=ReasonKind.MATTER_NOT_SERVED))
    return tuple(reasons)


def _of_the_dead(kind: ReasonKind, says: Deceased) -> Reason:
    """Return what a law says of the data of the dead, as a reason."""
    return Reason(kind=kind, cite=says.cite, text=says.who)


def _leaves_out(exclusion: Exclusion, situation: Situation) -> bool:
    """Say whether an exclusion meets the situation: what it names must all match."""
    if not exclusion.holders and not exclusion.matters:
        return False
    holder_meets = not exclusion.holders or situation.holder_type in exclusion.holders
    return holder_meets and (
        not exclusion.matters or situation.matter in exclusion.matters
    )


def _finding(situation: Situation, law: Law, tie: _Tie) -> Finding:
    """Put together what speaks for a law and against it."""
    grants, cite = _grants(situation, law)
    granted = grants is not Grants.NOTHING
    made_for = situation.matter in law.matters
    reasons = [*tie.reasons]
    if situation.holder_type in law.binds.holders:
        reasons.append(Reason(kind=ReasonKind.BINDS_HOLDER_TYPE, cite=law.binds.cite))
    if made_for and situation.matter is not Matter.PERSONAL_DATA:
        reasons.append(Reason(kind=ReasonKind.MADE_FOR_MATTER))
    if granted and situation.kind:
        reasons.append(Reason(kind=ReasonKind.GRANTS_KIND, cite=cite))
    if situation.deceased and law.deceased:
        reasons.append(_of_the_dead(ReasonKind.DEAD_COVERED, law.deceased))
    local = locality(law.jurisdiction)
    return Finding(
        law=law.id,
        rank=(
            grants,
            int(situation.deceased and law.deceased is None),
            int(tie.within is not Within.YES),
            int(_from_abroad(situation, law)),
            int(not made_for),
            -local,
            len(law.binds.holders),
        ),
        locality=local,
        reasons=tuple(reasons),
        against=(*_doubts(situation, law, granted=granted), *tie.against),
    )


def _from_abroad(situation: Situation, law: Law) -> bool:
    """Say whether the holder sits in another country than that of the law.

    Whether it reaches them there is for a court to say; where they sit is plain.
    """
    place = situation.holder_place
    if not place or country(place) == country(law.jurisdiction):
        return False
    return within(place, law.jurisdiction) is Within.NO


def _doubts(situation: Situation, law: Law, *, granted: bool) -> tuple[Reason, ...]:
    """Return what the person should weigh before they choose a law that applies."""
    doubts = []
    if not granted:
        doubts.append(Reason(kind=ReasonKind.OTHER_LETTER_NEEDED))
    doubts += [
        Reason(kind=ReasonKind.LIMIT, cite=exclusion.cite, text=exclusion.because)
        for exclusion in law.excludes
        if law.usable(exclusion) and not (exclusion.holders or exclusion.matters)
    ]
    if situation.minor and situation.relation is None:
        doubts.append(Reason(kind=ReasonKind.MINOR))
    if situation.deceased and law.deceased is None:
        doubts.append(Reason(kind=ReasonKind.DEAD_UNCERTAIN))
    return tuple(doubts)


def _grants(situation: Situation, law: Law) -> tuple[Grants, tuple[Citation, ...]]:
    """Say how a law grants the letter that is wanted, and where it does."""
    kind = situation.kind
    if kind is None or kind in FOLLOW_UPS or kind in MANDATES:
        return Grants.AS_A_RIGHT, ()
    right = right_for(law, kind, situation.holder_type, situation.matter)
    if right:
        return Grants.AS_A_RIGHT, cites_of(law, right.basis)
    for remedy in remedies_against(law, situation.holder_type):
        if remedy.letter and remedy.kind is kind:
            return Grants.AS_A_REMEDY, cites_of(law, remedy.basis)
    return Grants.NOTHING, ()


def _most_local(findings: list[Finding]) -> tuple[Finding, ...]:
    """Name the most local law as such, where there is a less local one beside it."""
    localities = {finding.locality for finding in findings}
    if len(localities) < 2:  # noqa: PLR2004  it takes two to compare
        return tuple(findings)
    most = Reason(kind=ReasonKind.MOST_LOCAL)
    return tuple(
        finding.model_copy(update={"reasons": (*finding.reasons, most)})
        if finding.locality == max(localities)
        else finding
        for finding in findings
    )
