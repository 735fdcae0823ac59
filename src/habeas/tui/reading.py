"""A letter as passages to read on a screen: the same passage stands beside its copy."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from habeas.law.words import Form
from habeas.press.letter import Heading, Letter, Listing, Paragraph, Party, Table
from habeas.press.pages import address_lines
from habeas.press.text import item_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from habeas.press.letter import Block, Run

_PARTS = {
    Form.LETTER: ("opening", "facts", "demands", "reasons", "ending"),
    Form.APPLICATION: ("opening", "demands", "facts", "reasons", "ending"),
}
"""The parts of a letter in the order in which each form shows them."""


class Passage(NamedTuple):
    """One piece of the letter, and the same piece of the reading copy."""

    letter: Content
    copy: Content


def passages(letter: Letter, facing: Letter | None) -> tuple[Passage, ...]:
    """Return a letter piece by piece, each beside its translation."""
    left = dict(_pieces(letter))
    right = dict(_pieces(facing)) if facing else {}
    empty = Content("")
    places = dict.fromkeys((*left, *right))
    return tuple(
        Passage(left.get(place, empty), right.get(place, empty)) for place in places
    )


def _pieces(letter: Letter) -> Iterator[tuple[tuple[str, int], Content]]:
    """Yield the pieces with their places, which are the same in every language."""
    application = letter.form is Form.APPLICATION
    if application:
        yield ("subject", 0), Content.styled(letter.subject, "bold")
    yield ("sender", 0), _party(letter, letter.sender)
    yield ("addressee", 0), _party(letter, letter.addressee)
    if letter.respondent:
        yield ("respondent", 0), _party(letter, letter.respondent)
    if not application:
        yield ("dated", 0), Content(f"{letter.date_line}\n{letter.reference}")
        yield ("subject", 0), Content.styled(letter.subject, "bold")
    if letter.salutation:
        yield ("salutation", 0), Content(letter.salutation)
    for part in _PARTS[letter.form]:
        blocks: tuple[Block, ...] = getattr(letter, part)
        for number, block in enumerate(blocks):
            yield (part, number), _block(letter, block)
    yield from _signing(letter)


def _signing(letter: Letter) -> Iterator[tuple[tuple[str, int], Content]]:
    """Yield what stands under the text."""
    yield ("closing", 0), Content(f"{letter.closing}\n\n{letter.signature}")
    if letter.form is Form.APPLICATION:
        yield ("dated", 0), Content(f"{letter.date_line}\n{letter.reference}")
    if letter.enclosures:
        lines = (letter.enclosures_title, *(f"☐ {one}" for one in letter.enclosures))
        yield ("enclosures", 0), Content("\n".join(lines))


def _party(letter: Letter, party: Party) -> Content:
    """Return a sender or addressee, line by line."""
    details = (f"{label}: {value}" for label, value in party.details)
    return Content("\n".join((*address_lines(letter, party), *details)))


def _block(letter: Letter, block: Block) -> Content:
    """Return one block of text."""
    match block:
        case Paragraph():
            number = f"{block.number}.{_gap(letter)}" if block.number else ""
            return Content.assemble((number, "bold"), _runs(block.runs))
        case Listing():
            return _listing(letter, block)
        case Table():
            return _table(block)
        case Heading():
            return Content.styled(block.text, "bold underline")


def _gap(letter: Letter) -> str:
    """Return what stands between a number and its text.

    Chinese sets none; a terminal would break the line there, at the only space.
    """
    return "" if letter.language.startswith("zh") else " "


def _runs(runs: Iterable[Run]) -> Content:
    """Return stretches of text; what was typed stays as it was typed."""
    return Content.assemble(*((run.text, "bold" if run.strong else "") for run in runs))


def _listing(letter: Letter, block: Listing) -> Content:
    """Return a list with the numbers it has on paper."""
    marks = (
        item_number(n, letter.language) if block.ordered else "-"
        for n in range(1, len(block.items) + 1)
    )
    lines = (
        Content.assemble(f"{_gap(letter) * 2}{mark}{_gap(letter)}", _runs(item))
        for mark, item in zip(marks, block.items, strict=True)
    )
    return Content("\n").join(lines)


def _table(block: Table) -> Content:
    """Return a table as its rows, every cell after its heading."""
    lines = [Content.styled(block.caption, "bold")]
    for row in block.rows:
        cells = [
            Content.assemble(f"  {name}: ", _runs(cell))
            for name, cell in zip_longest(block.header, row, fillvalue=())
            if cell
        ]
        lines += cells
    return Content("\n").join(lines)
