"""What the arithmetic needs to know of a place's days; a higher floor provides it."""

from __future__ import annotations

from datetime import date
from typing import Protocol


class Calendar(Protocol):
    """The days of one place: which are worked, which are holidays, how far it knows."""

    region: str
    """The place, as ISO 3166; empty where only weekends are known."""

    def holiday(self, day: date) -> str | None:
        """Return the name of a public holiday on that day, or None."""

    def working(self, day: date) -> bool:
        """Say whether people work on that day, make-up working days included."""

    def knows(self, day: date) -> bool:
        """Say whether the holidays of that day are settled and published."""

    def national(self) -> Calendar:
        """Return the calendar of the country as a whole, for rules that go by it."""


class WeekendsOnly:
    """A calendar of a place nobody named: Saturdays and Sundays, and no holidays."""

    region = ""

    def holiday(self, day: date) -> str | None:  # noqa: ARG002  the protocol's name
        """Know no holiday."""
        return None

    def working(self, day: date) -> bool:
        """Count Monday to Friday."""
        return day.weekday() < 5  # noqa: PLR2004  Saturday is 5

    def knows(self, day: date) -> bool:  # noqa: ARG002  the protocol's name
        """Be sure of nothing: any date found here is provisional."""
        return False

    def national(self) -> WeekendsOnly:
        """Know no more of the country than of the place."""
        return self
