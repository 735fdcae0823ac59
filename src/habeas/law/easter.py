"""The day of Easter Sunday, from which a few holidays of the law are counted."""

from __future__ import annotations

from datetime import date


def easter(year: int) -> date:
    """Return Easter Sunday of a year of the Gregorian calendar."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leaps, uneven = divmod(century, 4)
    drift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - drift + 15) % 30
    quarter, over = divmod(rest, 4)
    to_sunday = (32 + 2 * uneven + 2 * quarter - moon - over) % 7
    late = (golden + 11 * moon + 22 * to_sunday) // 451
    month, before = divmod(moon + to_sunday - 7 * late + 114, 31)
    return date(year, month, before + 1)
