"""Composing a letter: a request and the law in, one letter in one language out."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from habeas.cases.request import Holder, Recipient, Request
from habeas.cases.word_count import words_in
from habeas.deadlines.calendar import Calendar
from habeas.dossiers.library import Library
from habeas.errors import NotGranted, RecipientMissing, StatementTooLong, UnknownAsk
from habeas.language.dates import country_name
from habeas.language.names import nearest
from habeas.law.words import (
    FOLLOW_UPS,
    OF_THE_DEAD,
    UPWARD_KINDS,
    Form,
    HolderType,
    Kind,
    Outcome,
    Refusal,
)
from habeas.press.acting import (
    BLANK,
    IN_A_MANDATE,
    IN_A_REVOCATION,
    acting_party,
    check_acting,
    represented,
    unsaid_of_the_dead,
    writing,
)
from habeas.press.blocks import plain_text, read_parts
from habeas.press.context import context
from habeas.press.exhibits import goes_up, numbers, paper_of
from habeas.press.grounds import Ground, ground, official_form, word_limit
from habeas.press.letter import Block, Letter, Paragraph, Party, Picture, Slip
from habeas.press.picture import picture
from habeas.press.posting import Posting, how_to_post, post_line
from habeas.press.said import Reader
from habeas.press.typed import Typed
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
    letter = _letter(reader, stands_on, copy_of, own or language, posting)
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


def _letter(
    reader: Reader, stands_on: Ground, copy_of: str, own: str, posting: Posting
) -> Letter:
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
    addressee = _addressee(request, labels)
    written = writing(request, _person(reader, stands_on, labels), labels)
    if written.signed_for:
        labels["signature"] = labels["representative_signature"]
    document = request.kind is Kind.MANDATE
    slipped = not copy_of and not document and (application or request.by_hand)
    # Before the court above, the court below is no party; and nobody is their own.
    below = application and request.holder.type is HolderType.COURT
    contested = upward and not below and addressee.name != request.holder.name
    day = wording.day(reader.on)
    return Letter(
        language=wording.language,
        form=law.letter.form,
        kind=request.kind,
        law=law.id,
        sender=written.sender,
        applicants=written.applicants,
        concerning=written.concerning,
        addressee=addressee,
        respondent=_respondent(request) if contested else None,
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
        signed=None if copy_of else _signed(request, posting, labels),
        post="" if document else post_line(request, _whom(request)),
        enclosures=_enclosures(reader, stands_on),
        enclosures_title=labels["enclosures"],
        labels=labels,
        slip=_slip(written.sender.name, labels, subject, reference, day)
        if slipped
        else None,
        copy_of=copy_of,
        notice=_notice(words, labels, copy_of),
        before_you_post=() if copy_of else _before(reader, stands_on, own, posting),
        before_you_post_title="" if copy_of else _before_title(words, own),
        own_language="" if copy_of else own,
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


def _lines(text: str) -> tuple[str, ...]:
    """Return an address line by line."""
    return tuple(line for line in text.split("\n") if line.strip())


def _person(reader: Reader, stands_on: Ground, labels: Mapping[str, str]) -> Party:
    """Return the person the data are about as the letter shows them."""
    person, wording = reader.request.person, reader.words.wording
    given = {one.label: one.value for one in person.identifiers}
    source = stands_on.remedy or stands_on.right
    form = source.official_form if source else None
    needed = tuple(wording.text(one) for one in (source.particulars if source else ()))
    if form and form.compulsory:
        # They are written in the form itself, which the letter only goes with.
        needed = ()
    # What an office must be told and nobody typed is filled in by hand.
    blanks = {one: given.get(one, BLANK) for one in needed}
    details = list({**blanks, **given}.items() if form else {**given, **blanks}.items())
    details += [
        (labels[key], value)
        for key, value in (("telephone", person.phone), ("email", person.email))
        if value
    ]
    return Party(name=person.name, lines=_lines(person.address), details=tuple(details))


def _signed(
    request: Request, posting: Posting, labels: Mapping[str, str]
) -> Picture | None:
    """Return the person's signature, if they gave a picture of it."""
    if not posting.signature:
        return None
    says = labels["signature_picture"] % {"name": request.person.name}
    return picture(posting.signature, posting.signature_name, says)


def _addressee(request: Request, labels: Mapping[str, str]) -> Party:
    """Return the body the letter goes to; a mandate goes to the representative."""
    if request.kind is Kind.MANDATE:
        return acting_party(request, labels)
    to = _whom(request)
    abroad = to.country and to.country != request.person.country
    return Party(
        name=to.name,
        lines=_lines(to.address),
        attention=to.attention,
        country=country_name(to.country) if abroad and request.person.country else "",
    )


def _whom(request: Request) -> Holder | Recipient:
    """Return the body the letter goes to."""
    upward = request.kind in UPWARD_KINDS
    to = request.recipient if upward else request.holder
    if to is None and request.kind is Kind.APPEAL:
        # An appeal asks whoever decided to decide again.
        to = request.holder
    if to is None:
        raise RecipientMissing(kind=str(request.kind), holder=request.holder.name)
    return to


def _respondent(request: Request) -> Party:
    """Return the body complained of, in an application to another body."""
    holder = request.holder
    return Party(name=holder.name, lines=_lines(holder.address))


def _enclosures(reader: Reader, stands_on: Ground) -> tuple[str, ...]:
    """Return what is enclosed: what the law asks for, then what the person names."""
    request, words = reader.request, reader.words
    follows = request.kind in FOLLOW_UPS
    source = None if follows else stands_on.remedy or stands_on.right
    by_law = (
        tuple(words.wording.text(one) for one in source.enclosures) if source else ()
    )
    form = official_form(stands_on, request)
    if form and form.compulsory:
        named = {"form": nearest(form.name, words.wording.language)}
        label = words.wording.library.labels["official_form"].text
        by_law = (words.wording.text(label) % named, *by_law)
    letters = _letters(reader)
    # Numbered papers come first, so that their numbers are those of the list.
    also = by_law + _proofs(reader)
    listed = letters + also if goes_up(request) else also + letters
    return listed + request.enclosures


def _letters(reader: Reader) -> tuple[str, ...]:
    """Return the letters of the matter as enclosures: each by number, or all in one."""
    request, words = reader.request, reader.words
    exhibits = tuple(
        words.word("exhibit", number, paper_of(entry), words.wording.day(entry.on))
        for entry, number in zip(request.past, numbers(request), strict=True)
        if number
    )
    answered = request.past or (
        goes_up(request) and request.outcome is not Outcome.BEFORE
    )
    if exhibits or not answered:
        return exhibits
    return (words.word("enclosed", _copies(request)),)


def _proofs(reader: Reader) -> tuple[str, ...]:
    """Return what shows that a representative may write."""
    by = represented(reader.request)
    if by is None:
        return ()
    dead = by.relation in OF_THE_DEAD
    proof = reader.words.word("proof", str(by.relation))
    return (reader.words.word("proof", "death"), proof) if dead else (proof,)


def _copies(request: Request) -> str:
    """Return the kind of letter whose copies go with it; another's data never do."""
    wrong = request.refused_because == Refusal.WRONG_PERSON
    return str(Kind.REMINDER if wrong else request.kind)


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


def _before(
    reader: Reader, stands_on: Ground, own: str, posting: Posting
) -> tuple[str, ...]:
    """Return what to check before posting, in the requester's language."""
    mine = replace(reader, words=templates(own, reader.words.wording.library))
    enclosed = tuple(Typed(one) for one in _enclosures(mine, stands_on))
    handed = stands_on.law.letter.form is Form.APPLICATION or mine.request.by_hand
    prescribed = _prescribed(mine, stands_on)
    unsaid = unsaid_of_the_dead(mine.request, stands_on.law)
    kind = str(mine.request.kind)
    counted = _counted(mine.request, stands_on)
    how = _how(mine.request, posting)
    about = (kind, handed, enclosed, prescribed, unsaid, counted, how)
    html = mine.words.html("before_you_post", *about)
    blocks = read_parts(f'<section data-part="list">{html}</section>')["list"]
    return tuple(
        plain_text(item) for block in blocks for item in getattr(block, "items", ())
    )


def _counted(request: Request, stands_on: Ground) -> dict[str, object]:
    """Count the statement against the law's limit; nothing where there is none."""
    limit = word_limit(stands_on, request.kind)
    if limit is None:
        return {}
    count = words_in(request.statement)
    return {"count": count, "most": limit.words, "helped": limit.only_with_help}


def _how(request: Request, posting: Posting) -> dict[str, object]:
    """Return how a letter is posted; a mandate is handed over."""
    if request.kind is Kind.MANDATE:
        return how_to_post(posting, "", request.holder)
    to = _whom(request)
    return how_to_post(posting, post_line(request, to), to)


def _prescribed(mine: Reader, stands_on: Ground) -> dict[str, object]:
    """Return the form that is prescribed, and what to write in it, in its order."""
    form = official_form(stands_on, mine.request)
    source = stands_on.remedy or stands_on.right
    if form is None or source is None:
        return {}
    wording = mine.words.wording
    return {
        "name": nearest(form.name, wording.language),
        "compulsory": form.compulsory,
        "where": wording.text(form.where),
        "particulars": tuple(wording.text(one) for one in source.particulars),
    }


def _before_title(words: Templates, own: str) -> str:
    """Return the heading of the page before posting, in the requester's language."""
    mine = templates(own, words.wording.library)
    return mine.wording.text(words.wording.library.labels["before_you_post"].text)
