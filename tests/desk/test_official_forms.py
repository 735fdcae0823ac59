"""What a person is told of a form that is prescribed."""

from __future__ import annotations

from habeas.desk.cards import card
from habeas.desk.official_forms import form_to_fill
from habeas.desk.specimen import specimen
from habeas.dossiers.library import library
from habeas.law.words import Kind


def _told(law: str, kind: Kind) -> tuple[str, ...]:
    """Tell of the form for the specimen of a letter."""
    return form_to_fill(specimen(library().law(law), kind), library(), "en")


def test_a_form_that_must_be_used_is_told_with_its_place_and_its_order() -> None:
    """Whoever sends anything else may be refused, so nothing is left to guess."""
    told = _told("hk-pdpo", Kind.ACCESS)
    law = library().law("hk-pdpo")
    right = next(one for one in law.rights if one.kind is Kind.ACCESS)
    rows = [f"{at}. {one}" for at, one in enumerate(right.particulars, start=1)]

    assert "Data Access Request Form (OPS003)" in told[0]
    assert (
        told[1] == "They may refuse anything else. Fill it in; the letter goes with it."
    )
    assert "www.pcpd.org.hk" in told[2]
    assert ["Write in it, in this order:", *rows] == list(told[3:])


def test_a_form_one_need_not_use_is_only_named() -> None:
    """The letter will do."""
    told = _told("jp-appi-public", Kind.ACCESS)

    assert "You need not use it; the letter will do." == told[1]
    assert not any(line.startswith("1.") for line in told)


def test_a_remedy_tells_of_its_own_form() -> None:
    """The form for access says nothing about a complaint."""
    told = _told("hk-pdpo", Kind.COMPLAINT)

    assert "Complaint Form (OPS001)" in told[0]


def test_nothing_is_told_where_no_form_is_prescribed() -> None:
    """Most laws ask for none, and a reminder never needs one."""
    assert () == _told("tw-pdpa", Kind.ACCESS)
    assert () == _told("hk-pdpo", Kind.REMINDER)


def test_the_page_of_a_law_shows_its_forms() -> None:
    """Whoever looks a law up sees the form before writing."""
    sections = card(library().law("hk-pdpo"), library(), "en").sections
    lines = [line for _, found in sections for line in found]

    assert any("(OPS003)" in line for line in lines)
    assert any("(OPS001)" in line for line in lines)
