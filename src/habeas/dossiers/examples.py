"""The worked examples of a dossier: a sentence, and what must come out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pydantic import Field

from habeas.dossiers.finding import Finding
from habeas.dossiers.reading import read_model
from habeas.law.frozen import Frozen
from habeas.law.words import Kind


class Example(Frozen):
    """One worked example."""

    sentence: str
    """What happens and what must come out, in one sentence."""
    kind: Kind
    remedy: str = ""
    """The remedy, where several letters of the kind exist."""
    term: str
    start: date = Field(alias="from")
    """The day of the event."""
    region: str = ""
    due: date | None = None
    other: date | None = None
    extended: date | None = None
    """The last day once the period is extended."""
    reminder: date | None = None
    no_due: bool = False
    """True where the law sets no number."""
    provisional: bool = False
    """True where the holidays are not published yet."""


class Examples(Frozen):
    """All worked examples of a dossier."""

    case: tuple[Example, ...] = ()


def examples(folder: Path) -> tuple[tuple[Example, ...], tuple[Finding, ...]]:
    """Read the worked examples of a dossier."""
    file = folder / "cases.toml"
    if not file.is_file():
        says = "is missing: a law without worked examples is not proved"
        return (), (Finding(file=file, says=says),)
    read, findings = read_model(file, Examples)
    return (read.case if read else ()), findings
