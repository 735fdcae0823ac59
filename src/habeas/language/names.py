"""Plain names for the words of the field, as screens and lists show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habeas.cases.events import EventKind
from habeas.cases.next_step import Why
from habeas.cases.standing import Standing
from habeas.language.catalogs import SOURCE, catalog
from habeas.law.words import (
    Banned,
    Condition,
    Form,
    HolderType,
    Kind,
    Level,
    Link,
    Matter,
    Outcome,
    Refusal,
    Relation,
    Start,
    Unit,
    Whose,
)
from habeas.marking import N_

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    Names = dict[StrEnum, str]

KINDS: Names = {
    Kind.ACCESS: N_("Access: see what is held about you"),
    Kind.CORRECTION: N_("Correction: put right what is wrong"),
    Kind.ERASURE: N_("Erasure: have information deleted"),
    Kind.RESTRICTION: N_("Restriction: have use stopped for now"),
    Kind.OBJECTION: N_("Objection: say no to a use of your information"),
    Kind.WITHDRAW_CONSENT: N_("Withdrawal of consent"),
    Kind.PORTABILITY: N_("Portability: take your information with you"),
    Kind.EXPLANATION: N_("Explanation: have a computer's decision explained"),
    Kind.OPT_OUT: N_("Opt-out: stop sale, sharing or offers"),
    Kind.STATEMENT: N_("Statement: add your side of a dispute"),
    Kind.REMOVAL: N_("Removal: be taken off a list"),
    Kind.REPAIR: N_("Credit repair: end the effects of a past breach"),
    Kind.REMINDER: N_("Reminder: ask again"),
    Kind.INCOMPLETE: N_("Incomplete reply: ask for what is missing"),
    Kind.REBUTTAL: N_("Rebuttal: answer a wrong refusal"),
    Kind.APPEAL: N_("Appeal: ask the same body to look again"),
    Kind.REVIEW: N_("Review: ask the body above"),
    Kind.COMPLAINT: N_("Complaint: tell the supervisor"),
    Kind.MANDATE: N_("Mandate: let somebody act for you"),
    Kind.REVOCATION: N_("Revocation: end a mandate you gave"),
}

RELATIONS: Names = {
    Relation.MANDATE: N_("They have given me a mandate"),
    Relation.PARENT: N_("A parent"),
    Relation.GUARDIAN: N_("The guardian"),
    Relation.ADULT_GUARDIAN: N_("The legal guardian"),
    Relation.RELATIVE: N_("A close relative"),
    Relation.HEIR: N_("An heir or successor"),
    Relation.ESTATE: N_("I settle the estate"),
    Relation.NOMINEE: N_("They named me for this while alive"),
}

LEVELS: Names = {
    Level.PRIMARY: N_("The text of the law was read"),
    Level.SECONDARY: N_("A reliable account was read"),
    Level.UNVERIFIED: N_("Nobody has verified it"),
}

UNITS: Names = {
    Unit.DAY: N_("Days"),
    Unit.WORKING_DAY: N_("Working days"),
    Unit.WEEK: N_("Weeks"),
    Unit.MONTH: N_("Months"),
    Unit.YEAR: N_("Years"),
}

WHOSE: Names = {
    Whose.THEIRS: N_("Their time"),
    Whose.YOURS: N_("Your time"),
}

STARTS: Names = {
    Start.SENT: N_("Letter sent"),
    Start.RECEIVED: N_("Letter received"),
    Start.ACCEPTED: N_("Application taken up"),
    Start.COMPLETED: N_("Missing materials handed in"),
    Start.IDENTITY_PROVED: N_("Identity proved"),
    Start.FORWARDED: N_("Passed on to the unit in charge"),
    Start.DECIDED: N_("Request found justified"),
    Start.KNOWN: N_("You learned of the act"),
    Start.SERVED: N_("Decision served on you"),
    Start.DATED: N_("Date of the decision"),
    Start.NOTIFIED: N_("Notice of an adverse action received"),
    Start.RESULT: N_("Result of the dispute received"),
    Start.PERIOD_ENDED: N_("Their own period ended"),
    Start.PERFORMED: N_("Obligation performed"),
    Start.TERM_ENDED: N_("Term of the listing ended"),
    Start.LISTED: N_("Put on the list"),
    Start.CONDUCT_ENDED: N_("Conduct ended"),
    Start.RECOGNISED: N_("Conduct officially established"),
    Start.ANNULLED: N_("Act behind the entry annulled or changed"),
    Start.DAMAGE_KNOWN: N_("You learned of the damage"),
}

HOLDERS: Names = {
    HolderType.PUBLIC_BODY: N_("Public body"),
    HolderType.FEDERAL_BODY: N_("Federal body"),
    HolderType.UNION_BODY: N_("Institution of the European Union"),
    HolderType.PUBLIC_CREDIT: N_("Public-credit platform"),
    HolderType.CREDIT_BUREAU: N_("Credit bureau"),
    HolderType.LENDER: N_("Bank or other lender"),
    HolderType.PLATFORM: N_("Online platform"),
    HolderType.COURT: N_("Court"),
    HolderType.POLICE: N_("Police"),
    HolderType.EMPLOYER: N_("Employer"),
    HolderType.INSURER: N_("Insurer"),
    HolderType.HEALTH_INSURER: N_("Health insurer"),
    HolderType.TELECOM: N_("Telephone or internet company"),
    HolderType.HEALTH_PROVIDER: N_("Hospital, practice or other health provider"),
    HolderType.SCHOOL: N_("School or university"),
    HolderType.LANDLORD: N_("Landlord"),
    HolderType.DATA_BROKER: N_("Data broker"),
    HolderType.CHURCH: N_("Church or religious community"),
    HolderType.BROADCASTER: N_("Public broadcaster"),
    HolderType.ASSOCIATION: N_("Association"),
    HolderType.PRIVATE_BODY: N_("Other company or person"),
}

MATTERS: Names = {
    Matter.PERSONAL_DATA: N_("Personal information in general"),
    Matter.SCORE: N_("A score"),
    Matter.CREDIT_REPORT: N_("A credit report"),
    Matter.IDENTITY_THEFT: N_("Identity theft"),
    Matter.PUBLIC_CREDIT_RECORD: N_("A public credit record"),
    Matter.LOAN_REFUSAL: N_("A refused loan"),
    Matter.AUTOMATED_DECISION: N_("A decision made by a computer"),
    Matter.COURT_LIST: N_("A court's list of defaulters"),
    Matter.PENALTY: N_("A penalty on record"),
    Matter.OFFICIAL_RECORD: N_("Another official record"),
}

OUTCOMES: Names = {
    Outcome.REFUSED: N_("It was refused"),
    Outcome.SILENT: N_("Nobody answered in time"),
    Outcome.INCOMPLETE: N_("The answer was incomplete"),
    Outcome.FULL: N_("It was answered in full"),
    Outcome.BEFORE: N_("Nothing was asked yet"),
}

CONDITIONS: Names = {
    Condition.AFTER_FREE_REPORT: N_("After the free annual report"),
    Condition.NOT_AFTER_FREE_REPORT: N_("Not after the free annual report"),
    Condition.LISTED_WITH_TERM: N_("The listing has a term"),
    Condition.LISTED_WITHOUT_TERM: N_("The listing has no term"),
    Condition.SILENCE: N_("They stay silent"),
    Condition.ANSWER: N_("They answer"),
}

REFUSALS: Names = {
    Refusal.FEE: N_("They want money first"),
    Refusal.IDENTITY_COPY: N_("They want a copy of an identity document"),
    Refusal.IDENTITY_DATA: N_("They want more proof of who I am"),
    Refusal.SIGNATURE: N_("They want a signature"),
    Refusal.FORM: N_("They want their own form or portal used"),
    Refusal.LANGUAGE: N_("They want another language"),
    Refusal.EXCESSIVE: N_("They call it unfounded or excessive"),
    Refusal.EXTENSION: N_("They take more time without a reason, or said so too late"),
    Refusal.NO_DATA: N_("They say that they hold nothing"),
    Refusal.SECRET: N_("They plead secrets or the rights of others"),
    Refusal.GENERIC: N_("They sent general information, not an answer"),
    Refusal.NO_REASON: N_("They gave no reason"),
    Refusal.DELETED: N_("They deleted the data instead of disclosing them"),
    Refusal.TELEPHONE: N_("They answered only by telephone"),
    Refusal.WRONG_PERSON: N_("They sent the data of somebody else"),
}

FORMS: Names = {
    Form.LETTER: N_("Letter"),
    Form.APPLICATION: N_("Chinese application with receipt slip"),
}

LINKS: Names = {
    Link.RESIDENCE: N_("You live there"),
    Link.SEAT: N_("The holder sits there"),
    Link.MARKET: N_("The holder serves people there"),
}

BANS: Names = {
    Banned.RELIGION: N_("Religious belief"),
    Banned.GENES: N_("Genes"),
    Banned.FINGERPRINTS: N_("Fingerprints"),
    Banned.BLOOD_TYPE: N_("Blood type"),
    Banned.ILLNESS: N_("Illness and medical history"),
}

EVENTS: Names = {
    EventKind.OPENED: N_("Case opened"),
    EventKind.DRAFTED: N_("Letter drafted"),
    EventKind.APPROVED: N_("Letter approved"),
    EventKind.SENT: N_("Letter sent"),
    EventKind.RECEIVED: N_("Letter received"),
    EventKind.ACKNOWLEDGED: N_("Receipt acknowledged"),
    EventKind.ACCEPTED: N_("Application taken up"),
    EventKind.IDENTITY_ASKED: N_("Proof of identity asked for"),
    EventKind.IDENTITY_GIVEN: N_("Identity proved"),
    EventKind.CLARIFICATION_ASKED: N_("Clarification asked for"),
    EventKind.CLARIFICATION_GIVEN: N_("Clarification given"),
    EventKind.FEE_ASKED: N_("Fee asked for"),
    EventKind.EXTENDED: N_("More time taken"),
    EventKind.ANSWERED: N_("Answered in full"),
    EventKind.ANSWERED_IN_PART: N_("Answered in part"),
    EventKind.REFUSED: N_("Refused"),
    EventKind.SILENT: N_("Time ran out without an answer"),
    EventKind.CORRECTED: N_("Entry corrected"),
    EventKind.MARKED: N_("Entry marked as disputed"),
    EventKind.ESCALATED: N_("Taken to another body"),
    EventKind.DECIDED: N_("Decided by that body"),
    EventKind.RETRACTED: N_("Earlier entry taken back"),
    EventKind.NOTED: N_("Note"),
    EventKind.CLOSED: N_("Case closed"),
    EventKind.REOPENED: N_("Case opened again"),
}

STANDINGS: Names = {
    Standing.DRAFT: N_("Draft"),
    Standing.APPROVED: N_("Approved, not sent"),
    Standing.SENT: N_("Sent, arrival not known"),
    Standing.RECEIVED: N_("Arrived, answer pending"),
    Standing.WAITING: N_("Taken up, answer pending"),
    Standing.IDENTITY_PENDING: N_("They wait for proof of your identity"),
    Standing.CLARIFICATION_PENDING: N_("They wait for your clarification"),
    Standing.REMINDER_DUE: N_("Time to ask again"),
    Standing.OVERDUE: N_("Overdue"),
    Standing.ANSWERED: N_("Answered"),
    Standing.INCOMPLETE: N_("Answered in part"),
    Standing.REFUSED: N_("Refused"),
    Standing.CORRECTED: N_("Corrected"),
    Standing.ESCALATED: N_("With another body"),
    Standing.DECIDED: N_("Decided by another body"),
    Standing.CLOSED: N_("Closed"),
}

WHYS: Names = {
    Why.NOT_SENT: N_("The letter is written and not sent."),
    Why.ACT: N_("The decision itself can be fought."),
    Why.WAITING: N_("Their time is still running."),
    Why.IDENTITY_ASKED: N_("They asked who you are."),
    Why.CLARIFICATION_ASKED: N_("They asked what you mean."),
    Why.FEE_ASKED: N_("They asked for a fee."),
    Why.REMINDER_DAY: N_("Our day to ask again has come; the law sets no number."),
    Why.SILENT: N_("They let their time run out."),
    Why.REFUSED: N_("They refused."),
    Why.BAD_ANSWER: N_("Their reply is not what the law asks for."),
    Why.INCOMPLETE: N_("They answered only in part."),
    Why.ANSWERED: N_("They answered in full."),
    Why.BODY_LATE: N_("The body that has the matter let its own time run out."),
    Why.DECIDED: N_("The body that had the matter decided."),
}

NAMES: dict[type[StrEnum], Names] = {
    Kind: KINDS,
    Level: LEVELS,
    Unit: UNITS,
    Whose: WHOSE,
    Start: STARTS,
    HolderType: HOLDERS,
    Matter: MATTERS,
    Outcome: OUTCOMES,
    Condition: CONDITIONS,
    Refusal: REFUSALS,
    Relation: RELATIONS,
    Form: FORMS,
    Link: LINKS,
    Banned: BANS,
    EventKind: EVENTS,
    Standing: STANDINGS,
    Why: WHYS,
}
"""Every vocabulary with its names; members of two of them may be the same word."""


def nearest(names: Mapping[str, str], language: str) -> str:
    """Return a name in a language, in English where that has none, or else its own.

    What the facts do not call by a name in the language, its catalog of laws may.
    """
    for wanted in (language, language.partition("_")[0]):
        if wanted in names:
            return names[wanted]
    english = names.get(SOURCE)
    if english is None:
        return next(iter(names.values()), "")
    return catalog(language, "laws").gettext(english)


def plain_name(word: StrEnum, language: str) -> str:
    """Return the plain name of a word of the field, in a language."""
    return catalog(language, "habeas").gettext(NAMES[type(word)][word])
