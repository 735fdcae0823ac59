"""Names of places: countries, their parts, and the Union."""

from __future__ import annotations

from habeas.language.catalogs import catalog
from habeas.marking import N_

_PARTS = {
    "EU": N_("European Union"),
    "CN-SH": N_("Shanghai"),
    "CN-ZJ": N_("Zhejiang"),
    "CN-JS": N_("Jiangsu"),
    "CN-HE": N_("Hebei"),
    "CN-HB": N_("Hubei"),
    "CN-SN": N_("Shaanxi"),
    "CN-SD": N_("Shandong"),
    "CN-HA": N_("Henan"),
    "CN-GD": N_("Guangdong"),
    "US-CA": N_("California"),
    "US-CO": N_("Colorado"),
    "US-CT": N_("Connecticut"),
    "US-DE": N_("Delaware"),
    "US-FL": N_("Florida"),
    "US-IA": N_("Iowa"),
    "US-IN": N_("Indiana"),
    "US-MD": N_("Maryland"),
    "US-MT": N_("Montana"),
    "US-NE": N_("Nebraska"),
    "US-OR": N_("Oregon"),
    "US-VA": N_("Virginia"),
}
"""Places with a law of their own; other parts of a country keep their code."""


def place_name(place: str, language: str) -> str:
    """Return the name of a place in a language."""
    from babel import Locale

    if place in _PARTS:
        return catalog(language, "habeas").gettext(_PARTS[place])
    country, _, part = place.partition("-")
    name = Locale.parse(language).territories.get(country, country)
    return f"{name} ({place})" if part else str(name)
