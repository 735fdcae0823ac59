"""What day it is; the one place that asks the computer's clock.

Tests and documentation set ``HABEAS_TODAY=2026-11-25``: then it is that day, at noon
local time, however long the program runs.
"""

from __future__ import annotations

import os
from datetime import date, datetime, time

from habeas.errors import NotADay

VARIABLE = "HABEAS_TODAY"
_NOON = time(12)


def today() -> date:
    """Return the day it is here, or the day that ``HABEAS_TODAY`` names."""
    return _named() or now().date()


def now() -> datetime:
    """Return the moment it is, with the local time zone; noon of a named day."""
    named = _named()
    if named:
        return datetime.combine(named, _NOON).astimezone()
    return datetime.now().astimezone()


def _named() -> date | None:
    """Read the day from the environment, if it names one."""
    value = os.environ.get(VARIABLE, "").strip()
    if not value:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise NotADay(where=VARIABLE, value=value) from error
