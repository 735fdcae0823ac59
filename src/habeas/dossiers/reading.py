"""Reading one TOML file into one frozen value, with findings instead of exceptions."""

from __future__ import annotations

import difflib
import errno
import re
from ast import literal_eval
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

import tomli
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from habeas.dossiers.finding import Finding, line_of

Model = TypeVar("Model", bound=BaseModel)

_SORTS = {"missing": "missing", "extra_forbidden": "unknown"}
"""What pydantic calls the two mistakes that are told by their key alone."""

_SHOULD_BE = {
    "string_type": "must be a text, with quotation marks around it",
    "int_type": "must be a number, without quotation marks",
    "int_parsing": "must be a number, without quotation marks",
    "int_from_float": "must be a whole number",
    "bool_type": "must be true or false, without quotation marks",
    "bool_parsing": "must be true or false, without quotation marks",
    "tuple_type": 'must be a list in square brackets, such as ["en"]',
    "date_type": "must be a day such as 2026-11-25, without quotation marks",
    "date_parsing": "must be a day such as 2026-11-25, without quotation marks",
    "date_from_datetime_parsing": "must be a day such as 2026-11-25, "
    "without quotation marks",
}
"""What a value should be, by what pydantic calls the mistake."""

_UNREADABLE = {
    errno.ENOENT: "no-file",
    errno.EISDIR: "folder",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
}
"""Why a disk gives no file, where it is the person who can mend it."""

_TWICE = re.compile(r"Cannot (overwrite|declare|mutate|redefine|define)")
_CONTROL = re.compile(r"Illegal character ('\\?.+?')")
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_LINE = re.compile(r"\bat line (\d+)")
_WORD = re.compile(r"'([^']*)'")

_SHOWN = 60
"""Characters of a wrong value that are enough to recognise it."""

_BIGGEST = 1_000_000
"""Bytes in one file of facts; a dossier has some twenty thousand."""


def read_table(file: Path) -> tuple[dict[str, object], tuple[Finding, ...]]:
    """Read a TOML file; an unreadable one is empty, with the finding that says why."""
    try:
        # No more is read than could be used: a device has no end.
        with file.open("rb") as opened:
            content = opened.read(_BIGGEST + 1)
    except OSError as problem:
        sort = _UNREADABLE.get(problem.errno or 0, "")
        return {}, (_unread(file, sort, f"cannot be read: {problem.strerror}"),)
    if len(content) > _BIGGEST:
        says = "is too large to be a file of facts"
        return {}, (_unread(file, "too-large", says),)
    try:
        # Some editors put a mark of the encoding before the first letter.
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return {}, (_unread(file, "no-utf8", "is not written in UTF-8"),)
    return _parsed(file, text)


def _parsed(file: Path, text: str) -> tuple[dict[str, object], tuple[Finding, ...]]:
    """Read a TOML text, or say what breaks it."""
    try:
        return tomli.loads(text), ()
    except tomli.TOMLDecodeError as problem:
        return {}, (_no_toml(file, text, str(problem)),)
    except RecursionError:
        return {}, (_unread(file, "no-end", "is nested too deeply"),)
    except ValueError:
        # Python reads no number of more than some thousand digits.
        return {}, (_unread(file, "no-end", "has a number that is too long"),)


def _unread(file: Path, sort: str, says: str) -> Finding:
    """Return what is wrong with a whole file."""
    return Finding(file=file, says=says, sort=sort)


def _no_toml(file: Path, text: str, message: str) -> Finding:
    """Say what breaks the format, in the reader's words unless there are better."""
    lines = text.splitlines()
    number = _line_in(message) or len(lines)
    line = lines[number - 1] if 0 < number <= len(lines) else ""
    day, control = _no_day(line), _control(message)
    sort = (day and "no-day") or (control and "control") or "no-toml"
    if _TWICE.search(message):
        sort = "twice"
    says = (
        "a quotation mark, a bracket or an equals sign is missing, here or just above, "
        f"or an explanation lost its # ({message})"
    )
    if sort == "twice":
        says = f"this key or heading was already given above ({message})"
    if day:
        says = f"line {number}: {day} is not a day of the calendar"
    facts = {"day": day, "character": control}
    return Finding(file=file, line=number, says=says, sort=sort, facts=facts)


def _control(message: str) -> str:
    """Return the code of a control character that the TOML reader came upon."""
    found = _CONTROL.search(message)
    return f"U+{ord(literal_eval(found[1])):04X}" if found else ""


def _no_day(line: str) -> str:
    """Return the day on a line that no calendar has, which TOML itself cannot name."""
    day = _DAY.search(line)
    if day is None:
        return ""
    try:
        date.fromisoformat(day[0])
    except ValueError:
        return day[0]
    return ""


def read_model(
    file: Path, model: type[Model], context: Mapping[str, object] | None = None
) -> tuple[Model | None, tuple[Finding, ...]]:
    """Read a TOML file as a model; each thing that is wrong becomes a finding."""
    table, findings = read_table(file)
    if findings:
        return None, findings
    return validated(file, model, table, context=context)


def validated(
    file: Path,
    model: type[Model],
    table: object,
    under: tuple[str | int, ...] = (),
    context: Mapping[str, object] | None = None,
) -> tuple[Model | None, tuple[Finding, ...]]:
    """Check a table that was read from ``file`` against a model."""
    try:
        return model.model_validate(table, context=context), ()
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
    about = _about(model, where)
    says = {
        "missing": f"is missing – {about}" if about else "is missing",
        "unknown": f"is not a key of this format{hint}",
        "value": _plainly(error),
    }[sort]
    key = ".".join(str(step) for step in where)
    return Finding(
        file=file,
        line=line_of(text, where),
        key=key,
        says=says,
        sort=error["type"] if sort == "value" else sort,
        near=near,
        facts=_facts(error),
    )


def _plainly(error: ErrorDetails) -> str:
    """Say what a value should be, to somebody who does not program."""
    if error["type"] in {"enum", "literal_error"}:
        facts = _facts(error)
        return f"'{facts['value']}' is none of the words allowed: {facts['known']}"
    usual = error["msg"].removeprefix("Value error, ")
    return _SHOULD_BE.get(error["type"], usual)


def _facts(error: ErrorDetails) -> dict[str, object]:
    """Return what was found, and what would have been allowed."""
    context = error.get("ctx", {})
    known = ", ".join(_WORD.findall(str(context.get("expected", ""))))
    return {**context, "known": known, "value": str(error["input"])[:_SHOWN]}


def _about(model: type[BaseModel], where: tuple[str | int, ...]) -> str:
    """Return what the format says of a key, as an editor would show it."""
    models: tuple[type[BaseModel], ...] = (model,)
    says = ""
    for step in where:
        fields = [
            field
            for one in models
            for name, field in one.model_fields.items()
            if step in {name, field.alias}
        ]
        if fields:
            says = fields[0].description or ""
            models = _models_in(fields[0].annotation)
    return says.partition("\n\n")[0].replace("\n", " ")


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
    """Read the line number out of the TOML reader's message; 0 at the file's end."""
    found = _LINE.search(message)
    return int(found[1]) if found else 0
