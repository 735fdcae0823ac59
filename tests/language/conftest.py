"""A shelf of languages that a test can write on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import habeas.language.catalogs as catalogs_module
import habeas.language.extraction as extraction_module

HEADER = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: de\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"X-Reviewed-By: {reviewer}\\n"

"""

Writing = Callable[..., Path]


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty shelf that the catalogs read from."""
    folder = tmp_path / "locales"
    folder.mkdir()
    for module in (catalogs_module, extraction_module):
        monkeypatch.setattr(module, "shelf", lambda _: folder)
    return folder


@pytest.fixture
def written(locales: Path) -> Writing:
    """Write the catalog of a language on the shelf."""

    def write(
        body: str, language: str = "de", domain: str = "habeas", reviewer: str = ""
    ) -> Path:
        file = locales / language / "LC_MESSAGES" / f"{domain}.po"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(HEADER.format(reviewer=reviewer) + body, "utf-8")
        return file

    return write
