"""The library reads what is asked for, and says what it cannot read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from habeas.dossiers.library import Library
from habeas.errors import DossierUnsound
from habeas.law.dossier import Law
from habeas.shelves import shelf


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """Return a shelf with two laws of the shipped one, and all they share."""
    for file in shelf("letters").glob("_*.toml"):
        shutil.copy(file, tmp_path)
    for name in ("cn-reconsideration", "cn-js-social-credit"):
        shutil.copytree(shelf("letters") / name, tmp_path / name)
    return tmp_path


def test_a_law_is_read_only_when_somebody_asks_for_it(two: Path) -> None:
    """A broken dossier does not stand in the way of another law."""
    (two / "cn-reconsideration" / "law.toml").write_text("not a law", "utf-8")
    library = Library((two,))

    assert "cn-js-social-credit" == library.law("cn-js-social-credit").id
    with pytest.raises(DossierUnsound):
        library.law("cn-reconsideration")


def test_a_law_is_the_same_value_however_often_it_is_asked_for(two: Path) -> None:
    """Nothing is read twice."""
    library = Library((two,))

    assert library.law("cn-js-social-credit") is library.law("cn-js-social-credit")


def test_a_law_can_be_cited_as_an_act(two: Path) -> None:
    """Every dossier is among the acts, beside those that have no dossier."""
    library = Library((two,))

    assert isinstance(library.acts["cn-reconsideration"], Law)
    assert "eu-1182-71" in library.acts
    assert {"cn-reconsideration", "eu-1182-71"} <= set(library.acts)


def test_a_remedy_takes_the_periods_of_the_law_it_leads_into(two: Path) -> None:
    """What stands in the other dossier is not written twice."""
    law = Library((two,)).law("cn-js-social-credit")
    led = next(one for one in law.remedies if one.law == "cn-reconsideration")

    assert led.terms
    assert {"cn-reconsideration"} <= {
        place.act for term in led.terms for place in term.cite
    }


def test_an_own_shelf_goes_before_the_shipped_one(two: Path, tmp_path: Path) -> None:
    """A person's own edition of a law takes the place of the shipped one."""
    own = tmp_path / "own"
    shutil.copytree(two / "cn-reconsideration", own / "cn-reconsideration")
    file = own / "cn-reconsideration" / "law.toml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("in_force = ", "in_force = 2031-01-01 #", 1), "utf-8")
    library = Library((two, own))

    assert own / "cn-reconsideration" == library.folders["cn-reconsideration"]
    assert 2031 == library.law("cn-reconsideration").in_force.year
    assert () == library.findings
