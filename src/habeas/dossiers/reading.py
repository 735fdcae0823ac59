"""Reading one TOML file into one frozen value, with findings instead of exceptions."""

from __future__ import annotations

import difflib
import re
import tomllib
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from habeas.dossiers.finding import Finding, line_of

Model = TypeVar("Model", bound=BaseModel)

_SORTS = {"missing": "missing", "extra_forbidden": "unknown"}
"""What pydantic calls the two mistakes that have a sentence of their own."""

_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")

_LINE = re.compile(r"\bat line (\d+)")

_BIGGEST = 1_000_000
"""Bytes in one file of facts; a dossier has some twenty thousand."""


def read_table(file: Path) -> tuple[dict[str, object], tuple[Finding, ...]]:
    """Read a TOML file; an unreadable one is empty, with the finding that says why."""
    try:
        # No more is read than could be used: a device has no end.
        with file.open("rb") as opened:
            content = opened.read(_BIGGEST + 1)
        if len(content) > _BIGGEST:
            return {}, (Finding(file=file, says="is too large to be a file of facts"),)
        # Some editors put a mark of the encoding before the first letter.
        return tomllib.loads(content.decode("utf-8-sig")), ()
    except OSError as problem:
        return {}, (Finding(file=file, says=f"cannot be read: {problem.strerror}"),)
    except UnicodeDecodeError:
        return {}, (Finding(file=file, says="is not written in UTF-8"),)
    except tomllib.TOMLDecodeError as problem:
        line = getattr(problem, "lineno", None) or _line_in(str(problem))
        says = _no_day(content, line) or f"is not TOML: {problem}"
        return {}, (Finding(file=file, line=line, says=says),)
    except RecursionError:
        return {}, (Finding(file=file, says="is nested too deeply"),)


def _no_day(content: bytes, number: int) -> str:
    """Name the day on a line that no calendar has, which TOML itself cannot say."""
    lines = content.decode("utf-8").splitlines()
    day = _DAY.search(lines[number - 1]) if 0 < number <= len(lines) else None
    if day is None:
        return ""
    try:
        date.fromisoformat(day[0])
    except ValueError:
        return f"line {number}: {day[0]} is not a day of the calendar"
    return ""


def read_model(
    file: Path, model: type[Model]
) -> tuple[Model | None, tuple[Finding, ...]]:
    """Read a TOML file as a model; each thing that is wrong becomes a finding."""
    table, findings = read_table(file)
    if findings:
        return None, findings
    return validated(file, model, table)


def validated(
    file: Path, model: type[Model], table: object, under: tuple[str | int, ...] = ()
) -> tuple[Model | None, tuple[Finding, ...]]:
    """Check a table that was read from ``file`` against a model."""
    try:
        return model.model_validate(table), ()
    except ValidationError as problem:
        text = file.read_text(encoding="utf-8")
        return None, tuple(
            _finding(file, text, model, under + error["loc"], error)
            for error in problem.errors(include_url=False)
        )


def _finding(
    file: Path,
    text: str,
    model: type[BaseModel],
    where: tuple[str | int, ...],
    error: ErrorDetails,
) -> Finding:
    """Say in a plain sentence what pydantic found."""
    sort = _SORTS.get(error["type"], "value")
    near = _near(model, str(where[-1])) if sort == "unknown" else ""
    hint = f"; did you mean '{near}'?" if near else ""
    says = {
        "missing": "is missing",
        "unknown": f"is not a key of this format{hint}",
        "value": error["msg"].removeprefix("Value error, "),
    }[sort]
    key = ".".join(str(step) for step in where)
    line = line_of(text, where)
    return Finding(file=file, line=line, key=key, says=says, sort=sort, near=near)


def _near(model: type[BaseModel], wrong: str) -> str:
    """Name the known key that an unknown one was probably meant to be."""
    near = difflib.get_close_matches(wrong, sorted(_keys(model, set())), n=1)
    return near[0] if near else ""


def _keys(model: type[BaseModel], seen: set[type[BaseModel]]) -> set[str]:
    """Collect the keys of a model and of every model inside it."""
    if model in seen:
        return set()
    seen.add(model)
    keys: set[str] = set()
    for name, field in model.model_fields.items():
        keys.add(field.alias or name)
        for inner in _models_in(field.annotation):
            keys |= _keys(inner, seen)
    return keys


def _models_in(annotation: object) -> tuple[type[BaseModel], ...]:
    """Find the models named in a field's annotation."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (annotation,)
    parts = getattr(annotation, "__args__", ())
    return tuple(model for part in parts for model in _models_in(part))


def _line_in(message: str) -> int:
    """Read the line number out of the TOML reader's message."""
    found = _LINE.search(message)
    return int(found[1]) if found else 1
