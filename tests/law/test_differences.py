"""What single countries add to a law that holds in several."""

from __future__ import annotations

import pytest

from habeas.dossiers.library import library
from habeas.law.facts import Difference
from habeas.law.terms import Term
from habeas.law.words import HolderType, Kind, Start, Unit

_AUSTRIAN = Difference(places=("AT",), kinds=(Kind.COMPLAINT,), text="One year.")
_DUTCH_LIMIT = Term(
    name="file",
    amount=6,
    unit=Unit.WEEK,
    start=Start.RESULT,
    places=("NL",),
    what="sue",
)


@pytest.mark.parametrize(
    ("places", "kind", "expected"),
    [
        pytest.param(("AT", "DE-HE"), Kind.COMPLAINT, True, id="one party there"),
        pytest.param(("AT-9",), Kind.COMPLAINT, True, id="a part of the country"),
        pytest.param(("DE-HE", "FR"), Kind.COMPLAINT, False, id="neither party"),
        pytest.param(("AT",), Kind.ACCESS, False, id="another letter"),
        pytest.param(("EU",), Kind.COMPLAINT, False, id="only the Union is known"),
        pytest.param((), Kind.COMPLAINT, False, id="no place is known"),
    ],
)
def test_a_difference_concerns_those_of_its_place(
    places: tuple[str, ...], kind: Kind, *, expected: bool
) -> None:
    """A rule of one country is told to nobody else."""
    assert expected == _AUSTRIAN.concerns(places, HolderType.LENDER, kind)


def test_a_difference_for_one_sort_of_holder_spares_the_others() -> None:
    """What a church is told about is not told about a bank."""
    church = Difference(places=("DE",), holders=(HolderType.CHURCH,), text="Own law.")

    assert church.concerns(("DE-BY",), HolderType.CHURCH)
    assert not church.concerns(("DE-BY",), HolderType.LENDER)


def test_a_limit_of_one_country_runs_only_there() -> None:
    """The Dutch six weeks frighten nobody in Belgium."""
    assert _DUTCH_LIMIT.reaches(HolderType.LENDER, ("BE", "NL"))
    assert not _DUTCH_LIMIT.reaches(HolderType.LENDER, ("BE", "FR"))


def test_a_law_names_what_is_otherwise_for_the_parties() -> None:
    """In the regulation's own dossier Austria's limit is found, and only there."""
    law = library().law("eu-gdpr")
    told = [
        len(law.differences_for((place,), HolderType.PLATFORM, Kind.COMPLAINT))
        for place in ("AT", "PL")
    ]

    assert [1, 0] == told
