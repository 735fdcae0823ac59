"""What a person may ask for, and what they may do when the answer is bad."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from habeas.law.citation import Citation
from habeas.law.facts import Basis, Fact
from habeas.law.frozen import Frozen
from habeas.law.terms import Term
from habeas.law.words import (
    Banned,
    HolderType,
    Kind,
    Link,
    Matter,
    Outcome,
)


class Fee(Fact):
    """What asking costs."""

    free: bool
    """True where the law says that asking costs nothing."""
    note: str = ""
    """The exception or the price, in plain English (a key of translation)."""


class Identity(Fact):
    """What proof of identity may be asked, mildest first, and what may not."""

    ladder: tuple[str, ...] = ()
    """Steps by name: account, known-contact, customer-number, redacted-copy, copy,
    original."""
    may_not: tuple[str, ...] = ()
    """What must not be demanded, in plain English (keys of translation)."""


class Argument(Basis):
    """A paragraph that only this law makes possible."""

    name: str
    """A short name, unique in the dossier."""
    kinds: tuple[Kind, ...]
    """The letters it belongs in."""
    holders: tuple[HolderType, ...] = ()
    """The holders it speaks to, where narrower than the law's; empty for all."""
    of: tuple[Kind, ...] = ()
    """For a letter that follows another: the kinds of request; empty for all."""
    demand: str = ""
    """What follows for the holder, as a numbered demand (a key of translation)."""


class Ban(Fact):
    """Data that must never be collected."""

    items: tuple[Banned, ...]
    """What is banned."""
    deed: Literal["collecting", "pooling", "unlawful-collecting"] = "collecting"
    """What the law forbids to do with it: 采集, 归集, 非法采集."""
    holders: tuple[HolderType, ...] = ()
    """The holders it binds, where narrower than the law's."""
    scope: str = ""
    """How the law limits the ban, in plain English (a key of translation)."""


class OfficialForm(Fact):
    """A form that the law or the authority prescribes for a letter."""

    name: dict[str, str]
    """Its name and number by language; the first is its own."""
    compulsory: bool = False
    """True where anything else may be refused."""
    where: str = ""
    """Where to get it, in plain English (a key of translation)."""


class WordLimit(Fact):
    """How many words of the person's own the law gives a statement."""

    words: int = Field(gt=0)
    """The number of words that may not be exceeded."""
    only_with_help: bool = False
    """True where it holds only if the holder helps to write the statement; otherwise
    nothing longer is printed."""


class Right(Frozen):
    """One thing a person may ask of a holder."""

    kind: Kind
    """The kind of letter that asks for it."""
    basis: tuple[Basis, ...] = Field(min_length=1)
    """The sentences of law that grant it."""
    asks: tuple[str, ...] = ()
    """What the person may ask for, keys of ``letters/_asks.toml``."""
    named_in: dict[str, tuple[Citation, ...]] = {}
    """Where the law names single asks, by their keys, for a letter that insists."""
    together: tuple[str, ...] = ()
    """Rights of other laws that the same letter uses: ``cn-pipl:access``."""
    terms: tuple[Term, ...] = ()
    """The periods of this right, theirs and yours."""
    holders: tuple[HolderType, ...] = ()
    """The holders it may be asked of, where narrower than the law's."""
    matters: tuple[Matter, ...] = ()
    """The matters it serves, where narrower than the law's."""
    title: str = ""
    """The heading of the application where the law or practice names one (a key)."""
    enclosures: tuple[str, ...] = ()
    """What to enclose, in plain English (keys of translation)."""
    particulars: tuple[str, ...] = ()
    """What the application must say of the person beyond name and address, as labels
    (keys of translation); what the person did not type is left blank to fill in."""
    official_form: OfficialForm | None = None
    """The form that is prescribed for it; ``particulars`` are then in its order."""
    words_at_most: WordLimit | None = None
    """How long a statement may be, where the law counts its words."""


class Remedy(Frozen):
    """A step after refusal, silence or a bad answer."""

    kind: Kind
    """The kind of letter that takes it."""
    name: str
    """A short name, unique in the dossier."""
    law: str = ""
    """The dossier under which the letter is written; empty for this one."""
    after: tuple[Outcome, ...]
    """What must have happened."""
    of: tuple[Kind, ...] = ()
    """The kinds of request it follows; empty for all."""
    holders: tuple[HolderType, ...] = ()
    """The holders against which it is open; empty for all the law binds."""
    to: str
    """The role, among the authorities, of the body that hears it: supervisor."""
    heard_at: tuple[Link, ...] = (Link.SEAT,)
    """Where the body may sit: at the holder's seat, or where the person lives; where
    both are named, the person chooses."""
    basis: tuple[Basis, ...] = Field(min_length=1)
    """The sentences of law that open it."""
    terms: tuple[Term, ...] = ()
    """The person's time to file and the body's time to decide."""
    first: tuple[str, ...] = ()
    """Remedies, by name, that must have been taken before."""
    compulsory: bool = False
    """True where no court may be asked before this step."""
    demands: tuple[str, ...] = ()
    """What is asked of the body, as numbered demands (keys of translation): by a
    complaint instead of examining the matter, by an appeal beside deciding afresh."""
    title: str = ""
    """The heading of the application where the law or practice names one (a key)."""
    enclosures: tuple[str, ...] = ()
    """What to enclose, in plain English (keys of translation)."""
    particulars: tuple[str, ...] = ()
    """What the application must say of the person beyond name and address, as labels
    (keys of translation); what the person did not type is left blank to fill in."""
    official_form: OfficialForm | None = None
    """The form that is prescribed for it; ``particulars`` are then in its order."""
    stage: int = 1
    """The order among the remedies: lower is sooner."""
    letter: bool = True
    """False where Habeas only informs, such as a suit in court."""
    note: str = ""
    """What the person should know, in plain English (a key of translation)."""

    @property
    def cites(self) -> tuple[Citation, ...]:
        """Every place that opens this remedy."""
        return tuple(cite for basis in self.basis for cite in basis.cite)
