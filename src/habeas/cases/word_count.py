"""Counting the words of a statement, as those who set a limit would count them."""

from __future__ import annotations

import unicodedata

_EACH_A_WORD = ("CJK UNIFIED", "CJK COMPATIBILITY", "HIRAGANA", "KATAKANA", "BOPOMOFO")
"""Scripts that set no spaces: there every character counts, as in their own offices."""


def words_in(text: str) -> int:
    """Count words: between spaces, or each character where a script sets no spaces.

    A hyphenated word, a number and an amount are one word each; a dash or a sign that
    stands alone is none.
    """
    return sum(map(_words_in_run, text.split()))


def _words_in_run(run: str) -> int:
    """Count the words of what stands between two spaces."""
    alone, in_word = 0, False
    for character in run:
        if _is_each_a_word(character):
            alone += 1 + in_word
            in_word = False
        elif unicodedata.category(character)[0] in "LN":
            in_word = True
        elif alone and in_word:
            # Between characters that each count, a sign ends a word in other letters.
            alone, in_word = alone + 1, False
    return alone + in_word


def _is_each_a_word(character: str) -> bool:
    """Say whether a character counts by itself; signs and accents never do."""
    if unicodedata.category(character) not in {"Lo", "Nl"}:
        return False
    return unicodedata.name(character, "").startswith(_EACH_A_WORD)
