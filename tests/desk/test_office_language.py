"""What a person is told where a letter is not in a language that they read there."""

from __future__ import annotations

import pytest

from habeas.cases.request import Recipient, Request
from habeas.desk.office_language import office_language_told, usual_language
from habeas.desk.specimen import specimen
from habeas.dossiers.library import library
from habeas.law.words import Kind


def _asked(law: str, country: str) -> Request:
    """Ask under a law, of a holder in a country."""
    made = specimen(library().law(law), Kind.ACCESS)
    there = made.holder.model_copy(update={"country": country, "place": country})
    return made.model_copy(update={"holder": there})


@pytest.mark.parametrize(
    ("law", "country", "named"),
    [
        ("jp-appi", "JP", "Japanese"),
        ("kr-pipa", "KR", "Korean"),
        ("br-lgpd", "BR", "Portuguese"),
        ("tw-pdpa", "TW", "Traditional Chinese"),
    ],
)
def test_a_language_that_habeas_does_not_write_is_told(
    law: str, country: str, named: str
) -> None:
    """Nobody finds out at the counter that the letter cannot be read."""
    told = office_language_told(_asked(law, country), "en", library(), "en")

    assert (
        f"Offices there read {named}. "
        "Habeas does not write it yet, so the letter is in English." == told[0]
    )
    assert "Have it translated, or ask them whether they accept it." == told[1]


@pytest.mark.parametrize(
    ("law", "country", "written"),
    [
        ("eu-gdpr", "DE", "de"),
        ("hk-pdpo", "HK", "en"),
        ("cn-pipl", "CN", "zh_CN"),
        ("jp-appi", "US", "en"),
    ],
)
def test_nothing_is_told_where_they_read_the_letter(
    law: str, country: str, written: str
) -> None:
    """A company abroad that a law binds reads what is read where it sits."""
    asked = _asked(law, country)

    assert () == office_language_told(asked, written, library(), "en")


def test_a_language_that_habeas_could_have_written_is_told() -> None:
    """Who chose another one learns what they read."""
    told = office_language_told(_asked("cn-pipl", "CN"), "en", library(), "en")

    assert (
        "Offices there read Simplified Chinese; this letter is in English.",
    ) == told


def test_a_body_that_names_its_languages_is_taken_at_its_word() -> None:
    """The law is read in English; the authority of one country need not read it."""
    shelf = library()
    bodies = shelf.authorities["eu-gdpr"]
    body = next(
        one for one in bodies if one.languages and not {"en", "de"} & {*one.languages}
    )
    to = Recipient(name="X", country=body.place, authority=body.id)
    asked = _asked("eu-gdpr", body.place).model_copy(update={"recipient": to})
    told = office_language_told(asked, "en", shelf, "en")

    assert told


def test_an_office_gets_the_first_of_its_languages_that_habeas_writes() -> None:
    """English is what is left where there is none."""
    assert "en" == usual_language(("zh_HK", "en"))
    assert "de" == usual_language(("de_AT",))
    assert "en" == usual_language(("ja",))
