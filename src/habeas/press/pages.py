"""What a form needs to know beyond the letter: direction, sizes, places to fill in."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, zip_longest
from math import ceil
from typing import TYPE_CHECKING

from habeas.language.widths import is_wide
from habeas.press.letter import Block, Letter, Party
from habeas.press.letter_labels import labelled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from habeas.press.letter import Run, Table
    from habeas.press.paper import Box, Paper

POINT = 25.4 / 72
"""Millimetres in a typographic point."""
LEADING = 1.25
TIGHT = 1.15
"""The leading of a long address, as in ``letter.css``."""
TALL = 1.72
"""The leading that the typefaces of tall scripts take, whatever is asked of them."""
AIR = 2.0
"""Millimetres an address keeps from the lower edge of its box."""
SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0)
"""What an address block may be set in, in points; the first that fits is taken."""
LARGE_SIZES = (18.0, 16.0, 14.0, 12.0, *SIZES)
"""The same in large print."""
READABLE = 8.0
"""An address that would be set smaller than this takes the place for long ones."""
ROOM = 26.0
"""What the longest words of a table's columns may add up to, in ems, in any print."""
CELL_PADDING = 1.0
SLIP_LINE = 8.2
"""Room for one line of the receipt slip, in millimetres."""
SLIP_FRAME = 22.0
"""Its title, rule and white."""
SLIP_STAMP = 48.0
"""It is never lower than the box for the stamp wants."""
STAMP_WIDTH = 46.0
SLIP_SIZE = 11.0
NARROW = frozenset("fijlrt.,:;'|!()[]-/ \u00a0")
WORD = re.compile(r"[^\s\u2e80-\uffff]+")
"""What stays in one piece: East Asian text may be broken anywhere."""
SHORT = 11
"""An East Asian cell of so many characters is a date or a heading, and not broken."""
BROAD = frozenset("mwMW@%—&…")


@dataclass(frozen=True)
class Part:
    """One letter among the pages: the one that counts, or the reading copy."""

    letter: Letter
    role: str
    """``letter`` or ``copy``; also the name of its pages."""
    tag: str
    """The language as BCP 47 writes it."""
    direction: str
    address_size: float
    """In points, so that the whole address stands inside the window."""
    long: bool
    """Whether the address takes the place for long ones."""
    sender_size: float
    slip_height: float
    """In millimetres, from the foot of the last page."""


def parts(
    letter: Letter, facing: Letter | None, paper: Paper, *, large: bool = False
) -> tuple[Part, ...]:
    """Return the letter, and the reading copy after it, ready for their form."""
    sizes = LARGE_SIZES if large else SIZES
    own = _part(letter, "letter", paper, sizes)
    return (own, _part(facing, "copy", paper, sizes)) if facing else (own,)


def language_tag(language: str) -> str:
    """Return a language as BCP 47 writes it: ``zh_CN`` is ``zh-CN``."""
    return language.replace("_", "-")


@cache
def direction(language: str) -> str:
    """Return ``ltr`` or ``rtl``, as the language is written."""
    from babel import Locale

    return str(Locale.parse(language).text_direction)


def direction_of(text: str) -> str:
    """Return the direction of a text by its first letter that has one."""
    strong = (unicodedata.bidirectional(character) for character in text)
    first = next((kind for kind in strong if kind in {"L", "R", "AL"}), "L")
    return "ltr" if first == "L" else "rtl"


def address_lines(letter: Letter, party: Party) -> tuple[str, ...]:
    """Return a party as the lines of an address, its name first."""
    attention = party.attention and labelled(
        letter, letter.labels["attention"], party.attention
    )
    return tuple(filter(None, (party.name, attention, *party.lines, party.country)))


def posted_lines(letter: Letter) -> tuple[str, ...]:
    """Return what stands in the window: how it is posted, then the addressee."""
    return (*filter(None, (letter.post,)), *address_lines(letter, letter.addressee))


def fitting_size(
    lines: Iterable[str],
    box: Box,
    sizes: tuple[float, ...] = SIZES,
    leading: float = LEADING,
) -> float:
    """Return the largest size, in points, in which the lines stand inside the box."""
    lines = tuple(lines)
    room = box.height - AIR
    fits = (s for s in sizes if _height(lines, s, box.width, leading) <= room)
    return next(fits, sizes[-1])


def page_words(letter: Letter) -> tuple[str, ...]:
    """Split ``Page %(page)s of %(pages)s``: every second piece names a counter."""
    return tuple(re.split(r"%\((pages?)\)s", letter.labels["page"]))


def sort_of(block: Block) -> str:
    """Return what sort of block it is: paragraph, listing, table or heading."""
    return type(block).__name__.lower()


def blanks(line: str) -> tuple[str, ...]:
    """Split a line of the slip: every second piece is a place to fill in."""
    return tuple(re.split(r"(_{2,})", line))


def whole_columns(table: Table) -> frozenset[int]:
    """Return the columns that need break no word, the narrowest first.

    Dates and amounts stay in one piece; a web address of 80 letters does not.
    """
    cells = [[_said(cell) for cell in row] for row in table.rows]
    columns = list(zip_longest(table.header, *cells, fillvalue=""))
    widths = [_widest_word(column) for column in columns]
    ranked = sorted(range(len(columns)), key=widths.__getitem__)
    filled = accumulate(widths[column] for column in ranked)
    return frozenset(c for c, sum_ in zip(ranked, filled, strict=True) if sum_ <= ROOM)


def _said(cell: Iterable[Run]) -> str:
    return "".join(run.text for run in cell)


def _widest_word(column: Iterable[str]) -> float:
    """Return the width of a column's longest word, and of the white beside it."""
    words = [word for cell in column for word in _pieces(cell)]
    return CELL_PADDING + max(map(width_in_ems, words), default=1.0)


def _pieces(cell: str) -> list[str]:
    """Return what of a cell stays in one piece: its words, or an East Asian date."""
    short = len(cell) <= SHORT and any(map(is_wide, cell))
    return [cell] if short else WORD.findall(cell)


def width_in_ems(text: str) -> float:
    """Return about how wide a text runs, in ems, on the safe side."""
    return sum(map(_em, text))


def _em(character: str) -> float:
    if character in NARROW:
        return 0.38
    if is_wide(character) or character in BROAD:
        return 1.0
    return 0.7 if character.isupper() else 0.59


def _height(lines: tuple[str, ...], size: float, width: float, leading: float) -> float:
    """Return how high lines stand in a box that breaks the long ones."""
    em = size * POINT
    return sum(
        max(1, ceil(width_in_ems(line) * em / width))
        * em
        * (TALL if _is_tall(line) else leading)
        for line in lines
    )


def _is_tall(line: str) -> bool:
    """Say whether a line has a script from Hebrew and Arabic to Mongolian in it."""
    return any("\u0590" <= character < "\u1e00" for character in line)


def _part(letter: Letter, role: str, paper: Paper, sizes: tuple[float, ...]) -> Part:
    lines = posted_lines(letter)
    size = _size(lines, paper.address, sizes)
    long = paper.long is not None and size < READABLE
    return Part(
        letter=letter,
        role=role,
        tag=language_tag(letter.language),
        direction=direction(letter.language),
        address_size=fitting_size(lines, paper.long.address, sizes, TIGHT)
        if paper.long and long
        else size,
        long=long,
        sender_size=_size(_sender_lines(letter), paper.sender, sizes),
        slip_height=_slip_height(letter, paper),
    )


def _size(lines: tuple[str, ...], box: Box | None, sizes: tuple[float, ...]) -> float:
    return fitting_size(lines, box, sizes) if box else sizes[0]


def _sender_lines(letter: Letter) -> tuple[str, ...]:
    details = (f"{label}: {value}" for label, value in letter.sender.details)
    return (*address_lines(letter, letter.sender), *details)


def _slip_height(letter: Letter, paper: Paper) -> float:
    """Return the room the slip needs, in millimetres."""
    if letter.slip is None:
        return 0.0
    width = paper.width - paper.margins.left - paper.margins.right - STAMP_WIDTH
    em = SLIP_SIZE * POINT
    rows = sum(ceil(width_in_ems(line) * em / width) for line in letter.slip.lines)
    return max(SLIP_FRAME + rows * SLIP_LINE, SLIP_STAMP)
