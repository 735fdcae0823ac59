"""``habeas export``: everything a person keeps, as files that need no program."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from habeas.desk import archive
from habeas.desk.places import store_file
from habeas.store.store import Store

Habeas = Callable[..., CompletedProcess[str]]


@pytest.fixture
def case(habeas: Habeas, request_file: Path, out: Path) -> str:
    """Open a case with one letter in an encrypted store."""
    name = habeas("cases", "open", request_file, typed="geheim\n").stdout.strip()
    habeas("cases", "next", name, "--write", "--out", out, typed="geheim\n")
    return name


def test_a_case_is_a_folder_with_its_letters_and_its_story(
    habeas: Habeas, case: str, out: Path, tmp_path: Path
) -> None:
    """Whoever leaves Habeas takes everything along and can read it."""
    answer = habeas("export", tmp_path / "all", typed="geheim\n")

    folder = tmp_path / "all" / case
    letter = next(out.iterdir())
    assert (0, f"{tmp_path / 'all'}\n") == (answer.returncode, answer.stdout)
    assert {"case.json", "chronology.txt", letter.name} == {
        path.name for path in folder.iterdir()
    }
    assert letter.read_bytes() == (folder / letter.name).read_bytes()
    facts = json.loads((folder / "case.json").read_text("utf-8"))
    assert "Maria Sommer" == facts["case"]["request"]["person"]["name"]
    assert "Muster-Auskunftei GmbH" in (folder / "chronology.txt").read_text("utf-8")


@pytest.mark.usefixtures("case")
def test_an_export_is_for_its_owner_alone(habeas: Habeas, tmp_path: Path) -> None:
    """What is no longer encrypted is at least not open to others."""
    habeas("export", tmp_path / "all", typed="geheim\n")

    found = [tmp_path / "all", *(tmp_path / "all").rglob("*")]
    modes = {stat.S_IMODE(path.stat().st_mode) for path in found if path.is_file()}
    folders = {stat.S_IMODE(path.stat().st_mode) for path in found if path.is_dir()}
    assert ({0o600}, {0o700}) == (modes, folders)


@pytest.mark.usefixtures("case")
def test_an_export_never_overwrites(habeas: Habeas, tmp_path: Path) -> None:
    """A folder that is there stays as it is."""
    (tmp_path / "all").mkdir()
    (tmp_path / "all" / "note").write_text("precious")

    answer = habeas("export", tmp_path / "all", typed="geheim\n")

    assert (5, "") == (answer.returncode, answer.stdout)
    assert [tmp_path / "all" / "note"] == list((tmp_path / "all").iterdir())


@pytest.mark.usefixtures("case")
def test_an_export_that_fails_leaves_nothing(
    habeas: Habeas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk brings one sentence, and no half of a case."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archive, "_write", full)

    answer = habeas("export", tmp_path / "new" / "all", typed="geheim\n")

    assert (5, "") == (answer.returncode, answer.stdout)
    assert [] == list((tmp_path / "new").iterdir())


def test_a_case_whose_law_left_the_shelf_is_exported_too(
    habeas: Habeas, case: str, tmp_path: Path
) -> None:
    """A person's own papers do not depend on what Habeas still knows."""
    with Store.open(store_file(), "geheim") as store:
        kept = store.case(case)
        gone = kept.request.model_copy(update={"law": "xx-gone"})
        store.save(kept.model_copy(update={"request": gone}))

    answer = habeas("export", tmp_path / "all", typed="geheim\n")

    assert 0 == answer.returncode, answer.stderr
    told = (tmp_path / "all" / case / "chronology.txt").read_text("utf-8")
    assert told.startswith("Muster-Auskunftei GmbH\n1. ")


def test_attachments_and_unfinished_guides_come_along(
    habeas: Habeas, case: str, tmp_path: Path
) -> None:
    """A name that tells something about the person is not written on the disk."""
    with Store.open(store_file(), "geheim") as store:
        for owner in (case, None):
            store.keep(b"scan", name="../Sommer.PDF", media_type="x", case_id=owner)
        store.keep_draft("guide", {"facts": "half a sentence"})

    habeas("export", tmp_path / "all", typed="geheim\n")

    found = {path.name for path in (tmp_path / "all").rglob("*.pdf")}
    other = list((tmp_path / "all" / "other").iterdir())
    assert not any("ommer" in name for name in found)
    assert [b"scan"] == [path.read_bytes() for path in other]
    assert "half a sentence" in (tmp_path / "all" / "guides.json").read_text("utf-8")


def test_without_a_store_there_is_no_export(habeas: Habeas, tmp_path: Path) -> None:
    """An empty folder would look like an export of nothing."""
    answer = habeas("export", tmp_path / "all")

    assert 5 == answer.returncode
    assert not (tmp_path / "all").exists()
