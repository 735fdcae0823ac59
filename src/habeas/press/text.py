"""From a letter to plain text, for an e-mail or the box of a web form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from habeas.language.numerals import han
from habeas.law.words import Form
from habeas.press.columns import COLUMNS, wrapped
from habeas.press.letter import (
    Block,
    Heading,
    Letter,
    Listing,
    Paragraph,
    Party,
    Run,
    Table,
)
from habeas.press.letter_labels import check_labels, labelled, with_colon
from habeas.press.pages import address_lines

HANG = 4
ITEM = 4
_CHINESE_ITEMS = 99
"""How far the Chinese numbers of ``letter.css`` go; digits follow."""


def as_text(letter: Letter, facing: Letter | None = None) -> str:
    """Return the letter as text in 72 columns, its reading copy after a ruled line.

    What a person typed stands in it exactly as it was typed. The receipt slip and the
    page before you post are for paper and are left out.
    """
    text = _text(letter)
    if facing is None:
        return text
    rule = "=" * COLUMNS
    return f"{text}\n{rule}\n{facing.notice}\n{rule}\n\n{_text(facing)}"


def item_number(number: int, language: str) -> str:
    """Return the number of a demand: ``3.``, or ``三、`` in Chinese, as on paper."""
    if not language.startswith("zh") or number > _CHINESE_ITEMS:
        return f"{number}."
    return f"{han(number)}、"


def _text(letter: Letter) -> str:
    check_labels(letter)
    form = _application if letter.form is Form.APPLICATION else _letter
    return "\n\n".join(filter(None, form(letter))) + "\n"


def _letter(letter: Letter) -> Iterator[str]:
    """Yield the pieces of a Western letter, from the sender to the enclosures."""
    yield _address(letter, letter.sender)
    yield _address(letter, letter.addressee)
    yield _dated(letter)
    yield _plain(letter.subject)
    if letter.concerning:
        yield _party(letter, *letter.concerning)
    yield from _respondent(letter)
    yield _plain(letter.salutation)
    for part in (letter.opening, letter.facts, letter.demands, letter.reasons):
        yield from _blocks(letter, part)
    yield from _blocks(letter, letter.ending)
    yield _plain(letter.closing)
    yield "\n".join(filter(None, (letter.signature, letter.signed_for)))
    yield _enclosures(letter)


def _application(letter: Letter) -> Iterator[str]:
    """Yield the pieces of an application, from its title to the enclosures."""
    words = letter.labels
    yield _plain(letter.subject)
    for label, somebody in letter.applying:
        yield _party(letter, label, somebody)
    yield from _respondent(letter)
    yield _party(letter, words["authority"], letter.addressee)
    yield from _blocks(letter, letter.opening)
    yield words["demands"]
    yield from _blocks(letter, letter.demands)
    yield words["grounds"]
    for part in (letter.facts, letter.reasons, letter.ending):
        yield from _blocks(letter, part)
    yield f"{letter.closing}\n{letter.addressee.name}" if letter.closing else ""
    signed = labelled(letter, words["signature"], letter.signature)
    yield f"{signed}\n{letter.date_line}"
    yield _enclosures(letter)
    yield _reference(letter)


def _dated(letter: Letter) -> str:
    return f"{letter.date_line}\n{_reference(letter)}"


def _reference(letter: Letter) -> str:
    return labelled(letter, letter.labels["reference"], letter.reference)


def _address(letter: Letter, party: Party) -> str:
    return "\n".join((*address_lines(letter, party), *_details(letter, party)))


def _details(letter: Letter, party: Party) -> tuple[str, ...]:
    return tuple(labelled(letter, label, value) for label, value in party.details)


def _respondent(letter: Letter) -> Iterator[str]:
    if letter.respondent:
        yield _party(letter, letter.labels["respondent"], letter.respondent)


def _party(letter: Letter, label: str, party: Party) -> str:
    name, *lines = address_lines(letter, party)
    address = with_colon(letter, letter.labels["address"]) if lines else ""
    under = (*_first_led_by(address, lines), *_details(letter, party))
    indented = (f"{' ' * HANG}{line}" for line in under)
    return "\n".join((labelled(letter, label, name), *indented))


def _first_led_by(lead: str, lines: list[str]) -> list[str]:
    return [f"{lead}{line}" if n == 0 else line for n, line in enumerate(lines)]


def _plain(text: str) -> str:
    return wrapped((Run(text=text),))


def _enclosures(letter: Letter) -> str:
    boxes = (f"[ ] {text}" for text in letter.enclosures)
    return "\n".join((letter.enclosures_title, *boxes)) if letter.enclosures else ""


def _blocks(letter: Letter, blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield _block(letter, block)


def _block(letter: Letter, block: Block) -> str:
    match block:
        case Paragraph(number=0):
            return wrapped(block.runs)
        case Paragraph():
            return wrapped(block.runs, f"{block.number}.", HANG)
        case Listing():
            return _listing(letter, block)
        case Table():
            return _table(letter, block)
        case Heading():
            return _plain(block.text)


def _listing(letter: Letter, block: Listing) -> str:
    marks = (
        item_number(n, letter.language) if block.ordered else "-"
        for n in range(1, len(block.items) + 1)
    )
    pairs = zip(marks, block.items, strict=True)
    return "\n".join(
        wrapped(item, f"{' ' * HANG}{mark}", HANG + ITEM) for mark, item in pairs
    )


def _table(letter: Letter, block: Table) -> str:
    """Return a table as a list of its rows, every cell under its heading."""
    rows = (_row(letter, block.header, row) for row in block.rows)
    return "\n".join((_plain(block.caption), *rows))


def _row(
    letter: Letter, header: tuple[str, ...], row: tuple[tuple[Run, ...], ...]
) -> str:
    lines: list[str] = []
    for name, cell in zip(header, row, strict=True):
        mark = f"{' ' * HANG}{' ' if lines else '-'}"
        named = (Run(text=with_colon(letter, name)), *cell)
        lines.append(wrapped(named, mark, HANG + 2))
    return "\n".join(lines)
