"""``habeas docket``: every date, soonest first, for people, programs and calendars."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Habeas = Callable[..., CompletedProcess[str]]


@pytest.fixture
def two_cases(habeas: Habeas, request_file: Path) -> tuple[str, str]:
    """Open two cases; the second was received earlier than the first."""
    names = []
    for day in ("2026-11-20", "2026-11-03"):
        opened = habeas("cases", "open", request_file, "--no-passphrase")
        name = opened.stdout.strip()
        habeas("cases", "event", name, "received", "--on", day)
        names.append(name)
    return names[0], names[1]


def test_the_soonest_date_comes_first(
    habeas: Habeas, two_cases: tuple[str, str]
) -> None:
    """The first line is what matters next."""
    later, sooner = two_cases

    found = json.loads(habeas("docket", "--json").stdout)

    assert [("2026-12-03", sooner), ("2026-12-21", later)] == [
        (one["day"], one["case"]) for one in found
    ]


def test_a_date_names_day_days_whose_what_case_and_law(
    habeas: Habeas, two_cases: tuple[str, str]
) -> None:
    """One line holds all that a person must know of a date."""
    first = habeas("docket").stdout.splitlines()[0]

    for part in ("Thu 3 Dec 2026", "in 10 days", "they must: answer the request"):
        assert part in first
    assert two_cases[1] in first
    assert "Article 12(3) GDPR" in first


def test_what_is_overdue_is_said_in_words(
    habeas: Habeas, two_cases: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has to read a minus sign."""
    monkeypatch.setenv("HABEAS_TODAY", "2026-12-06")

    lines = habeas("docket").stdout.splitlines()

    assert "3 days overdue" in lines[0]
    assert "in 15 days" in lines[1]


def test_a_reminder_of_ours_is_never_taken_for_the_laws(
    habeas: Habeas, request_file: Path, request_text: str
) -> None:
    """Where the law sets no number, the day is labelled as ours."""
    chinese = (
        request_text.replace("eu-gdpr", "cn-js-social-credit")
        .replace('"DE"', '"CN"')
        .replace("DE-HE", "CN-JS")
        .replace("credit-bureau", "public-credit")
    )
    request_file.write_text(chinese, "utf-8")
    name = habeas("cases", "open", request_file, "--no-passphrase").stdout.strip()
    habeas("cases", "event", name, "received", "--on", "2026-11-02")

    found = json.loads(habeas("docket", "--json").stdout)
    lines = habeas("docket").stdout

    ours = [one for one in found if one["reminder"]]
    assert [None] == [one["due"] for one in ours]
    assert "our reminder" in lines


def test_the_calendar_file_is_stable_neutral_and_private(
    habeas: Habeas, two_cases: tuple[str, str], tmp_path: Path
) -> None:
    """Exported twice it is the same file, and it names nobody."""
    file = tmp_path / "dates.ics"
    habeas("docket", "--ics", file)
    before = file.read_bytes()
    habeas("docket", "--ics", file)

    assert before == file.read_bytes()
    assert 0o600 == stat.S_IMODE(file.stat().st_mode)
    text = before.decode()
    assert f"Habeas: answer due\\, case {two_cases[0]}" in text
    for name in ("Maria", "Sommer", "Muster", "GDPR"):
        assert name not in text


def test_a_calendar_that_cannot_be_written_is_told_in_a_sentence(
    habeas: Habeas, two_cases: tuple[str, str], request_file: Path
) -> None:
    """A wrong folder loses nothing and is named."""
    answer = habeas("docket", "--ics", request_file / "dates.ics")

    assert (2, "") == (answer.returncode, answer.stdout)
    assert str(request_file) in answer.stderr
