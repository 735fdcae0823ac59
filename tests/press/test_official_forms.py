"""Letters for which the law or an authority prescribes a form."""

from __future__ import annotations

from datetime import date

from habeas.cases.request import Identifier
from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.law.words import Kind
from habeas.press.letter import Letter
from habeas.press.text import as_text

_BLANK = "_" * 20
_CARD = Identifier(label="Number on the card", value="A123")
_SEEN = "Date on which the information was disclosed to me"


def _letter(
    law: str, kind: Kind, *known: Identifier, of: Kind | None = None, own: str = ""
) -> Letter:
    """Compose the specimen of a letter with what the person typed of themselves."""
    shelf = library()
    request = specimen(shelf.law(law), kind)
    person = request.person.model_copy(update={"identifiers": known})
    update = {"person": person} | ({"of": of} if of else {})
    request = request.model_copy(update=update)
    wishes = Wishes(
        on=date(2026, 11, 23), language="en", facing=NO_COPY, own=own or "en"
    )
    return composed(request, shelf, wishes).letter


def _joined(letter: Letter) -> str:
    """Return a letter's text with its lines joined."""
    return " ".join(as_text(letter).split())


def test_where_only_the_form_will_do_the_letter_says_that_it_goes_with_it() -> None:
    """In Hong Kong an access request may be refused that is not made on OPS003."""
    letter = _letter("hk-pdpo", Kind.ACCESS)

    assert (
        "I enclose the official form, filled in: Data Access Request Form (OPS003) "
        "(section 20(3)(e) and section 67(1) of the Personal Data (Privacy) "
        "Ordinance). This letter goes with it." in _joined(letter)
    )
    assert (
        "the official form, filled in: Data Access Request Form (OPS003)"
        == letter.enclosures[0]
    )


def test_what_belongs_in_the_form_leaves_no_blank_in_the_letter() -> None:
    """Two places for the same words would invite two answers."""
    assert _BLANK not in _joined(_letter("hk-pdpo", Kind.ACCESS, _CARD))


def test_the_page_before_posting_says_what_to_write_in_the_form_in_its_order() -> None:
    """The person holds the form in one hand and this page in the other."""
    law = library().law("hk-pdpo")
    right = next(one for one in law.rights if one.kind is Kind.ACCESS)
    page = _letter("hk-pdpo", Kind.ACCESS).before_you_post
    found = [
        line.removeprefix("Write in the form: ")
        for line in page
        if line.startswith("Write in the form: ")
    ]

    assert page[0].startswith("Fill in the official form: Data Access Request Form")
    assert "pcpd.org.hk" in page[1]
    assert list(right.particulars) == found


def test_a_form_one_need_not_use_lends_the_letter_its_order() -> None:
    """What the form asks for first comes first, then what the person added."""
    seen = Identifier(label=_SEEN, value="3 November 2026")
    letter = _letter("jp-appi-public", Kind.CORRECTION, _CARD, seen)
    details = letter.sender.details

    assert [(_SEEN, "3 November 2026"), (_CARD.label, "A123")] == list(details[:2])
    assert "official form" not in _joined(letter)
    assert "which you need not use" in letter.before_you_post[0]


def test_a_particular_of_such_a_form_that_nobody_typed_is_left_blank() -> None:
    """It can still be filled in by hand."""
    letter = _letter("jp-appi-public", Kind.CORRECTION, _CARD)

    assert (_SEEN, _BLANK) == letter.sender.details[0]


def test_a_reminder_needs_no_form() -> None:
    """The form went out with the first letter."""
    letter = _letter("hk-pdpo", Kind.REMINDER, of=Kind.ACCESS)

    assert "official form" not in _joined(letter)
    assert not any("form" in line.split(":")[0] for line in letter.before_you_post)
