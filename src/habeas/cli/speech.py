"""The language the command line speaks: the person's choice, or the system's."""

from __future__ import annotations

import os
from functools import cache

from habeas.errors import HabeasError, UnknownLanguage
from habeas.language.catalogs import Catalog, catalog, find_language

_SAYS = ("HABEAS_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@cache
def spoken() -> str:
    """Return the language to speak, English where none is known."""
    for name in _SAYS:
        asked = os.environ.get(name, "")
        if not asked or asked.startswith(("C", "POSIX")):
            continue
        try:
            return find_language(asked)
        except UnknownLanguage:
            continue
    return "en"


def speak(language: str) -> None:
    """Speak a language for the rest of this run, whatever the system says."""
    os.environ[_SAYS[0]] = find_language(language)
    spoken.cache_clear()


def messages() -> Catalog:
    """Return the catalog of the interface in the language to speak."""
    return catalog(spoken(), "habeas")


def _(msgid: str) -> str:
    """Return a message in the language to speak."""
    return messages().gettext(msgid)


def sentence(error: HabeasError) -> str:
    """Return an error's sentence in the language to speak."""
    return error.sentence(_(error.msgid))
