"""The closed vocabularies of the field: kinds of letters, units, events, holders."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a letter is for."""

    ACCESS = "access"
    CORRECTION = "correction"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    OBJECTION = "objection"
    WITHDRAW_CONSENT = "withdraw-consent"
    PORTABILITY = "portability"
    EXPLANATION = "explanation"
    OPT_OUT = "opt-out"
    STATEMENT = "statement"
    REMOVAL = "removal"
    REPAIR = "repair"
    REMINDER = "reminder"
    INCOMPLETE = "incomplete"
    REBUTTAL = "rebuttal"
    APPEAL = "appeal"
    REVIEW = "review"
    COMPLAINT = "complaint"
    MANDATE = "mandate"
    REVOCATION = "revocation"
    """Of a mandate."""


FIRST_KINDS = frozenset(
    {
        Kind.ACCESS,
        Kind.CORRECTION,
        Kind.ERASURE,
        Kind.RESTRICTION,
        Kind.OBJECTION,
        Kind.WITHDRAW_CONSENT,
        Kind.PORTABILITY,
        Kind.EXPLANATION,
        Kind.OPT_OUT,
        Kind.STATEMENT,
        Kind.REMOVAL,
        Kind.REPAIR,
    }
)
"""Kinds that open a case; all others answer something that happened in one."""

FOLLOW_UPS = frozenset({Kind.REMINDER, Kind.INCOMPLETE, Kind.REBUTTAL})
"""Kinds that go to the same holder again, under the right already used."""


UPWARD_KINDS = frozenset({Kind.APPEAL, Kind.REVIEW, Kind.COMPLAINT})
"""Kinds that ask for a second look at what the holder did, mostly by another body."""

MANDATES = frozenset({Kind.MANDATE, Kind.REVOCATION})
"""Kinds that say who may act for a person; no law need grant them."""


class Relation(StrEnum):
    """By what right somebody writes for, or about, another person."""

    MANDATE = "mandate"
    PARENT = "parent"
    """Of somebody under age."""
    GUARDIAN = "guardian"
    """Of somebody under age, in the place of a parent."""
    ADULT_GUARDIAN = "adult-guardian"
    """Of an adult, appointed by a court or an authority."""
    RELATIVE = "relative"
    """A close relative of somebody who has died."""
    HEIR = "heir"
    """An heir or successor of somebody who has died."""
    ESTATE = "estate"
    """Whoever settles the estate of somebody who has died."""
    NOMINEE = "nominee"
    """Whom somebody who has died named for this while alive."""


OF_MINORS = frozenset({Relation.PARENT, Relation.GUARDIAN})
"""Relations to somebody under age."""

OF_THE_DEAD = frozenset(
    {Relation.RELATIVE, Relation.HEIR, Relation.ESTATE, Relation.NOMINEE}
)
"""Relations to somebody who has died; these ask in their own name."""


class Level(StrEnum):
    """How far a fact has been verified."""

    PRIMARY = "primary"
    """The text of the law was read."""
    SECONDARY = "secondary"
    """A reliable account of the text was read, or only a part of the text."""
    UNVERIFIED = "unverified"
    """Nobody has read it; it never reaches a letter or a deadline."""


class Unit(StrEnum):
    """What a period is counted in."""

    DAY = "day"
    WORKING_DAY = "working-day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Whose(StrEnum):
    """Whose period it is."""

    THEIRS = "theirs"
    YOURS = "yours"


class Start(StrEnum):
    """The event from which a period runs."""

    SENT = "sent"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    """The body has taken the application up (受理), which may be after receiving it."""
    COMPLETED = "completed"
    """Missing materials or clarification have been handed in."""
    IDENTITY_PROVED = "identity-proved"
    FORWARDED = "forwarded"
    """Another unit has received what the first one passed on."""
    DECIDED = "decided"
    """The body has found the request justified."""
    KNOWN = "known"
    """The person learned of the act, or should have."""
    SERVED = "served"
    """A decision was served on the person."""
    NOTIFIED = "notified"
    """The person received the notice of an adverse action."""
    DATED = "dated"
    """The date that a decision bears, which may be before the day it arrived."""
    RESULT = "result"
    """The person received the result of a dispute."""
    PERIOD_ENDED = "period-ended"
    """The body's own period ran out without an answer."""
    PERFORMED = "performed"
    """The obligation was performed, or another ground for removal arose."""
    TERM_ENDED = "term-ended"
    """The term for which somebody was listed ran out."""
    LISTED = "listed"
    CONDUCT_ENDED = "conduct-ended"
    """The bad conduct or event ended."""
    RECOGNISED = "recognised"
    """The bad conduct was officially found (认定)."""
    ANNULLED = "annulled"
    """The act on which an entry rests was annulled or changed."""
    DAMAGE_KNOWN = "damage-known"


class HolderType(StrEnum):
    """What sort of organisation holds the data."""

    PUBLIC_BODY = "public-body"
    FEDERAL_BODY = "federal-body"
    """A body of the federation, where a country is one."""
    UNION_BODY = "union-body"
    """An institution, office or agency of the European Union."""
    PUBLIC_CREDIT = "public-credit"
    """A public body that keeps a public-credit record or score."""
    CREDIT_BUREAU = "credit-bureau"
    LENDER = "lender"
    PLATFORM = "platform"
    COURT = "court"
    POLICE = "police"
    EMPLOYER = "employer"
    INSURER = "insurer"
    HEALTH_INSURER = "health-insurer"
    """A health insurer, public or private."""
    TELECOM = "telecom"
    HEALTH_PROVIDER = "health-provider"
    SCHOOL = "school"
    LANDLORD = "landlord"
    DATA_BROKER = "data-broker"
    CHURCH = "church"
    BROADCASTER = "broadcaster"
    """A broadcaster under public law."""
    ASSOCIATION = "association"
    PRIVATE_BODY = "private-body"
    """Any other company or person."""


OFFICIAL = frozenset(
    {
        HolderType.PUBLIC_BODY,
        HolderType.FEDERAL_BODY,
        HolderType.UNION_BODY,
        HolderType.PUBLIC_CREDIT,
        HolderType.COURT,
        HolderType.POLICE,
    }
)
"""Holders that act for a state or for the Union."""


class Matter(StrEnum):
    """What the request is about."""

    PERSONAL_DATA = "personal-data"
    SCORE = "score"
    CREDIT_REPORT = "credit-report"
    IDENTITY_THEFT = "identity-theft"
    """Somebody else acted in the person's name."""
    PUBLIC_CREDIT_RECORD = "public-credit-record"
    LOAN_REFUSAL = "loan-refusal"
    AUTOMATED_DECISION = "automated-decision"
    COURT_LIST = "court-list"
    PENALTY = "penalty"
    OFFICIAL_RECORD = "official-record"


class Outcome(StrEnum):
    """How a request ended, as far as a remedy asks."""

    REFUSED = "refused"
    SILENT = "silent"
    INCOMPLETE = "incomplete"
    FULL = "full"
    """Answered in full; a dispute after a report is open even then."""
    BEFORE = "before"
    """Nothing was asked yet: a remedy against the act itself."""


class Refusal(StrEnum):
    """What is wrong with their answer: what they plead, demand or did instead."""

    FEE = "fee"
    """They want money first."""
    IDENTITY_COPY = "identity-copy"
    """They want a copy of an identity document first."""
    IDENTITY_DATA = "identity-data"
    """They want more proof of who the person is first."""
    SIGNATURE = "signature"
    """They want a signature, or another one, first."""
    FORM = "form"
    """They want their own form or portal used."""
    LANGUAGE = "language"
    """They want another language first."""
    EXCESSIVE = "excessive"
    """They call the request unfounded, excessive or too much work."""
    EXTENSION = "extension"
    """They take more time without a reason, or said so too late."""
    NO_DATA = "no-data"
    """They say that they hold nothing."""
    SECRET = "secret"  # noqa: S105  a plea, not a password
    """They plead trade secrets or the rights of others."""
    GENERIC = "generic"
    """They sent a brochure or a policy instead of an answer."""
    NO_REASON = "no-reason"
    """They refused and gave no reason."""
    DELETED = "deleted"
    """They deleted instead of disclosing."""
    TELEPHONE = "telephone"
    """They answered by telephone, and not in writing."""
    WRONG_PERSON = "wrong-person"
    """They sent the data of somebody else."""


REFUSALS = frozenset({Refusal.EXCESSIVE, Refusal.SECRET, Refusal.NO_REASON})
"""What is a refusal; everything else is a reply that does not answer."""

UNDISPUTED = frozenset(
    {
        Refusal.FEE,
        Refusal.IDENTITY_COPY,
        Refusal.IDENTITY_DATA,
        Refusal.SIGNATURE,
        Refusal.FORM,
        Refusal.LANGUAGE,
        Refusal.EXTENSION,
        Refusal.TELEPHONE,
        Refusal.WRONG_PERSON,
    }
)
"""What leaves the right itself undisputed: they only want it done otherwise."""

PROOFS = frozenset({Refusal.IDENTITY_COPY, Refusal.IDENTITY_DATA})
"""What they may want to see of a person before they begin."""


class Condition(StrEnum):
    """A case in which one term applies and not its sibling."""

    AFTER_FREE_REPORT = "after-free-report"
    NOT_AFTER_FREE_REPORT = "not-after-free-report"
    LISTED_WITH_TERM = "listed-with-term"
    LISTED_WITHOUT_TERM = "listed-without-term"
    SILENCE = "silence"
    """The body did not answer at all."""
    ANSWER = "answer"
    """The body acted or answered."""


class Form(StrEnum):
    """How a letter is laid out."""

    LETTER = "letter"
    """A Western business letter."""
    APPLICATION = "application"
    """A Chinese application (申请书) with a receipt slip."""


class Link(StrEnum):
    """What ties a person to a law."""

    RESIDENCE = "residence"
    """The person lives where the law is in force."""
    SEAT = "seat"
    """The holder sits where the law is in force."""
    MARKET = "market"
    """The holder serves people where the law is in force."""


class Banned(StrEnum):
    """What must never be collected, by the laws that say so."""

    RELIGION = "religion"
    GENES = "genes"
    FINGERPRINTS = "fingerprints"
    BLOOD_TYPE = "blood-type"
    ILLNESS = "illness"
