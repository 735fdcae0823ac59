"""Who asks whom about what, and what speaks for a law or against it."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from habeas.law.citation import Citation
from habeas.law.frozen import Frozen
from habeas.law.words import HolderType, Kind, Matter, Relation


class Situation(Frozen):
    """Who asks whom about what, as far as it is known."""

    person_place: str = ""
    """Where the person lives (ISO 3166); empty where unknown."""
    holder_place: str = ""
    """Where the holder sits (ISO 3166); empty where unknown."""
    holder_type: HolderType
    matter: Matter = Matter.PERSONAL_DATA
    on: date
    """The day on which the law must be in force."""
    kind: Kind | None = None
    """The kind of letter that is wanted; None where that is still open."""
    minor: bool = False
    """True where the person is under age."""
    deceased: bool = False
    """True where the person the data are about has died."""
    relation: Relation | None = None
    """By what right somebody else asks, as far as it is known."""


class ReasonKind(StrEnum):
    """What speaks for a law, or against it."""

    LIVES_THERE = "lives-there"
    HOLDER_SITS_THERE = "holder-sits-there"
    SERVES_PEOPLE_THERE = "serves-people-there"
    BINDS_HOLDER_TYPE = "binds-holder-type"
    MADE_FOR_MATTER = "made-for-matter"
    MOST_LOCAL = "most-local"
    GRANTS_KIND = "grants-kind"
    OTHER_LETTER_NEEDED = "other-letter-needed"
    """The law applies, and does not grant this kind of letter."""
    PERSON_PLACE_UNKNOWN = "person-place-unknown"
    HOLDER_PLACE_UNKNOWN = "holder-place-unknown"
    PLACE_NOT_EXACT = "place-not-exact"
    """Only the country is known, and the law is that of one of its parts."""
    LIMIT = "limit"
    """The law leaves something out that only the person can recognise."""
    MINOR = "minor"
    """A parent or guardian may have to sign."""
    MINORS_ONLY = "minors-only"
    """The law protects people under age, and the person is not."""
    DEAD_COVERED = "dead-covered"
    """The law says who may ask about the data of the dead."""
    DEAD_UNCERTAIN = "dead-uncertain"
    """The law does not say whether the data of the dead may be asked for."""
    DEAD_NOT_COVERED = "dead-not-covered"
    """The law leaves out the data of the dead."""
    DEAD_OTHERS_ASK = "dead-others-ask"
    """The law lets others ask about the dead than whoever asks here."""
    NOT_YET_IN_FORCE = "not-yet-in-force"
    NO_LONGER_IN_FORCE = "no-longer-in-force"
    HOLDER_NOT_BOUND = "holder-not-bound"
    MATTER_NOT_SERVED = "matter-not-served"
    EXCLUDED = "excluded"
    """The law itself says that it does not cover this."""


class Reason(Frozen):
    """One thing that speaks for a law or against it."""

    kind: ReasonKind
    place: str = ""
    """The place it speaks of, where it speaks of one."""
    cite: tuple[Citation, ...] = ()
    """The articles that say so."""
    text: str = ""
    """The dossier's own sentence, in plain English (a key of translation)."""
    on: date | None = None
    """For force: the first day, or the last."""


class Finding(Frozen):
    """A law, and what speaks for it and against it in one situation."""

    law: str
    """The dossier's name."""
    rank: tuple[int, ...]
    """What the order rests on; lower is better."""
    locality: int
    """0 for the Union, 1 for a country, 2 for a part of one."""
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...] = ()
