from __future__ import annotations

import tomllib

from habeas.language.catalogs import find_language, own_name, reviewed
from habeas.language.citations import Manner
from habeas.shelves import shelf


def test_a_language_is_one_that_unicode_knows(language: str) -> None:
    """The folder's name leads to dates, lists and a name in the language itself."""
    assert find_language(language.replace("_", "-")) == language
    assert own_name(language) != language


def test_a_language_says_how_it_cites(language: str) -> None:
    """Every tradition of citing has its form in the language."""
    file = shelf("locales") / language / "citations.toml"
    table = tomllib.loads(file.read_text("utf-8"))
    manners = {style: Manner(**manner) for style, manner in table.items()}

    assert set(manners) == {"eu", "prc", "uk", "plain"}
    assert all("{name}" in manner.whole for manner in manners.values())


def test_the_header_says_whether_a_lawyer_reviewed_the_letters(language: str) -> None:
    """The mark is there for the reviewer to fill in, with a name and never a yes."""
    letters = shelf("locales") / language / "LC_MESSAGES" / "letters.po"

    assert '"X-Reviewed-By: ' in letters.read_text("utf-8")
    assert reviewed(language, "letters").lower() not in {"yes", "ja", "是", "true"}
