"""Checking dossiers: everything that is wrong, each with its file and line."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from habeas.desk.checking import check_all, disagreement
from habeas.dossiers.examples import Example
from habeas.dossiers.library import Library
from habeas.shelves import shelf

TODAY = date(2026, 11, 23)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Lend a shelf with one law that is a copy under a new name."""
    law = tmp_path / "us-toy"
    shutil.copytree(shelf("letters") / "us-ecoa", law)
    text = (law / "law.toml").read_text("utf-8")
    (law / "law.toml").write_text(text.replace('"us-ecoa"', '"us-toy"'), "utf-8")
    return tmp_path


def _library(own: Path) -> Library:
    """Read the shipped shelf and the new one."""
    return Library((shelf("letters"), own))


def test_a_law_that_was_copied_and_renamed_is_sound(own: Path) -> None:
    """The page for lawyers begins with that."""
    found = check_all(_library(own), TODAY, ("us-toy",))

    assert [] == [str(one) for one in found if one.error]


def test_every_mistake_of_a_law_is_listed_at_once(own: Path) -> None:
    """Nobody mends one thing to be told of the next."""
    file = own / "us-toy/law.toml"
    text = file.read_text("utf-8").replace('unit = "day"', 'unit = "days"')
    file.write_text(text.replace("what = ", "waht = "), "utf-8")

    found = check_all(_library(own), TODAY, ("us-toy",))

    assert {file} == {one.file for one in found}
    assert {"unit", "waht"} <= {one.key.rpartition(".")[2] for one in found}
    assert all(one.line > 1 for one in found)


def test_a_folder_without_a_law_is_named(own: Path) -> None:
    """A law that was only begun is not passed over in silence."""
    (own / "xx-begun").mkdir()

    found = check_all(_library(own), TODAY, ("xx-begun",))

    assert [own / "xx-begun/law.toml"] == [one.file for one in found]


def test_an_example_that_no_longer_fits_is_named(own: Path) -> None:
    """Whoever changes a deadline sees which examples say otherwise."""
    file = own / "us-toy/law.toml"
    text = file.read_text("utf-8").replace("amount = 30", "amount = 20")
    file.write_text(text, "utf-8")

    found = check_all(_library(own), TODAY, ("us-toy",))

    assert {own / "us-toy/cases.toml"} == {one.file for one in found}
    assert all("is written here, and by law.toml it is" in one.says for one in found)


def test_an_example_is_held_against_the_remedy_it_names() -> None:
    """Two remedies may both have a time to file; each has its own day."""
    library = Library((shelf("letters"),))
    law = library.law("cn-gov-information")
    example = Example.model_validate(
        {
            "sentence": "After the reconsideration there are fifteen days to sue.",
            "kind": "complaint",
            "remedy": "suit-after-reconsideration",
            "term": "file",
            "from": date(2026, 11, 2),
            "region": "CN",
            "due": date(2026, 11, 17),
        }
    )
    other = example.model_copy(update={"remedy": "administrative-suit"})

    assert "" == disagreement(library, law, example)
    assert "2027-05-02" in disagreement(library, law, other)
