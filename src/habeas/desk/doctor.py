"""What this computer has and lacks, each with what to do about it."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from habeas.desk.tongues import Tongue, tongues
from habeas.errors import HabeasError, MissingGlyphs, PassphraseNeeded, StoreError
from habeas.language.catalogs import Catalog, catalog
from habeas.language.names import plain_name
from habeas.law.words import Kind
from habeas.shelves import shelf

_OTHERS = 0o077
"""The permissions of everybody but the owner."""

_NARROW = 80
"""Columns below which lists are broken."""


class State(StrEnum):
    """How one thing stands."""

    FINE = "fine"
    ADVICE = "advice"
    """Letters can be printed, but something could be better."""
    WRONG = "wrong"
    """Letters cannot be printed before this is mended."""


@dataclass(frozen=True)
class Check:
    """One thing that was looked at."""

    about: str
    """A short name, the same in every language."""
    state: State
    says: str
    do: str = ""
    """What to do; empty where nothing needs doing."""


def examine(store: Path, language: str) -> tuple[Check, ...]:
    """Look at everything that Habeas needs; ``language`` is the person's own."""
    words = catalog(language, "habeas")
    return (
        *_printing(words),
        *_fonts(words),
        _encryption(words),
        *_store(store, words),
        _terminal(words),
        *_languages(words),
    )


def can_print(checks: tuple[Check, ...]) -> bool:
    """Say whether letters can be printed here."""
    return all(check.state is not State.WRONG for check in checks)


def _printing(words: Catalog) -> Iterator[Check]:
    """Look for the libraries that lay out a page."""
    _ = words.gettext
    try:
        ffi = _text_layout()
    except OSError:
        do = "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
        says = _("Pango is missing; without it no PDF can be made.")
        yield Check("pango", State.WRONG, says, do)
        return
    number = ffi.pango.pango_version()
    version = f"{number // 10_000}.{number // 100 % 100}.{number % 100}"
    yield Check("pango", State.FINE, f"Pango {version}")
    if ffi.harfbuzz_subset is None:
        says = _("Without this library a PDF takes up to fifty times as long.")
        do = "apt install libharfbuzz-subset0"
        yield Check("harfbuzz-subset", State.ADVICE, says, do)
        return
    yield Check("harfbuzz-subset", State.FINE, _("PDFs are made fast."))


def _text_layout() -> Any:
    """Load the libraries that lay out text; OSError where one is missing."""
    from weasyprint.text import ffi

    return ffi


def _fonts(words: Catalog) -> Iterator[Check]:
    """Look whether the installed fonts print each language."""
    for tongue in tongues():
        about = f"fonts-{tongue.language}"
        own = tongue.language in {"en", words.language}
        try:
            _print_all(tongue.language)
        except MissingGlyphs as missing:
            state = State.WRONG if own else State.ADVICE
            packages = str(missing.facts["packages"]).replace(",", "")
            says = words.gettext("Letters in %(language)s cannot be printed.")
            yield Check(
                about,
                state,
                says % {"language": tongue.name},
                f"apt install {packages}",
            )
        except HabeasError as problem:
            says = problem.sentence(words.gettext(problem.msgid))
            yield Check(about, State.WRONG, says)
            return
        else:
            says = words.gettext("Letters in %(language)s can be printed.")
            yield Check(about, State.FINE, says % {"language": tongue.name})


def _print_all(language: str) -> None:
    """Raise MissingGlyphs unless every character of a language's letters prints."""
    from habeas.press.fonts import lacking, refuse_missing

    source = shelf("locales") / language / "LC_MESSAGES" / "letters.po"
    text = source.read_text("utf-8") if source.is_file() else ""
    names = "".join(plain_name(kind, language) for kind in Kind)
    refuse_missing(lacking(frozenset(text + names)))


def _encryption(words: Catalog) -> Check:
    """Look whether a store can be encrypted here."""
    from sqlcipher3 import dbapi2 as driver

    bare = driver.connect(":memory:")
    found = bare.execute("PRAGMA cipher_version").fetchone()
    bare.close()
    if found:
        return Check("sqlcipher", State.FINE, f"SQLCipher {found[0]}")
    says = words.gettext("A store cannot be encrypted here.")
    return Check(
        "sqlcipher", State.ADVICE, says, "pip install --force-reinstall sqlcipher3"
    )


def _store(place: Path, words: Catalog) -> Iterator[Check]:
    """Look where the store is, who may read it, and whether it is encrypted."""
    _ = words.gettext
    if not place.exists():
        says = _("There is no store yet; it will be %(place)s.") % {"place": place}
        yield Check("store", State.FINE, says)
        return
    yield Check("store", State.FINE, str(place))
    yield _permissions(place, words)
    yield _protection(place, words)


def _permissions(place: Path, words: Catalog) -> Check:
    """Look whether others on this computer may read the store."""
    open_ones = [
        path
        for path in (place.parent, place)
        if stat.S_IMODE(path.stat().st_mode) & _OTHERS
    ]
    if not open_ones:
        says = words.gettext("Only you may read the store.")
        return Check("permissions", State.FINE, says)
    says = words.gettext("Others on this computer may read the store or its folder.")
    do = f"chmod -R go= {place.parent}"
    return Check("permissions", State.ADVICE, says, do)


def _protection(place: Path, words: Catalog) -> Check:
    """Look whether the store is encrypted, without changing a byte of it."""
    from habeas.store.opening import found

    _ = words.gettext
    try:
        found(place, None, read_only=True).close()
    except PassphraseNeeded:
        return Check("encryption", State.FINE, _("The store is encrypted."))
    except StoreError as problem:
        says = problem.sentence(_(problem.msgid))
        return Check("encryption", State.ADVICE, says)
    says = _("This store is not encrypted: whoever reads this disk can read it.")
    return Check("encryption", State.ADVICE, says)


def _terminal(words: Catalog) -> Check:
    """Look at the terminal: its characters, its width and its colours."""
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    columns = shutil.get_terminal_size().columns
    facts = {
        "encoding": sys.stdout.encoding,
        "columns": columns,
        "colours": os.environ.get("TERM", "") or "—",
    }
    says = (
        words.gettext("%(encoding)s, %(columns)s columns, terminal %(colours)s") % facts
    )
    if encoding != "utf8":
        do = words.gettext("Choose a locale with UTF-8, for example LANG=C.UTF-8.")
        return Check("terminal", State.ADVICE, says, do)
    if columns < _NARROW:
        do = words.gettext("Make the window at least 80 columns wide.")
        return Check("terminal", State.ADVICE, says, do)
    return Check("terminal", State.FINE, says)


def _languages(words: Catalog) -> Iterator[Check]:
    """Look which languages are complete, and which a lawyer has reviewed."""
    for tongue in tongues():
        yield _language(tongue, words)


def _language(tongue: Tongue, words: Catalog) -> Check:
    """Look at one language."""
    about = f"language-{tongue.language}"
    facts = {"language": tongue.name}
    if tongue.interface_complete and tongue.letters_complete:
        says = words.gettext("%(language)s is complete.") % facts
        return Check(about, State.FINE, says)
    says = words.gettext("%(language)s is not complete; some letters do not print.")
    return Check(about, State.ADVICE, says % facts)
