"""``habeas write``: whole letters, readable by their owner alone, or nothing."""

from __future__ import annotations

import errno
import json
import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Habeas = Callable[..., CompletedProcess[str]]

ALL = "pdf,txt,html,json"


def test_the_paths_are_printed_one_a_line(
    habeas: Habeas, request_file: Path, out: Path
) -> None:
    """What stands on standard output can be handed to another command."""
    answer = habeas("write", request_file, "--out", out, "--format", ALL)

    assert (0, "") == (answer.returncode, answer.stderr)
    assert sorted(map(str, out.iterdir())) == sorted(answer.stdout.splitlines())


def test_every_format_begins_as_its_readers_expect(
    habeas: Habeas, request_file: Path, out: Path
) -> None:
    """Each file is what its name says."""
    habeas("write", request_file, "--out", out, "--format", ALL)

    made = {path.suffix: path.read_bytes() for path in out.iterdir()}
    assert made[".pdf"].startswith(b"%PDF-1.7")
    assert made[".html"].lower().startswith(b"<!doctype html>")
    assert "Maria Sommer" in made[".txt"].decode()
    assert json.loads(made[".json"])


def test_file_names_say_nothing_of_the_person(
    habeas: Habeas, request_file: Path, out: Path
) -> None:
    """A folder of letters may be seen over the shoulder."""
    habeas("write", request_file, "--out", out, "--format", "txt")

    name = next(out.iterdir()).name
    assert re.fullmatch(r"20261123-access-[0-9a-f]{6}\.txt", name)


def test_letters_are_readable_by_their_owner_only(
    habeas: Habeas, request_file: Path, out: Path
) -> None:
    """Other people on the computer see neither the letters nor their names."""
    habeas("write", request_file, "--out", out, "--format", ALL)

    assert 0o700 == stat.S_IMODE(out.stat().st_mode)
    assert {0o600} == {stat.S_IMODE(path.stat().st_mode) for path in out.iterdir()}


def test_the_same_request_makes_the_same_files(
    habeas: Habeas, request_file: Path, out: Path
) -> None:
    """Writing again changes no byte and leaves no second copy."""
    habeas("write", request_file, "--out", out, "--format", "pdf")
    before = {path: path.read_bytes() for path in out.iterdir()}
    habeas("write", request_file, "--out", out, "--format", "pdf")

    assert before == {path: path.read_bytes() for path in out.iterdir()}


def test_the_date_of_the_letter_can_be_named(
    habeas: Habeas, request_file: Path, out: Path
) -> None:
    """A letter for tomorrow bears tomorrow's date."""
    habeas(
        "write", request_file, "--out", out, "--format", "txt", "--date", "2026-12-01"
    )

    made = next(out.iterdir())
    assert made.name.startswith("20261201-")
    assert "1 December 2026" in made.read_text()


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(
    habeas: Habeas, request_file: Path
) -> None:
    """Somebody who names a file where a folder should be learns so."""
    answer = habeas("write", request_file, "--out", request_file / "letters")

    assert (2, "") == (answer.returncode, answer.stdout)
    assert 1 == len(answer.stderr.splitlines())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_stays_empty(
    habeas: Habeas, request_file: Path, out: Path
) -> None:
    """Where nothing may be written, nothing is."""
    out.mkdir(mode=0o500)

    answer = habeas("write", request_file, "--out", out, "--format", "txt")

    assert 2 == answer.returncode
    assert [] == list(out.iterdir())


def test_a_full_disk_leaves_nothing_half_written(
    habeas: Habeas, request_file: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Either all formats appear or none does, and no temporary file stays."""
    flush, flushed = os.fsync, []

    def full(descriptor: int) -> None:
        flushed.append(descriptor)
        if len(flushed) > 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", full)
    answer = habeas("write", request_file, "--out", out, "--format", "txt,json")

    assert (2, "") == (answer.returncode, answer.stdout)
    assert "is full" in answer.stderr
    assert [] == list(out.iterdir())


def test_a_law_need_not_be_named(
    habeas: Habeas, request_text: str, request_file: Path, out: Path
) -> None:
    """Where none is named, the law that fits best is taken."""
    request_file.write_text(request_text.replace('law = "eu-gdpr"\n', ""), "utf-8")

    answer = habeas("write", request_file, "--out", out, "--format", "txt")

    assert 0 == answer.returncode
    assert "Article 15" in next(out.iterdir()).read_text()


def test_an_unknown_format_names_those_there_are(
    habeas: Habeas, request_file: Path, out: Path
) -> None:
    """A format that does not exist writes no other format either."""
    answer = habeas("write", request_file, "--out", out, "--format", "txt,wax")

    assert 2 == answer.returncode
    assert "'wax'" in answer.stderr
    assert "pdf, docx, txt, eml, html, json" in answer.stderr
    assert not out.exists()


def test_a_form_that_must_be_used_is_told_beside_the_paths(
    habeas: Habeas, tmp_path: Path, out: Path
) -> None:
    """The paths stay alone on standard output; the form is told on standard error."""
    file = tmp_path / "hong-kong.toml"
    file.write_text(
        'schema = "habeas/request/1"\nkind = "access"\nlaw = "hk-pdpo"\n'
        'language = "en"\non = 2026-11-23\n'
        '[person]\nname = "Chan Tai Man"\naddress = "1 Example Road"\ncountry = "HK"\n'
        '[holder]\nname = "Example Bureau"\ntype = "credit-bureau"\ncountry = "HK"\n'
        '[matter]\nabout = "credit-report"\n',
        encoding="utf-8",
    )
    answer = habeas("write", file, "--out", out, "--format", "txt")

    assert (0, 1) == (answer.returncode, len(answer.stdout.splitlines()))
    assert "Data Access Request Form (OPS003)" in answer.stderr
    assert "5. How you want to receive the copy" in answer.stderr
