"""What a command answers: the only writer of standard output."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from io import TextIOWrapper

from habeas.language.widths import width


def say(text: str) -> None:
    """Write one line of data."""
    sys.stdout.write(text + "\n")


def finish() -> None:
    """Hand over all that was written; whoever stopped reading is left in peace."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        # The interpreter would complain when it flushes once more at its end.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())


def write_anything() -> None:
    """Let a terminal that lacks a character show another in its place."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def say_json(value: object) -> None:
    """Write data for another program."""
    import json

    say(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def say_rows(rows: Iterable[tuple[str, ...]]) -> None:
    """Write rows in columns that line up, East Asian widths counted."""
    table = [tuple(row) for row in rows]
    widths = [max(map(width, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = (
            cell + " " * (size - width(cell))
            for cell, size in zip(row, widths, strict=True)
        )
        say("  ".join(cells).rstrip())


def say_facts(facts: Mapping[str, str]) -> None:
    """Write names and values, one a line."""
    say_rows((f"{name}:", value) for name, value in facts.items() if value)
