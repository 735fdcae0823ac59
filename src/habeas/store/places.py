"""Files that appear whole or not at all, for their owner alone."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def lent(beside: Path) -> Iterator[Path]:
    """Lend an empty temporary file beside a place, readable by its owner alone."""
    descriptor, name = tempfile.mkstemp(
        prefix=f".{beside.name}.", suffix=".new", dir=beside.parent
    )
    os.close(descriptor)
    temporary = Path(name)
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def claim(temporary: Path, place: Path) -> None:
    """Give a finished file its place; FileExistsError where the place is taken."""
    flush(temporary)
    link(temporary, place)
    flush(place.parent)


def take_over(temporary: Path, place: Path) -> None:
    """Give a finished file its place, whatever was there before."""
    flush(temporary)
    temporary.replace(place)
    flush(place.parent)


def link(source: Path, place: Path) -> None:
    """Give a file a second name that must be free, or move it there."""
    try:
        place.hardlink_to(source)
    except FileExistsError:
        raise
    except OSError:
        # Some memory sticks know no second names.
        if place.exists():
            raise FileExistsError(place) from None
        source.rename(place)


def drop_orphan(place: Path) -> None:
    """Delete the journal of a store that is gone.

    SQLite would play it into whatever comes to stand in that place.
    """
    if not place.exists():
        journal(place).unlink(missing_ok=True)


def journal(place: Path) -> Path:
    """Return where SQLite notes how to undo an unfinished write."""
    return place.with_name(f"{place.name}-journal")


def flush(path: Path) -> None:
    """Have the disk write down a file or the list of names in a folder."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
