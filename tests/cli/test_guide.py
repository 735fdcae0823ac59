from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from habeas.desk.places import store_file
from habeas.errors import ExitCode
from habeas.store.store import Store

KEPT_OPEN = ["2"]
KEPT_SECRET = ["1", "correct horse", "correct horse"]
NOT_KEPT = ["3"]

HAPPENED = ["1", "1", "1", "1", "CN", "Jiangsu", "", "1", ".", ""]
"""Her own score, in Jiangsu, of the first holder proposed, by the first law."""

PERSON = [
    "林梅",
    "江苏省苏州市姑苏区平江路100号",
    "215000",
    ".",
    "138-0000-0000",
    "",
    "",
]
MATTER = ["桂花分", "从未被告知。", ".", ""]
LETTER = ["English", "No copy", ""]
STORY = [*HAPPENED, *PERSON, *MATTER, *LETTER]


def session(
    lines: list[str], *options: str, folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the guide with these lines on standard input."""
    return subprocess.run(
        [sys.executable, "-m", "habeas", "guide", "--plain", *options],
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=folder,
    )


def test_a_whole_session_ends_with_a_pdf_and_a_case(tmp_path: Path) -> None:
    """The first story, typed line by line, is a letter on the disk and in the store."""
    out = tmp_path / "letters"

    told = session([*KEPT_SECRET, *STORY, str(out), ""])

    (pdf,) = out.glob("*.pdf")
    with Store.open(store_file(), "correct horse") as store:
        (case,) = store.cases()
        assert (0, "") == (told.returncode, told.stderr)
        assert str(pdf) in told.stdout
        assert pdf.read_bytes().startswith(b"%PDF")
        assert ("cn-js-social-credit", "access") == (
            case.request.law,
            case.request.kind,
        )
        assert ("林梅", "桂花分") == (
            case.request.person.name,
            case.request.matter.name,
        )
        assert f"habeas cases event {case.id} received --on" in told.stdout
        assert 1 == len(store.kept(case.id))
        assert store.draft("guide") is None


def test_the_day_on_which_an_answer_is_due_is_said(tmp_path: Path) -> None:
    """Where the law sets no number, the day is called ours."""
    told = session([*NOT_KEPT, *STORY, str(tmp_path)])

    assert 0 == told.returncode
    assert "sets no number of days" in told.stdout
    assert "ask again on Monday 14 December 2026" in told.stdout


def test_nothing_is_kept_where_nothing_shall_be(tmp_path: Path) -> None:
    """Who wants no store gets a letter and leaves no trace of the answers."""
    told = session([*NOT_KEPT, *STORY, str(tmp_path)])

    assert 0 == told.returncode
    assert not store_file().exists()
    assert 1 == len(list(tmp_path.glob("*.pdf")))


def test_who_stops_can_go_on_later(tmp_path: Path) -> None:
    """The answers wait as a draft, and the next run begins at the next question."""
    first = session([*KEPT_OPEN, *HAPPENED, ":q"])
    second = session(["1", "1", *PERSON, *MATTER, *LETTER, str(tmp_path), "2"])

    assert 0 == first.returncode
    assert "habeas guide" in first.stdout.splitlines()[-1]
    assert 0 == second.returncode, second.stderr
    assert "What happened?" not in second.stdout
    assert 1 == len(list(tmp_path.glob("*.pdf")))


def test_input_that_ends_too_soon_keeps_the_answers_and_says_so() -> None:
    """A script that gives too few lines learns it from the exit code."""
    told = session([*KEPT_OPEN, *HAPPENED])

    with Store.open(store_file(), None) as store:
        draft = store.draft("guide")
    assert ExitCode.REQUEST == told.returncode
    assert draft is not None
    assert "cn-js-social-credit" == draft["law"]


def test_going_back_keeps_what_was_answered(tmp_path: Path) -> None:
    """The answer before is proposed again, and an empty line keeps it."""
    there_and_back = ["<", "<", "", ""]
    lines = [*HAPPENED, "林梅", *there_and_back, *PERSON[1:], *MATTER, *LETTER]

    told = session([*NOT_KEPT, *lines, str(tmp_path)])

    assert 0 == told.returncode, told.stderr
    assert "[林梅]" in told.stdout
    assert "Applicant: 林梅" in told.stdout


def test_a_question_is_explained_and_asked_again() -> None:
    """Who types a question mark reads why it is asked."""
    told = session([*NOT_KEPT, "?", ":q"])

    assert 0 == told.returncode
    assert "It decides what is asked next" in told.stdout


@pytest.mark.parametrize("typed", ["99", "nothing of these", "\x07", "\udcff"])
def test_an_answer_that_cannot_be_taken_is_asked_for_again(typed: str) -> None:
    """It says what to do on standard error, and nothing is lost."""
    lines = "\n".join([*NOT_KEPT, typed, ":q", ""])
    told = subprocess.run(
        [sys.executable, "-m", "habeas", "guide"],
        input=lines.encode("utf-8", "surrogateescape"),
        capture_output=True,
        check=False,
    )

    assert 0 == told.returncode
    assert b"is not among the choices" in told.stderr
    assert 2 == told.stdout.count(b"What happened?")


def test_a_folder_that_takes_no_letter_is_asked_for_again(tmp_path: Path) -> None:
    """The letter is not lost to a mistyped folder."""
    taken = tmp_path / "taken"
    taken.write_text("a file, not a folder")

    told = session([*NOT_KEPT, *STORY, str(taken), str(tmp_path / "free")])

    assert 0 == told.returncode
    assert str(taken) in told.stderr
    assert 1 == len(list((tmp_path / "free").glob("*.pdf")))


def test_two_different_passphrases_are_asked_for_again() -> None:
    """Nobody locks a store with a slip of the hand."""
    told = session(["1", "one", "two", "three", "three", ":q"])

    with Store.open(store_file(), "three") as store:
        assert store.encrypted
    assert 0 == told.returncode
    assert "differ" in told.stderr


def test_a_wrong_passphrase_opens_nothing() -> None:
    """The store stays as it is."""
    session([*KEPT_SECRET, ":q"])

    told = session(["1", "battery staple"])

    assert ExitCode.STORE == told.returncode
    assert "passphrase" in told.stderr


def test_the_questions_come_in_the_language_asked_for() -> None:
    """An unknown language is refused before anything is asked."""
    told = session([*NOT_KEPT, ":q"], "--language", "xx")

    assert ExitCode.REQUEST == told.returncode
    assert "" == told.stdout


def test_nothing_is_drawn() -> None:
    """A screen reader meets words, and neither boxes nor movements of the cursor."""
    told = session([*NOT_KEPT, *HAPPENED])

    assert "\x1b" not in told.stdout
    assert not any("\u2500" <= char <= "\u259f" for char in told.stdout)


def test_the_sheet_is_said_when_the_guide_is_called(tmp_path: Path) -> None:
    """Large print and post need no question; a misspelt sheet is told before any."""
    out = tmp_path / "letters"

    told = session([*NOT_KEPT, *STORY, str(out)], "--large", "--post", "registered")
    (pdf,) = out.glob("*.pdf")
    text = subprocess.run(
        ["pdftotext", pdf, "-"], capture_output=True, text=True, check=True
    ).stdout
    assert (0, "") == (told.returncode, told.stderr)
    assert "挂号信" in text

    wrong = session([], "--paper", "no-such-sheet")
    assert (2, "") == (wrong.returncode, wrong.stdout)
    assert "no-such-sheet" in wrong.stderr
