"""Citations that no line break divides."""

from __future__ import annotations

import pytest

from habeas.press.columns import wrapped
from habeas.press.letter import Run
from habeas.press.unbroken import unbroken


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15 U.S.C. § 1681i(a)", "15 U.S.C. §~1681i(a)"),
        ("15 U.S.C. §§ 1681–1681x", "15 U.S.C. §§~1681–1681x"),
        ("Art. 15 Abs. 1 lit. h DSGVO", "Art.~15 Abs.~1 lit.~h DSGVO"),
        ("(Article 12(3) GDPR)", "(Article~12(3) GDPR)"),
        ("the Article named above", "the Article named above"),
    ],
)
def test_a_citation_keeps_its_number_beside_its_word(text: str, expected: str) -> None:
    """No line begins with a bare number of an article."""
    assert expected.replace("~", "\u00a0") == unbroken(text)


def test_plain_text_breaks_before_a_citation_and_not_within() -> None:
    """In text the space stays a space, and the line ends before it has to be torn."""
    before = "x" * 70
    lines = wrapped((Run(text=f"{before} § 1681i, {before} (Art. 12)"),)).splitlines()

    assert [before, "§ 1681i,", before, "(Art. 12)"] == lines


def test_typed_text_is_never_bound() -> None:
    """What a person typed keeps its own spaces."""
    typed = Run(text="Art. 12", typed=True)

    assert "Art. 12" == wrapped((typed,))
