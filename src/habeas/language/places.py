"""Names of places: countries, their parts, and the Union."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

from habeas.language.catalogs import catalog
from habeas.shelves import shelf

if TYPE_CHECKING:
    from collections.abc import Mapping


def place_name(place: str, language: str) -> str:
    """Return the name of a place in a language; a part nobody named keeps its code."""
    from babel import Locale

    if place in _parts():
        return catalog(language, "habeas").gettext(_parts()[place])
    country, _, part = place.partition("-")
    name = Locale.parse(language).territories.get(country, country)
    return f"{name} ({place})" if part else str(name)


@cache
def _parts() -> Mapping[str, str]:
    """Read the English names of the parts of countries, which are messages."""
    table = tomllib.loads((shelf("letters") / "_places.toml").read_text("utf-8"))
    return {place: entry["text"] for place, entry in table.items() if "text" in entry}
