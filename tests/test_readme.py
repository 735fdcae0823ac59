"""The README says what the folders say."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

_TOP = Path(__file__).parents[1]


def _tables() -> ModuleType:
    """Load the script that writes the tables."""
    found = importlib.util.spec_from_file_location("tables", _TOP / "docs/tables.py")
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_the_tables_of_the_readme_are_the_folders() -> None:
    """Whoever reads the README sees every law and language there is, and no other."""
    text = (_TOP / "README.md").read_text(encoding="utf-8")

    assert _tables().filled(text) == text


def test_every_file_the_readme_names_is_there() -> None:
    """No door of the README leads nowhere."""
    text = (_TOP / "README.md").read_text(encoding="utf-8")
    links = [part.partition(")")[0] for part in text.split("](")[1:]]

    assert [] == [link for link in links if not (_TOP / link).exists()]
