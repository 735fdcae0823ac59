"""The languages Habeas speaks, and their catalogs of messages.

English is the source: its messages are the keys of every other language, so it has
no folder and nothing of it can be missing.
"""

from __future__ import annotations

import re
from copy import copy
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from typing import TYPE_CHECKING, Literal

from habeas.errors import UnknownLanguage
from habeas.shelves import shelf

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from babel import Locale

Domain = Literal["habeas", "letters", "laws"]
"""The interface, the text of letters, the names of laws with the words quoted from
them: each is reviewed by other people."""
Direction = Literal["ltr", "rtl"]

SOURCE = "en"
"""The language that messages are written in."""

_REVIEWED = re.compile(r'^"X-Reviewed-By: *(.*?) *\\n"$', re.MULTILINE)


def languages() -> tuple[str, ...]:
    """List the languages on the shelf, English first."""
    folders = shelf("locales").glob("*/LC_MESSAGES")
    others = {folder.parent.name for folder in folders} - {SOURCE}
    return (SOURCE, *sorted(others))


def find_language(asked: str) -> str:
    """Return the language on the shelf that a person means by ``zh-CN`` or ``de_AT``.

    A regional form finds its language; another script does not: ``zh_TW`` reads
    traditional characters and is not served by ``zh_CN``.
    """
    wanted = asked.strip().partition(".")[0].replace("-", "_")
    known = languages()
    if wanted in known:
        return wanted
    near = _near(wanted, known)
    if not near:
        raise UnknownLanguage(language=asked, known=", ".join(known))
    return near[0]


def _near(wanted: str, known: Sequence[str]) -> list[str]:
    """List the known languages a reader of the wanted one can read, best first."""
    from babel import Locale, UnknownLocaleError

    try:
        meant = Locale.parse(wanted)
    except (ValueError, UnknownLocaleError):
        return []
    locales = {name: Locale.parse(name) for name in known}
    near = [name for name in known if _written(locales[name]) == _written(meant)]
    return sorted(near, key=lambda name: locales[name].territory != meant.territory)


def _written(locale: Locale) -> tuple[str, str]:
    """Return a locale's language and script, the usual script where it names none."""
    from babel.core import get_global

    usual = get_global("likely_subtags").get(locale.language, "").split("_")
    return locale.language, locale.script or "".join(usual[1:2])


def own_name(language: str, into: str = "") -> str:
    """Return a language's name in itself (Deutsch), or in another language.

    The script says more to a reader than the country: 简体中文, not 中文（中国）.
    """
    from babel import Locale

    locale = Locale.parse(language)
    names = Locale.parse(into or language).languages
    by_script = names.get(f"{locale.language}_{locale.script}")
    name = by_script or names.get(locale.language) or language
    return name if into else name[:1].upper() + name[1:]


def direction(language: str) -> Direction:
    """Say whether a language is written from the left or from the right."""
    from babel import Locale

    return "rtl" if Locale.parse(language).text_direction == "rtl" else "ltr"


class _Absent(NullTranslations):
    """What lies behind a catalog: nothing, and it says so."""

    def gettext(self, message: str) -> str:
        """Refuse a message."""
        raise LookupError(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Refuse a message with a number."""
        raise LookupError(msgid1, msgid2, n)


class Catalog:
    """The messages of one domain in one language."""

    def __init__(self, language: str, messages: NullTranslations) -> None:
        """Hold the messages; English has none, because it is their key."""
        self.language = language
        self._messages = messages
        self._only = copy(messages)
        if language != SOURCE:
            self._only.add_fallback(_Absent())

    def gettext(self, msgid: str) -> str:
        """Return a message, in English where the language has none."""
        return self._messages.gettext(msgid) if msgid else ""

    def ngettext(self, one: str, many: str, number: int) -> str:
        """Return the form of a message that goes with a number."""
        return self._messages.ngettext(one, many, number)

    def pgettext(self, context: str, msgid: str) -> str:
        """Return a message whose English means different things in other places."""
        return self._messages.pgettext(context, msgid)

    def found(self, msgid: str) -> str | None:
        """Return a message, or None where the language has none."""
        if not msgid:
            return ""
        try:
            return self._only.gettext(msgid)
        except LookupError:
            return None

    def found_plural(self, one: str, many: str, number: int) -> str | None:
        """Return the form that goes with a number, or None where there is none."""
        try:
            return self._only.ngettext(one, many, number)
        except LookupError:
            return None


def catalog(language: str, domain: Domain) -> Catalog:
    """Return the messages of a domain, read once per process."""
    return _catalog(shelf("locales"), language, domain)


@cache
def _catalog(locales: Path, language: str, domain: Domain) -> Catalog:
    """Read the messages of a language from its shelf."""
    folder = locales / language / "LC_MESSAGES"
    if language == SOURCE:
        return Catalog(language, NullTranslations())
    return Catalog(language, _read(folder / f"{domain}.po"))


def _read(source: Path) -> NullTranslations:
    """Read a compiled catalog, or compile its source where that is newer."""
    compiled = source.with_suffix(".mo")
    if _fresh(compiled, source):
        with compiled.open("rb") as messages:
            return GNUTranslations(messages)
    if not source.is_file():
        return NullTranslations()
    return GNUTranslations(BytesIO(compile_catalog(source)))


def _fresh(compiled: Path, source: Path) -> bool:
    """Say whether a compiled catalog is at least as new as its source."""
    if not compiled.is_file():
        return False
    if not source.is_file():
        return True
    return compiled.stat().st_mtime_ns >= source.stat().st_mtime_ns


def compile_catalog(source: Path) -> bytes:
    """Compile a catalog; what a translator marked as doubtful stays out."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with source.open("rb") as lines:
        messages = read_po(lines, locale=source.parents[1].name)
    # Babel would fill an empty plural with English and so hide that it is missing.
    for message in [one for one in messages if one.pluralizable]:
        if not message.string or not all(message.string):
            messages.delete(message.id, message.context)
    compiled = BytesIO()
    write_mo(compiled, messages)
    return compiled.getvalue()


def reviewed(language: str, domain: Domain) -> str:
    """Return who reviewed a catalog, from its header; empty where nobody did."""
    source = shelf("locales") / language / "LC_MESSAGES" / f"{domain}.po"
    if not source.is_file():
        return ""
    header = source.read_text("utf-8").partition("\n\n")[0]
    found = _REVIEWED.search(header)
    return found[1] if found else ""
