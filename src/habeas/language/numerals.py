"""Chinese numerals, as Chinese statutes number their articles."""

from __future__ import annotations

import re

_DIGITS = "零一二三四五六七八九"
_PLACES = ("千", "百", "十", "")
_INSERTED = re.compile(r"^(\d+)[-.](\d+)$")
_MOST = 9_999
"""The Civil Code, the longest, has 1,260 articles."""


def han(number: int) -> str:
    """Write a number from 1 to 9999 in Chinese numerals: 110 is 一百一十."""
    if not 1 <= number <= _MOST:
        message = f"{number} is not between 1 and {_MOST}"
        raise ValueError(message)
    written = "".join(
        _DIGITS[int(digit)] + place if digit != "0" else "零"
        for digit, place in zip(f"{number:04}", _PLACES, strict=True)
    )
    once = re.sub("零+", "零", written).strip("零")
    return once.removeprefix("一") if once.startswith("一十") else once


def han_number(written: str) -> str:
    """Write a number in Chinese numerals; leave what is not a number as it is."""
    return han(int(written)) if written.isdecimal() and int(written) else written


def inserted(article: str) -> tuple[str, str] | None:
    """Split the number of an inserted article: 16-1 stands after 16."""
    found = _INSERTED.match(article)
    return (found[1], found[2]) if found else None
