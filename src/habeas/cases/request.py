"""What a person asks, of whom and why: the file that ``habeas write`` reads.

Texts a person typed are kept to the letter. Only what no letter can carry is refused:
control characters, halves of characters, and texts too long for a letter.
"""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from habeas.law.frozen import Frozen
from habeas.law.words import HolderType, Kind, Matter, Outcome, Refusal, Relation

LONGEST = 20_000
"""Characters in one field: some eight printed pages, more than an office will read."""

TOO_LONG = "text_too_long"
NO_CHARACTER = "no_character"
"""What a reader calls the two reasons for which a text is refused."""


def printable(text: str) -> str:
    """Return the text, or raise ValueError naming the character no letter can carry."""
    if len(text) > LONGEST:
        message = "is {length} characters long; a letter can carry {most}"
        facts = {"length": len(text), "most": LONGEST}
        raise PydanticCustomError(TOO_LONG, message, facts)
    for at, char in enumerate(text, start=1):
        if unicodedata.category(char) in {"Cc", "Cs"} and char not in "\n\t":
            message = "has a character no letter can carry ({character}) at {at}"
            found = {"character": f"U+{ord(char):04X}", "at": at}
            raise PydanticCustomError(NO_CHARACTER, message, found)
    return text


Typed = Annotated[str, AfterValidator(printable)]
"""Text a person typed; it comes out exactly as it went in."""

Region = Annotated[str, Field(pattern=r"^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$")]
"""A place as ISO 3166: ``CN-JS``, ``DE``; empty where unknown."""


class Identifier(Frozen):
    """A number or name by which the holder knows the person."""

    label: Typed
    """What it is: customer number, account, case number."""
    value: Typed


class Person(Frozen):
    """The person the data are about."""

    name: Typed
    """As it should appear in the letter."""
    address: Typed = ""
    """As on an envelope, line by line, without the name."""
    country: Region = ""
    email: Typed = ""
    phone: Typed = ""
    place: Region = ""
    """Where the person lives; ``country`` where left out."""
    identifiers: tuple[Identifier, ...] = ()
    """Only what the holder needs to find the record."""
    died_on: date | None = None
    """For somebody who has died: the day, where it is known."""


class Representative(Frozen):
    """Somebody who writes for the person, or whom the person lets act for them."""

    name: Typed
    relation: Relation = Relation.MANDATE
    """By what right they act; those of the dead write in their own name."""
    address: Typed = ""
    """As on an envelope, line by line, without the name."""
    country: Region = ""
    email: Typed = ""
    phone: Typed = ""
    identifiers: tuple[Identifier, ...] = ()
    """What shows who they are, such as a register number; only if it is needed."""
    answer_to: Literal["representative", "person"] = "representative"
    """Who is to receive the answer, with the data, at the address given for them."""


class Mandate(Frozen):
    """What a mandate allows, or which one is revoked."""

    kinds: tuple[Kind, ...] = ()
    """The letters it covers; empty for all that the law grants."""
    holders: tuple[Typed, ...] = ()
    """The bodies towards which it holds, beside ``[holder]``."""
    until: date | None = None
    """Its last day; left out, it holds until it is revoked."""
    given_on: date | None = None
    """For a revocation: the day on which it was given."""


class Holder(Frozen):
    """The organisation or public body that is written to first."""

    name: Typed
    type: HolderType
    address: Typed = ""
    """As on an envelope, line by line, without the name."""
    country: Region = ""
    place: Region = ""
    """Where it sits; ``country`` where left out."""
    attention: Typed = ""
    """A department or officer."""
    email: Typed = ""


class Item(Frozen):
    """One entry that is wrong, missing or out of date."""

    what: Typed
    """The entry as the holder shows it."""
    wrong: Typed = ""
    """What is wrong with it."""
    right: Typed = ""
    """What it should say."""
    evidence: Typed = ""
    """What proves it."""
    supplied_by: Typed = ""
    """Who supplied it to the holder, if known."""


class Decision(Frozen):
    """An act, a decision or a list entry the letter turns on."""

    by: Typed = ""
    number: Typed = ""
    on: date | None = None
    """The day it was made."""
    learned_on: date | None = None
    """The day the person learned of it or was served with it."""
    what: Typed = ""
    """What it says, in the person's words."""
    term_until: date | None = None
    """For a listing with a term: its last day."""
    has_term: bool | None = None
    """For a listing: whether the decision sets a term."""


class Past(Frozen):
    """Something that already happened in the matter, for follow-up letters."""

    kind: str
    """sent, received, accepted, answered, refused, silent …: an event of a case."""
    on: date
    channel: Typed = ""
    reference: Typed = ""
    words: Typed = ""
    """The holder's words, if quoted."""
    until: date | None = None
    """For more time taken: the day they named."""


class Missing(Frozen):
    """An ask that the answer left out or refused, for an ``incomplete`` letter."""

    ask: str = ""
    """The key of the ask; empty where ``words`` says it."""
    words: Typed = ""
    reply: Typed = ""
    """What they said instead, if anything."""


class Matters(Frozen):
    """What the request is about."""

    about: Matter = Matter.PERSONAL_DATA
    name: Typed = ""
    """The holder's name for it: 桂花分, SCHUFA-Basisscore."""
    facts: Typed = ""
    """What happened, in the person's words."""
    items: tuple[Item, ...] = ()
    decision: Decision | None = None
    after_free_report: bool = False
    """United States: the dispute follows the free annual report."""


class Recipient(Frozen):
    """The body an appeal, review or complaint goes to, where it is not the holder."""

    name: Typed
    address: Typed = ""
    country: Region = ""
    attention: Typed = ""
    email: Typed = ""
    authority: str = ""
    """Its name among the authorities, where it was chosen from there."""


class Request(Frozen):
    """One letter to be written, complete."""

    schema_version: Literal["habeas/request/1"] = Field(alias="schema")
    kind: Kind
    law: str = ""
    """The leading law; left out, the first applicable law is taken."""
    of: Kind | None = None
    """For a letter that follows another: the kind of the first request."""
    remedy: str = ""
    """The remedy by name, for a letter that goes upward."""
    outcome: Outcome | None = None
    """What happened to the first request, for a letter that goes upward."""
    language: str = ""
    """The letter's language; left out, the law's usual one."""
    facing: str = ""
    """The language of the reading copy; ``none`` for no copy."""
    on: date | None = None
    """The date of the letter; left out, today."""
    reference: Typed = ""
    paper: str = ""
    """The sheet and window, by name; left out, by the recipient's country."""
    asks: tuple[str, ...] = ()
    """What to ask for, by key; left out, all that the law lets a person ask."""
    more_asks: tuple[Typed, ...] = ()
    enclosures: tuple[Typed, ...] = ()
    by_hand: bool = False
    """True where the letter is handed in at a counter, which stamps its slip."""
    person: Person
    representative: Representative | None = None
    """Who writes the letter, where it is not the person."""
    mandate: Mandate = Mandate()
    holder: Holder
    matter: Matters = Matters()
    recipient: Recipient | None = None
    past: tuple[Past, ...] = ()
    missing: tuple[Missing, ...] = ()
    refused_because: Refusal | Literal[""] = ""
    """For a rebuttal: what is wrong with their answer, by its key."""
    statement: Typed = ""
    """For a statement of dispute: the person's own words."""

    @property
    def person_place(self) -> str:
        """Where the person lives."""
        return self.person.place or self.person.country

    @property
    def holder_place(self) -> str:
        """Where the holder sits."""
        return self.holder.place or self.holder.country

    @property
    def places(self) -> tuple[str, ...]:
        """The places of both parties, as far as they are known."""
        return tuple(filter(None, (self.person_place, self.holder_place)))
