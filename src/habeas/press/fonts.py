"""Which typefaces print a letter, and whether they can."""

from __future__ import annotations

import subprocess
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from habeas.errors import MissingGlyphs, NotPrintable, SetUpError
from habeas.law.frozen import Frozen
from habeas.press.letter import Letter
from habeas.shelves import shelf

SHOWN_AT_MOST = 12
LAST_TWO = 0xFFFE
"""The last two codes of every plane of Unicode are no characters."""
LINE_MARKS = frozenset("\t\n\r")
JOINERS = frozenset(chr(code) for code in (0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0))
"""Letters by category, but invisible by definition."""


class Lead(Frozen):
    """The families that lead in some languages."""

    languages: tuple[str, ...]
    serif: str
    sans: str


class Follow(Frozen):
    """The families that follow the lead in every language."""

    serif: tuple[str, ...]
    sans: tuple[str, ...]


class Typefaces(Frozen):
    """What ``letters/_paper/fonts.toml`` says."""

    leads: tuple[Lead, ...]
    follow: Follow
    packages: dict[str, tuple[str, ...]]


@cache
def typefaces() -> Typefaces:
    """Return the typefaces of letters."""
    file = shelf("letters") / "_paper" / "fonts.toml"
    return Typefaces.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))


def font_rules() -> str:
    """Return the style rules that give each language its families."""
    faces = typefaces()
    rules = [
        _rule("body", faces.follow.serif),
        _rule("body.large", faces.follow.sans),
    ]
    for lead in faces.leads:
        for tag in lead.languages:
            there = f'[lang="{tag}"]'
            rules.append(_rule(there, (lead.serif, *faces.follow.serif)))
            rules.append(_rule(f".large {there}", (lead.sans, *faces.follow.sans)))
    return "\n".join(rules)


def _rule(selector: str, families: Iterable[str]) -> str:
    names = ", ".join(f'"{family}"' for family in dict.fromkeys(families))
    return f"{selector} {{ font-family: {names} }}"


def check_glyphs(*letters: Letter) -> None:
    """Raise MissingGlyphs unless the installed fonts can print every character.

    Control characters and other codes that no text can hold raise NotPrintable.
    """
    check_characters(*letters)
    characters = frozenset().union(*(_characters(letter) for letter in letters))
    refuse_missing(lacking(characters))


def check_characters(*letters: Letter) -> None:
    """Raise NotPrintable over a code that no text can hold, whatever the fonts."""
    characters = frozenset().union(*(_characters(letter) for letter in letters))
    bad = sorted(filter(_is_unprintable, characters))
    if bad:
        raise NotPrintable(characters=_named(bad))


def family_of(tag: str) -> str:
    """Return the family in which letters of a language are set (BCP 47)."""
    faces = typefaces()
    leads = (lead.serif for lead in faces.leads if tag in lead.languages)
    return next(leads, faces.follow.serif[0])


def refuse_missing(characters: Iterable[str]) -> None:
    """Raise MissingGlyphs over these characters, unless there are none."""
    missing = sorted(characters)
    if not missing:
        return
    from fontTools import unicodedata as scripts

    codes = sorted({scripts.script(character) for character in missing})
    packages = typefaces().packages
    wanted = {name for c in codes for name in packages.get(c, packages["other"])}
    raise MissingGlyphs(
        characters=_named(missing),
        scripts=", ".join(scripts.script_name(code) for code in codes),
        packages=", ".join(sorted(wanted)),
    )


def lacking(characters: frozenset[str]) -> frozenset[str]:
    """Return the characters that no installed font can print."""
    ordinary, east_asian = _coverage("Noto Serif"), "Noto Serif CJK SC"
    rest = frozenset(c for c in characters - ordinary if _needs_glyph(c))
    if not rest:
        return rest
    rest -= _coverage(east_asian)
    return frozenset(c for c in rest if not _faces(f":charset={ord(c):x}"))


def _characters(letter: Letter) -> frozenset[str]:
    return frozenset().union(*_texts(letter.model_dump()))


def _texts(value: object) -> Iterator[str]:
    """Yield every text inside a dumped letter."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)


def _needs_glyph(character: str) -> bool:
    """Tell whether a character leaves ink; spaces and format characters do not."""
    if character in LINE_MARKS or character in JOINERS:
        return False
    return unicodedata.category(character) not in {"Zs", "Zl", "Zp", "Cf"} and not (
        "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
    )


def _is_unprintable(character: str) -> bool:
    """Tell whether a code is a control, a surrogate or no character at all."""
    if unicodedata.category(character) in {"Cc", "Cs"}:
        return character not in LINE_MARKS
    last_two_of_a_plane = ord(character) & LAST_TWO == LAST_TWO
    return last_two_of_a_plane or "\ufdd0" <= character <= "\ufdef"


def _named(characters: Iterable[str]) -> str:
    shown = [_name(character) for character in characters]
    more = ["…"] if len(shown) > SHOWN_AT_MOST else []
    return ", ".join(shown[:SHOWN_AT_MOST] + more)


def _name(character: str) -> str:
    code = f"U+{ord(character):04X}"
    return code if _is_unprintable(character) else f"{character} {code}"


@cache
def _coverage(family: str) -> frozenset[str]:
    """Return every character of an installed family; none if it is not there."""
    faces = _faces(f"{family}:style=Regular")
    if not faces:
        return frozenset()
    _file, charset = faces[0]
    spans = (span.partition("-") for span in charset.split())
    codes = ((int(first, 16), int(last or first, 16)) for first, _, last in spans)
    return frozenset(chr(c) for first, last in codes for c in range(first, last + 1))


@cache
def _faces(pattern: str) -> tuple[tuple[Path, str], ...]:
    """Return each installed face that fits a pattern, with the codes it can print.

    Fontconfig remembers the codes as spans, ``20-7e a0-17f``: to read the fonts
    themselves would take longer than to print the letter.
    """
    query = ["fc-list", pattern, "--format", "%{file}\t%{charset}\n"]
    try:
        answer = subprocess.run(query, capture_output=True, text=True, check=True)  # noqa: S603  no shell, and the pattern is ours
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetUpError(what=NO_FONTCONFIG) from error
    lines = (line.partition("\t") for line in answer.stdout.splitlines())
    return tuple((Path(file), charset) for file, _, charset in lines)


NO_FONTCONFIG = (
    "The list of installed fonts cannot be read. "
    "Install fontconfig: apt install fontconfig"
)
