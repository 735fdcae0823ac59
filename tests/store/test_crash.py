from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from habeas.cases.events import Case, Event
from habeas.store import Store

KILLS = 50
WRITER = Path(__file__).with_name("writer.py")

TWENTY_EVENTS = """
import sys
from datetime import date
from habeas.cases.events import Event
from habeas.store import Store
with Store.open(sys.argv[1], None) as store:
    for number in range(20):
        note = f"{sys.argv[2]} {number}"
        event = Event(number=0, kind="noted", on=date(2026, 3, 2), note=note)
        store.append("a1", event)
"""


@pytest.fixture
def writer(sealed: Path, passphrase: str) -> Iterator[subprocess.Popen[str]]:
    """Lend a process whose children write to the sealed store until killed."""
    with subprocess.Popen(
        [sys.executable, str(WRITER), str(sealed), passphrase],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process


def _killed(writer: subprocess.Popen[str], after: int) -> tuple[int, int]:
    """Kill a child after so many words; return what it found and what it kept.

    Both are 0 where it was killed before it said so.
    """
    assert writer.stdin
    assert writer.stdout
    writer.stdin.write("go\n")
    writer.stdin.flush()
    child = int(writer.stdout.readline().split()[1])
    said = {"found": 0, "kept": 0}
    word, count = "", 0
    while word != "dead":
        if count == after:
            os.kill(child, signal.SIGKILL)
        word, number = writer.stdout.readline().split()
        said[word] = int(number)
        count += 1
    return said["found"], said["kept"]


@pytest.mark.long
def test_what_was_acknowledged_survives_fifty_kills(
    sealed: Path, passphrase: str, case: Case, writer: subprocess.Popen[str]
) -> None:
    """A process that is killed at any moment loses nothing it had acknowledged."""
    kept = len(case.events)
    lost = []
    for _ in range(KILLS):
        found, more = _killed(writer, after=random.randint(0, 12))  # noqa: S311 - no secret
        if 0 < found < kept:
            lost.append(kept - found)
        kept = max(kept, more)
    with Store.open(sealed, passphrase) as store:
        store.check()
        events = store.case("a1").events

    assert [] == lost
    assert kept <= len(events)
    assert list(range(1, len(events) + 1)) == [event.number for event in events]


def test_two_processes_write_at_once(store: Store, place: Path, case: Case) -> None:
    """Nobody's events are lost, and no number is given twice."""
    command = [sys.executable, "-c", TWENTY_EVENTS, str(place)]
    both = [subprocess.Popen([*command, name]) for name in ("one", "two")]
    codes = [process.wait() for process in both]
    added = store.case("a1").events[len(case.events) :]

    assert [0, 0] == codes
    assert list(range(3, 43)) == [event.number for event in added]
    assert {f"{name} {n}" for name in ("one", "two") for n in range(20)} == {
        event.note for event in added
    }


def test_threads_share_a_store(store: Store, case: Case, refused: Event) -> None:
    """A screen may save in the background."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(4) as threads:
        grown = list(threads.map(lambda _: store.append("a1", refused), range(12)))

    assert set(range(3, 15)) == {len(case.events) for case in grown}
