"""``habeas cases``: from the first letter to the next one, line by line."""

from __future__ import annotations

import json
import re
import stat
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from habeas.desk.places import store_file
from habeas.store import Store, migrations

Habeas = Callable[..., CompletedProcess[str]]


@pytest.fixture
def sealed(habeas: Habeas, request_file: Path, passphrase_file: Path) -> str:
    """Open a case in an encrypted store and lend its name."""
    opened = habeas("cases", "open", request_file, "--passphrase-file", passphrase_file)
    assert 0 == opened.returncode, opened.stderr
    return opened.stdout.strip()


@pytest.fixture
def case(habeas: Habeas, request_file: Path) -> str:
    """Open a case in a store that opens quickly, and lend its name."""
    opened = habeas("cases", "open", request_file, "--no-passphrase")
    assert 0 == opened.returncode, opened.stderr
    return opened.stdout.strip()


@pytest.fixture
def my(habeas: Habeas) -> Habeas:
    """Lend the commands on cases."""

    def run(*arguments: str | Path) -> CompletedProcess[str]:
        return habeas("cases", *arguments)

    return run


@pytest.mark.parametrize("command", [("cases",), ("cases", "list"), ("docket",)])
def test_before_the_first_case_there_is_nothing_and_no_harm(
    habeas: Habeas, command: tuple[str, ...]
) -> None:
    """Looking makes no store; a program gets an empty list, a person a hint."""
    answer = habeas(*command, "--json")

    assert (0, []) == (answer.returncode, json.loads(answer.stdout))
    assert "cases open" in answer.stderr
    assert not store_file().exists()


def test_opening_a_case_prints_its_name_alone(case: str) -> None:
    """The name can be handed to the next command, and says nothing of the person."""
    assert re.fullmatch("[23456789a-z]{5}", case)


def test_the_first_store_is_encrypted_and_for_its_owner_alone(
    sealed: str,
) -> None:
    """What is kept cannot be read from the disk by anybody else."""
    place = store_file()

    content = place.read_bytes()
    assert b"Maria" not in content
    assert b"SQLite" not in content
    assert 0o600 == stat.S_IMODE(place.stat().st_mode)
    assert 0o700 == stat.S_IMODE(place.parent.stat().st_mode)


def test_a_passphrase_may_come_on_standard_input(
    habeas: Habeas, request_file: Path
) -> None:
    """One line is read, where nobody sits at a terminal."""
    habeas("cases", "open", request_file, typed="geheim\nmore\n")

    listed = habeas("cases", "--json", typed="geheim\n")

    assert 1 == len(json.loads(listed.stdout))


def test_a_new_store_is_never_unprotected_by_accident(
    habeas: Habeas, request_file: Path
) -> None:
    """Without a passphrase and without a word about it, nothing is made."""
    answer = habeas("cases", "open", request_file)

    assert 5 == answer.returncode
    assert "--no-passphrase" in answer.stderr
    assert not store_file().exists()


def test_an_unencrypted_store_is_called_so_each_time(
    habeas: Habeas, request_file: Path
) -> None:
    """Who chose it is told again whenever it is opened."""
    opened = habeas("cases", "open", request_file, "--no-passphrase")
    listed = habeas("cases")

    assert "not encrypted" in opened.stderr
    assert "not encrypted" in listed.stderr
    assert 0 == listed.returncode


def test_a_passphrase_that_others_may_read_is_refused(
    habeas: Habeas, sealed: str, passphrase_file: Path
) -> None:
    """A slip in the permissions is told with the command that mends it."""
    passphrase_file.chmod(0o644)

    answer = habeas("cases", "--passphrase-file", passphrase_file)

    assert 5 == answer.returncode
    assert f"chmod 600 {passphrase_file}" in answer.stderr


@pytest.mark.parametrize("typed", ["wrong\n", "", "\udcff\n"])
def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(
    habeas: Habeas, sealed: str, typed: str
) -> None:
    """One sentence, the code of the store, and the file is as it was."""
    before = store_file().read_bytes()

    answer = habeas("cases", "list", typed=typed)

    assert (5, "") == (answer.returncode, answer.stdout)
    assert 1 == len(answer.stderr.splitlines())
    assert before == store_file().read_bytes()


def test_a_store_of_a_newer_version_is_left_alone(
    habeas: Habeas, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An old program does not write into what it does not know."""
    before = store_file().read_bytes()
    monkeypatch.setattr(migrations, "STEPS", ())

    answer = habeas("cases", "list")

    assert 5 == answer.returncode
    assert "newer version" in answer.stderr
    assert before == store_file().read_bytes()


def test_a_mistake_in_the_request_makes_no_store(
    habeas: Habeas, request_file: Path, request_text: str
) -> None:
    """What is wrong is found before anybody is asked for a passphrase."""
    request_file.write_text(request_text.replace("eu-gdpr", "eu-gdrp"), "utf-8")

    answer = habeas("cases", "open", request_file, "--no-passphrase")

    assert 2 == answer.returncode
    assert not store_file().exists()


def test_the_whole_way_from_a_request_to_the_reminder(
    habeas: Habeas, request_file: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Write, send, wait, see the date, hear nothing, write the next letter."""

    def my(*arguments: str | Path) -> CompletedProcess[str]:
        return habeas(*arguments, typed="geheim\n")

    case = my("cases", "open", request_file).stdout.strip()
    my("cases", "next", case, "--write", "--out", out, "--format", "txt")
    sent = my("cases", "event", case, "sent", "--on", "2026-11-20", "--channel", "post")
    my("cases", "event", case, "received", "--on", "2026-11-23", "--proof", "RR 1 DE")
    docket = my("docket", "--json")
    monkeypatch.setenv("HABEAS_TODAY", "2027-01-11")
    steps = json.loads(my("cases", "next", case, "--json").stdout)
    written = my("cases", "next", case, "--write", "--out", out, "--format", "txt")

    assert "Sent, arrival not known\n" == sent.stdout
    assert ["2026-12-23"] == [one["day"] for one in json.loads(docket.stdout)]
    assert "reminder" == steps[0]["kind"]
    assert steps[0]["recommended"]
    reminder = Path(written.stdout.strip())
    assert re.fullmatch(r"20270111-reminder-\w+\.txt", reminder.name)
    assert "23 November 2026" in reminder.read_text("utf-8")


def test_what_is_written_is_kept_and_noted(my: Habeas, case: str, out: Path) -> None:
    """The case remembers each letter as it was, byte for byte."""
    my("next", case, "--write", "--out", out, "--format", "pdf")
    shown = json.loads(my("show", case, "--json").stdout)

    file = next(out.iterdir())
    kinds = [event["kind"] for event in shown["case"]["events"]]
    assert ["opened", "drafted"] == kinds
    with Store.open(store_file(), None) as store:
        assert file.read_bytes() == store.fetch(shown["kept"][0]["hash"])


def test_what_is_sent_is_what_was_drafted_last(
    my: Habeas, case: str, out: Path
) -> None:
    """Nobody has to repeat which letter went, not even one to another body."""
    my("event", case, "sent", "--on", "2026-11-02")
    my("event", case, "refused", "--on", "2026-11-20")
    steps = json.loads(my("next", case, "--json").stdout)
    number = next(str(one["number"]) for one in steps if one["kind"] == "complaint")
    written = my(
        "next", case, "--write", number, "--out", out, "--format", "txt", "--to", "Amt"
    )
    stands = my("event", case, "sent")

    assert 0 == written.returncode, written.stderr
    assert "Amt" in next(out.iterdir()).read_text("utf-8")
    assert "With another body\n" == stands.stdout


def test_a_step_says_why_by_which_article_and_until_when(my: Habeas, case: str) -> None:
    """A person can check each step before taking it."""
    my("event", case, "sent", "--on", "2026-11-02")
    my("event", case, "refused", "--on", "2026-11-20", "--reason", "too much work")

    steps = json.loads(my("next", case, "--json").stdout)
    told = my("next", case).stdout

    assert [1, 2] == [one["number"] for one in steps][:2]
    assert [True] == [one["recommended"] for one in steps if one["recommended"]]
    complaint = next(one for one in steps if one["kind"] == "complaint")
    assert "Article 77(1)" in complaint["article"]
    assert told.startswith("1. Rebuttal: answer a wrong refusal (recommended)\n")
    assert "Article 77(1)" in told


def test_waiting_takes_no_letter(my: Habeas, case: str, out: Path) -> None:
    """Nothing is written where nothing should be sent."""
    my("event", case, "sent", "--on", "2026-11-20")

    answer = my("next", case, "--write", "--out", out)

    assert (2, "") == (answer.returncode, answer.stdout)
    assert not out.exists()


MISTAKES = {
    "no such event": ("event", "{case}", "vanished", "'vanished'"),
    "a day to come": ("event", "{case}", "sent", "--on", "2026-11-24", "2026-11-24"),
    "no such day": ("event", "{case}", "sent", "--on", "yesterday", "yesterday"),
    "no such ask": ("event", "{case}", "noted", "--missing", "gold", "'gold'"),
    "no such letter": ("event", "{case}", "sent", "--letter", "ode", "'ode'"),
    "nothing to take back": ("event", "{case}", "retracted", "--retracts"),
    "no such entry": ("event", "{case}", "retracted", "--retracts", "7", "entry 7"),
    "a bell in a note": ("event", "{case}", "noted", "--note", "\a", "'note'"),
    "no such step": ("next", "{case}", "--write", "9", "step 9"),
    "no such case": ("show", "zzzzz", "'zzzzz'"),
}
"""By what is wrong: the command, and last what the sentence names."""


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_writes_nothing_down(my: Habeas, case: str, mistake: str) -> None:
    """What cannot have happened does not enter the case."""
    *command, named = MISTAKES[mistake]
    before = my("show", case, "--json").stdout

    answer = my(*(word.format(case=case) for word in command))

    assert (2, "") == (answer.returncode, answer.stdout)
    assert named in answer.stderr.splitlines()[-1]
    assert before == my("show", case, "--json").stdout


def test_an_entry_that_was_wrong_is_taken_back_and_stays_visible(
    my: Habeas, case: str
) -> None:
    """Nothing is overwritten: both the slip and its correction can be read."""
    my("event", case, "refused")
    back = my("event", case, "retracted", "--retracts", "2")
    shown = my("show", case).stdout

    assert "Draft\n" == back.stdout
    assert "Refused" in shown
    assert "taken back" in shown


def test_the_beginning_of_a_name_is_enough(my: Habeas, case: str) -> None:
    """A person types as much of a case's name as tells it from the others."""
    assert f"Case:      {case}" in my("show", case[:3]).stdout


def test_a_title_is_the_persons_own(
    habeas: Habeas, my: Habeas, request_file: Path
) -> None:
    """The list shows the name a person gave, to the letter."""
    title = '{{ "桂花分" }} & <b>'
    my("open", request_file, "--title", title, "--no-passphrase")

    titles = [one["title"] for one in json.loads(my("list", "--json").stdout)]
    assert [title] == titles


def test_a_case_can_be_forgotten(my: Habeas, case: str) -> None:
    """What a person erases is gone from the list, and only on their word."""
    kept = my("forget", case)
    gone = my("forget", case, "--yes")

    assert 130 == kept.returncode
    assert 0 == gone.returncode
    assert [] == json.loads(my("list", "--json").stdout)


def test_a_bad_answer_is_answered_by_its_own_letter(
    my: Habeas, case: str, out: Path
) -> None:
    """What is wrong with an answer is written down, and the letter says it."""
    my("event", case, "sent", "--on", "2026-11-02")
    my("event", case, "answered", "--on", "2026-11-20", "--because", "generic")

    shown = my("show", case).stdout
    written = my("next", case, "--write", "--out", out, "--format", "txt")
    text = " ".join(next(out.iterdir()).read_text("utf-8").split())

    assert 0 == written.returncode, written.stderr
    assert "They sent general information, not an answer" in shown
    assert "You sent me general information." in text


def test_a_bad_answer_nobody_knows_is_answered_with_those_there_are(
    my: Habeas, case: str
) -> None:
    """A mistyped word names its neighbours, and nothing is written down."""
    my("event", case, "sent", "--on", "2026-11-02")
    told = my("event", case, "answered", "--because", "rude")

    assert "wrong-person" in told.stderr
    assert told.returncode
