"""Arguments that speak only to some holders."""

from __future__ import annotations

from datetime import date

import pytest

from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.law.words import HolderType, Kind
from habeas.press.text import as_text

_STATE_ORGANS = "this law applies to state organs"


@pytest.mark.parametrize(
    ("holder", "expected"),
    [(HolderType.PUBLIC_CREDIT, True), (HolderType.PLATFORM, False)],
)
def test_an_argument_speaks_only_to_the_holders_it_names(
    holder: HolderType, *, expected: bool
) -> None:
    """What binds state organs is said to a public body and never to a company."""
    shelf = library()
    request = specimen(shelf.law("cn-pipl"), Kind.ACCESS)
    to = request.holder.model_copy(update={"type": holder})
    wishes = Wishes(on=date(2026, 11, 23), language="en", facing=NO_COPY)
    sheets = composed(request.model_copy(update={"holder": to}), shelf, wishes)
    written = " ".join(as_text(sheets.letter).split())

    assert expected == (_STATE_ORGANS in written)
