"""Laying out the folder of a new law, for a lawyer to fill in."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from habeas.desk.saving import save_all
from habeas.desk.schema import LAW_SCHEMAS, schema
from habeas.dossiers.library import Library
from habeas.errors import LawThere, NoLawName
from habeas.shelves import shelf

_NAME = re.compile(r"[a-z]{2}(-[a-z0-9]+)+")
_FILES = ("law.toml", "cases.toml", "authorities.toml")


def found(name: str, library: Library, into: Path, today: date) -> tuple[Path, ...]:
    """Lay out the folder of a law and return its files; nothing is overwritten."""
    if not _NAME.fullmatch(name):
        raise NoLawName(law=name)
    folder = into / name
    if name in library.folders or folder.exists():
        raise LawThere(law=name, place=library.folders.get(name, folder))
    made = {folder / file: _filled(file, name, today) for file in _FILES}
    schemas = {
        into / file: schema(model)
        for file, model in LAW_SCHEMAS.items()
        if not (into / file).exists()
    }
    texts = {**schemas, **made}
    save_all({path: text.encode("utf-8") for path, text in texts.items()})
    return tuple(made)


def _filled(file: str, name: str, today: date) -> str:
    """Return a file of the pattern with the law's name, its country and the day."""
    prefix = name.partition("-")[0]
    text = (shelf("letters") / "_new" / file).read_text("utf-8")
    for blank, value in (
        ("NAME", name),
        ("PLACE", prefix.upper()),
        ("PREFIX", prefix),
        ("TODAY", today.isoformat()),
    ):
        text = text.replace(blank, value)
    return text
