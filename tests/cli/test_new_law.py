"""The lawyer's seat: a new law from an empty folder to a letter, without programming.

The act is made up; a lawyer's own law would be read from her own statute book.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from secrets import token_hex
from subprocess import CompletedProcess

import pytest

Habeas = Callable[..., CompletedProcess[str]]

FILLED = {
    "# edition = 2026-01-31": "edition = 2026-10-01",
    "# in_force = 2020-01-01": "in_force = 2020-07-01",
    '# en = "Data Protection Act 2020"': 'en = "Data Protection Act of Ruritania"',
    '# title = "Data Protection Act 2020, sections 1 to 40"': 'title = "The act"',
    '# level = "primary"': 'level = "primary"',
    '# languages = ["en"]': 'languages = ["en"]',
    "# amount = 30": "amount = 21",
    "# cite = ": "cite = ",
}
"""What the lawyer writes: she takes a sign away, or puts her own words."""

EXAMPLE = """
[[case]]
sentence = "Received on Monday 2 March 2026, a request is answered by Monday 23 March."
kind = "access"
term = "answer"
from = 2026-03-02
region = "ZZ"
due = {due}
"""


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the person's own laws in an empty folder."""
    # A shelf is read once; pytest uses the folder of a test that passed again.
    own = tmp_path / token_hex(4)
    monkeypatch.setenv("HABEAS_LAWS", str(own))
    return own


@pytest.fixture
def filled(habeas: Habeas, shelf: Path) -> Path:
    """Lay out a law and fill it in."""
    assert 0 == habeas("laws", "new", "zz-privacy").returncode
    file = shelf / "zz-privacy" / "law.toml"
    text = file.read_text("utf-8")
    for blank, words in FILLED.items():
        assert blank in text
        text = text.replace(blank, words)
    file.write_text(text, "utf-8")
    return shelf / "zz-privacy"


def test_a_new_law_is_a_folder_to_fill_in(habeas: Habeas, shelf: Path) -> None:
    """Three files appear, with what an editor needs to explain them."""
    made = habeas("laws", "new", "zz-privacy")

    assert [
        str(shelf / "zz-privacy" / name)
        for name in ("law.toml", "cases.toml", "authorities.toml")
    ] == made.stdout.splitlines()
    assert (shelf / "law.schema.json").is_file()
    assert "habeas check zz-privacy" in made.stderr


def test_what_is_missing_is_said_in_plain_words(habeas: Habeas, shelf: Path) -> None:
    """Each empty key is named with its line and with what belongs there."""
    habeas("laws", "new", "zz-privacy")
    found = habeas("check", "zz-privacy")

    assert 1 == found.returncode
    assert "in_force: is missing – The first day on which it applies." in found.stdout
    assert "letter.languages: is missing" in found.stdout
    assert "There are 6 things to mend." in found.stderr


def test_a_law_is_not_proved_without_an_example(habeas: Habeas, filled: Path) -> None:
    """A period nobody worked out by hand is something to mend."""
    found = habeas("check", "zz-privacy")

    assert "holds no worked example" in found.stdout


def test_an_example_that_comes_out_otherwise_is_told(
    habeas: Habeas, filled: Path
) -> None:
    """A day reckoned by hand that is not the engine's day is something to mend."""
    (filled / "cases.toml").write_text(EXAMPLE.format(due="2026-03-24"), "utf-8")
    found = habeas("check", "zz-privacy")

    assert 1 == found.returncode
    assert "2026-03-23" in found.stdout


def test_a_filled_law_is_a_letter(habeas: Habeas, filled: Path) -> None:
    """The law is sound, its deadline is reckoned, and its letter can be read."""
    (filled / "cases.toml").write_text(EXAMPLE.format(due="2026-03-23"), "utf-8")
    checked = habeas("check", "zz-privacy")
    due = habeas("deadline", "zz-privacy", "access", "--from", "2026-03-02")
    letter = habeas("preview", "zz-privacy", "access").stdout

    assert (0, "") == (checked.returncode, checked.stdout)
    assert "23 March 2026" in due.stdout
    assert "Data Protection Act of Ruritania" in letter
    assert "zz-privacy" in habeas("laws").stdout


@pytest.mark.parametrize("name", ["Privacy", "zz", "../etc", "zz_privacy", "eu-gdpr"])
def test_a_name_that_cannot_be_used_changes_nothing(
    habeas: Habeas, shelf: Path, name: str
) -> None:
    """One sentence says why, and nothing is written."""
    made = habeas("laws", "new", name)

    assert 2 == made.returncode
    assert name in made.stderr
    assert not shelf.exists()


SLIPS = {
    "a word that is not there": ('unit = "day"', 'unit = "days"', "working-day, week"),
    "a text for a list": ('languages = ["en"]', 'languages = "en"', "square brackets"),
    "a word for a number": ("amount = 21", 'amount = "some"', "must be a number"),
    "a text for a day": ("2026-10-01", '"October"', "a day such as 2026-11-25"),
    "no number": ("amount = 21", "", "write amount = 30"),
    "no article": ('cite = ["12(1)"]', "", 'write cite = ["12(1)"]'),
    "nothing to do": ('what = "answer the request"', "", "what is to be done by then"),
    "a lost quotation mark": ('"received"', '"received', "a quotation mark"),
    "a lost sign": ("# Whom it binds.", "Whom it binds.", "lost its #"),
}
"""What a lawyer may write by mistake, and what helps her."""


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_without_a_programmers_words(
    slip: str, habeas: Habeas, filled: Path
) -> None:
    """She learns the line and what to write there."""
    right, wrong, told = SLIPS[slip]
    file = filled / "law.toml"
    text = file.read_text("utf-8")
    assert right in text
    file.write_text(text.replace(right, wrong), "utf-8")
    found = habeas("check", "zz-privacy")

    assert 1 == found.returncode
    assert told in found.stdout
    assert "Input should" not in found.stdout


def test_the_time_limits_of_a_complaint_are_laid_out_as_well(
    habeas: Habeas, filled: Path
) -> None:
    """She takes the signs away, and both sides' days are reckoned."""
    file = filled / "law.toml"
    text = file.read_text("utf-8")
    start = text.index("# terms = [")
    end = text.index("# ]", start) + len("# ]")
    block = text[start:end].replace("# ", "")
    file.write_text(text[:start] + block + text[end:], "utf-8")
    (filled / "cases.toml").write_text(EXAMPLE.format(due="2026-03-23"), "utf-8")
    checked = habeas("check", "zz-privacy")
    due = habeas("deadline", "zz-privacy", "complaint", "--from", "2026-03-02")

    assert (0, "") == (checked.returncode, checked.stdout)
    assert "You may: complain" in due.stdout
    assert "They must: decide on the complaint" in due.stdout
