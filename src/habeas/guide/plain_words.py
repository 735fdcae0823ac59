"""What the guide calls kinds, matters and holders when it speaks with a person."""

from __future__ import annotations

from habeas.guide.whose import Whose
from habeas.law.words import HolderType, Kind, Matter, Outcome, Refusal, Relation
from habeas.marking import N_

UPWARD = "upward"
"""The choice to take the matter to another body; the remedy says which letter it is."""

KINDS = {
    Kind.ACCESS: N_("See what they hold about me"),
    Kind.CORRECTION: N_("Have something that is wrong put right"),
    Kind.ERASURE: N_("Have something deleted"),
    Kind.RESTRICTION: N_("Have them stop using it until this is settled"),
    Kind.OBJECTION: N_("Say no to what they use it for"),
    Kind.WITHDRAW_CONSENT: N_("Take back a consent I gave"),
    Kind.PORTABILITY: N_("Get my data in a form I can take elsewhere"),
    Kind.EXPLANATION: N_("Have the decision or the score explained"),
    Kind.OPT_OUT: N_("Stop them selling my data or sending me offers"),
    Kind.STATEMENT: N_("Have my own words put beside an entry"),
    Kind.REMOVAL: N_("Have my name taken off the list"),
    Kind.REPAIR: N_("Have my record cleared after I put things right"),
    Kind.REMINDER: N_("Remind them"),
    Kind.INCOMPLETE: N_("Ask for what their answer left out"),
    Kind.REBUTTAL: N_("Tell them what is wrong with their answer"),
    Kind.APPEAL: N_("Appeal to the same body"),
    Kind.REVIEW: N_("Have the body above review the decision"),
    Kind.COMPLAINT: N_("Complain to the body that watches over them"),
    Kind.MANDATE: N_("Let somebody act for me"),
    Kind.REVOCATION: N_("End a mandate that I gave"),
}

WHOSE = {
    Whose.OWN: N_("My own"),
    Whose.MANDATE: N_("Those of somebody who has given me a mandate"),
    Whose.MINOR: N_("Those of a child whose parent or guardian I am"),
    Whose.ADULT: N_("Those of an adult whose legal guardian I am"),
    Whose.DECEASED: N_("Those of somebody who has died"),
}

RELATIONS = {
    Relation.MANDATE: N_("They have given me a mandate"),
    Relation.PARENT: N_("A parent"),
    Relation.GUARDIAN: N_("The guardian"),
    Relation.ADULT_GUARDIAN: N_("The legal guardian"),
    Relation.RELATIVE: N_("A close relative"),
    Relation.HEIR: N_("An heir or successor"),
    Relation.ESTATE: N_("I settle the estate"),
    Relation.NOMINEE: N_("They named me for this while alive"),
}

ANOTHER_BODY = N_("Take it to another body")

MATTERS = {
    Matter.PERSONAL_DATA: N_("All they hold about me"),
    Matter.SCORE: N_("A score: a number or a grade"),
    Matter.CREDIT_REPORT: N_("My credit report"),
    Matter.IDENTITY_THEFT: N_("What somebody else did in my name"),
    Matter.PUBLIC_CREDIT_RECORD: N_("Entries in a public-credit record"),
    Matter.LOAN_REFUSAL: N_("A loan or contract that was refused"),
    Matter.AUTOMATED_DECISION: N_("A decision that a computer made"),
    Matter.COURT_LIST: N_("A court's list"),
    Matter.PENALTY: N_("A fine or penalty"),
    Matter.OFFICIAL_RECORD: N_("Another official record"),
}

HOLDERS = {
    HolderType.PUBLIC_CREDIT: N_("A public-credit centre or platform"),
    HolderType.PUBLIC_BODY: N_("Another public office"),
    HolderType.FEDERAL_BODY: N_("An office of a federal government"),
    HolderType.UNION_BODY: N_("An institution of the European Union"),
    HolderType.CREDIT_BUREAU: N_("A credit bureau"),
    HolderType.LENDER: N_("A bank or other lender"),
    HolderType.PLATFORM: N_("An app or online platform"),
    HolderType.COURT: N_("A court"),
    HolderType.POLICE: N_("The police"),
    HolderType.EMPLOYER: N_("An employer"),
    HolderType.INSURER: N_("An insurer"),
    HolderType.HEALTH_INSURER: N_("A health insurer"),
    HolderType.TELECOM: N_("A telephone or internet company"),
    HolderType.HEALTH_PROVIDER: N_("A hospital or practice"),
    HolderType.SCHOOL: N_("A school or university"),
    HolderType.LANDLORD: N_("A landlord"),
    HolderType.DATA_BROKER: N_("A data broker"),
    HolderType.CHURCH: N_("A church or religious community"),
    HolderType.BROADCASTER: N_("A public broadcaster"),
    HolderType.ASSOCIATION: N_("An association"),
    HolderType.PRIVATE_BODY: N_("Another company or person"),
}

OUTCOMES = {
    Outcome.SILENT: N_("They did not answer"),
    Outcome.INCOMPLETE: N_("They answered only in part"),
    Outcome.REFUSED: N_("They refused, made a condition, or sent no real answer"),
}

BAD_ANSWERS = {
    Refusal.IDENTITY_COPY: N_("They want a copy of an identity document"),
    Refusal.IDENTITY_DATA: N_("They want more proof of who I am"),
    Refusal.SIGNATURE: N_("They want a signature"),
    Refusal.FEE: N_("They want money first"),
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
