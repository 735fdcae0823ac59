"""Answers to bad answers: each says what the law says and asks for one thing."""

from __future__ import annotations

from datetime import date

import pytest

from habeas.cases.request import Past, Request
from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.law.words import Kind, Matter, Refusal
from habeas.press.letter import Letter, Listing
from habeas.press.text import as_text

_RECEIVED = date(2026, 9, 3)
_REPLIED = Past(kind="answered", on=date(2026, 9, 10))
_LAWS = (
    "eu-gdpr",
    "gb-uk-gdpr",
    "us-ecoa",
    "us-va-cdpa",
    "cn-credit-reporting",
    "hk-pdpo",
    "tr-kvkk",
)
"""Laws that say much, little and nothing of fees, proof, forms and time."""


def _request(reason: Refusal | None, law: str, *past: Past) -> Request:
    """Return the answer to a bad answer that came a week after the request arrived."""
    request = specimen(library().law(law), Kind.REBUTTAL)
    told = (*request.past, *(past or (_REPLIED,)))
    return request.model_copy(update={"refused_because": reason or "", "past": told})


def _letter(request: Request, on: date = date(2026, 9, 14)) -> Letter:
    """Compose it in English."""
    return composed(
        request, library(), Wishes(on=on, language="en", facing=NO_COPY)
    ).letter


def _rebuttal(reason: Refusal | None, law: str = "eu-gdpr", *past: Past) -> Letter:
    """Compose the answer to a bad answer."""
    return _letter(_request(reason, law, *past))


def _text(letter: Letter) -> str:
    """Return a letter on one line."""
    return " ".join(as_text(letter).split())


def _asked(letter: Letter) -> tuple[str, ...]:
    """Return the demands."""
    (listing,) = [block for block in letter.demands if isinstance(block, Listing)]
    return tuple("".join(run.text for run in item) for item in listing.items)


@pytest.mark.parametrize("law", _LAWS)
def test_each_asks_for_one_thing_of_its_own(law: str) -> None:
    """One demand each; the one about another person protects that person as well."""
    asked = {reason: _asked(_rebuttal(reason, law)) for reason in Refusal}

    assert {Refusal.WRONG_PERSON} == {one for one in asked if len(asked[one]) > 1}
    assert all(
        "name the exact provision" not in " ".join(one) for one in asked.values()
    )


@pytest.mark.parametrize("reason", set(Refusal) - {Refusal.NO_DATA})
def test_the_regulation_has_its_own_answer(reason: Refusal) -> None:
    """The European letter cites what the regulation says to that very answer."""
    cited = {
        str(cite)
        for one in library().law("eu-gdpr").arguments
        if reason in one.reasons
        for cite in one.cite
    }

    assert cited
    assert all(
        place.partition("(")[0] in _text(_rebuttal(reason))
        for place in cited
        if place[0] == "1"
    )


def test_a_law_that_says_nothing_of_fees_is_not_quoted_on_them() -> None:
    """The letter asks for the provision, and claims none."""
    text = _text(_rebuttal(Refusal.FEE, "us-ecoa"))

    assert "You asked me to pay a fee first." in text
    assert "name the provision that allows the fee" in text
    assert "free of charge under" not in text.lower()
    assert "What may be charged" not in text


def test_a_fee_is_held_against_the_laws_own_rule() -> None:
    """Where asking is free without exception it says so; else it says where."""
    laws = ("cn-sd-social-credit", "hk-pdpo")
    free, limited = (_text(_rebuttal(Refusal.FEE, law)) for law in laws)

    assert "asking is free of charge." in free
    assert "What may be charged is laid down in" in limited


def test_who_may_ask_for_a_copy_is_asked_what_to_black_out() -> None:
    """Where the law wants a copy, the letter does not say that it need not be given."""
    text = _text(_rebuttal(Refusal.IDENTITY_COPY, "cn-credit-reporting"))

    assert "black out the rest" in text
    assert "without a copy of an identity document" not in text


def test_a_prescribed_form_goes_with_the_letter() -> None:
    """A form that may be insisted on is enclosed, not fought."""
    letter = _rebuttal(Refusal.FORM, "hk-pdpo")

    assert "act on my request on the official form, which I enclose" in _asked(letter)
    assert any("OPS003" in one for one in letter.enclosures)
    assert "OPS003" not in _text(_rebuttal(Refusal.FEE, "hk-pdpo"))


def test_what_the_law_lets_them_demand_is_done() -> None:
    """Turkish law wants a signature on paper: the request goes once more, signed."""
    (asked,) = _asked(_rebuttal(Refusal.SIGNATURE, "tr-kvkk"))

    assert "once more with this letter" in asked


def test_the_data_of_another_person_stay_with_nobody() -> None:
    """Nothing of them is quoted or enclosed; the letter promises not to keep them."""
    past = Past(kind="answered", on=date(2026, 9, 10), words="Herr Muster, Konto 17")
    letter = _rebuttal(Refusal.WRONG_PERSON, "eu-gdpr", past)
    text = _text(letter)

    assert "Konto 17" not in text
    assert ("a copy of my request",) == letter.enclosures
    assert "I will not use it or pass it on." in text
    assert "how I should return or destroy" in text
    assert "complaint" not in text


def test_more_time_taken_too_late_is_held_against_the_first_day() -> None:
    """A notice after the month is no extension, whatever reason it gives."""
    late = Past(kind="extended", on=date(2026, 10, 20), words="many requests")
    request = _request(Refusal.EXTENSION, "eu-gdpr", late)
    text = _text(_letter(request, date(2026, 10, 22)))

    assert "Your notice reached me after the time for an answer had ended." in text
    assert "The time for an answer, one month, ended on 5 October 2026" in text


def test_more_time_taken_without_a_reason_is_told_so() -> None:
    """In time, but without the reasons the law asks for."""
    text = _text(
        _rebuttal(Refusal.EXTENSION, "eu-gdpr", Past(kind="extended", on=_RECEIVED))
    )

    assert "You gave me no reason for it." in text
    assert "ends on 5 October 2026" in text


def test_a_right_nobody_disputes_is_not_explained() -> None:
    """Who only wants money is told of fees; who refuses is told of the right."""
    entitled = "a person is entitled to confirmation"

    assert entitled not in _text(_rebuttal(Refusal.FEE))
    assert entitled in _text(_rebuttal(Refusal.NO_DATA))
    assert "entitled to a statement of reasons" in _text(
        _rebuttal(Refusal.FEE, "us-ecoa")
    )


@pytest.mark.parametrize("reason", list(Refusal))
def test_a_day_is_set_only_by_the_law(reason: Refusal) -> None:
    """No letter makes up a day of its own; what waits for the person has none."""
    text = _text(_rebuttal(reason))
    dated = {Refusal.SIGNATURE, Refusal.FORM, Refusal.LANGUAGE, Refusal.EXTENSION}

    assert (reason in dated) == ("ends on 5 October 2026" in text)
    assert "within 14 days" not in text


def test_nobody_is_said_to_have_given_no_reason_who_may_have_given_one() -> None:
    """A reason that was not typed is not a reason that was not given."""
    assert "You gave no reason" not in _text(_rebuttal(None))
    assert "You gave no reason" in _text(_rebuttal(Refusal.NO_REASON))


def test_a_reason_nobody_named_is_answered_by_what_answers_every_refusal() -> None:
    """Chinese law asks reasons of every refusal, so the plain letter says so too."""
    assert "a handler who refuses a request must state the reasons" in _text(
        _rebuttal(None, "cn-pipl")
    )
    assert "must state the reasons" not in _text(_rebuttal(Refusal.FORM, "cn-pipl"))


def test_trade_secrets_in_a_score_go_to_the_authority() -> None:
    """The judgment on scores goes before the general answer, and asks for its thing."""
    request = _request(Refusal.SECRET, "eu-gdpr")
    matter = request.matter.model_copy(update={"about": Matter.SCORE})
    letter = _letter(request.model_copy(update={"matter": matter}))

    assert any("competent supervisory authority" in one for one in _asked(letter))
    assert 1 == len(_asked(letter))
    assert "C-203/22" in _text(letter)
