"""What a law's own rules say to a bad answer, where it has no special answer to it.

They are computed from the facts of the dossier: what it says of fees, of proof of
identity, of writing and of time. What it does not say, no letter says.
"""

from __future__ import annotations

from dataclasses import dataclass

from habeas.law.dossier import Law
from habeas.law.facts import Basis, Fact
from habeas.law.words import PROOFS, REFUSALS, Refusal, Whose
from habeas.press.grounds import Ground, holds
from habeas.press.said import Reader

_PAPERS = frozenset({"copy", "original"})
"""Steps of the ladder that show an identity document."""

_REASONS, _NOTICE = "refusal-reasons", "extension-notice"
"""How dossiers name the times for reasons, and for word that more time is taken."""


@dataclass(frozen=True)
class Rule:
    """A rule by name, with its place; the template has the words."""

    name: str
    cite: str = ""
    what: str = ""


def is_reply(reader: Reader) -> bool:
    """Say whether they replied without refusing, as far as the letter is told."""
    because = reader.request.refused_because
    return bool(because) and because not in REFUSALS


def copy_is_due(reader: Reader, ground: Ground) -> bool:
    """Say whether a copy is wanted of somebody from whom the law does want one."""
    identity = ground.law.identity
    if reader.request.refused_because != Refusal.IDENTITY_COPY or identity is None:
        return False
    return bool(identity.ladder) and identity.ladder[0] in _PAPERS


def rules_of(reader: Reader, ground: Ground) -> tuple[Rule, ...]:
    """Return the law's own rules on what they plead, unless it has a special answer."""
    because = reader.request.refused_because
    law = ground.law
    special = bool(because) and any(
        because in one.reasons for one in _stated(reader, ground)
    )
    if because in PROOFS:
        return _on_proof(reader, ground, special=special)
    if special or not because:
        return ()
    if because == Refusal.FEE:
        return _on_fee(reader, law)
    if because in {Refusal.SIGNATURE, Refusal.FORM, Refusal.LANGUAGE}:
        return _on_form(reader, ground)
    if because == Refusal.EXTENSION:
        return _on_time(reader, ground)
    return _on_reasons(reader, ground) if because in REFUSALS else ()


def _stated(reader: Reader, ground: Ground) -> tuple[Basis, ...]:
    """Return the sentences that the letter may state beside the law's own rules."""
    request = reader.request
    arguments = tuple(
        one
        for one in ground.law.arguments
        if request.kind in one.kinds
        and (not one.of or request.of in one.of)
        and (not one.holders or request.holder.type in one.holders)
        and (not one.matters or request.matter.about in one.matters)
    )
    basis = ground.right.basis if ground.right else ()
    return tuple(one for one in (*basis, *arguments) if ground.law.usable(one))


def _on_fee(reader: Reader, law: Law) -> tuple[Rule, ...]:
    """Return what the law says of fees; an exception is left to its own words."""
    fee = law.fee
    if fee is None or not _citable(law, fee):
        return ()
    name = "free" if fee.free and not fee.note else "fee"
    return (Rule(name, reader.words.wording.cite(fee.cite, law.id)),)


def _on_proof(reader: Reader, ground: Ground, *, special: bool) -> tuple[Rule, ...]:
    """Return what the law says of proof, and the mild way where it is open."""
    law, identity = ground.law, ground.law.identity
    found: tuple[Rule, ...] = ()
    if identity and not special and _citable(law, identity):
        found = (Rule("proof", reader.words.wording.cite(identity.cite, law.id)),)
    if identity and identity.ladder and identity.ladder[0] in _PAPERS:
        return (*found, Rule("copy"))
    return (*found, Rule("known"))


def owed(reader: Reader, ground: Ground) -> bool:
    """Say whether the law lets them insist on what they insist on."""
    because = reader.request.refused_because
    form = ground.right.official_form if ground.right else None
    compulsory = bool(form and form.compulsory)
    if because == Refusal.FORM and compulsory:
        return True
    return because in ground.law.letter.may_insist


def _on_form(reader: Reader, ground: Ground) -> tuple[Rule, ...]:
    """Return what the law says of writing, where they ask for more than that."""
    law = ground.law
    if owed(reader, ground):
        return ()
    if law.letter.in_writing and _citable(law, law.letter):
        return (Rule("writing", reader.words.wording.cite(law.letter.cite, law.id)),)
    # A notice of theirs may name a way of asking, so that nothing is known of forms.
    if reader.request.refused_because == Refusal.FORM:
        return ()
    return (Rule("unknown"),)


def _on_time(reader: Reader, ground: Ground) -> tuple[Rule, ...]:
    """Return where the law allows more time, if it does."""
    law = ground.law
    stretches = [
        term.extension
        for term in (ground.right.terms if ground.right else ())
        if term.whose is Whose.THEIRS
        and term.extension
        and holds(term, reader.request)
        and _citable(law, term.extension)
    ]
    if not stretches:
        return _due(reader, ground, _NOTICE)
    return (Rule("longer", reader.words.wording.cite(stretches[0].cite, law.id)),)


def _on_reasons(reader: Reader, ground: Ground) -> tuple[Rule, ...]:
    """Return the duty to give reasons, where the law sets a time for it."""
    return _due(reader, ground, _REASONS)


def _due(reader: Reader, ground: Ground, name: str) -> tuple[Rule, ...]:
    """Return the duties whose time the dossier calls by a name."""
    law, wording = ground.law, reader.words.wording
    return tuple(
        Rule("reasons", wording.cite(term.cite, law.id), wording.text(term.what))
        for term in (ground.right.terms if ground.right else ())
        if term.name == name and term.what and _citable(law, term)
    )


def _citable(law: Law, fact: Fact) -> bool:
    """Say whether a fact may be printed as law, with its place."""
    return bool(fact.cite) and law.usable(fact)
