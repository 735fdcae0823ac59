"""What is told beside a last day that is less certain than it looks."""

from __future__ import annotations

from datetime import date

from habeas.desk.doubts import doubts_told
from habeas.desk.reckoning import rows
from habeas.dossiers.library import library
from habeas.law.words import Kind


def _told(received: date, region: str = "DE-BY") -> tuple[str, ...]:
    """Tell of the doubts about the day on which an answer is due."""
    found = rows(library(), "eu-gdpr", Kind.ACCESS, received, region=region)
    return doubts_told(found[0].deadline, "en")


def test_both_days_are_told_where_the_readings_differ() -> None:
    """The month ends on a Saturday: one reading moves it, another does not."""
    told = _told(date(2026, 11, 19))

    assert "Saturday 19 December 2026" in told[0]
    assert "Say that they are late only when both days are over." == told[1]


def test_an_ordinary_day_is_told_alone() -> None:
    """Nothing is doubtful about a Wednesday."""
    assert () == _told(date(2026, 11, 23))
