"""The language to speak: what a person chose, or what their system says."""

from __future__ import annotations

import os
from collections.abc import Mapping

from habeas.errors import UnknownLanguage
from habeas.language.catalogs import SOURCE, find_language, languages

FORCED = "HABEAS_LANGUAGE"
"""The variable that comes before anything chosen earlier."""

_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")


def first_language(
    chosen: str = "", environment: Mapping[str, str] = os.environ
) -> str:
    """Return the language to begin with: forced, chosen before, or the system's."""
    system = (environment.get(name, "") for name in _SYSTEM)
    asked = (environment.get(FORCED, ""), chosen, *system)
    return next(filter(None, map(_known, asked)), SOURCE)


def _known(asked: str) -> str:
    """Return a language of the shelf for ``de_AT.UTF-8``; empty where there is none."""
    name = asked.partition(".")[0]
    if not name or name in {"C", "POSIX"}:
        return ""
    # The whole search loads Babel, which would delay the first screen.
    exact = {name, name.partition("_")[0]} & set(languages())
    if exact:
        return max(exact, key=len)
    try:
        return find_language(name)
    except UnknownLanguage:
        return ""
