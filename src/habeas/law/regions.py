"""Places as ISO 3166 writes them, and which lies within which."""

from __future__ import annotations

from enum import IntEnum

from habeas.law.frozen import Frozen

UNION = "EU"
"""The European Union, with the states where its data law is in force by treaty."""

EU_STATES = frozenset(
    {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"}
    | {"IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"}
)
"""The member states of the European Union."""

EEA_STATES = frozenset({"IS", "LI", "NO"})
"""The states that apply the Union's data law through the European Economic Area."""

OWN_CODES = {
    "CN-HK": "HK",
    "CN-MO": "MO",
    "CN-TW": "TW",
}
"""Subdivisions with a country code and a legal order of their own."""


class PlaceName(Frozen):
    """The names of a part of the world that no standard list translates."""

    text: str = ""
    """In English; it is a key of translation."""
    own: str = ""
    """As the part is called there."""


class Within(IntEnum):
    """How surely one place lies within another."""

    NO = 0
    PERHAPS = 1
    """The place is only known as the larger one."""
    YES = 2


def settled(place: str) -> str:
    """Return a place under the code by which laws name it."""
    return OWN_CODES.get(place, place)


def country(place: str) -> str:
    """Return the country of a place, without its subdivision."""
    return settled(place).partition("-")[0]


def locality(place: str) -> int:
    """Return how local a jurisdiction is: 0 for the Union, 2 for a subdivision."""
    if place == UNION:
        return 0
    return 2 if "-" in place else 1


def within(place: str, larger: str) -> Within:
    """Say whether a place lies within another, as far as the place is known."""
    if not place or not larger:
        return Within.NO
    place, larger = settled(place), settled(larger)
    if place == larger or place.startswith(f"{larger}-"):
        return Within.YES
    if larger == UNION and country(place) in EU_STATES | EEA_STATES:
        return Within.YES
    if larger.startswith(f"{place}-"):
        return Within.PERHAPS
    return Within.NO
