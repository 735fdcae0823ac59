"""The language the command line speaks: the person's choice, or the system's."""

from __future__ import annotations

import os
from functools import cache

from habeas.errors import HabeasError
from habeas.language.catalogs import Catalog, catalog, find_language
from habeas.language.speaking import FORCED, first_language


@cache
def spoken() -> str:
    """Return the language to speak, English where none is known."""
    return first_language()


def speak(language: str) -> None:
    """Speak a language for the rest of this run, whatever the system says."""
    os.environ[FORCED] = find_language(language)
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
