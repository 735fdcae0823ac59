"""Finding an organisation while typing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.law.words import HolderType
from habeas.organisations.directory import Directory, Organisation


def _named(*names: str) -> Organisation:
    """Make an organisation with its names."""
    return Organisation(
        id=names[0], name=names[0], also=names[1:], type=HolderType.CREDIT_BUREAU
    )


_KNOWN = Directory(
    (
        _named("SCHUFA Holding AG"),
        _named("中国人民银行征信中心", "Credit Reference Center"),
        _named("Creditreform Boniversum"),
    )
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("schu", "SCHUFA Holding AG"),
        ("征信", "中国人民银行征信中心"),
        ("reference center", "中国人民银行征信中心"),
        ("  SCHUFA   holding ", "SCHUFA Holding AG"),
        ("schufa holdin ag", "SCHUFA Holding AG"),
    ],
)
def test_the_one_that_is_meant_comes_first(typed: str, expected: str) -> None:
    """A beginning, a part, another language or a slip of the pen finds it."""
    assert expected == _KNOWN.search(typed)[0].name


def test_a_beginning_ranks_above_a_part() -> None:
    """Who types the first letters of a name sees that name first."""
    names = [one.name for one in _KNOWN.search("credit")]

    assert "Creditreform Boniversum" in names
    assert "SCHUFA Holding AG" not in names


@given(st.text())
def test_nothing_a_person_types_breaks_the_search(typed: str) -> None:
    """Any text is only a text to look for."""
    assert len(_KNOWN.search(typed)) <= 8
