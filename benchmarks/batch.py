"""Many letters: in one process, on two workers, and what a worker's memory does.

Run it on a quiet machine: ``PYTHONPATH=src python benchmarks/batch.py``. Every letter
is made whole: composed under its law for another person, set, and handed over as the
bytes of a PDF; the languages take turns. The options make a shorter run.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from datetime import date
from functools import cache
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from letters import LETTERS, typst

from habeas.cases.request import Request
from habeas.desk.requests import read_request
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.press.pdf import as_pdf

STORIES = Path(__file__).parent.parent / "tests" / "stories"
LANGUAGES = tuple(LETTERS)
CHUNK = 25
"""How many letters a worker takes at a time."""
TOLD = 10
"""How often the memory is looked at."""
MEGABYTE = 1024 * 1024


class Made(NamedTuple):
    """What one letter took."""

    language: str
    size: int
    """In bytes."""
    spent: float
    """Seconds of the processor, which other programs do not lengthen much."""
    resident: int
    """Memory of the worker after it, in bytes."""


@cache
def story(name: str) -> Request:
    """Read the request of a story."""
    return read_request(STORIES / f"{name}.toml")


def make(number: int) -> Made:
    """Make one letter, for a person whose name has its number."""
    language = LANGUAGES[number % len(LANGUAGES)]
    request = story(LETTERS[language][0])
    person = request.person
    named = person.model_copy(update={"name": f"{person.name} {number}"})
    wishes = Wishes(on=date(2026, 11, 23), language=language, facing=NO_COPY)
    begin = time.process_time()
    sheets = composed(request.model_copy(update={"person": named}), library(), wishes)
    pdf = as_pdf(sheets.letter, None, sheets.paper)
    return Made(language, len(pdf), time.process_time() - begin, resident())


def resident() -> int:
    """Return the memory this process holds, in bytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def workers(count: int) -> Executor:
    """Start workers afresh, so that each has read and loaded for itself alone."""
    return ProcessPoolExecutor(count, mp_context=get_context("spawn"))


def batch(count: int, letters: int) -> tuple[tuple[Made, ...], float]:
    """Make letters on some warm workers; return them and the seconds it took."""
    with workers(count) as pool:
        list(pool.map(make, range(count * CHUNK), chunksize=len(LANGUAGES)))
        begin = time.perf_counter()
        made = tuple(pool.map(make, range(letters), chunksize=CHUNK))
        return made, time.perf_counter() - begin


def speeds(letters: int) -> Iterator[str]:
    """Compare one worker with two."""
    one, alone = batch(1, letters)
    _, together = batch(2, letters)
    yield f"1 worker   {letters / alone:6.1f} letters/s"
    ratio = alone / together
    yield f"2 workers  {letters / together:6.1f} letters/s   ratio {ratio:.2f}"
    for language in LANGUAGES:
        own = [letter for letter in one if letter.language == language]
        spent = 1000 * statistics.median(letter.spent for letter in own)
        size = statistics.median(letter.size for letter in own) / 1024
        yield f"{language:6} {spent:6.1f} ms of processor   {size:5.0f} KiB"
        other = typst(language)
        if other is not None:
            yield f"{language:6} Typst {other:6.1f} ms   ratio {spent / other:.2f}"


def memory(letters: int) -> Iterator[str]:
    """Watch one worker."""
    with workers(1) as pool:
        for number, made in enumerate(pool.map(make, range(letters)), start=1):
            if number % max(letters // TOLD, 1) == 0:
                yield f"{number:6} letters   {made.resident / MEGABYTE:6.0f} MiB"


def main() -> None:
    """Print both comparisons."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--letters", type=int, default=2000)
    asked.add_argument("--watched", type=int, default=5000)
    chosen = asked.parse_args()
    for line in chain(speeds(chosen.letters), memory(chosen.watched)):
        print(line, flush=True)


if __name__ == "__main__":
    main()
