"""A law as a whole: whom it binds, what it grants, what follows a refusal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Literal, get_args

from pydantic import Field, ValidationInfo, field_validator, model_validator

from habeas.law.conventions import Counting
from habeas.law.facts import Difference, Fact, Question, Source, Trap
from habeas.law.frozen import Frozen
from habeas.law.rights import Argument, Ban, Fee, Identity, Remedy, Right
from habeas.law.terms import Term
from habeas.law.words import (
    Form,
    HolderType,
    Kind,
    Level,
    Link,
    Matter,
    Outcome,
    Refusal,
    Relation,
)


class Act(Frozen):
    """Something that can be cited: a law, a rule on days, a judgment."""

    name: dict[str, str]
    """The full official name, by language; the first is the act's own language."""
    short: dict[str, str] = {}
    """The short name by which practice cites it, by language."""
    style: Literal["eu", "prc", "usc", "uk", "plain"] = "plain"
    """How its articles are cited."""
    code: str = ""
    """For ``usc`` the title, such as ``15 U.S.C.``; articles are then sections."""


class Binds(Fact):
    """Which holders the law binds, and which it leaves out."""

    holders: tuple[HolderType, ...]
    """Those it binds; a type that is not named is not bound."""


class Exclusion(Fact):
    """A case the law itself leaves out."""

    holders: tuple[HolderType, ...] = ()
    """The holders it leaves out; empty for all."""
    matters: tuple[Matter, ...] = ()
    """The matters it leaves out; empty for all."""
    because: str
    """Why, in plain English (a key of translation)."""


class Deceased(Fact):
    """What becomes of the right when the person has died."""

    covered: bool
    """True where somebody may ask about the data of the dead."""
    by: tuple[Relation, ...] = ()
    """Who may ask, by their relation; empty where the law does not narrow it."""
    who: str = ""
    """Who may ask, in plain English (a key of translation)."""

    def lets(self, relation: Relation | None) -> bool:
        """Say whether somebody may ask who stands in this relation to the dead."""
        narrowed = bool(self.by and relation)
        return self.covered and (not narrowed or relation in self.by)


class CommonTerm(Term):
    """A period that every right has which names none of the same name itself."""

    kinds: tuple[Kind, ...] = ()
    """The rights it belongs to, by kind; empty for all."""


class LetterRules(Fact):
    """How a letter under this law is written."""

    languages: tuple[str, ...]
    """The languages in which an office reads it, the usual one first."""
    form: Form = Form.LETTER
    """How it is laid out."""
    in_writing: bool = False
    """True where the law demands writing."""
    may_insist: tuple[Refusal, ...] = ()
    """What else they may insist on, by the name of the demand: signature, language."""
    note: str = ""
    """What the law says on form, in plain English (a key of translation)."""


class Law(Act):
    """One regulation that grants rights: a dossier, read and checked."""

    schema_version: Literal[1] = Field(alias="schema")
    """The version of this format."""
    id: str
    """The permanent name of the dossier, the same as its folder."""
    jurisdiction: str
    """Where it is in force: an ISO 3166 code, ``EU`` for the Union."""
    edition: date
    """The date of the text that was read."""
    in_force: date
    """The first day on which it applies."""
    until: date | None = None
    """The last day on which it applied, where it was repealed."""
    convention: Counting
    """The way its periods are counted, by name."""
    sources: dict[str, Source] = Field(min_length=1)
    """The texts that were read, by a short name; ``text`` is the usual one."""
    binds: Binds
    links: tuple[Link, ...] = Field(min_length=1)
    """Any of these ties the person to the law."""
    matters: tuple[Matter, ...] = Field(min_length=1)
    """What it is for; the more exactly a law names a matter, the higher it ranks."""
    minors_only: bool = False
    """True where it protects nobody but people under age."""
    yields_to: tuple[str, ...] = ()
    """Laws that go before this one where both grant the letter, by name."""
    excludes: tuple[Exclusion, ...] = ()
    letter: LetterRules
    deceased: Deceased | None = None
    """What it says of the data of dead people; left out where it is silent."""
    fee: Fee | None = None
    identity: Identity | None = None
    terms: tuple[CommonTerm, ...] = ()
    """Periods that rights share, each written once."""
    rights: tuple[Right, ...] = Field(min_length=1)
    remedies: tuple[Remedy, ...] = ()
    arguments: tuple[Argument, ...] = ()
    bans: tuple[Ban, ...] = ()
    traps: tuple[Trap, ...] = ()
    differences: tuple[Difference, ...] = ()
    """What single countries add, where the law is in force in several."""
    bodies_of: str = ""
    """The dossier whose supervisors hear complaints under this law as well."""
    open: tuple[Question, ...] = ()
    """What nobody could verify yet."""

    @model_validator(mode="after")
    def _sourced(self) -> Law:
        """Refuse a fact whose source is not named in the dossier."""
        for fact in facts_of(self):
            if fact.source not in self.sources:
                message = f"source '{fact.source}' is not among [sources]"
                raise ValueError(message)
        return self

    @field_validator("rights", mode="after")
    @classmethod
    def _with_common_terms(
        cls, rights: tuple[Right, ...], info: ValidationInfo
    ) -> tuple[Right, ...]:
        """Give each right the periods that stand once, at the top of the dossier."""
        return tuple(_with(right, info.data.get("terms", ())) for right in rights)

    def level(self, fact: Fact) -> Level:
        """Return how far a fact of this law has been verified."""
        return fact.level or self.sources[fact.source].level

    def usable(self, fact: Fact) -> bool:
        """Say whether a fact may be printed as law."""
        return self.level(fact) is not Level.UNVERIFIED

    def differences_for(
        self, places: Iterable[str], holder: HolderType, kind: Kind | None = None
    ) -> tuple[Difference, ...]:
        """Return what is otherwise for somebody tied to one of these places."""
        known = tuple(places)
        return tuple(
            one
            for one in self.differences
            if self.usable(one) and one.concerns(known, holder, kind)
        )

    def reaches(self, holder: HolderType, matter: Matter) -> bool:
        """Say whether the law binds such a holder in such a matter."""
        # A gap that names neither is a limit that only the person can recognise.
        left_out = any(
            (gap.holders or gap.matters)
            and (not gap.holders or holder in gap.holders)
            and (not gap.matters or matter in gap.matters)
            for gap in self.excludes
        )
        return holder in self.binds.holders and not left_out

    def right(self, kind: Kind) -> Right | None:
        """Return the right to a kind of letter, or None where the law grants none."""
        return next((right for right in self.rights if right.kind == kind), None)

    def remedies_after(self, outcome: Outcome, of: Kind) -> tuple[Remedy, ...]:
        """Return what is open after an outcome of a request, in its order."""
        fitting = (
            remedy
            for remedy in self.remedies
            if outcome in remedy.after and (not remedy.of or of in remedy.of)
        )
        return tuple(sorted(fitting, key=lambda remedy: remedy.stage))


def _with(right: Right, common: tuple[CommonTerm, ...]) -> Right:
    """Return a right with the common periods it does not name itself before its own."""
    named = {term.name for term in right.terms}
    more = tuple(
        term
        for term in common
        if term.name not in named and (not term.kinds or right.kind in term.kinds)
    )
    return right.model_copy(update={"terms": (*more, *right.terms)}) if more else right


def sources_of(law: Law) -> tuple[Right | Remedy, ...]:
    """Return everything in a law that has a basis and periods, in its order."""
    return (*law.rights, *law.remedies)


def facts_of(value: object) -> tuple[Fact, ...]:
    """Collect every fact inside a law or a part of it, itself included."""
    if isinstance(value, tuple):
        return tuple(fact for part in value for fact in facts_of(part))
    if not isinstance(value, Frozen):
        return ()
    inner = tuple(
        fact
        for name in _with_facts(type(value))
        for fact in facts_of(getattr(value, name))
    )
    return ((value, *inner)) if isinstance(value, Fact) else inner


@cache
def _with_facts(model: type[Frozen]) -> tuple[str, ...]:
    """Name the fields of a model in which facts can stand; most have none."""
    return tuple(
        name
        for name, field in model.model_fields.items()
        if any(
            issubclass(part, Fact) or _with_facts(part)
            for part in _models(field.annotation)
        )
    )


def _models(annotation: object) -> tuple[type[Frozen], ...]:
    """Find the models an annotation names, however deep."""
    if isinstance(annotation, type) and issubclass(annotation, Frozen):
        return (annotation,)
    return tuple(model for part in get_args(annotation) for model in _models(part))
