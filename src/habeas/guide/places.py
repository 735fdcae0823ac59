"""The places the guide offers: countries with a law, and the parts that matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from habeas.guide.question import Choice
from habeas.law.dossier import Law
from habeas.law.regions import EEA_STATES, EU_STATES, UNION, PlaceName, country


def countries(laws: Iterable[Law]) -> tuple[Choice, ...]:
    """Return the countries where a law of the library is in force."""
    codes = {country(law.jurisdiction) for law in laws}
    if UNION in codes:
        codes |= EU_STATES | EEA_STATES
    return tuple(Choice(value=code) for code in sorted(codes - {UNION}))


def parts(of: str, places: Mapping[str, PlaceName]) -> tuple[Choice, ...]:
    """Return the parts of a country, under the names they bear there."""
    return tuple(
        Choice(value=code, text=name.own)
        for code, name in places.items()
        if name.own and country(code) == of
    )
