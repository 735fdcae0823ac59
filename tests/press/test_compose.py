"""Composing letters from requests and laws."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.cases.request import Request
from habeas.desk.requests import read_request
from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Sheets, Wishes, composed
from habeas.dossiers.library import library
from habeas.errors import NotGranted, RecipientMissing, UnknownAsk
from habeas.law.words import Kind, Outcome
from habeas.press.letter import Letter, Listing, Paragraph
from habeas.press.text import as_text

_STORIES = Path(__file__).parents[1] / "stories"
_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60)


def _story(name: str) -> Request:
    """Read a request of the stories."""
    return read_request(_STORIES / f"{name}.toml")


def _sheets(request: Request, language: str = "en", facing: str = NO_COPY) -> Sheets:
    """Compose in a language."""
    wishes = Wishes(on=date(2026, 11, 23), language=language, facing=facing)
    return composed(request, library(), wishes)


def _letter(request: Request, language: str = "en") -> Letter:
    """Compose one letter in a language."""
    return _sheets(request, language).letter


def _with_facts(facts: str) -> Request:
    """Return the German request with other facts."""
    request = _story("8-german-score/1-access")
    matter = request.matter.model_copy(update={"facts": facts, "name": facts})
    return request.model_copy(update={"matter": matter})


@given(_TEXT)
def test_facts_come_out_verbatim(facts: str) -> None:
    """Whatever a person types stands in the letter as they typed it."""
    letter = _letter(_with_facts(facts))
    typed = {
        run.text
        for block in letter.facts
        if isinstance(block, Paragraph)
        for run in block.runs
        if run.typed
    }

    assert {facts} == typed


@pytest.mark.parametrize(
    "hostile",
    [
        "{{ 7*7 }}",
        "{% for x in y %}",
        '<img src="file:///etc/passwd">',
        "%(x)s %s %",
        "$&",
        "\u202eevil\u202c",
        "&amp; &lt;",
        "</span></p><p>",
    ],
)
def test_nothing_typed_is_ever_interpreted(hostile: str) -> None:
    """Text that looks like a template, markup or a place to fill stays text."""
    letter = _letter(_with_facts(hostile))

    assert hostile in as_text(letter)


def test_a_letter_names_its_law_article_by_article() -> None:
    """Each reason begins with the place in the law that gives it."""
    letter = _letter(_story("8-german-score/1-access"))
    reasons = [
        "".join(run.text for run in block.runs)
        for block in letter.reasons
        if isinstance(block, Paragraph)
    ]

    assert reasons
    assert all(reason.startswith("Under ") for reason in reasons)


def test_an_access_request_says_that_it_is_not_for_erasure() -> None:
    """Nobody may answer a request for access by deleting what was asked for."""
    assert "not for erasure" in as_text(_letter(_story("8-german-score/1-access")))


def test_a_dispute_after_the_free_report_gives_forty_five_days() -> None:
    """The longer period is stated where it applies, and the shorter one is not."""
    after = as_text(_letter(_story("7-us-bureau/4-dispute-after-free-report")))
    before = as_text(_letter(_story("7-us-bureau/3-dispute")))

    assert "45 days" in after
    assert "30 days" not in after
    assert "30 days" in before
    assert "45 days" not in before


def test_a_letter_never_gives_a_number_the_law_does_not_contain() -> None:
    """Where the law says only how fast, the letter quotes it and concedes no more."""
    text = as_text(_letter(_story("1-suzhou/1-access")))

    assert "answer the application “promptly” (Article" in " ".join(text.split())
    assert "number of days" not in text
    assert "15 working days" not in text


def test_paragraphs_carry_the_same_numbers_in_both_languages() -> None:
    """A person can point at a paragraph of the reading copy and find the original."""
    sheets = _sheets(_story("1-suzhou/1-access"), "zh_CN", "en")
    assert sheets.facing

    def numbers(letter: Letter) -> list[int]:
        blocks = (*letter.opening, *letter.facts, *letter.reasons, *letter.ending)
        return [block.number for block in blocks if isinstance(block, Paragraph)]

    assert numbers(sheets.letter) == numbers(sheets.facing)


def test_a_reading_copy_says_which_letter_counts() -> None:
    """A translation for information is marked as one, and has no page for posting."""
    sheets = _sheets(_story("1-suzhou/1-access"), "zh_CN", "en")
    assert sheets.facing

    assert "zh_CN" == sheets.facing.copy_of
    assert "Chinese" in sheets.facing.notice
    assert () == sheets.facing.before_you_post
    assert sheets.letter.before_you_post


def test_the_same_request_gives_the_same_letter() -> None:
    """Composing twice changes nothing, the reference included."""
    request = _story("8-german-score/1-access")

    assert _letter(request) == _letter(request)


def test_a_law_that_does_not_grant_a_letter_does_not_write_it() -> None:
    """A letter without a legal ground is refused, with what the law does grant."""
    request = _story("8-german-score/1-access")
    wrong = request.model_copy(update={"law": "us-ecoa"})

    with pytest.raises(NotGranted, match="explanation"):
        _letter(wrong)


def test_an_application_to_another_body_needs_that_body() -> None:
    """A complaint is never addressed to the one complained of by accident."""
    request = _story("8-german-score/6-complaint")

    with pytest.raises(RecipientMissing, match="recipient"):
        _letter(request.model_copy(update={"recipient": None}))


def test_an_ask_that_stands_in_no_list_is_named() -> None:
    """A misspelt ask is an error, not a letter without it."""
    request = _story("8-german-score/1-access")

    with pytest.raises(UnknownAsk, match="scor"):
        _letter(request.model_copy(update={"asks": ("scor",)}))


def test_only_what_was_chosen_is_asked_for() -> None:
    """A person asks for less than the law allows, and for more in their words."""
    request = _story("8-german-score/1-access")
    known = library().laws["eu-gdpr"].right(Kind.ACCESS)
    assert known
    chosen = {"asks": known.asks[:1], "more_asks": ("my file of 2019",)}
    letter = _letter(request.model_copy(update=chosen))
    (listing,) = [block for block in letter.demands if isinstance(block, Listing)]

    assert 2 == len(listing.items)
    assert "my file of 2019" == listing.items[-1][0].text


def test_a_specimen_uses_nobody_real() -> None:
    """What ``habeas preview`` shows names invented people and bodies."""
    request = specimen(library().law("eu-gdpr"), Kind.ACCESS)

    assert "Muster" in request.holder.name


def _appeal(**changes: object) -> Request:
    """Return an appeal under the law of Virginia, for which nobody named a body."""
    request = specimen(library().law("us-va-cdpa"), Kind.APPEAL)
    return request.model_copy(update={"recipient": None, **changes})


def test_an_appeal_goes_to_the_holder_itself() -> None:
    """Who refused is asked to decide again, and is spoken to as such."""
    request = _appeal()
    letter = _letter(request)

    assert request.holder.name == letter.addressee.name
    assert "I sent you a letter" in as_text(letter)
    assert letter.respondent is None


def test_an_appeal_names_the_time_to_decide_and_the_step_after_it() -> None:
    """The holder reads how long it has, and who may be asked when it says no."""
    text = " ".join(as_text(_letter(_appeal())).split())

    assert "60 days from the day on which you receive this letter" in text
    assert "the next step open to me is: a complaint" in text


def test_an_appeal_says_what_was_granted_in_part() -> None:
    """After half an answer the appeal is against the other half."""
    text = as_text(_letter(_appeal(outcome=Outcome.INCOMPLETE)))

    assert "You granted it only in part." in text


def test_an_opt_out_lists_what_its_law_names() -> None:
    """Where the law says what a person may opt out of, the letter asks for no more."""
    text = as_text(_letter(specimen(library().law("us-ia-cdpa"), Kind.OPT_OUT)))

    assert "stop selling information about me" in text
    assert "for advertising" not in text


def test_a_complaint_to_the_holder_itself_is_addressed_to_it() -> None:
    """Who answered badly is spoken to, and not named as somebody else."""
    request = specimen(library().law("au-privacy-act"), Kind.COMPLAINT)
    letter = as_text(_letter(request))

    assert "I complain to you" in letter
    assert f"{request.holder.name} refused" not in letter


def test_a_complaint_to_a_body_above_speaks_about_the_holder() -> None:
    """The supervisor reads who is complained about."""
    request = specimen(library().law("nz-privacy-act"), Kind.COMPLAINT)
    letter = as_text(_letter(request))

    assert f"I complain about {request.holder.name}" in letter
    assert "You refused" not in letter
