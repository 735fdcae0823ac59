"""A language that nobody speaks: every message has accents and is a third longer.

Accents are the mark: a word with a plain vowel has been through no catalog, wherever it
stands, even inside another message. The language takes the place of Simplified Chinese,
because then whatever Babel, the citations and the names of laws add to a text is
Chinese too: a word in plain Latin letters is data, or was never marked.
"""

from __future__ import annotations

import re
from functools import cache
from gettext import NullTranslations
from pathlib import Path
from typing import TYPE_CHECKING

from habeas.dossiers.library import library
from habeas.language import catalogs
from habeas.language.catalogs import Catalog
from habeas.language.gathering import messages

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

    from habeas.language.catalogs import Domain

LANGUAGE = "zh_CN"
"""The language whose place it takes."""

_ROOT = Path(__file__).parents[1]
_ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
_KEPT = re.compile(r"(%\(\w+\)[sd]|%%|<[^>]*>|&#?\w+;)")
"""Places and tags, which every translation keeps."""
_GROWTH = 3
_FILLER = "ñúñçíó "
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(r"(?=.*[aeiouAEIOU])[A-Za-z]{2,}")
"""A word with a vowel and no accent has not been through the catalog."""


def marked(message: str) -> str:
    """Return a message as the language says it."""
    parts = _KEPT.split(message)
    said = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts
    )
    more = max(len(_KEPT.sub("", message)) // _GROWTH, 1)
    return said + (_FILLER * more)[:more].rstrip()


class Marking(NullTranslations):
    """The catalog of a domain: it has what a translator is given, and nothing else."""

    def __init__(self, domain: Domain) -> None:
        """Know the messages that stand in the program, the templates and the laws."""
        super().__init__()
        self._known = known(domain)

    def gettext(self, message: str) -> str:
        """Mark a message; what no translator was given stays in English."""
        return marked(message) if message in self._known else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Mark the form that English takes."""
        return self.gettext(msgid1 if n == 1 else msgid2)


@cache
def known(domain: Domain) -> frozenset[str]:
    """Return the messages of a domain, both forms of those with a number."""
    found = (one.msgid for one in messages(_ROOT, domain))
    return frozenset(
        text for one in found for text in ((one,) if isinstance(one, str) else one)
    )


def speak(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak the language from now on."""
    real = catalogs._catalog

    @cache
    def pseudo(locales: Path, language: str, domain: Domain) -> Catalog:
        if language != LANGUAGE:
            return real(locales, language, domain)
        return Catalog(language, Marking(domain))

    monkeypatch.setattr(catalogs, "_catalog", pseudo)
    monkeypatch.setenv("HABEAS_LANGUAGE", LANGUAGE)


def unmarked(text: str, data: Iterable[str] = ()) -> list[str]:
    """Return the words that did not come out of a catalog, after taking out data."""
    words = _WORD.findall(without(text, data))
    return sorted({word for word in words if _PLAIN.fullmatch(word)})


def without(text: str, data: Iterable[str]) -> str:
    """Leave out some names, wherever they stand."""
    named = set(filter(None, data))
    return _any_of(named).sub(" ", text) if named else text


def without_acts(text: str) -> str:
    """Leave out the names of acts and codes, which the laws hold language by language.

    What an act is called in Chinese, if anything, its catalog of names says.
    """
    return _names_of_acts().sub(" ", text)


@cache
def _names_of_acts() -> re.Pattern[str]:
    acts = library().acts.values()
    return _any_of(
        {
            name
            for act in acts
            for name in (act.code, *act.name.values(), *act.short.values())
            if name
        }
    )


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of some names, the longest first, however it is broken."""
    ordered = sorted(names, key=len, reverse=True)
    broken = (r"\s+".join(map(re.escape, name.split())) for name in ordered)
    return re.compile(rf"(?<![A-Za-z])(?:{'|'.join(broken)})(?![A-Za-z])")
