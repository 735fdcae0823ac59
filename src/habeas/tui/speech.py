"""What the screens say, in one language at a time, which may change while they run."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from habeas.errors import HabeasError, UnknownLanguage
from habeas.language.catalogs import SOURCE, catalog, find_language, languages

_SAYS = ("HABEAS_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@dataclass(frozen=True)
class Speech:
    """The messages of the interface in one language."""

    language: str = SOURCE

    def gettext(self, msgid: str, **facts: object) -> str:
        """Return a message, with its places filled."""
        said = catalog(self.language, "habeas").gettext(msgid)
        return said % facts if facts else said

    def ngettext(self, one: str, many: str, number: int) -> str:
        """Return a message that goes with a number, which its place ``n`` shows."""
        words = catalog(self.language, "habeas")
        return words.ngettext(one, many, number) % {"n": number}

    def problem(self, error: HabeasError) -> str:
        """Return an error's sentence."""
        return error.sentence(self.gettext(error.msgid))


def first_language(chosen: str, environment: Mapping[str, str] = os.environ) -> str:
    """Return the language to begin with: forced, chosen before, or the system's."""
    asked = [environment.get("HABEAS_LANGUAGE", ""), chosen]
    asked += [environment.get(name, "") for name in _SAYS[1:]]
    for name in asked:
        found = _known(name)
        if found:
            return found
    return SOURCE


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
