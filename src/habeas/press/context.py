"""What a template may read: the request and the law, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from habeas.cases.request import Past, Request
from habeas.deadlines.calendar import Calendar
from habeas.deadlines.reckon import reckon_all
from habeas.law.dossier import Law
from habeas.law.facts import Basis
from habeas.law.rights import Argument, Ban, Remedy, Right
from habeas.law.terms import Term
from habeas.law.words import FIRST_KINDS, FOLLOW_UPS, Condition, Kind, Start, Whose
from habeas.press.typed import Typed
from habeas.press.wording import Templates

_BANS_IN = frozenset({Kind.ACCESS, Kind.CORRECTION, Kind.ERASURE})
"""Letters in which a ban on collecting is worth a paragraph."""

_FROM_THE_LETTER = frozenset({None, Start.RECEIVED, Start.ACCEPTED})
"""Events that begin with the letter itself; other periods are not for the letter."""


@dataclass(frozen=True)
class Said:
    """A sentence of law with its place, in words."""

    says: str
    cite: str
    demand: str = ""


@dataclass(frozen=True)
class Forbidden:
    """A ban in words."""

    cite: str
    what: str
    scope: str


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


@dataclass(frozen=True)
class Ground:
    """What a letter stands on: a right, a remedy, or both."""

    law: Law
    right: Right | None
    """The right used, or first used where the letter follows another."""
    remedy: Remedy | None


def ground(law: Law, request: Request) -> Ground | None:
    """Find what allows this letter, or None where the law does not."""
    first = law.right(request.of) if request.of else None
    own = law.right(request.kind)
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


@dataclass(frozen=True)
class Reader:
    """Everything needed to put a ground into words."""

    words: Templates
    request: Request
    on: date
    calendar: Calendar

    def said(self, basis: Basis, law: str) -> Said:
        """Put a sentence of law into words."""
        wording = self.words.wording
        demand = basis.demand if isinstance(basis, Argument) else ""
        return Said(
            says=wording.text(basis.says),
            cite=wording.cite(basis.cite, law),
            demand=wording.text(demand),
        )

    def period(self, term: Term, law: Law, due: date | None = None) -> Period:
        """Put a period into words."""
        wording = self.words.wording
        past = due is not None and due < self.on
        cite, what = wording.cite(term.cite, law.id), wording.text(term.what)
        if term.amount is None:
            words = term.words.get(wording.language) or wording.text(term.words["en"])
            return Period(cite=cite, what=what, words=words, due=due, past=past)
        span = self.words.word("span", term.amount, str(term.unit))
        event = self.words.word("event", str(term.start or Start.RECEIVED))
        return Period(
            cite=cite, what=what, span=span, event=event, due=due, past=past
        )

    def forbidden(self, ban: Ban, law: str) -> Forbidden:
        """Put a ban into words."""
        wording = self.words.wording
        items = tuple(self.words.word("banned", str(item)) for item in ban.items)
        return Forbidden(
            cite=wording.cite(ban.cite, law),
            what=wording.list_of(items),
            scope=wording.text(ban.scope),
        )


def grounds(reader: Reader, ground: Ground) -> tuple[tuple[Law, Right], ...]:
    """Return the right used and those of other laws that the letter uses with it."""
    if ground.right is None:
        return ()
    laws, request = reader.words.wording.library.laws, reader.request
    found = [(ground.law, ground.right)]
    for name in ground.right.together:
        act, _, kind = name.partition(":")
        other = laws.get(act)
        right = other.right(Kind(kind)) if other else None
        if other and right and _open_to(other, right, request):
            found.append((other, right))
    return tuple(found)


def _open_to(law: Law, right: Right, request: Request) -> bool:
    """Say whether a right of another law may be used against this holder."""
    holder, matter = request.holder.type, request.matter.about
    narrow = not right.holders or holder in right.holders
    return narrow and law.reaches(holder, matter)


def basis_of(reader: Reader, ground: Ground) -> tuple[Said, ...]:
    """Put all sentences of law that carry the letter into words, leading law first."""
    used = [
        reader.said(basis, law.id)
        for law, right in grounds(reader, ground)
        for basis in right.basis
        if law.usable(basis)
    ]
    remedy = ground.remedy
    used += [
        reader.said(basis, ground.law.id)
        for basis in (remedy.basis if remedy else ())
        if basis.level is not None or ground.law.usable(basis)
    ]
    return tuple(dict.fromkeys(used))


def arguments_of(reader: Reader, ground: Ground) -> tuple[Said, ...]:
    """Put the paragraphs that only these laws allow into words."""
    laws = [law for law, _ in grounds(reader, ground)] or [ground.law]
    request = reader.request
    fitting = (
        reader.said(argument, law.id)
        for law in laws
        for argument in law.arguments
        if request.kind in argument.kinds
        and (not argument.matters or request.matter.about in argument.matters)
        and law.usable(argument)
    )
    return tuple(dict.fromkeys(fitting))


def bans_of(reader: Reader, ground: Ground) -> tuple[Forbidden, ...]:
    """Put the bans of the leading law into words, where they belong in the letter."""
    if reader.request.kind not in _BANS_IN:
        return ()
    law = ground.law
    return tuple(
        reader.forbidden(ban, law.id) for ban in law.bans if law.usable(ban)
    )


def holds(term: Term, request: Request) -> bool:
    """Say whether a term applies in the case that a request describes."""
    if term.holders and request.holder.type not in term.holders:
        return False
    decision = request.matter.decision
    with_term = decision.has_term if decision else None
    return {
        None: True,
        Condition.AFTER_FREE_REPORT: request.matter.after_free_report,
        Condition.NOT_AFTER_FREE_REPORT: not request.matter.after_free_report,
        Condition.LISTED_WITH_TERM: with_term is True,
        Condition.LISTED_WITHOUT_TERM: with_term is False,
        Condition.SILENCE: request.outcome == "silent",
        Condition.ANSWER: request.outcome != "silent",
    }[term.only_if]


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
        and not (term.when and term.only_if is None and not term.holders)
        and holds(term, request)
        and (term.level is not None or law.usable(term))
    )
    return tuple(reader.period(term, law) for term in fitting)


def periods_of(reader: Reader, ground: Ground) -> tuple[Period, ...]:
    """Put the periods of the first request into words, with the days they ended."""
    if ground.right is None:
        return ()
    request, law = reader.request, ground.law
    starts = {
        Start(entry.kind): entry.on
        for entry in request.past
        if entry.kind in {start.value for start in Start}
    }
    terms = {
        term.name: term
        for term in ground.right.terms
        if term.whose is Whose.THEIRS and holds(term, request) and law.usable(term)
    }
    found = reckon_all(tuple(terms.values()), starts, reader.calendar, law.convention)
    return tuple(
        reader.period(terms[one.term], law, one.surely_past)
        for one in found
        if one.term in terms and one.due is not None
    )


def unnumbered_of(reader: Reader, ground: Ground) -> tuple[Period, ...]:
    """Put the law's own words for the time of the first request into words."""
    law, right = ground.law, ground.right
    return tuple(
        reader.period(term, law)
        for term in (right.terms if right else ())
        if term.amount is None and law.usable(term) and holds(term, reader.request)
    )


def event_of(request: Request, *kinds: str) -> Past | None:
    """Return the latest past event of some kinds."""
    fitting = [entry for entry in request.past if entry.kind in kinds]
    return fitting[-1] if fitting else None


def typed(value: object) -> object:
    """Mark every text of a request as typed, all the way down."""
    if isinstance(value, str):
        return Typed(value)
    if isinstance(value, list | tuple):
        return tuple(typed(part) for part in value)
    if isinstance(value, dict):
        return {key: typed(part) for key, part in value.items()}
    return value


def context(reader: Reader, ground: Ground) -> Mapping[str, object]:
    """Gather all that a template may read."""
    request, words = reader.request, reader.words
    wording, library = words.wording, words.wording.library
    plain = request.model_dump()
    right = ground.right if request.kind in FIRST_KINDS else None
    keys = request.asks or (right.asks if right else ())
    title = right.title if right else _title(ground)
    refusal = event_of(request, "refused")
    sent, received = event_of(request, "sent"), event_of(request, "received")
    first_kind = request.of or request.kind
    base: dict[str, object] = {
        "title": wording.text(title),
        "matter": typed(plain["matter"]),
        "holder": typed(plain["holder"]),
        "respondent": typed(plain["holder"]),
        "decision": typed(plain["matter"]["decision"]),
        "items": typed(plain["matter"]["items"]),
        "statement": typed(request.statement),
        "asks": tuple(wording.text(library.asks[key].text) for key in keys),
        "more_asks": typed(request.more_asks),
        "outcome": request.outcome or "refused",
        "onward": _onward(reader, ground),
        "refusal": {
            "on": refusal.on if refusal else None,
            "words": Typed(refusal.words if refusal else ""),
        },
    }
    base["first"] = {
        "subject": Markup(words.subject(first_kind, ground.law.id, base))  # noqa: S704  made by our own template, escaped there
        if not (ground.right and ground.right.title)
        else wording.text(ground.right.title),
        "sent": sent.on if sent else None,
        "received": received.on if received else None,
    }
    return base | _in_law(reader, ground)


def _title(ground: Ground) -> str:
    """Return the heading of an application to another body."""
    return ground.right.title if ground.right and ground.remedy is None else ""


def _in_law(reader: Reader, ground: Ground) -> dict[str, object]:
    """Gather the parts of the context that come from the law."""
    request, wording = reader.request, reader.words.wording
    asks = wording.library.asks
    past = tuple(
        {
            "on": entry.on,
            "event": reader.words.word("happened", entry.kind),
            "words": Typed(entry.words),
            "channel": Typed(entry.channel),
            "reference": Typed(entry.reference),
        }
        for entry in request.past
    )
    missing = tuple(
        {
            "ask": wording.text(asks[one.ask].text) if one.ask in asks else "",
            "words": Typed(one.words),
            "reply": Typed(one.reply),
        }
        for one in request.missing
    )
    return {
        "basis": basis_of(reader, ground),
        "arguments": arguments_of(reader, ground),
        "bans": bans_of(reader, ground),
        "terms": terms_of(reader, ground),
        "periods": periods_of(reader, ground),
        "unnumbered": unnumbered_of(reader, ground),
        "past": past,
        "missing": missing,
    }


def _onward(reader: Reader, ground: Ground) -> str:
    """Name the next step upward that the law opens, for a reminder."""
    request, law = reader.request, ground.law
    outcome = {"incomplete": "incomplete", "rebuttal": "refused"}.get(
        str(request.kind), "silent"
    )
    for remedy in law.remedies:
        of_kind = not remedy.of or request.of in remedy.of
        to_holder = not remedy.holders or request.holder.type in remedy.holders
        if remedy.letter and outcome in remedy.after and of_kind and to_holder:
            cites = reader.words.wording.cite(remedy.cites[:1], law.id)
            return f"{reader.words.word('upward', str(remedy.kind))} ({cites})"
    return ""
