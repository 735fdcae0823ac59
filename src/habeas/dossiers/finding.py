"""Something to mend in a dossier, with the file, the line and a plain sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from habeas.law.frozen import Frozen


class Finding(Frozen):
    """One thing to mend; a list of them is what ``habeas check`` prints."""

    file: Path
    line: int = 1
    key: str = ""
    says: str
    """What is wrong and what to do, in one English sentence."""
    sort: str = ""
    """What is wrong, in one word, for a reader that speaks other languages."""
    facts: Mapping[str, object] = {}
    """What such a reader also needs: the words allowed, the day, the length."""
    near: str = ""
    """For an unknown key: the known one that was probably meant."""
    error: bool = True
    """False for advice that does not stop a letter."""

    def __str__(self) -> str:
        """Write it as editors understand it: file, line, sentence."""
        where = f"{self.file}:{self.line}"
        return (
            f"{where}: {self.key}: {self.says}" if self.key else f"{where}: {self.says}"
        )


_TABLE = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?")
_KEY = re.compile(r"^\s*([A-Za-z0-9_.\"-]+)\s*=")


def line_of(text: str, path: tuple[str | int, ...]) -> int:
    """Find the line of a key in a TOML text; the nearest table above it if unsure.

    ``path`` is what the reader reports: ``("rights", 0, "terms", 1, "perod")``.
    """
    best, depth = 1, 0
    counters: dict[str, int] = {}
    here: tuple[str | int, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        table = _TABLE.match(line)
        if table:
            here = _table_path(table[2], counters, array=table[1] == "[[")
        key = None if table else _KEY.match(line)
        at = here + tuple(key[1].replace('"', "").split(".")) if key else here
        shared = _shared(at, path)
        if shared > depth:
            best, depth = number, shared
    return best


def _table_path(
    name: str, counters: dict[str, int], *, array: bool
) -> tuple[str | int, ...]:
    """Turn a table's heading into a path, counting the tables of arrays."""
    if array:
        counters[name] = counters.get(name, -1) + 1
        for inner in [known for known in counters if known.startswith(f"{name}.")]:
            del counters[inner]
    path: tuple[str | int, ...] = ()
    prefix = ""
    for part in name.split("."):
        prefix = f"{prefix}.{part}" if prefix else part
        path = (*path, part.strip('"'))
        if prefix in counters:
            path = (*path, counters[prefix])
    return path


def _shared(one: tuple[str | int, ...], other: tuple[str | int, ...]) -> int:
    """Count how many first steps two paths share."""
    steps = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        steps += 1
    return steps
