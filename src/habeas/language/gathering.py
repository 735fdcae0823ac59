"""Finding the messages: in the program, in the templates, in the laws."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from habeas.errors import DossierError

if TYPE_CHECKING:
    from habeas.language.catalogs import Domain

_ARGUMENTS = {"_": 1, "N_": 1, "gettext": 1, "ngettext": 2, "pgettext": 2}
"""The calls that mark a message, with how many of their arguments are texts."""

_NOTE = "Translators:"

_UNSPOKEN = frozenset({"sources", "open", "name", "short", "words"})
"""Tables of a dossier that hold names or notes among ourselves."""

_NAMED = {
    "name": "the full name",
    "short": "the short name, as practice cites it",
    "words": "the law's own words, in quotation marks",
}
"""Tables of a dossier that hold a name in several languages."""

_ON_SCREEN = frozenset(
    {"note", "because", "text", "what", "when", "needs", "may_not", "where", "who"}
)
_IN_LETTERS = {
    "says": "ends the sentence “Under [citation], …”",
    "what": "ends “You have [length of time] from [event] to …”",
    "demand": "an item in the numbered list of what is asked",
    "demands": "an item in the numbered list of what is asked",
    "title": "the heading of the application",
    "enclosures": "an item in the list of enclosures",
    "particulars": "the label of a blank to fill in, such as “Sex: ____”",
    "scope": "a sentence of its own",
    "where": "ends the sentence “You get the form here: …”",
}
"""The keys of a law that reach letters, with what a translator must know."""


@dataclass(frozen=True)
class Found:
    """A message, with where it stands and what helps to translate it."""

    msgid: str | tuple[str, str]
    """The English text; singular and plural where it goes with a number."""
    file: str
    context: str = ""
    notes: tuple[str, ...] = ()


class UnreadableTemplate(DossierError):
    """A template whose messages cannot be found."""

    msgid = "%(file)s: %(what)s"


def messages(root: Path, domain: Domain) -> Iterator[Found]:
    """Yield every message of a domain in a checkout, file by file."""
    letters = root / "letters"
    if domain == "laws":
        yield from _of_laws(letters, root)
        return
    if domain == "habeas":
        for file in sorted((root / "src" / "habeas").rglob("*.py")):
            yield from in_program(file.read_text("utf-8"), _named(file, root))
        places = letters / "_places.toml"
        yield from in_phrases(_table(places), _named(places, root))
    else:
        for file in sorted(letters.rglob("*.j2")):
            yield from in_template(file, _named(file, root))
        for file in (letters / "_asks.toml", letters / "_labels.toml"):
            yield from in_phrases(_table(file), _named(file, root))
    for file in sorted(letters.glob("[!_]*/law.toml")):
        yield from in_law(_table(file), _named(file, root), domain)
        bodies = file.with_name("authorities.toml")
        yield from in_law(_table(bodies), _named(bodies, root), domain)


def _of_laws(letters: Path, root: Path) -> Iterator[Found]:
    """Yield the names of all acts and laws, and the words quoted from laws."""
    files = (letters / "_acts.toml", *sorted(letters.glob("[!_]*/law.toml")))
    for file in files:
        yield from in_names(_table(file), _named(file, root))


def in_names(table: Mapping[str, object], file: str) -> Iterator[Found]:
    """Yield every English name of a file of facts, with what is called so."""
    for key, value in table.items():
        if isinstance(value, Mapping) and key in _NAMED and value.get("en"):
            own = next(iter(value.values()))
            notes = (_NAMED[key], *((str(own),) if own != value["en"] else ()))
            yield Found(str(value["en"]), file, notes=notes)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, Mapping) and key not in _NAMED:
                yield from in_names(item, file)


def in_program(source: str, file: str) -> Iterator[Found]:
    """Yield the messages of a Python source: marked calls, and sentences of errors."""
    lines = source.splitlines()
    nodes = (
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Assign | ast.Call)
    )
    for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset)):
        texts = _texts(node)
        if not texts or not texts[-1]:
            continue
        notes = _notes(lines, node.lineno)
        if _called(node) == "pgettext":
            yield Found(texts[1], file, context=texts[0], notes=notes)
        elif len(texts) == 1:
            yield Found(texts[0], file, notes=notes)
        else:
            yield Found((texts[0], texts[1]), file, notes=notes)


def _texts(node: ast.Assign | ast.Call) -> tuple[str, ...]:
    """Return the texts that a statement marks as messages."""
    if isinstance(node, ast.Assign) and _names(node) == ["msgid"]:
        return _constants([node.value])
    wanted = _ARGUMENTS.get(_called(node), 0)
    if isinstance(node, ast.Assign) or not wanted:
        return ()
    found = _constants(node.args[:wanted])
    return found if len(found) == wanted else ()


def _names(node: ast.Assign) -> list[str]:
    """Return the plain names an assignment binds."""
    return [target.id for target in node.targets if isinstance(target, ast.Name)]


def _constants(nodes: list[ast.expr]) -> tuple[str, ...]:
    """Return the texts among expressions that are texts."""
    return tuple(
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _called(node: ast.Assign | ast.Call) -> str:
    """Return the name of the function a node calls."""
    if isinstance(node, ast.Assign):
        return ""
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _notes(lines: list[str], line: int) -> tuple[str, ...]:
    """Return the note to translators in the comment above a line."""
    above: list[str] = []
    for text in reversed(lines[: line - 1]):
        if not text.lstrip().startswith("#"):
            break
        above.insert(0, text.strip().lstrip("# "))
    if not above or not above[0].startswith(_NOTE):
        return ()
    return (" ".join(above).removeprefix(_NOTE).strip(),)


def in_template(file: Path, named: str) -> Iterator[Found]:
    """Yield the messages of a template, each text on one line."""
    from jinja2 import TemplateSyntaxError
    from jinja2.ext import babel_extract

    options = {"trimmed": "true", "newstyle_gettext": "true", "silent": "false"}
    try:
        with file.open("rb") as source:
            found = list(babel_extract(source, tuple(_ARGUMENTS), (_NOTE,), options))
    except TemplateSyntaxError as error:
        raise UnreadableTemplate(file=named, what=str(error)) from error
    for _, function, texts, comments in found:
        notes = tuple(note.removeprefix(_NOTE).strip() for note in comments)
        given = texts if isinstance(texts, tuple) else (texts,)
        shown = tuple(text for text in given if isinstance(text, str))
        if function == "pgettext":
            yield Found(shown[1], named, context=shown[0], notes=notes)
        elif function == "ngettext":
            yield Found((shown[0], shown[1]), named, notes=notes)
        else:
            yield Found(shown[0], named, notes=notes)


def in_phrases(table: Mapping[str, object], file: str) -> Iterator[Found]:
    """Yield the phrases that stand once for every law, with their notes."""
    for phrase in table.values():
        if isinstance(phrase, Mapping) and phrase.get("text"):
            note = phrase.get("note")
            notes = (str(note),) if note else ()
            yield Found(str(phrase["text"]), file, notes=notes)


def in_law(table: Mapping[str, object], file: str, domain: Domain) -> Iterator[Found]:
    """Yield the messages of a dossier, with the article each of them rests on."""
    keys = _ON_SCREEN if domain == "habeas" else frozenset(_IN_LETTERS)
    law = _law_name(table)
    for key, text, cite in _spoken(table, ()):
        if key not in keys:
            continue
        use = _IN_LETTERS[key] if domain == "letters" else ""
        about = ", ".join(part for part in (law, *cite) if part)
        yield Found(text, file, notes=tuple(note for note in (about, use) if note))


def _law_name(table: Mapping[str, object]) -> str:
    """Return the short English name of a dossier, for the translator."""
    for key in ("short", "name"):
        names = table.get(key)
        if isinstance(names, Mapping) and names.get("en"):
            return str(names["en"])
    return str(table.get("id", ""))


def _spoken(
    table: Mapping[str, object], cite: tuple[str, ...]
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Walk a table; yield key, text and the nearest citation of every text."""
    own = table.get("cite")
    cite = tuple(map(str, own)) if isinstance(own, list) else cite
    for key, value in table.items():
        if key in _UNSPOKEN:
            continue
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str) and item:
                yield key, item, cite
            elif isinstance(item, Mapping):
                yield from _spoken(item, cite)


def _table(file: Path) -> Mapping[str, object]:
    """Read a file of facts; empty where there is none."""
    return tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}


def _named(file: Path, root: Path) -> str:
    """Return a file's name as a translator sees it."""
    return file.relative_to(root).as_posix()
