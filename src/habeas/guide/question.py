"""A question as a value: what is asked, why, and what can be answered.

An answer is what JSON can hold, by the sort of its question:

    CHOICE, PLACE    the value of a choice, as text
    TEXT, LINES      text, to the letter
    DAY              a day as text, such as "2026-11-23"
    YES_NO           true or false
    LISTED           a list of values
    ITEMS            a list of rows, each from the name of a column to text

and None where a question that need not be answered was passed over.
"""

from __future__ import annotations

from enum import StrEnum

from habeas.law.findings import Reason
from habeas.law.frozen import Frozen


class Phase(StrEnum):
    """Where on the way a question stands; the whole way has these five."""

    FIND = "find"
    PROVE = "prove"
    ASK = "ask"
    GET = "get"
    USE = "use"


class Sort(StrEnum):
    """How a question is answered."""

    CHOICE = "choice"
    TEXT = "text"
    """One line; choices, where there are any, are suggestions."""
    LINES = "lines"
    DAY = "day"
    PLACE = "place"
    """An ISO 3166 code, from the choices or typed."""
    YES_NO = "yes-no"
    LISTED = "listed"
    """Several of the choices."""
    ITEMS = "items"
    """Rows of a table, with the question's columns."""


class Naming(StrEnum):
    """What names a choice that has no words of its own: what its value stands for."""

    WORDS = "words"
    """The choices have words of their own."""
    PLACE = "place"
    """An ISO 3166 code."""
    LAW = "law"
    """A dossier of the library."""
    ASK = "ask"
    """An ask of the library; its text is a message of letters, not of the interface."""
    LANGUAGE = "language"
    """A language; who asks offers only those on the shelf, and adds those missing."""


class Choice(Frozen):
    """One answer that is offered."""

    value: str
    says: str = ""
    """It in plain words (a key of translation)."""
    text: str = ""
    """It in words of its own that no language changes, such as a body's name."""
    note: str = ""
    """What is worth knowing before choosing it (a key of translation)."""
    reasons: tuple[Reason, ...] = ()
    """For a law: what speaks for it."""
    against: tuple[Reason, ...] = ()
    """For a law: what speaks against it, or is uncertain."""
    closed: bool = False
    """True where it is shown only so that the person sees why it cannot be chosen."""


class Column(Frozen):
    """One column of a question that is answered with rows."""

    name: str
    says: str
    """Its heading (a key of translation)."""
    required: bool = False
    """True where a row without it makes no sense."""


class Question(Frozen):
    """One question, complete: nothing else is needed to ask it."""

    name: str
    """Its permanent name, under which the answer is kept."""
    phase: Phase
    sort: Sort
    says: str
    """The question in plain words (a key of translation)."""
    help: str = ""
    """Why it is asked and how to answer, in a sentence or two (also a key)."""
    choices: tuple[Choice, ...] = ()
    required: bool = False
    """False where it may be passed over."""
    default: object | None = None
    """The answer that is proposed, in the form of an answer."""
    columns: tuple[Column, ...] = ()
    """For ITEMS."""
    naming: Naming = Naming.WORDS
    """What names the choices that have no words of their own."""


class Problem(Frozen):
    """Why an answer cannot be taken, and what to do; nothing typed is lost by it."""

    says: str
    """A sentence with ``%(name)s`` places (a key of translation)."""
    facts: dict[str, str] = {}

    def sentence(self, translated: str) -> str:
        """Fill the places of the (translated) sentence."""
        return translated % self.facts


class Progress(Frozen):
    """How far the person has come."""

    phase: Phase
    """The phase of the question that is next; USE where all is answered."""
    step: int
    """The number of the next question, from 1."""
    steps: int
    """How many there will be, as far as it is known."""
