"""Options that several commands share."""

from __future__ import annotations

from datetime import date

import click

from habeas.errors import NotADay


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

as_json = click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
