"""Who writes, to whom, about whom: the parties of a letter from its request."""

from __future__ import annotations

from collections.abc import Mapping

from habeas.cases.request import Holder, Recipient, Request
from habeas.errors import RecipientMissing
from habeas.language.dates import country_name
from habeas.law.words import (
    UPWARD_KINDS,
    Kind,
)
from habeas.press.acting import (
    BLANK,
    acting_party,
    typed_lines,
)
from habeas.press.grounds import Ground
from habeas.press.letter import Party, Picture
from habeas.press.picture import picture
from habeas.press.posting import Posting
from habeas.press.said import Reader


def the_person(reader: Reader, stands_on: Ground, labels: Mapping[str, str]) -> Party:
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
    return Party(
        name=person.name, lines=typed_lines(person.address), details=tuple(details)
    )


def signed(
    request: Request, posting: Posting, labels: Mapping[str, str]
) -> Picture | None:
    """Return the person's signature, if they gave a picture of it."""
    if not posting.signature:
        return None
    says = labels["signature_picture"] % {"name": request.person.name}
    return picture(posting.signature, posting.signature_name, says)


def addressee(request: Request, labels: Mapping[str, str]) -> Party:
    """Return the body the letter goes to; a mandate goes to the representative."""
    if request.kind is Kind.MANDATE:
        return acting_party(request, labels)
    to = whom(request)
    abroad = to.country and to.country != request.person.country
    return Party(
        name=to.name,
        lines=typed_lines(to.address),
        attention=to.attention,
        country=country_name(to.country) if abroad and request.person.country else "",
    )


def whom(request: Request) -> Holder | Recipient:
    """Return the body the letter goes to."""
    upward = request.kind in UPWARD_KINDS
    to = request.recipient if upward else request.holder
    if to is None and request.kind is Kind.APPEAL:
        # An appeal asks whoever decided to decide again.
        to = request.holder
    if to is None:
        raise RecipientMissing(kind=str(request.kind), holder=request.holder.name)
    return to


def respondent(request: Request) -> Party:
    """Return the body complained of, in an application to another body."""
    holder = request.holder
    return Party(name=holder.name, lines=typed_lines(holder.address))
