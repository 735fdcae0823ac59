"""Where the shelves with letters and locales stand, in a wheel or in a checkout."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path


@cache
def shelf(name: str) -> Path:
    """Return the folder ``letters`` or ``locales``, inside the package or beside it.

    The build hook puts both folders inside the wheel; in a checkout they stand two
    floors above this file. No other module asks which of the two it is.
    """
    inside = Path(str(files("habeas"))) / name
    if inside.is_dir():
        return inside
    return Path(__file__).resolve().parents[2] / name
