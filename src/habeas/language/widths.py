"""The columns that characters take where every column is as wide as the next."""

from __future__ import annotations

import unicodedata

_WITHOUT_COLUMN = frozenset({"Mn", "Me", "Cf"})
"""Marks that stand on the character before, and marks that nobody sees."""


def width(text: str) -> int:
    """Return how many columns a text takes; East Asian characters take two."""
    return sum(map(_columns, text))


def is_wide(character: str) -> bool:
    """Say whether a character takes two columns."""
    return unicodedata.east_asian_width(character) in "WF"


def _columns(character: str) -> int:
    if unicodedata.category(character) in _WITHOUT_COLUMN:
        return 0
    return 2 if is_wide(character) else 1
