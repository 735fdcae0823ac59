"""A letter as a value: found in one language, before any sheet of paper."""

from __future__ import annotations

from datetime import date

from habeas.law.frozen import Frozen
from habeas.law.words import Form, Kind


class Run(Frozen):
    """A stretch of text; what a person typed is marked and never touched again."""

    text: str
    typed: bool = False
    """Typed by a person: shown to the letter, isolated, spaces and lines kept."""
    strong: bool = False


class Paragraph(Frozen):
    """A paragraph; numbered ones carry the same number in every language."""

    runs: tuple[Run, ...]
    number: int = 0
    """Its number in the letter, from 1; 0 for none."""


class Listing(Frozen):
    """A list: numbered for demands, plain for enclosures."""

    items: tuple[tuple[Run, ...], ...]
    ordered: bool = True


class Table(Frozen):
    """A table with a caption and a row of headings."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]


class Heading(Frozen):
    """A heading inside the letter."""

    text: str


Block = Paragraph | Listing | Table | Heading


class Party(Frozen):
    """A sender or addressee as it stands in the letter."""

    name: str
    lines: tuple[str, ...] = ()
    """The address, line by line, without the name."""
    attention: str = ""
    country: str = ""
    """The country's name in capitals in the sender's language, for post abroad."""
    details: tuple[tuple[str, str], ...] = ()
    """Label and value: telephone, e-mail, customer number."""


class Slip(Frozen):
    """The receipt slip (回执) that a counter clerk stamps and hands back."""

    title: str
    lines: tuple[str, ...]
    """Sentences with places to fill in, drawn as ruled lines."""


class Letter(Frozen):
    """One letter in one language, complete."""

    language: str
    """The language found, as ``zh_CN``; every date and number in it follows this."""
    form: Form
    kind: Kind
    law: str
    sender: Party
    addressee: Party
    applicants: tuple[tuple[str, Party], ...] = ()
    """In an application: who applies, and with or about whom, each with its label;
    empty where that is the sender alone."""
    concerning: tuple[str, Party] | None = None
    """In a letter: the person for whom or about whom it is, with the label."""
    respondent: Party | None = None
    """In an application to another body: the body complained of (被申请人)."""
    reference: str
    on: date
    date_line: str
    """Place and date as the language writes them."""
    subject: str
    salutation: str
    opening: tuple[Block, ...] = ()
    facts: tuple[Block, ...] = ()
    """What happened and which entries are meant."""
    demands: tuple[Block, ...] = ()
    """What is asked, numbered."""
    reasons: tuple[Block, ...] = ()
    """The law, and what follows from it."""
    ending: tuple[Block, ...] = ()
    """By when, how to answer, thanks."""
    closing: str
    """Yours faithfully; 此致."""
    signature: str
    """The printed name under the space for signing."""
    signed_for: str = ""
    """The line under it that says for whom somebody signs."""
    enclosures: tuple[str, ...] = ()
    enclosures_title: str = ""
    labels: dict[str, str] = {}
    """Words of the form in the letter's language: page, of, reference, respondent …"""
    slip: Slip | None = None
    copy_of: str = ""
    """For a reading copy: the language of the letter that counts."""
    notice: str = ""
    """For a reading copy: the sentence that says so."""
    before_you_post: tuple[str, ...] = ()
    """The last page, for the person: what to check, by item."""
    before_you_post_title: str = ""
    own_language: str = ""
    """The requester's language, in which that page speaks; empty for the letter's."""

    @property
    def applying(self) -> tuple[tuple[str, Party], ...]:
        """The parties that an application names first, each with its label."""
        return self.applicants or ((self.labels["applicant"], self.sender),)
