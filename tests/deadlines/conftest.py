"""Real calendars for the arithmetic, and a place nobody named."""

from __future__ import annotations

import pytest

from habeas.clock.holiday_calendar import calendar_for
from habeas.deadlines.calendar import Calendar


@pytest.fixture(scope="session")
def hesse() -> Calendar:
    """Return the days of Hesse, in Germany."""
    return calendar_for("DE-HE", "en")


@pytest.fixture(scope="session")
def china() -> Calendar:
    """Return the days of China."""
    return calendar_for("CN", "zh_CN")


@pytest.fixture(scope="session")
def america() -> Calendar:
    """Return the days of the United States as a whole."""
    return calendar_for("US")
