"""Names are what a clerk would say."""

from __future__ import annotations

from pathlib import Path

EMPTY_WORDS = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}


def test_no_module_is_named_after_nothing(source: Path) -> None:
    """A module has a subject, and its name says which."""
    names = {part.removesuffix(".py") for part in source.parts[-3:]}

    assert set() == names & EMPTY_WORDS
