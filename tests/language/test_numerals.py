from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.language.numerals import han, han_number

DIGITS = {
    "零": 0,
    **{sign: value for value, sign in enumerate("一二三四五六七八九", 1)},
}
PLACES = {"十": 10, "百": 100, "千": 1000}


def read(written: str) -> int:
    """Read a Chinese numeral as a reader does."""
    total, digit = 0, 1 if written.startswith("十") else 0
    for sign in written:
        if sign in PLACES:
            total, digit = total + digit * PLACES[sign], 0
        else:
            digit = DIGITS[sign]
    return total + digit


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "一"),
        (10, "十"),
        (16, "十六"),
        (20, "二十"),
        (45, "四十五"),
        (100, "一百"),
        (105, "一百零五"),
        (110, "一百一十"),
        (112, "一百一十二"),
        (1000, "一千"),
        (1005, "一千零五"),
        (1010, "一千零一十"),
        (1029, "一千零二十九"),
        (1260, "一千二百六十"),
    ],
)
def test_numbers_are_written_as_statutes_write_them(number: int, written: str) -> None:
    """The numerals are those printed in the Civil Code."""
    assert han(number) == written


@given(st.integers(1, 9999))
def test_every_numeral_reads_back(number: int) -> None:
    """No two articles share a numeral."""
    assert read(han(number)) == number


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_a_number_no_statute_has_is_refused(number: int) -> None:
    """A wrong numeral is never written."""
    with pytest.raises(ValueError, match="between 1 and 9999"):
        han(number)


def test_a_letter_stays_a_letter() -> None:
    """Items counted in letters keep them."""
    assert han_number("a") == "a"
