from __future__ import annotations

import errno
from pathlib import Path

import pytest

from habeas.store.places import claim, lent


@pytest.fixture
def no_second_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behave like a disk on which a file has one name only."""

    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)


def test_a_lent_file_goes_when_nobody_claims_a_place_for_it(folder: Path) -> None:
    """What failed half-way leaves nothing behind."""
    with lent(folder / "store") as temporary:
        temporary.write_text("half")

    assert [] == list(folder.iterdir())


def test_a_claimed_file_stands_in_its_place_alone(folder: Path) -> None:
    """The temporary name is gone when the file has its own."""
    place = folder / "store"
    with lent(place) as temporary:
        temporary.write_text("whole")
        claim(temporary, place)

    assert "whole" == place.read_text()
    assert [place] == list(folder.iterdir())


def test_a_place_that_is_taken_is_left_alone(folder: Path) -> None:
    """A file is never overwritten by a claim."""
    place = folder / "store"
    place.write_text("older")
    with lent(place) as temporary, pytest.raises(FileExistsError):
        claim(temporary, place)

    assert "older" == place.read_text()


def test_a_memory_stick_without_second_names_will_do(
    folder: Path, no_second_names: None
) -> None:
    """A store can be made where a file has one name only."""
    place = folder / "store"
    with lent(place) as temporary:
        temporary.write_text("whole")
        claim(temporary, place)

    assert "whole" == place.read_text()
    assert [place] == list(folder.iterdir())


def test_a_taken_place_on_a_memory_stick_is_left_alone(
    folder: Path, no_second_names: None
) -> None:
    """A file is not overwritten there either."""
    place = folder / "store"
    place.write_text("older")
    with lent(place) as temporary, pytest.raises(FileExistsError):
        claim(temporary, place)

    assert "older" == place.read_text()
