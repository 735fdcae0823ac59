"""What may have happened to a person, and what that makes likely."""

from __future__ import annotations

from dataclasses import dataclass

from habeas.law.words import FIRST_KINDS, HolderType, Kind, Matter, Outcome
from habeas.marking import N_

FOLLOW_UP = "follow-up"
"""The situation of a person who has already written."""

PENALTY = "penalty"
"""The situation in which the entry can be fought, or the penalty itself."""


@dataclass(frozen=True)
class Happening:
    """One thing that may have happened; what is likeliest stands first."""

    says: str
    kinds: tuple[Kind, ...]
    about: tuple[Matter, ...]
    holders: tuple[HolderType, ...]


SITUATIONS = {
    "see-record": Happening(
        N_("I have a public-credit score or record I want to see"),
        (Kind.ACCESS, Kind.EXPLANATION, Kind.CORRECTION),
        (Matter.SCORE, Matter.PUBLIC_CREDIT_RECORD),
        (HolderType.PUBLIC_CREDIT, HolderType.PUBLIC_BODY),
    ),
    "wrong-record": Happening(
        N_("Something in my public-credit score or record is wrong"),
        (Kind.CORRECTION, Kind.ACCESS, Kind.ERASURE, Kind.REPAIR),
        (Matter.PUBLIC_CREDIT_RECORD, Matter.SCORE),
        (HolderType.PUBLIC_CREDIT, HolderType.PUBLIC_BODY),
    ),
    "refused": Happening(
        N_("A loan or contract was refused"),
        (Kind.EXPLANATION, Kind.ACCESS, Kind.CORRECTION),
        (Matter.LOAN_REFUSAL,),
        (HolderType.LENDER, HolderType.CREDIT_BUREAU, HolderType.INSURER),
    ),
    "court-list": Happening(
        N_("My name is on a court's list"),
        (Kind.REMOVAL, Kind.CORRECTION),
        (Matter.COURT_LIST,),
        (HolderType.COURT,),
    ),
    PENALTY: Happening(
        N_("A fine or penalty cost me points"),
        (Kind.CORRECTION, Kind.REPAIR, Kind.REVIEW),
        (Matter.PUBLIC_CREDIT_RECORD,),
        (HolderType.PUBLIC_CREDIT, HolderType.PUBLIC_BODY, HolderType.POLICE),
    ),
    "credit-report": Happening(
        N_("It is about my credit report"),
        (
            Kind.ACCESS,
            Kind.CORRECTION,
            Kind.STATEMENT,
            Kind.ERASURE,
            Kind.RESTRICTION,
        ),
        (Matter.CREDIT_REPORT,),
        (HolderType.CREDIT_BUREAU, HolderType.LENDER),
    ),
    "identity-theft": Happening(
        N_("Somebody used my name or my details"),
        (Kind.RESTRICTION, Kind.CORRECTION, Kind.ACCESS, Kind.ERASURE),
        (Matter.IDENTITY_THEFT,),
        (HolderType.CREDIT_BUREAU, HolderType.LENDER, HolderType.TELECOM),
    ),
    "holds-data": Happening(
        N_("An app, a company or an office holds data about me"),
        (
            Kind.ACCESS,
            Kind.ERASURE,
            Kind.CORRECTION,
            Kind.OBJECTION,
            Kind.WITHDRAW_CONSENT,
            Kind.OPT_OUT,
            Kind.PORTABILITY,
            Kind.RESTRICTION,
            Kind.EXPLANATION,
        ),
        (
            Matter.PERSONAL_DATA,
            Matter.SCORE,
            Matter.AUTOMATED_DECISION,
            Matter.OFFICIAL_RECORD,
        ),
        (HolderType.PLATFORM, HolderType.PRIVATE_BODY, HolderType.EMPLOYER),
    ),
    "bureau-score": Happening(
        N_("A credit bureau scores me"),
        (
            Kind.ACCESS,
            Kind.EXPLANATION,
            Kind.CORRECTION,
            Kind.ERASURE,
            Kind.OBJECTION,
            Kind.STATEMENT,
            Kind.OPT_OUT,
        ),
        (Matter.SCORE, Matter.CREDIT_REPORT),
        (HolderType.CREDIT_BUREAU,),
    ),
    FOLLOW_UP: Happening(
        N_("I wrote to them, and they did not answer or refused"),
        tuple(kind for kind in Kind if kind in FIRST_KINDS),
        tuple(Matter),
        (HolderType.PUBLIC_CREDIT, HolderType.CREDIT_BUREAU, HolderType.PLATFORM),
    ),
    "mandate": Happening(
        N_("I want somebody else to act for me, or no longer"),
        (Kind.MANDATE, Kind.REVOCATION),
        (Matter.PERSONAL_DATA,),
        (HolderType.CREDIT_BUREAU, HolderType.PUBLIC_CREDIT, HolderType.PLATFORM),
    ),
}
"""By the answer that names it."""

ANSWERING = {
    Outcome.SILENT: Kind.REMINDER,
    Outcome.INCOMPLETE: Kind.INCOMPLETE,
    Outcome.REFUSED: Kind.REBUTTAL,
}
"""The letter to the same holder that answers each outcome."""
