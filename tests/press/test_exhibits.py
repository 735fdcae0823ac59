"""A letter upward numbers its papers, and says of each event what shows it."""

from __future__ import annotations

from datetime import date

import pytest

from habeas.cases.request import Past, Recipient, Request
from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.law.words import Kind, Outcome
from habeas.press.exhibits import numbers
from habeas.press.letter import Letter
from habeas.press.text import as_text

_SENT = Past(kind="sent", on=date(2026, 8, 3), channel="post", reference="RR 1")
_RECEIVED = Past(kind="received", on=date(2026, 8, 5), channel="advice of delivery")
_REFUSED = Past(kind="refused", on=date(2026, 9, 20), words="Too much work.")
_EXTENDED = Past(kind="extended", on=date(2026, 9, 1))


def _request(law: str, kind: Kind, *past: Past, outcome: str = "refused") -> Request:
    """Return a specimen of a law with events of our own."""
    request = specimen(library().law(law), kind)
    return request.model_copy(update={"past": past, "outcome": Outcome(outcome)})


def _letter(request: Request, on: date = date(2026, 11, 23)) -> Letter:
    """Compose a letter in English."""
    wishes = Wishes(on=on, language="en", facing=NO_COPY)
    return composed(request, library(), wishes).letter


def _said(request: Request, on: date = date(2026, 11, 23)) -> str:
    """Return the letter as one line of text."""
    return " ".join(as_text(_letter(request, on)).split())


def test_every_paper_has_its_number_in_the_list_and_in_the_text() -> None:
    """Whoever decides finds the paper that a sentence rests on."""
    past = (_SENT, _RECEIVED, _REFUSED)
    letter = _letter(_request("eu-gdpr", Kind.COMPLAINT, *past))
    said = " ".join(as_text(letter).split())

    assert (
        "Enclosure 1: my letter of 3 August 2026",
        "Enclosure 2: proof that it arrived on 5 August 2026",
        "Enclosure 3: the letter that I received on 20 September 2026",
    ) == letter.enclosures
    assert "received on 5 August 2026. (Enclosures 1 and 2)" in said
    assert "refused it. (Enclosure 3)" in said


def test_what_nothing_proves_is_told_and_not_enclosed() -> None:
    """No letter promises a proof of receipt that nobody has."""
    bare = Past(kind="received", on=date(2026, 8, 5))
    request = _request("eu-gdpr", Kind.COMPLAINT, _SENT, bare, _REFUSED)

    assert (1, 0, 2) == numbers(request)


def test_a_letter_to_the_holder_numbers_nothing() -> None:
    """Whoever wrote the letters has them."""
    request = _request("us-va-cdpa", Kind.APPEAL, _SENT, _REFUSED)

    assert (0, 0) == numbers(request)
    assert "Enclosure 1" not in _said(request)


@pytest.mark.parametrize(
    ("on", "late"), [(date(2026, 9, 20), True), (date(2026, 9, 1), False)]
)
def test_an_answer_that_came_late_is_told_as_late(on: date, *, late: bool) -> None:
    """A refusal after the time is two faults; one within it is only one."""
    refused = _REFUSED.model_copy(update={"on": on})
    said = _said(_request("eu-gdpr", Kind.COMPLAINT, _SENT, _RECEIVED, refused))

    assert late == ("ended on 7 September 2026" in said)


def test_an_extension_counts_only_where_it_was_claimed() -> None:
    """The time ended once: on the day that the holder could rely on."""
    silent = _request("eu-gdpr", Kind.COMPLAINT, _SENT, _RECEIVED, outcome="silent")
    longer = silent.model_copy(update={"past": (_SENT, _RECEIVED, _EXTENDED)})
    much_later = date(2027, 3, 1)

    assert 1 == _said(silent, much_later).count("The time for an answer")
    assert "ended on 7 September 2026" in _said(silent, much_later)
    assert "The time for an answer" not in _said(longer, much_later)
    assert "At the latest, the time for an answer ended on 5 November 2026" in _said(
        longer, much_later
    )


def _to_vienna() -> Request:
    """Return a complaint to the Austrian authority about a refusal."""
    request = _request("eu-gdpr", Kind.COMPLAINT, _SENT, _RECEIVED, _REFUSED)
    vienna = Recipient(name="Österreichische Datenschutzbehörde", country="AT")
    return request.model_copy(update={"recipient": vienna})


def test_a_complaint_to_vienna_names_the_right_and_says_that_it_is_in_time() -> None:
    """Section 24(2) of the Austrian act sends back a complaint without them."""
    said = _said(_to_vienna())

    assert "infringed my right under Article 15(1)" in said
    assert "I learned of this on 20 September 2026." in said
    assert "within one year of that day" in said


def test_nobody_is_made_to_say_that_a_late_complaint_is_in_time() -> None:
    """After the year the sentence would be false, and is left out."""
    assert "in time" not in _said(_to_vienna(), date(2027, 9, 21))


def test_a_mediator_is_asked_to_mediate() -> None:
    """A body that decides nothing is not asked to find a breach."""
    said = _said(_request("kr-pipa", Kind.COMPLAINT, _SENT, _REFUSED))

    assert "mediate between the controller and me" in said
    assert "examine whether" not in said


def test_a_grievance_is_no_appeal() -> None:
    """Silence may be complained of without being taken for a refusal."""
    said = _said(_request("in-dpdp", Kind.APPEAL, _SENT, outcome="silent"))

    assert "I complain to you" in said
    assert "appeal" not in said


def test_the_name_of_an_act_is_never_turned_into_markup() -> None:
    """Texas calls its code Bus. & Com."""
    assert "&amp;" not in _said(_request("us-tx-dpsa", Kind.APPEAL, _SENT, _REFUSED))
