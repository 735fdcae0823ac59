"""The words of letters in one language: templates, texts of dossiers, citations."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import CodeType

from jinja2 import BytecodeCache, FileSystemLoader, StrictUndefined, Template
from jinja2.bccache import Bucket
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from habeas.dossiers.library import Library
from habeas.errors import LanguageError
from habeas.language.catalogs import catalog, own_name
from habeas.language.citations import cite_all
from habeas.language.dates import list_of, long_date, regional
from habeas.law.citation import Place

_SHOWN = 3
"""How many missing paragraphs the message names."""

_missing: ContextVar[list[str]] = ContextVar("missing")


class LetterNotTranslated(LanguageError):
    """A letter with a paragraph that its language does not have yet."""

    msgid = (
        "This letter is not complete in %(language)s: %(number)s passages have no "
        "checked translation, the first being: %(missing)s"
    )


@dataclass(frozen=True)
class Wording:
    """Everything a letter says in one language, except what a person typed."""

    language: str
    library: Library
    country: str = ""
    """Where the letter goes: it may write the same language's dates in its own way."""

    def text(self, msgid: str) -> str:
        """Return the language's text for an English one, or note that there is none."""
        if not msgid:
            return ""
        if self.language == "en":
            return msgid
        found = catalog(self.language, "letters").found(msgid)
        if found is None:
            _missing.get().append(msgid)
            return msgid
        return found

    def plural(self, one: str, many: str, number: int) -> str:
        """Return the text for a number of things."""
        if self.language == "en":
            return one if number == 1 else many
        found = catalog(self.language, "letters").found_plural(one, many, number)
        if found is None:
            _missing.get().append(one)
            return many
        return found

    def cite(self, places: tuple[Place, ...], law: str) -> str:
        """Cite places as the language and the act's tradition do."""
        named = tuple(place.within(law) for place in places)
        return cite_all(named, self.library.acts, self.language)

    def day(self, day: date) -> str:
        """Write a day out in full."""
        return long_date(day, regional(self.language, self.country))

    def list_of(self, items: tuple[str, ...]) -> str:
        """Join items as the language lists them."""
        return list_of(items, self.language)

    def own_language(self, other: str) -> str:
        """Return the name of another language, in this one."""
        return own_name(other, self.language)


def begin() -> None:
    """Start to note what a language does not have."""
    _missing.set([])


def complete(language: str) -> None:
    """Raise unless the language had every passage since ``begin``."""
    missing = list(dict.fromkeys(_missing.get()))
    if missing:
        first = "; ".join(f"“{text[:60]}”" for text in missing[:_SHOWN])
        raise LetterNotTranslated(
            language=own_name(language, "en"), number=len(missing), missing=first
        )


class _Compiled(BytecodeCache):
    """Templates compiled once for every language: words are found while they run."""

    def __init__(self) -> None:
        """Begin with none."""
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Lend a template that another language has compiled."""
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template for the next language."""
        if bucket.code:
            self._codes[bucket.key, bucket.checksum] = bucket.code


@cache
def _compiled() -> _Compiled:
    """Return the templates that were compiled so far in this process."""
    return _Compiled()


class Templates:
    """The templates of letters in one language, parsed once."""

    def __init__(self, wording: Wording) -> None:
        """Prepare a sandbox in which templates can read values and nothing else."""
        self.wording = wording
        shelves = reversed(wording.library.shelves)
        self._env = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader([str(shelf) for shelf in shelves]),
            autoescape=True,
            undefined=StrictUndefined,
            extensions=["jinja2.ext.i18n"],
            bytecode_cache=_compiled(),
        )
        self._env.policies["ext.i18n.trimmed"] = True
        self._env.install_gettext_callables(  # type: ignore[attr-defined]  # from the extension
            wording.text, wording.plural, newstyle=True
        )
        self._env.globals["day"] = wording.day

    def of(self, kind: str, law: str) -> Template:
        """Return a law's own template for a kind, or the one that serves every law."""
        own = f"{law}/{kind}.html.j2"
        return self._env.select_template([own, f"_kinds/{kind}.html.j2"])

    def word(self, macro: str, *values: object) -> str:
        """Return one word or phrase of ``_kinds/_words.html.j2``, as plain text.

        What prints it escapes it: as HTML an ``&`` in it would be escaped twice.
        """
        return Markup(self.html(macro, *values)).unescape()  # noqa: S704  made by our own template, escaped there

    def html(self, macro: str, *values: object) -> str:
        """Return a piece of ``_kinds/_words.html.j2`` as HTML."""
        module = self._env.get_template("_kinds/_words.html.j2").module
        return str(getattr(module, macro)(*values)).strip()

    def subject(self, kind: str, law: str, context: Mapping[str, object]) -> str:
        """Return the subject line of a kind of letter, as HTML."""
        for template in (self.of(kind, law), self.of(kind, "")):
            block = template.blocks.get("subject")
            if block:
                return "".join(block(template.new_context(dict(context)))).strip()
        return ""


@cache
def templates(language: str, library: Library, country: str = "") -> Templates:
    """Return the templates of a language; they are parsed once per process."""
    return Templates(Wording(language, library, country))
