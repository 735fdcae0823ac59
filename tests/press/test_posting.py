"""The line for the post office, and what the last page says of posting."""

from __future__ import annotations

from datetime import date

import pytest

from habeas.cases.request import Request
from habeas.desk.bookcase import bookcase
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.errors import NoPostWords
from habeas.press.docx import as_docx
from habeas.press.html import as_html
from habeas.press.letter import Letter
from habeas.press.paper import paper
from habeas.press.posting import post_line, post_names


def request(here: str, there: str, **more: object) -> Request:
    """Return a request from one country to another."""
    facts: dict[str, object] = {
        "schema": "habeas/request/1",
        "kind": "access",
        "law": "eu-gdpr",
        "post": "registered",
        "person": {"name": "Lin Mei", "country": here},
        "holder": {
            "name": "Muster AG",
            "type": "private-body",
            "country": there,
            "address": "Weg 1\n44001 Köln",
        },
    }
    return Request.model_validate(facts | more)


def letter(**more: object) -> Letter:
    """Compose the letter of a request within Germany."""
    wishes = Wishes(on=date(2026, 11, 23), language="en", facing=NO_COPY)
    return composed(request("DE", "DE", **more), bookcase(), wishes).letter


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("DE", "Einschreiben mit Rückschein"),
        ("FR", "Lettre recommandée avec avis de réception"),
        ("GB", "Royal Mail Signed For"),
        ("IT", "Raccomandata con ricevuta di ritorno"),
        ("US", "Certified Mail, Return Receipt Requested"),
    ],
)
def test_registered_post_is_called_as_the_clerk_calls_it(
    country: str, expected: str
) -> None:
    """Whatever language the letter is in, its post line is the post office's."""
    asked = request(country, country)

    assert expected == post_line(asked, asked.holder)


def test_a_letter_abroad_asks_for_it_in_the_words_of_all_posts() -> None:
    """A domestic service does not cross a border."""
    asked = request("DE", "US")

    assert "Recommandé – Avis de réception (AR)" == post_line(asked, asked.holder)


def test_where_its_name_is_not_known_the_person_is_asked_for_it() -> None:
    """Nothing is made up: what nobody has read does not reach a letter."""
    asked = request("MT", "MT")

    with pytest.raises(NoPostWords, match="MT"):
        post_line(asked, asked.holder)


def test_words_of_the_person_stand_as_they_are_written() -> None:
    """Another service, or another country's name for it, can be written."""
    asked = request("AT", "AT", post="Eingeschrieben")

    assert "Eingeschrieben" == post_line(asked, asked.holder)


def test_every_name_has_its_source() -> None:
    """Each name says where somebody has read it."""
    assert [] == [name for name, one in post_names().items() if not one.source]


def test_the_line_stands_in_every_sheet() -> None:
    """PDF and HTML share their form; the word processor's file has it too."""
    asked = letter()
    wanted = "Einschreiben mit Rückschein"

    assert wanted == asked.post
    assert wanted in as_html(asked)
    assert as_docx(asked, None, paper("a4")) != as_docx(
        asked.model_copy(update={"post": ""}), None, paper("a4")
    )


def test_the_last_page_says_which_service_to_ask_for() -> None:
    """What stands in the letter has to be paid at the counter."""
    last = letter().before_you_post

    assert (
        "At the post office, ask for this service: Einschreiben mit Rückschein. "
        "Keep the receipt." in last
    )


def test_the_last_page_says_how_to_fold_the_letter() -> None:
    """The marks are explained, and which envelope they are for."""
    last = " ".join(letter().before_you_post)

    assert "Fold the letter at the marks" in last
    assert "DL 220 × 110 mm" in last


def test_without_a_window_the_address_is_written_by_hand() -> None:
    """The last page has it in one line, ready to be copied."""
    last = letter(paper="a4").before_you_post

    assert "Write the address on the envelope: Muster AG, Weg 1, 44001 Köln" in last


def test_a_missing_address_is_told() -> None:
    """A letter to nowhere is noticed before it is stamped."""
    holder = {"name": "Muster AG", "type": "private-body", "country": "DE"}
    last = " ".join(letter(holder=holder).before_you_post)

    assert "Their address is missing." in last
    assert "Fold" not in last
