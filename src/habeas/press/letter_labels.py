"""The words that the forms need in a letter's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habeas.errors import WordsMissing

if TYPE_CHECKING:
    from habeas.press.letter import Letter

LABELS = (
    "page",
    "colon",
    "reference",
    "attention",
    "address",
    "applicant",
    "respondent",
    "authority",
    "demands",
    "grounds",
    "signature",
    "stamp",
)
"""The keys of ``Letter.labels`` that every form prints; the words stand in
``letters/_labels.toml``. ``page`` keeps both places; ``colon`` is what stands between
a label and its value (``：`` in Chinese)."""


def check_labels(letter: Letter) -> None:
    """Raise WordsMissing unless the letter brings every word its form prints."""
    missing = [key for key in LABELS if not letter.labels.get(key)]
    if letter.enclosures and not letter.enclosures_title:
        missing.append("enclosures_title")
    if missing:
        raise WordsMissing(language=letter.language, words=", ".join(missing))


def labelled(letter: Letter, label: str, text: str) -> str:
    """Return ``label: text`` as the letter's language writes it."""
    return f"{with_colon(letter, label)}{text}"


def with_colon(letter: Letter, label: str) -> str:
    """Return a label with its colon and the space that belongs after it."""
    colon = letter.labels["colon"]
    return f"{label}{colon}" if colon == "：" else f"{label}{colon} "
