"""Plain text in columns: East Asian characters take two, typed text is never broken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from habeas.language.widths import is_wide, width
from habeas.press.letter import Run
from habeas.press.unbroken import LED

COLUMNS = 72
NEVER_FIRST = frozenset("、，。；：！？、）》」』】〉”’,.;:!?)]}%…—")
NEVER_LAST = frozenset("（《「『【〈“‘([{")
WORDS = re.compile(rf"[ \t\r\n]+|(?:[(]?{LED})?[^ \t\r\n]+")


@dataclass(frozen=True)
class Atom:
    """What no line break divides: a word, an East Asian character, a typed text."""

    text: str
    spaced: bool
    """A space stands before it, unless a line begins with it."""
    after: str = ""
    """The character before it, where no space is."""

    @property
    def may_begin_a_line(self) -> bool:
        """Tell whether a line may break before this."""
        if self.spaced:
            return True
        if not self.after or self.text[0] in NEVER_FIRST or self.after in NEVER_LAST:
            return False
        return is_wide(self.after) or is_wide(self.text[0])


def wrapped(runs: Iterable[Run], mark: str = "", indent: int = 0) -> str:
    """Return runs in lines of at most 72 columns, hanging from a mark such as ``1.``.

    Typed text stands exactly as it was typed, line breaks and all, however long.
    """
    apart = bool(mark) and mark[-1] not in NEVER_FIRST - {"."}
    text = mark + " " * max(apart, indent - width(mark))
    column, started = width(text), False
    for atom in _chunks(runs):
        space = " " if atom.spaced and started else ""
        first_line = width(space + atom.text.split("\n", 1)[0])
        if started and column + first_line > COLUMNS:
            text, column, space = f"{text}\n{' ' * indent}", indent, ""
        text += space + atom.text
        *earlier, last = atom.text.split("\n")
        column = width(last) if earlier else column + width(space + last)
        started = True
    return text


def _chunks(runs: Iterable[Run]) -> Iterator[Atom]:
    """Join to each atom those after it that may not begin a line."""
    held: Atom | None = None
    for atom in _atoms(runs):
        if held and not atom.may_begin_a_line:
            held = replace(held, text=held.text + atom.text)
            continue
        yield from (held,) if held else ()
        held = atom
    yield from (held,) if held else ()


def _atoms(runs: Iterable[Run]) -> Iterator[Atom]:
    """Divide runs where lines may be broken."""
    spaced, after = False, ""
    for run in runs:
        for piece in _pieces(run):
            if not run.typed and piece.isspace() and piece.isascii():
                spaced = True
                continue
            yield Atom(piece, spaced, after)
            spaced, after = False, piece[-1]


def _pieces(run: Run) -> Iterator[str]:
    if run.typed:
        yield from (run.text,) if run.text else ()
        return
    for word in WORDS.findall(run.text):
        yield from _wide_apart(word)


def _wide_apart(word: str) -> Iterator[str]:
    """Yield the East Asian characters of a word one by one, the rest together."""
    narrow = ""
    for character in word:
        if not is_wide(character):
            narrow += character
            continue
        yield from (narrow, character) if narrow else (character,)
        narrow = ""
    yield from (narrow,) if narrow else ()
