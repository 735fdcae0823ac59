"""Compiling all catalogs beside their sources: ``-m habeas.language.compiling``."""

from __future__ import annotations

from pathlib import Path

from habeas.language.catalogs import compile_catalog
from habeas.shelves import shelf


def compile_all(locales: Path) -> tuple[Path, ...]:
    """Write the compiled form of every catalog on a shelf, and return the files."""
    sources = sorted(locales.glob("*/LC_MESSAGES/*.po"))
    for source in sources:
        source.with_suffix(".mo").write_bytes(compile_catalog(source))
    return tuple(source.with_suffix(".mo") for source in sources)


if __name__ == "__main__":
    compile_all(shelf("locales"))
