from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.request import Request
from habeas.store import Store


@pytest.fixture(scope="session")
def passphrase() -> str:
    """Lend a passphrase with all that could trip over it."""
    return 'Quitte oder "doppelt"? Übermorgen\'s 桂花分; --'


@pytest.fixture(scope="session")
def case() -> Case:
    """Lend a case with two events."""
    request = Request.model_validate(
        {
            "schema": "habeas/request/1",
            "kind": "access",
            "person": {"name": "Lin Mei"},
            "holder": {"name": "X", "type": "public-credit"},
        }
    )
    opened = Event(number=0, kind=EventKind.OPENED, on=date(2026, 3, 2))
    sent = Event(number=0, kind=EventKind.SENT, on=date(2026, 3, 3), note="RR 1 CN")
    return Case(id="a1", request=request).with_event(opened).with_event(sent)


@pytest.fixture(scope="session")
def refused() -> Event:
    """Lend an event that is not in the case yet."""
    return Event(number=0, kind=EventKind.REFUSED, on=date(2026, 3, 30))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Lend a folder with nothing in it."""
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Lend a place for a store, in a folder that does not exist yet."""
    return tmp_path / "own" / "habeas.store"


@pytest.fixture
def store(place: Path, case: Case) -> Iterator[Store]:
    """Lend an open store on the disk, without a passphrase, with the case in it."""
    with Store.open(place, None, create=True) as store:
        store.save(case)
        yield store


@pytest.fixture(scope="session")
def sealed_once(
    tmp_path_factory: pytest.TempPathFactory, passphrase: str, case: Case
) -> Path:
    """Lend the one encrypted store that the others are copied from."""
    place = tmp_path_factory.mktemp("sealed") / "habeas.store"
    with Store.open(place, passphrase, create=True) as store:
        store.save(case)
    return place


@pytest.fixture
def sealed(sealed_once: Path, place: Path) -> Path:
    """Lend the place of an encrypted store that is closed, with the case in it."""
    place.parent.mkdir(mode=0o700)
    shutil.copy2(sealed_once, place)
    return place


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Lend the folder of a disk of one megabyte, where this computer allows that."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "none", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("only the owner of a computer can add a disk to it")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)
