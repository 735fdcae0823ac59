# ruff: noqa: INP001, S603, T201  a script of its own, which prints
"""Lay out every kind of letter in every language on one picture each, to be looked at.

``python docs/contact_sheets.py FOLDER [LANGUAGE …]`` writes ``<language>.png``: one row
for each kind, with the pages of its letter under the law that grants it best. Needs
``pdftoppm`` (poppler-utils) and Pillow, which the press brings along.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from PIL import Image, ImageDraw

from habeas.desk.specimen import kinds_of, specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.errors import HabeasError
from habeas.language.catalogs import languages
from habeas.law.words import Kind
from habeas.press.pdf import as_pdf

DAY = date(2026, 11, 23)
DOTS = 70
"""Dots per inch: enough to see the shape of a page, and to read it zoomed in."""
MARGIN = 12
LABEL = 18
LAWS = ("eu-gdpr", "cn-pipl", "us-fcra", "us-va-cdpa", "cn-repair-order")
"""The laws that are shown first, for the kinds that they grant."""


def granting(kind: Kind, language: str) -> str:
    """Return the law that shows a kind: one whose office reads the language."""
    shelf = library()
    able = [name for name, law in shelf.laws.items() if kind in kinds_of(law)]
    native = [name for name in able if language in shelf.law(name).letter.languages]
    ranked = [name for name in LAWS if name in (native or able)] + (native or able)
    return ranked[0] if ranked else ""


def pages(law: str, kind: Kind, language: str) -> list[Image.Image]:
    """Print a specimen and return its pages as pictures."""
    shelf = library()
    wishes = Wishes(on=DAY, language=language, facing=NO_COPY, own=language)
    sheets = composed(specimen(shelf.law(law), kind), shelf, wishes)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "letter.pdf"
        file.write_bytes(as_pdf(sheets.letter, None, sheets.paper))
        stem = str(Path(folder) / "page")
        command = ["pdftoppm", "-r", str(DOTS), "-png", str(file), stem]
        subprocess.run(command, check=True)
        return [Image.open(page).copy() for page in sorted(Path(folder).glob("*.png"))]


def sheet(language: str) -> Image.Image:
    """Lay out every kind in one language."""
    rows: list[tuple[str, list[Image.Image]]] = []
    for kind in Kind:
        law = granting(kind, language)
        if not law:
            continue
        try:
            rows.append((f"{kind} · {law}", pages(law, kind, language)))
        except HabeasError as problem:
            print(f"{language} {kind} {law}: {problem}", file=sys.stderr)
    width = max(sum(p.width + MARGIN for p in made) for _, made in rows) + MARGIN
    height = sum(max(p.height for p in made) + LABEL + MARGIN for _, made in rows)
    picture = Image.new("RGB", (width, height + MARGIN), "#888888")
    draw, top = ImageDraw.Draw(picture), MARGIN
    for label, made in rows:
        draw.text((MARGIN, top), label, fill="white")
        left, top = MARGIN, top + LABEL
        for page in made:
            picture.paste(page, (left, top))
            left += page.width + MARGIN
        top += max(page.height for page in made) + MARGIN
    return picture


def main(folder: Path, chosen: list[str]) -> None:
    """Write one picture for each language."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in chosen or list(languages()):
        sheet(language).save(folder / f"{language}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
