"""The places the guide offers: every country, and the parts that matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from habeas.guide.question import Choice
from habeas.law.dossier import Law
from habeas.law.regions import (
    COUNTRIES,
    EEA_STATES,
    EU_STATES,
    UNION,
    PlaceName,
    country,
)
from habeas.marking import N_

NO_LAW = N_(
    "Habeas has no law of these countries yet. It can still help you write to somebody "
    "who sits elsewhere."
)
"""What is said above them in a list."""


def countries(laws: Iterable[Law]) -> tuple[Choice, ...]:
    """Return every country; those where a law of the library is in force come first.

    Somebody who lives elsewhere may still write to a holder who sits in one of these.
    """
    codes = {country(law.jurisdiction) for law in laws}
    if UNION in codes:
        codes |= EU_STATES | EEA_STATES
    known = sorted(codes - {UNION})
    others = sorted(COUNTRIES - codes)
    return (
        *(Choice(value=code) for code in known),
        *(Choice(value=code, note=NO_LAW) for code in others),
    )


def parts(of: str, places: Mapping[str, PlaceName]) -> tuple[Choice, ...]:
    """Return the parts of a country, under the names they bear there."""
    return tuple(
        Choice(value=code, text=name.own)
        for code, name in places.items()
        if name.own and country(code) == of
    )
