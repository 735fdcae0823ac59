"""Copies of a person's store: made, and put back without losing what was there."""

from __future__ import annotations

import shutil
from pathlib import Path

from habeas.store.store import restore


def put_back(backup: Path, place: Path, passphrase: str | None) -> Path | None:
    """Put a backup in the place of the store; return where the present one is kept."""
    if not place.exists():
        restore(backup, place, passphrase)
        return None
    aside = _free_name(place)
    _second_name(place, aside)
    try:
        restore(backup, place, passphrase)
    except BaseException:
        aside.unlink()
        raise
    return aside


def _free_name(place: Path) -> Path:
    """Return a name beside the store that nothing has yet."""
    number = 1
    while (aside := place.with_name(f"{place.name}.replaced-{number}")).exists():
        number += 1
    return aside


def _second_name(place: Path, aside: Path) -> None:
    """Keep the store under a second name; a copy where the disk knows no such thing."""
    try:
        aside.hardlink_to(place)
    except OSError:
        shutil.copy2(place, aside)
