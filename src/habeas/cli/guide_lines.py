"""A conversation line by line: what the person types, read as what it means.

Nothing is redrawn and nothing is drawn, so that a screen reader reads it in order.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from habeas.cli.output import say
from habeas.cli.speech import _

BACK = "<"
EXPLAIN = "?"
STOP = ":q"
END = "."
"""The line that ends a text of several lines."""


class GoneBack(Exception):
    """The person wants the question before."""


class WantsExplanation(Exception):
    """The person asks why a question is asked."""


class Stopped(Exception):
    """The person stops here, or there is nobody left to answer."""

    def __init__(self, *, wanted: bool) -> None:
        """Remember whether it was the person who stopped."""
        self.wanted = wanted
        super().__init__()


def read_line() -> str:
    """Read a line exactly as it was typed."""
    sys.stdout.write("> ")
    sys.stdout.flush()
    # Bytes that are no text become halves of characters, which the guide refuses.
    raw = sys.stdin.buffer.readline()
    if not sys.stdin.isatty():
        say("")
    if not raw:
        raise Stopped(wanted=False)
    return raw.decode("utf-8", "surrogateescape").removesuffix("\n").removesuffix("\r")


def read_answer() -> str:
    """Read the first line of an answer, or do what the person wants instead."""
    line = read_line()
    if line == BACK:
        raise GoneBack
    if line == EXPLAIN:
        raise WantsExplanation
    if line == STOP:
        raise Stopped(wanted=True)
    return line


def read_lines(first: str) -> str:
    """Read the rest of a text that ends with a line that is a dot."""
    lines = [first]
    while lines[-1] != END:
        lines.append(read_line())
    return "\n".join(lines[:-1])


def say_numbered(lines: Sequence[str]) -> None:
    """Say what can be chosen, a number before each."""
    for number, line in enumerate(lines, start=1):
        say(f"{number}. {line}")


def say_proposed(text: str) -> None:
    """Say what an empty line stands for."""
    if text:
        say(f"[{text}]")


def chosen(typed: str, lines: Sequence[str]) -> int | None:
    """Return the place of what a person chose by its number or its words."""
    if typed.strip().isdecimal():
        place = int(typed) - 1
        return place if 0 <= place < len(lines) else None
    meant = typed.strip().casefold()
    found = [place for place, line in enumerate(lines) if line.casefold() == meant]
    return found[0] if found else None


def choose(says: str, lines: Sequence[str], why: str = "") -> int:
    """Ask until one of a few lines is chosen; an empty line takes the first."""
    from habeas.cli.narration import tell

    while True:
        say("")
        say(says)
        say_numbered(lines)
        say_proposed("1")
        try:
            typed = read_answer()
        except WantsExplanation:
            say(why or says)
            continue
        place = chosen(typed, lines) if typed else 0
        if place is not None:
            return place
        tell(_("Please type the number of a line."))


def agrees(says: str) -> bool:
    """Ask a question that yes is the usual answer to."""
    return choose(says, (_("Yes"), _("No"))) == 0
