"""A slip in a dossier is named with its line."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from habeas.dossiers.library import Library
from habeas.dossiers.lint import lint
from habeas.shelves import shelf


def test_a_sentence_tied_to_something_nobody_asks_for_is_found(tmp_path: Path) -> None:
    """A mistyped ask would silence the sentence in every letter that needs it."""
    for file in shelf("letters").glob("_*.toml"):
        shutil.copy(file, tmp_path)
    shutil.copytree(shelf("letters") / "br-lgpd", tmp_path / "br-lgpd")
    file = tmp_path / "br-lgpd" / "law.toml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("  purposes = [", "  purpose = [", 1), "utf-8")
    library = Library((tmp_path,))

    found = lint(library, date(2026, 11, 23))

    assert "'purpose' is tied to a sentence, and no right asks for it" in {
        one.says for one in found
    }
