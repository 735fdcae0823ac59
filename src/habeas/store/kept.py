"""A letter or attachment in the store, without its content."""

from __future__ import annotations

from habeas.law.frozen import Frozen

LARGEST = 50 * 1024 * 1024
"""Bytes in one letter or attachment."""


class Kept(Frozen):
    """Something the store keeps for a case, by the hash of its content."""

    hash: str
    """SHA-256 of the content, in hexadecimal."""
    name: str
    """The file name it came with, to the letter."""
    media_type: str
    size: int
    """In bytes."""
