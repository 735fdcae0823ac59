"""The law of a letter in words: sentences, bans and periods, in one language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from habeas.cases.request import Request
from habeas.deadlines.calendar import Calendar
from habeas.language.working import law_words
from habeas.law.dossier import Law
from habeas.law.facts import Basis, Difference
from habeas.law.rights import Argument, Ban, Right
from habeas.law.terms import Term
from habeas.law.words import (
    FIRST_KINDS,
    FOLLOW_UPS,
    REFUSALS,
    Banned,
    Condition,
    Kind,
    Start,
    Unit,
    Whose,
)
from habeas.press.grounds import Ground, conditional, fulfilled, grounds, holds
from habeas.press.wording import Templates

_BANS_IN = frozenset({Kind.ACCESS, Kind.CORRECTION, Kind.ERASURE})
"""Letters in which a ban on collecting is worth a paragraph."""

_BESIDE = 2
"""Sentences that a first letter states of each law beside the leading one."""

_TWO_THINGS = {Banned.ILLNESS: ("illness", "medical-history")}
"""Bans that are listed as two things, so that a list joins them like the others."""

_FROM_THE_LETTER = frozenset({None, Start.RECEIVED, Start.ACCEPTED})
"""Events that begin with the letter itself; other periods are not for the letter."""


@dataclass(frozen=True)
class Said:
    """A sentence of law with its place, in words."""

    says: str
    cite: str
    demand: str = ""
    pointed: bool = False
    """True where it answers what they pleaded."""


@dataclass(frozen=True)
class Forbidden:
    """A ban in words."""

    cite: str
    what: str
    scope: str
    deed: str


@dataclass(frozen=True)
class Period:
    """A period in words: how long from when, or the law's own word for it."""

    cite: str
    what: str
    span: str = ""
    event: str = ""
    words: str = ""
    due: date | None = None
    past: bool = False
    silence: bool = False
    """True where the law only says when silence opens a remedy."""
    latest: bool = False
    """True where silence counts from the end of another period."""
    extended: bool = False
    """True where they took more time, rightly, and it is counted in."""
    waited: bool = False
    """True where days on which they waited for the person are left out."""


@dataclass(frozen=True)
class Reader:
    """Everything needed to put a ground into words."""

    words: Templates
    request: Request
    on: date
    calendar: Calendar

    def said(self, basis: Basis | Difference, law: str) -> Said:
        """Put a sentence of law into words."""
        wording = self.words.wording
        demand = basis.demand if isinstance(basis, Argument | Difference) else ""
        return Said(
            says=wording.text(basis.says),
            cite=wording.cite(basis.cite, law),
            demand=wording.text(demand),
            pointed=isinstance(basis, Basis)
            and self.request.refused_because in basis.reasons,
        )

    def period(self, term: Term, law: Law, due: date | None = None) -> Period:
        """Put a period into words."""
        wording = self.words.wording
        past = due is not None and due < self.on
        cite, what = wording.cite(term.cite, law.id), wording.text(term.what)
        if term.amount is None:
            words = law_words(term, wording.language)
            return Period(cite=cite, what=what, words=words, due=due, past=past)
        american = law.style == "usc" and term.unit is Unit.WORKING_DAY
        unit = "business-day" if american else str(term.unit)
        span = self.words.word("span", term.amount, unit)
        event = self.words.word("event", str(term.start or Start.RECEIVED))
        silence = term.only_if is Condition.SILENCE
        told = Period(cite, what, span, event, due=due, past=past)
        last = bool(term.after)
        return replace(told, silence=silence and not last, latest=silence and last)

    def forbidden(self, ban: Ban, law: str) -> Forbidden:
        """Put a ban into words."""
        wording = self.words.wording
        items = tuple(
            self.words.word("banned", name)
            for item in ban.items
            for name in _TWO_THINGS.get(item, (str(item),))
        )
        return Forbidden(
            cite=wording.cite(ban.cite, law),
            what=wording.list_of(items),
            scope=wording.text(ban.scope),
            deed=ban.deed,
        )


def used_rights(reader: Reader, ground: Ground) -> tuple[tuple[Law, Right], ...]:
    """Return the right used and those of other laws that the letter uses with it."""
    return grounds(ground, reader.request, reader.words.wording.library.laws)


def basis_of(reader: Reader, ground: Ground) -> tuple[Said, ...]:
    """Put all sentences of law that carry the letter into words, leading law first."""
    used = [
        reader.said(basis, law.id)
        for law, right in used_rights(reader, ground)
        for basis in _worth_saying(reader, ground, law, right)
        if law.usable(basis)
        and fulfilled(basis.only_if, reader.request)
        and (not basis.matters or reader.request.matter.about in basis.matters)
        and still_open(basis, reader.request)
    ]
    remedy = ground.remedy
    used += [
        reader.said(basis, ground.law.id)
        for basis in (remedy.basis if remedy else ())
        if (basis.level is not None or ground.law.usable(basis))
        and fulfilled(basis.only_if, reader.request)
    ]
    return tuple(dict.fromkeys(used))


def _worth_saying(
    reader: Reader, ground: Ground, law: Law, right: Right
) -> tuple[Basis, ...]:
    """Return how much of a right a letter states, so that it stays a letter.

    The leading law is stated in full, the laws beside it in their first two sentences;
    a letter upward leaves them one, and a reminder leaves one to every law. Where an
    answer was incomplete, the sentences about what is missing stay.
    """
    kind = reader.request.kind
    if kind is Kind.INCOMPLETE:
        return (*right.basis[:1], *(one for one in right.basis[1:] if one.asks))
    if kind in FOLLOW_UPS:
        return (*right.basis[:1], *_answering(right.basis[1:], reader.request))
    if law is ground.law:
        return right.basis
    first = kind in FIRST_KINDS or ground.remedy is None
    return right.basis[:_BESIDE] if first else right.basis[:1]


def arguments_of(reader: Reader, ground: Ground) -> tuple[Said, ...]:
    """Put the paragraphs that only the leading law allows into words.

    The other laws of a letter bring their rights, not their own arguments: a letter
    that says everything is read by nobody.
    """
    law, request = ground.law, reader.request
    there = law.differences_for(
        (addressed(request),), request.holder.type, request.kind
    )
    local = tuple(reader.said(one, law.id) for one in there if one.says)
    return local + tuple(
        reader.said(argument, law.id)
        for argument in law.arguments
        if request.kind in argument.kinds
        and (not argument.matters or request.matter.about in argument.matters)
        and (not argument.holders or request.holder.type in argument.holders)
        and _answers(argument, request)
        and (not argument.of or request.of in argument.of)
        and still_open(argument, request)
        and law.usable(argument)
    )


def _answering(found: tuple[Basis, ...], request: Request) -> tuple[Basis, ...]:
    """Return the further sentences of a right that answer a bad answer."""
    if request.kind is not Kind.REBUTTAL:
        return ()
    return tuple(one for one in found if one.reasons and _answers(one, request))


def _answers(argument: Basis, request: Request) -> bool:
    """Say whether a sentence answers what they pleaded.

    Where nothing is known of that, it is what answers every refusal.
    """
    if not argument.reasons or request.refused_because in argument.reasons:
        return True
    return not request.refused_because and REFUSALS.issubset(argument.reasons)


def still_open(basis: Basis, request: Request) -> bool:
    """Say whether a sentence is about something that an answer left out, if it did."""
    if request.kind is not Kind.INCOMPLETE or not basis.asks:
        return True
    missing = {one.ask for one in request.missing}
    return not missing.isdisjoint(basis.asks)


def addressed(request: Request) -> str:
    """Return where the letter goes: to the body named, or to the holder."""
    to = request.recipient
    return to.country if to and to.country else request.holder_place


def bans_of(reader: Reader, ground: Ground) -> tuple[Forbidden, ...]:
    """Put the bans of the leading law into words, where they belong in the letter."""
    if reader.request.kind not in _BANS_IN:
        return ()
    law, holder = ground.law, reader.request.holder.type
    return tuple(
        reader.forbidden(ban, law.id)
        for ban in law.bans
        if law.usable(ban) and (not ban.holders or holder in ban.holders)
    )


def terms_of(reader: Reader, ground: Ground) -> tuple[Period, ...]:
    """Put the periods that the letter itself sets running into words."""
    law, request = ground.law, reader.request
    source = ground.remedy or ground.right
    fitting = (
        term
        for term in (source.terms if source else ())
        if term.whose is Whose.THEIRS
        and term.start in _FROM_THE_LETTER
        and not term.after
        and term.only_if is not Condition.SILENCE
        and not conditional(term)
        and holds(term, request)
        and (term.level is not None or law.usable(term))
    )
    return tuple(reader.period(term, law) for term in fitting)
