"""Composing a letter: a request and the law in, one letter in one language out."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date

from habeas.cases.request import Request
from habeas.cases.word_count import words_in
from habeas.deadlines.calendar import Calendar
from habeas.dossiers.library import Library
from habeas.errors import NotGranted, StatementTooLong, UnknownAsk
from habeas.law.words import (
    UPWARD_KINDS,
    Form,
    HolderType,
    Kind,
)
from habeas.press.acting import (
    IN_A_MANDATE,
    IN_A_REVOCATION,
    check_acting,
    writing,
)
from habeas.press.before_posting import checks, title
from habeas.press.blocks import plain_text, read_parts
from habeas.press.context import context
from habeas.press.enclosed import enclosures
from habeas.press.grounds import Ground, ground, word_limit
from habeas.press.letter import Block, Letter, Paragraph, Slip
from habeas.press.parties import addressee, respondent, signed, the_person, whom
from habeas.press.posting import Posting, post_line
from habeas.press.said import Reader
from habeas.press.wording import Templates, begin, complete, templates

_ORDER = {
    Form.LETTER: ("opening", "facts", "demands", "reasons", "ending"),
    Form.APPLICATION: ("opening", "facts", "reasons", "ending"),
}
"""The parts whose paragraphs are numbered through, in the order of each form."""

_RENAMED: Mapping[Kind, Mapping[str, str]] = {
    Kind.COMPLAINT: {
        "applicant": "complainant",
        "respondent": "complained_of",
        "signature": "complainant_signature",
    },
    Kind.MANDATE: IN_A_MANDATE,
    Kind.REVOCATION: IN_A_REVOCATION,
}
"""What the parts of an application are called in some kinds of letter."""


def compose(  # noqa: PLR0913  all of it decides what the letter says
    request: Request,
    library: Library,
    language: str,
    *,
    on: date,
    calendar: Calendar,
    copy_of: str = "",
    own: str = "",
    posting: Posting = Posting(),  # noqa: B008  it never changes
) -> Letter:
    """Compose the letter of a request in a language, complete or not at all.

    ``copy_of`` makes it a reading copy of the letter in that language. ``own`` is the
    requester's language, in which the page before posting speaks to them.
    """
    law = library.law(request.law)
    stands_on = ground(law, request)
    if stands_on is None:
        known = ", ".join(str(right.kind) for right in law.rights)
        raise NotGranted(law=law.id, kind=str(request.kind), known=known)
    check_acting(request, law)
    _known_asks(request, library)
    _not_too_long(request, stands_on)
    begin()
    to = request.recipient or request.holder
    words = templates(language, library, to.country)
    reader = Reader(words, request, on, calendar)
    letter = _letter(reader, stands_on, posting)
    if copy_of:
        letter = _as_copy(letter, words, copy_of)
    else:
        letter = _with_page(letter, reader, stands_on, own or language, posting)
    complete(language)
    return letter


def _known_asks(request: Request, library: Library) -> None:
    """Refuse an ask that stands in no list."""
    for key in (*request.asks, *(one.ask for one in request.missing if one.ask)):
        if key not in library.asks:
            raise UnknownAsk(ask=key, known=", ".join(library.asks))


def _not_too_long(request: Request, stands_on: Ground) -> None:
    """Refuse a statement with more words than the law gives it; nothing is cut."""
    limit = word_limit(stands_on, request.kind)
    if limit is None or limit.only_with_help:
        return
    count = words_in(request.statement)
    if count > limit.words:
        raise StatementTooLong(count=count, most=limit.words)


def _as_copy(letter: Letter, words: Templates, copy_of: str) -> Letter:
    """Return a letter as the reading copy of the one that counts."""
    notice = _notice(words, letter.labels, copy_of)
    copied = {"copy_of": copy_of, "notice": notice, "signed": None, "slip": None}
    return letter.model_copy(update=copied)


def _with_page(
    letter: Letter, reader: Reader, stands_on: Ground, own: str, posting: Posting
) -> Letter:
    """Put the page before posting behind a letter, in the requester's language."""
    page = {
        "before_you_post": checks(reader, stands_on, own, posting),
        "before_you_post_title": title(reader.words, own),
        "own_language": own,
    }
    return letter.model_copy(update=page)


def _letter(reader: Reader, stands_on: Ground, posting: Posting) -> Letter:
    """Put all parts of the letter together."""
    request, law = reader.request, stands_on.law
    words, wording = reader.words, reader.words.wording
    values = dict(context(reader, stands_on))
    html = words.of(str(request.kind), law.id).render(values)
    parts = read_parts(html)
    subject = _line(parts.get("subject", ()))
    parts = _numbered(parts, law.letter.form)
    reference = request.reference or _reference(request, reader.on)
    labels = _labels(reader)
    application = law.letter.form is Form.APPLICATION
    upward = request.kind in UPWARD_KINDS
    to = addressee(request, labels)
    written = writing(request, the_person(reader, stands_on, labels), labels)
    if written.signed_for:
        labels["signature"] = labels["representative_signature"]
    document = request.kind is Kind.MANDATE
    slipped = not document and (application or request.by_hand)
    # Before the court above, the court below is no party; and nobody is their own.
    below = application and request.holder.type is HolderType.COURT
    contested = upward and not below and to.name != request.holder.name
    day = wording.day(reader.on)
    return Letter(
        language=wording.language,
        form=law.letter.form,
        kind=request.kind,
        law=law.id,
        sender=written.sender,
        applicants=written.applicants,
        concerning=written.concerning,
        addressee=to,
        respondent=respondent(request) if contested else None,
        reference=reference,
        on=reader.on,
        date_line=day,
        subject=subject,
        salutation=""
        if application or document
        else _there("salutation", labels, wording.country),
        opening=parts.get("opening", ()),
        facts=parts.get("facts", ()),
        demands=parts.get("demands", ()),
        reasons=parts.get("reasons", ()),
        ending=parts.get("ending", ()),
        closing=_closing(request, law.letter.form, labels, wording.country),
        signature=written.sender.name,
        signed_for=written.signed_for,
        signed=signed(request, posting, labels),
        post="" if document else post_line(request, whom(request)),
        enclosures=enclosures(reader, stands_on),
        enclosures_title=labels["enclosures"],
        labels=labels,
        slip=_slip(written.sender.name, labels, subject, reference, day)
        if slipped
        else None,
    )


def _labels(reader: Reader) -> dict[str, str]:
    """Return the words of the form, by the names they have in this kind of letter."""
    wording, kind = reader.words.wording, reader.request.kind
    labels = {
        key: wording.text(label.text) for key, label in wording.library.labels.items()
    }
    renamed = _RENAMED.get(kind, {})
    return labels | {key: labels[other] for key, other in renamed.items()}


def _closing(
    request: Request, form: Form, labels: Mapping[str, str], country: str
) -> str:
    """Return how the letter ends before it is signed; a mandate only is signed."""
    if request.kind is Kind.MANDATE:
        return ""
    if form is Form.APPLICATION:
        return labels["application_closing"]
    return _there("closing", labels, country)


def _there(key: str, labels: Mapping[str, str], country: str) -> str:
    """Return a word of the form, as the country the letter goes to writes it."""
    return labels.get(f"{key}_{country}", labels[key])


def _line(blocks: tuple[Block, ...]) -> str:
    """Return a part that is one line."""
    runs = tuple(
        run for block in blocks if isinstance(block, Paragraph) for run in block.runs
    )
    return plain_text(runs).strip()


def _numbered(
    parts: Mapping[str, tuple[Block, ...]], form: Form
) -> dict[str, tuple[Block, ...]]:
    """Number the paragraphs through the letter; plain ones stay without."""
    number = 0
    numbered = dict(parts)
    for part in _ORDER[form]:
        blocks: list[Block] = []
        for block in parts.get(part, ()):
            if isinstance(block, Paragraph):
                number += block.number == 0
                mark = number if block.number == 0 else 0
                block = block.model_copy(update={"number": mark})  # noqa: PLW2901  the same block, numbered
            blocks.append(block)
        numbered[part] = tuple(blocks)
    return numbered


def _reference(request: Request, on: date) -> str:
    """Make a reference that says nothing about the person, the same every time."""
    # What nobody told does not count, so that a new field changes no old reference.
    told = request.model_dump_json(
        exclude_defaults=True, exclude={"person": {"signature"}}
    )
    digest = hashlib.sha256(told.encode()).hexdigest()
    return f"{on:%Y%m%d}-{digest[:4].upper()}"


def _slip(
    name: str, labels: Mapping[str, str], subject: str, reference: str, day: str
) -> Slip:
    """Return the receipt slip for the counter."""
    what = labels["slip_what"] % {
        "subject": subject,
        "on": day,
        "reference": reference,
        "name": name,
    }
    return Slip(
        title=labels["slip_title"],
        lines=(what, labels["slip_by"], labels["slip_on"]),
    )


def _notice(words: Templates, labels: Mapping[str, str], copy_of: str) -> str:
    """Return the sentence that marks a reading copy."""
    if not copy_of:
        return ""
    return labels["copy_notice"] % {"language": words.wording.own_language(copy_of)}
