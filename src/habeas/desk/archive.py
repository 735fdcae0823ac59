"""The readable export: everything a person keeps, as files that need no program.

It is made beside its place and gets its name when it is whole, so that an export
that fails leaves nothing, and one that is there is never mixed with another.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from habeas.cases.events import Case
from habeas.desk.office import Office
from habeas.desk.timeline import Happened, Page, page, timeline
from habeas.errors import AlreadyThere
from habeas.store.faults import telling
from habeas.store.kept import Kept

_NEUTRAL = re.compile(r"\d{8}-[a-z-]+-[0-9a-f]{6}\.[a-z]{2,4}")
"""The names that letters get from us, which say nothing about the person."""


def export(office: Office, folder: Path, language: str) -> None:
    """Write every case, letter and half-finished guide into a folder that is new."""
    with telling(str(folder)):
        if folder.exists():
            raise AlreadyThere(place=str(folder))
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Its mode is 0700 from the first moment.
        beside = Path(tempfile.mkdtemp(prefix=".habeas-", dir=folder.parent))
        try:
            _fill(office, beside, language)
            beside.rename(folder)
        finally:
            shutil.rmtree(beside, ignore_errors=True)


def _fill(office: Office, folder: Path, language: str) -> None:
    """Write all there is: the cases, what belongs to none, the guides begun."""
    store = office.store
    for case in office.cases():
        _write_case(office, case, folder / case.id, language)
    _write_kept(office, store.kept(None), folder / "other")
    drafts = {name: store.draft(name) for name in store.drafts()}
    if drafts:
        _write(folder / "guides.json", _as_json(drafts))


def _write_case(office: Office, case: Case, folder: Path, language: str) -> None:
    """Write one case: for a program, for a reader, and what is kept for it."""
    folder.mkdir(mode=0o700)
    happened = timeline(case, language)
    if case.request.law in office.library.laws:
        found = page(office, case, language)
        facts, lines = found.as_facts(), _of_page(found)
    else:
        # A law that left the shelf takes no case with it.
        facts = {"case": case.model_dump(mode="json", by_alias=True)}
        lines = [case.title or case.request.holder.name, *map(_line, happened)]
    _write(folder / "case.json", _as_json(facts))
    _write(folder / "chronology.txt", ("\n".join(lines) + "\n").encode())
    _write_kept(office, office.store.kept(case.id), folder)


def _of_page(found: Page) -> list[str]:
    """Return the page of a case as lines that read well in any editor."""
    lines = [found.title]
    lines += [f"{name}: {value}" for name, value in found.facts.items()]
    for heading, rows in found.sections:
        lines += ["", heading]
        lines += ["  " + " · ".join(filter(None, row)) for row in rows]
    return lines


def _line(one: Happened) -> str:
    """Return one entry of a case as a line."""
    return " · ".join((f"{one.number}.", one.day, one.what, *one.details))


def _write_kept(office: Office, kept: Iterable[Kept], folder: Path) -> None:
    """Write letters and attachments under names that say nothing."""
    for one in kept:
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / _name(one)
        if path.exists():
            path = folder / f"{one.hash[:12]}{path.suffix}"
        _write(path, office.store.fetch(one.hash))


def _name(one: Kept) -> str:
    """Return the name of our own letters; anything else is called by its hash."""
    if _NEUTRAL.fullmatch(one.name):
        return one.name
    ending = re.search(r"\.[A-Za-z0-9]{1,5}$", one.name)
    return one.hash[:12] + (ending[0].lower() if ending else "")


def _as_json(value: object) -> bytes:
    """Write data for another program."""
    return json.dumps(value, ensure_ascii=False, indent=2, default=str).encode()


def _write(path: Path, content: bytes) -> None:
    """Write a new file for its owner alone, and see it onto the disk."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
