"""How long the library takes to read: all of it, one law of it, one question to it.

Run by hand: ``python benchmarks/library.py``. Everything is read anew from the folders
and validated; nothing is cached between runs. The last column is the ratio to parsing
the same files with the standard library and validating nothing.
"""

from __future__ import annotations

import statistics
import time
import tomllib
from collections.abc import Callable
from datetime import date
from itertools import product

from habeas.dossiers.library import Library
from habeas.law.applicable import applicable
from habeas.law.findings import Situation
from habeas.law.words import HolderType, Matter
from habeas.shelves import shelf

_RUNS = 15
_PLACES = ("CN-JS", "DE-HE", "US-VA", "GB-ENG", "BR", "JP")


def whole() -> Library:
    """Read every law and every body."""
    library = Library((shelf("letters"),))
    if library.findings:
        raise SystemExit(str(library.findings[0]))
    return library


def one() -> None:
    """Read one law, with the acts it cites."""
    library = Library((shelf("letters"),))
    library.law("us-fcra")
    _ = library.acts["us-fcra"]


def plain() -> None:
    """Parse the same files and look at nothing in them."""
    for file in shelf("letters").rglob("*.toml"):
        if file.name != "cases.toml" and file.parent.name != "_new":
            tomllib.loads(file.read_text("utf-8"))


def questions(library: Library) -> list[float]:
    """Ask which law applies, for many places, holders and matters."""
    laws = tuple(library.laws.values())
    took = []
    for place, holder, matter in product(_PLACES, HolderType, Matter):
        asked = Situation(
            person_place=place,
            holder_place=place,
            holder_type=holder,
            matter=matter,
            on=date(2026, 11, 22),
        )
        began = time.perf_counter()
        applicable(asked, laws)
        took.append(time.perf_counter() - began)
    return sorted(took)


def median(deed: Callable[[], object]) -> float:
    """Return the median time of a deed, in milliseconds."""
    took = []
    for _ in range(_RUNS):
        began = time.perf_counter()
        deed()
        took.append(time.perf_counter() - began)
    return statistics.median(took) * 1000


def main() -> None:
    """Print what was measured."""
    library = whole()
    base = median(plain)
    asked = questions(library)
    print(f"{len(library.laws)} laws, parsed only: {base:.1f} ms")
    for what, took in (("whole library", median(whole)), ("one law", median(one))):
        print(f"{what:15} {took:7.1f} ms   ratio {took / base:.2f}")
    print(f"a question: median {statistics.median(asked) * 1000:.2f} ms, ", end="")
    print(f"slowest of {len(asked)}: {asked[-1] * 1000:.2f} ms")


if __name__ == "__main__":
    main()
