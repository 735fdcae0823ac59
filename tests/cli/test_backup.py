"""``habeas backup`` and ``habeas restore``: whole copies that come back whole."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from habeas.desk.places import store_file

Habeas = Callable[..., CompletedProcess[str]]


@pytest.fixture
def case(habeas: Habeas, request_file: Path) -> str:
    """Open a case in an encrypted store."""
    return habeas("cases", "open", request_file, typed="geheim\n").stdout.strip()


def listed(habeas: Habeas) -> list[str]:
    """Return the names of the cases in the store."""
    answer = habeas("cases", "--json", typed="geheim\n")
    return [one["case"] for one in json.loads(answer.stdout)]


def test_a_backup_comes_back_on_an_empty_computer(
    habeas: Habeas, case: str, tmp_path: Path
) -> None:
    """A lost disk loses nothing that was backed up."""
    copy = tmp_path / "copy.habeas"
    made = habeas("backup", copy, typed="geheim\n")
    store_file().unlink()
    restored = habeas("restore", copy, typed="geheim\n")

    assert f"{copy}\n" == made.stdout
    assert 0o600 == stat.S_IMODE(copy.stat().st_mode)
    assert 0 == restored.returncode
    assert [case] == listed(habeas)


def test_what_a_restore_replaces_is_kept_aside(
    habeas: Habeas, case: str, request_file: Path, tmp_path: Path
) -> None:
    """Nobody loses this week's cases by putting back last week's."""
    copy = tmp_path / "copy.habeas"
    habeas("backup", copy, typed="geheim\n")
    habeas("cases", "open", request_file, typed="geheim\n")
    before = store_file().read_bytes()

    restored = habeas("restore", copy, typed="geheim\n")

    aside = store_file().with_name("habeas.store.replaced-1")
    assert [case] == listed(habeas)
    assert before == aside.read_bytes()
    assert str(aside) in restored.stderr


def test_a_restore_that_fails_changes_nothing(
    habeas: Habeas, case: str, tmp_path: Path
) -> None:
    """A wrong passphrase or a broken file leaves the store and no litter."""
    copy = tmp_path / "copy.habeas"
    habeas("backup", copy, typed="geheim\n")

    answer = habeas("restore", copy, typed="falsch\n")

    assert 5 == answer.returncode
    assert [store_file()] == list(store_file().parent.iterdir())
    assert [case] == listed(habeas)


def test_a_backup_never_overwrites(habeas: Habeas, case: str, tmp_path: Path) -> None:
    """The file that is there may be the only good copy."""
    copy = tmp_path / "copy.habeas"
    copy.write_text("precious")

    answer = habeas("backup", copy, typed="geheim\n")

    assert (5, "") == (answer.returncode, answer.stdout)
    assert "precious" == copy.read_text()


def test_without_a_store_there_is_no_backup(habeas: Habeas, tmp_path: Path) -> None:
    """A copy that was not made is never reported as made."""
    answer = habeas("backup", tmp_path / "copy.habeas")

    assert 5 == answer.returncode
    assert not (tmp_path / "copy.habeas").exists()
