"""The words of a statement, counted as whoever must keep to a limit counts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.cases.word_count import words_in


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("I dispute this entry.", 4),
        ("I don't owe £1,250.00 – a well-known mix-up.", 7),
        ("Stra\u00dfe\u00a0und\tPlatz\nin Z\u00fcrich", 5),
        ("该信息不属实。", 6),
        ("我从未向Example Bank借款", 8),
        ("2026年11月", 4),
        ("信用GDPR、CCPA", 4),
        ("この情報は誤りです。", 9),
        ("이 정보는 사실이 아닙니다.", 4),
        ("cafe\u0301 noir", 2),
        ("… — ***", 0),
    ],
)
def test_words_are_counted_as_a_clerk_counts_them(text: str, count: int) -> None:
    """Spaces part words; where a script sets none, each character is one."""
    assert count == words_in(text)


@given(st.text(), st.text())
def test_two_texts_have_the_words_of_both(one: str, other: str) -> None:
    """Nothing is lost or counted twice where two texts stand apart."""
    together = words_in(f"{one} {other}")

    assert words_in(one) + words_in(other) == together
