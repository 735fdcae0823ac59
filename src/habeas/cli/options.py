"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from habeas.errors import NotADay, NotAPlace
from habeas.law.regions import is_place


class Day(click.ParamType[date]):
    """A day written as ``2026-11-23``."""

    name = "YYYY-MM-DD"

    def convert(
        self,
        value: object,
        param: click.Parameter | None,
        ctx: click.Context | None,  # noqa: ARG002  click's name
    ) -> date:
        """Read the day, or say how a day is written."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            where = param.opts[0] if param and param.opts else "date"
            raise NotADay(where=where, value=str(value)) from None


DAY = Day()


class Place(click.ParamType[str]):
    """A place written as ``DE``, ``CN-JS`` or ``EU``."""

    name = "PLACE"

    def convert(
        self,
        value: object,
        param: click.Parameter | None,
        ctx: click.Context | None,  # noqa: ARG002  click's name
    ) -> str:
        """Read the code in small letters too, or say how a place is written."""
        code = str(value).strip().upper()
        if not code or is_place(code):
            return code
        where = param.opts[0] if param and param.opts else "place"
        raise NotAPlace(where=where, value=str(value))


PLACE = Place()

as_json = click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")

Command = TypeVar("Command", bound=Callable[..., Any])

_LETTER_OPTIONS = (
    click.option(
        "--out",
        type=click.Path(path_type=Path, file_okay=False),
        default=Path(),
        help="The folder for the letter; this one where left out.",
    ),
    click.option(
        "--format",
        "formats",
        default="pdf",
        help="pdf, docx, eml, txt, html or json; several with commas.",
    ),
    click.option("--language", default="", help="The letter's language."),
    click.option("--facing", default="", help="The reading copy's language, or none."),
    click.option("--paper", default="", help="The sheet and its window, by name."),
)


def letter_options(command: Command) -> Command:
    """Give a command the options of every command that writes a letter."""
    for option in reversed(_LETTER_OPTIONS):
        command = option(command)
    return command


def formats_asked(formats: str) -> tuple[str, ...]:
    """Return the formats that were asked for, apart by commas."""
    return tuple(name.strip() for name in formats.split(",") if name.strip())
