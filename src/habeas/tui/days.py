"""Reading a day as people type it."""

from __future__ import annotations

import re
from datetime import date

_WAYS = (
    re.compile(r"(?P<y>\d{4})[-/.年](?P<m>\d{1,2})[-/.月](?P<d>\d{1,2})日?"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
    re.compile(r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})"),
)
"""Ways to write a day that cannot be mistaken for another day."""


def read_day(typed: str, today: date) -> date | None:
    """Return the day that was typed; ``t`` is today, ``-3`` three days ago."""
    typed = typed.strip().lower()
    if typed in {"t", "0"}:
        return today
    if re.fullmatch(r"-\d{1,3}", typed):
        return date.fromordinal(today.toordinal() + int(typed))
    for way in _WAYS:
        found = way.fullmatch(typed)
        if found:
            return _day(int(found["y"]), int(found["m"]), int(found["d"]))
    return None


def _day(year: int, month: int, day: int) -> date | None:
    """Return a day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
