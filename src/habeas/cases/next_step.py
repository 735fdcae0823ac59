"""One thing that can be done next in a case, as a fact."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from habeas.law.citation import Citation
from habeas.law.frozen import Frozen
from habeas.law.terms import Term
from habeas.law.words import Kind, Outcome


class Why(StrEnum):
    """What makes a step the next one."""

    NOT_SENT = "not-sent"
    ACT = "act"
    """Nothing was asked yet; the act itself can be fought."""
    WAITING = "waiting"
    IDENTITY_ASKED = "identity-asked"
    CLARIFICATION_ASKED = "clarification-asked"
    FEE_ASKED = "fee-asked"
    REMINDER_DAY = "reminder-day"
    """Our day to ask again has come; the law sets no number."""
    SILENT = "silent"
    REFUSED = "refused"
    BAD_ANSWER = "bad-answer"
    """They replied, and the reply is not what the law asks for."""
    INCOMPLETE = "incomplete"
    ANSWERED = "answered"
    BODY_LATE = "body-late"
    """The body that has the matter let its own time run out."""
    DECIDED = "decided"
    """The body that had the matter decided."""


class NextStep(Frozen):
    """One thing that can be done now."""

    kind: Kind | None
    """The letter it takes; None for waiting, handing something in, or closing."""
    why: Why
    law: str
    """The dossier the letter is written under."""
    remedy: str = ""
    """The remedy's name; empty for a letter to the holder."""
    to: str = ""
    """The role of the body it goes to, among the authorities; empty for the holder."""
    outcome: Outcome | None = None
    """How the request ended, for a letter that answers that."""
    basis: tuple[Citation, ...] = ()
    by: date | None = None
    """The person's own last safe day."""
    too_late: bool = False
    """True where that day is past."""
    decided_by: tuple[Term, ...] = ()
    """The periods in which the body must decide."""
    compulsory: bool = False
    """True where no court may be asked before this step."""
    recommended: bool = False
    letter: bool = True
    """False where Habeas writes no letter for it."""
    note: str = ""
    """What the person should know (a key of translation)."""
    wait_until: date | None = None
    """For waiting: the day to wait for."""
    silent_since: date | None = None
    """The last day the holder had, where silence opens the step."""
    assumed: bool = False
    """True where that rests on a receipt nobody entered."""
