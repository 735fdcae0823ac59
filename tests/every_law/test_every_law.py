"""Promises that hold for every folder in letters/, from the moment it exists."""

from __future__ import annotations

from datetime import date

import pytest

from habeas.desk.checking import disagreement
from habeas.desk.specimen import kinds_of, specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.examples import Example, examples
from habeas.dossiers.library import library
from habeas.dossiers.lint import lint
from habeas.law.dossier import facts_of, sources_of
from habeas.law.words import Level
from habeas.press.letter import Letter

_LAWS = sorted(library().laws)
_EXAMPLES = [
    pytest.param(law, example, id=f"{law}: {example.sentence}")
    for law in _LAWS
    for example in examples(library().folders[law])[0]
]
_KINDS = [(law, kind) for law in _LAWS for kind in kinds_of(library().laws[law])]


def _specimen(law: str, kind: str) -> Letter:
    """Compose a specimen letter in English."""
    shelf = library()
    wishes = Wishes(on=date(2026, 11, 23), language="en", facing=NO_COPY)
    request = specimen(
        shelf.law(law), next(k for k in kinds_of(shelf.law(law)) if k == kind)
    )
    return composed(request, shelf, wishes).letter


def test_every_folder_is_a_sound_dossier() -> None:
    """Whatever stands in letters/ can be read, key by key."""
    assert () == library().findings


@pytest.mark.parametrize("law", _LAWS)
def test_a_dossier_has_nothing_to_mend(law: str) -> None:
    """Acts, articles, asks, remedies and examples of a law hold together."""
    found = [
        str(one) for one in lint(library(), date(2026, 11, 23), (law,)) if one.error
    ]

    assert [] == found


@pytest.mark.parametrize(("law", "example"), _EXAMPLES)
def test_a_worked_example_comes_out(law: str, example: Example) -> None:
    """What a lawyer worked out by hand is what Habeas reckons."""
    assert "" == disagreement(library(), library().law(law), example)


@pytest.mark.parametrize("law", _LAWS)
def test_every_fact_has_a_source_and_a_day(law: str) -> None:
    """Nothing is printed as law that nobody is known to have read."""
    dossier = library().law(law)

    assert all(
        source.checked_on <= date(2026, 11, 23) for source in dossier.sources.values()
    )
    assert all(fact.source in dossier.sources for fact in facts_of(dossier.rights))


@pytest.mark.parametrize("law", _LAWS)
def test_an_unverified_number_never_becomes_a_deadline(law: str) -> None:
    """A period nobody has verified is an open question, not a date."""
    dossier = library().law(law)
    numbers = [
        term.name
        for source in sources_of(dossier)
        for term in source.terms
        if term.amount and term.level is Level.UNVERIFIED
    ]

    assert [] == numbers


@pytest.mark.parametrize("law", _LAWS)
def test_a_reminder_stands_only_where_the_law_has_no_number(law: str) -> None:
    """Our own day never stands beside the law's, where it could be taken for it."""
    both = [
        term.name
        for source in sources_of(library().law(law))
        for term in source.terms
        if term.amount and term.reminder
    ]

    assert [] == both


@pytest.mark.parametrize(("law", "kind"), _KINDS)
def test_every_letter_asks_for_something_on_a_legal_ground(law: str, kind: str) -> None:
    """Each letter a law allows has a subject, at least one demand, and its law."""
    letter = _specimen(law, kind)

    assert letter.subject
    assert letter.demands
    assert letter.reasons
    assert letter.signature


def test_no_two_acts_are_called_the_same_in_english() -> None:
    """A name is the key of its translation: Japan's Civil Code is not China's."""
    called: dict[str, set[str]] = {}
    for name, act in library().acts.items():
        for names in (act.name, act.short):
            if "en" in names:
                called.setdefault(names["en"], set()).add(name)
    one_act = {"APPI": {"jp-appi", "jp-appi-public"}}
    one_act["Data Protection Act 2018"] = {"gb-dpa-2018", "gb-dpa-part-3"}

    assert one_act == {name: ids for name, ids in called.items() if len(ids) > 1}


@pytest.mark.parametrize("law", _LAWS)
def test_where_to_get_a_form_is_said_in_a_phrase(law: str) -> None:
    """It ends "You get it here: …", so it is no sentence of its own."""
    forms = (one.official_form for one in sources_of(library().law(law)))

    assert [] == [form.where for form in forms if form and form.where.endswith(".")]
