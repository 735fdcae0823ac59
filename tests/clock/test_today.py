from __future__ import annotations

from datetime import date, datetime

import pytest

from habeas.clock.today import now, today
from habeas.errors import NotADay


@pytest.fixture
def _named_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make it Wednesday 25 November 2026."""
    monkeypatch.setenv("HABEAS_TODAY", "2026-11-25")


@pytest.mark.usefixtures("_named_day")
def test_the_environment_names_the_day() -> None:
    """With HABEAS_TODAY it is that day."""
    assert date(2026, 11, 25) == today()


@pytest.mark.usefixtures("_named_day")
def test_a_named_day_is_always_at_noon() -> None:
    """With HABEAS_TODAY it is noon of that day here, and stays so."""
    moment = now()

    assert (date(2026, 11, 25), 12, 0) == (moment.date(), moment.hour, moment.minute)
    assert moment == now()
    assert moment.tzinfo is not None


def test_without_it_the_clock_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without HABEAS_TODAY it is today, with the time zone of this computer."""
    monkeypatch.delenv("HABEAS_TODAY", raising=False)
    before = datetime.now().astimezone()
    moment = now()
    after = datetime.now().astimezone()

    assert before <= moment <= after
    assert before.date() <= today() <= datetime.now().astimezone().date()


@pytest.mark.parametrize("value", ["25.11.2026", "2026-02-30", "tomorrow"])
def test_a_day_that_is_none_is_refused(
    monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    """A misspelt HABEAS_TODAY ends in a sentence that shows how to write it."""
    monkeypatch.setenv("HABEAS_TODAY", value)

    with pytest.raises(NotADay, match="HABEAS_TODAY must be a day such as 2026-11-25"):
        today()
