"""Words that stay on one line with the number they name: § 1681i, Art. 12, lit. c."""

from __future__ import annotations

import re

LED = r"(?:§§?|Art\.|Abs\.|Nr\.|lit\.|Articles?|Chapter|Kapitel) (?=\d|[a-z]\b)"
"""Such a word with the space before its number, as a pattern."""

_LED = re.compile(rf"(?<!\w){LED}")


def unbroken(text: str) -> str:
    """Return the text with spaces that do not break where a citation would."""
    return _LED.sub(lambda found: found[0].replace(" ", "\u00a0"), text)
