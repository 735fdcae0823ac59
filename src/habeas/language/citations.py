"""Citations as each language and each legal tradition writes them.

How a language cites stands in ``locales/<language>/citations.toml``, so that a new
language needs no code. The United States Code is cited alike in every language.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from habeas.language.catalogs import SOURCE
from habeas.language.dates import list_of
from habeas.language.names import nearest
from habeas.language.numerals import han_number, inserted
from habeas.law.frozen import Frozen
from habeas.shelves import shelf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from habeas.law.citation import Place
    from habeas.law.dossier import Act

_ROMAN = re.compile("[IVX]+")
"""Fracciones and incisos; a capital beyond these three is a letter."""


class Manner(Frozen):
    """How a language cites the acts of one tradition."""

    whole: str
    """Where the act's name and the place in it stand."""
    spelled: str = ""
    """The same where the name is written out and not a mere abbreviation; empty where
    the language makes no difference."""
    alone: str = "{name}"
    """The act as a whole."""
    article: str
    articles: str
    """A range of articles."""
    chapter: str
    levels: tuple[str, ...]
    """What is written before paragraph, item and sub-item; the last one repeats."""
    letters: tuple[str, ...]
    """The same for levels that are counted in letters."""
    roman: str = ""
    """What is written for a Roman numeral; empty where it counts as a letter."""
    again: str = ""
    """A further paragraph of the same article; empty where it repeats its word."""
    numerals: Literal["arabic", "han"] = "arabic"
    full_name: bool = False
    """True where an office expects the full official name."""


def cite(place: Place, act: Act, language: str, *, short: bool = False) -> str:
    """Cite one place; ``short`` takes the short name where practice wants the full."""
    return _joined((place,), act, language, short=short)


def cite_all(
    places: Iterable[Place],
    acts: Mapping[str, Act],
    language: str,
    *,
    short: bool = False,
) -> str:
    """Cite several places in a row, each once; neighbours of one act share its name."""
    once = tuple(dict.fromkeys(places))
    cited = [
        cited
        for act, group in groupby(once, key=lambda place: place.act)
        for cited in _grouped(tuple(group), acts[act], language, short=short)
    ]
    return list_of(tuple(dict.fromkeys(cited)), language)


def act_name(act: Act, language: str, *, full: bool = False) -> str:
    """Return the name by which a language's readers know an act."""
    primary = language.partition("_")[0]
    known = {SOURCE, language, primary}
    brief = not full and known & act.short.keys()
    return nearest(act.short if brief else act.name, language)


def _grouped(
    places: tuple[Place, ...], act: Act, language: str, *, short: bool
) -> Iterator[str]:
    """Cite the places of one act, the act as a whole apart from places in it."""
    if act.style == "usc":
        for _, group in groupby(places, key=_beside):
            first, *others = group
            last = (_level(place.parts[-1]) for place in others)
            yield list_of((_section(first, act), *last), language)
        return
    for _, group in groupby(places, key=_names_a_place):
        yield _joined(tuple(group), act, language, short=short)


def _beside(place: Place) -> tuple[object, ...]:
    """Return what neighbours in a section share: all but the last level."""
    parts = place.parts
    return (place.chapter, place.article, place.last, len(parts), parts[:-1])


def _names_a_place(place: Place) -> bool:
    """Say whether a citation names more than the act."""
    return bool(place.chapter or place.article)


def _joined(places: tuple[Place, ...], act: Act, language: str, *, short: bool) -> str:
    """Write the places of one act before or behind its name."""
    if act.style == "usc":
        return _section(places[0], act)
    manner = _manner(language, act.style)
    name = act_name(act, language, full=manner.full_name and not short)
    where = list_of(_places(places, manner), language)
    if not where:
        return manner.alone.format(name=name)
    spelled = manner.spelled if _written_out(name) else ""
    return (spelled or manner.whole).format(where=where, name=name)


def _written_out(name: str) -> bool:
    """Say whether a name has a word in small letters: not GDPR, but the Civil Code."""
    return any(word[1:].islower() for word in name.split())


def _places(places: tuple[Place, ...], manner: Manner) -> list[str]:
    """Write places in a row; paragraphs of one article share its number."""
    written: list[str] = []
    before: Place | None = None
    for place in places:
        shared = before.parts if before and before.article == place.article else ()
        if shared and place.parts and not place.last:
            written.append(_further(place.parts, shared, manner))
        else:
            written.append(_where(place, manner))
        before = place
    return written


def _further(parts: tuple[str, ...], before: tuple[str, ...], manner: Manner) -> str:
    """Write a further paragraph of an article that was just named.

    Its word is left out only where the one before is counted alike.
    """
    alike = len(before) == len(parts) == 1
    if manner.again and alike and before[0].isdecimal() == parts[0].isdecimal():
        return manner.again.format(n=parts[0])
    return "".join(_parts(parts, manner)).lstrip(", ")


def _where(place: Place, manner: Manner) -> str:
    """Write the place in an act; empty for the act as a whole."""
    number = han_number if manner.numerals == "han" else str
    if place.chapter:
        return manner.chapter.format(n=number(place.chapter))
    if place.last:
        first, last = number(place.article), number(place.last)
        return manner.articles.format(n=first, last=last)
    if not place.article:
        return ""
    return _article(place.article, manner) + "".join(_parts(place.parts, manner))


def _article(article: str, manner: Manner) -> str:
    """Write an article; Chinese names one inserted after 16 第十六条之一."""
    after = inserted(article) if manner.numerals == "han" else None
    if after:
        base, place = after
        return f"{manner.article.format(n=han_number(base))}之{han_number(place)}"
    number = han_number(article) if manner.numerals == "han" else article
    return manner.article.format(n=number)


def _parts(parts: tuple[str, ...], manner: Manner) -> Iterator[str]:
    """Write paragraph, item and sub-item; an empty level is left out."""
    lettered = 0
    for level, part in enumerate(parts):
        if not part:
            continue
        if part.isdecimal():
            number = han_number(part) if manner.numerals == "han" else part
            yield _nth(manner.levels, level).format(n=number)
            continue
        if manner.roman and _ROMAN.fullmatch(part):
            yield _roman(parts[level + 1 :], level, manner).format(n=part)
            continue
        yield _nth(manner.letters, lettered).format(n=part)
        lettered += 1


def _roman(further: tuple[str, ...], level: int, manner: Manner) -> str:
    """Return the pattern of a Roman numeral: an item, or a paragraph with items."""
    return _nth(manner.levels, level) if any(further) else manner.roman


def _nth(patterns: tuple[str, ...], place: int) -> str:
    """Return a pattern by its place; the last one serves all further places."""
    return patterns[min(place, len(patterns) - 1)]


def _section(place: Place, act: Act) -> str:
    """Cite a section of the United States Code."""
    if place.chapter:
        return f"{act.code} ch. {place.chapter}"
    if place.last:
        return f"{act.code} §§ {place.article}–{place.last}"
    if not place.article:
        return act_name(act, SOURCE)
    parts = "".join(_level(part) for part in place.parts if part)
    return f"{act.code} § {place.article}{parts}"


def _level(part: str) -> str:
    """Write a level of a section: most stand in brackets, a subdivision by its name."""
    return f", {part}" if part.startswith("subd.") else f"({part})"


def _manner(language: str, style: str) -> Manner:
    """Return how a language cites a tradition; English serves where it does not say."""
    manners = _manners(shelf("locales"), language)
    return manners.get(style) or _manners(shelf("locales"), SOURCE)[style]


@cache
def _manners(locales: Path, language: str) -> Mapping[str, Manner]:
    """Read how a language cites."""
    for name in (language, language.partition("_")[0]):
        file = locales / name / "citations.toml"
        if file.is_file():
            table = tomllib.loads(file.read_text("utf-8"))
            return {style: Manner(**manner) for style, manner in table.items()}
    return {}
