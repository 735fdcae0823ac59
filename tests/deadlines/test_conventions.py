"""The ways of counting: named in one table, cited from any law."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from habeas.deadlines.calendar import WeekendsOnly
from habeas.deadlines.reckon import reckon
from habeas.dossiers.library import Library, library
from habeas.law.conventions import Convention, StepKind
from habeas.law.terms import Term
from habeas.law.words import Start, Unit

WAYS = library().ways
FIVE = Term(name="answer", amount=5, unit=Unit.WORKING_DAY, start=Start.RECEIVED)


@pytest.mark.parametrize("name", sorted(WAYS))
def test_a_convention_carries_the_name_it_stands_under(name: str) -> None:
    """Every way of counting knows its own key in the table."""
    assert name == WAYS[name].name


@pytest.mark.parametrize("name", sorted(WAYS))
def test_every_article_of_a_convention_names_its_act(name: str) -> None:
    """An article of a way of counting can be cited from any law: it names its act."""
    known = WAYS[name]
    cited = [
        place
        for places in (*known.steps.values(), *known.units.values())
        for place in places
    ]

    assert [] == [str(place) for place in cited if place.act not in library().acts]


def test_an_unknown_way_of_counting_is_found_with_its_line(tmp_path: Path) -> None:
    """A misspelt way of counting is a finding that names all the ways there are."""
    (tmp_path / "_conventions.toml").write_text("[plain-calendar]\n", "utf-8")
    (tmp_path / "xx-law").mkdir()
    text = 'schema = 1\nid = "xx-law"\nconvention = "plane-calendar"\n'
    (tmp_path / "xx-law" / "law.toml").write_text(text, "utf-8")
    found = Library((tmp_path,)).findings
    about = [one for one in found if one.key == "convention"]

    assert [3] == [one.line for one in about]
    assert "plain-calendar" in about[0].says


def test_a_weekend_is_the_laws_own() -> None:
    """Where Friday and Saturday are free, a Sunday is a working day."""
    way = Convention.model_validate({"weekend": ["friday", "saturday"]})
    found = reckon(FIVE, date(2026, 11, 19), WeekendsOnly(), way)

    assert date(2026, 11, 26) == found.due


def test_a_part_of_the_year_may_never_count() -> None:
    """Days between Christmas and mid-January are left out, across the year's end."""
    way = Convention.model_validate({"closed": ["12-25..01-15"]})
    found = reckon(FIVE, date(2026, 12, 22), WeekendsOnly(), way)
    shut = next(step for step in found.steps if step.kind is StepKind.CLOSED)

    assert date(2027, 1, 20) == found.due
    assert (date(2026, 12, 25), date(2027, 1, 15)) == (shut.day, shut.until)


@pytest.mark.parametrize(
    ("start", "whole", "expected"),
    [
        (date(2026, 4, 30), True, date(2026, 5, 31)),
        (date(2026, 4, 30), False, date(2026, 5, 30)),
        (date(2026, 4, 29), True, date(2026, 5, 29)),
        (date(2026, 1, 31), True, date(2026, 2, 28)),
    ],
)
def test_whole_months_end_with_a_month(
    start: date, *, whole: bool, expected: date
) -> None:
    """Counted from the first of May, a month in Japan or Korea is all of May."""
    month = Term(name="answer", amount=1, unit=Unit.MONTH, start=Start.RECEIVED)
    way = Convention(whole_months=whole)

    assert expected == reckon(month, start, WeekendsOnly(), way).due


def test_a_last_day_in_a_closed_part_of_the_year_moves_on_and_says_why() -> None:
    """A last day that the law never counts is told as such, not as a weekend."""
    way = Convention.model_validate({"rolls": True, "closed": ["09-30..09-30"]})
    term = Term(name="answer", amount=30, unit=Unit.DAY, start=Start.RECEIVED)
    found = reckon(term, date(2026, 8, 31), WeekendsOnly(), way)

    assert date(2026, 10, 1) == found.due
    assert StepKind.CLOSED in {step.kind for step in found.steps}


def test_easter_monday_may_be_a_day_that_never_counts() -> None:
    """A day that moves with Easter is found in each year, and is named by itself."""
    way = Convention.model_validate({"closed": ["easter+1"]})
    found = reckon(FIVE, date(2026, 4, 3), WeekendsOnly(), way)
    shut = next(step for step in found.steps if step.kind is StepKind.CLOSED)

    assert date(2026, 4, 13) == found.due
    assert (date(2026, 4, 6), date(2026, 4, 6)) == (shut.day, shut.until)


def test_two_closed_days_are_not_told_as_one_long_closure() -> None:
    """Days that lie apart are told apart; what lies between them counts."""
    way = Convention.model_validate({"closed": ["easter+1", "04-08..04-09"]})
    found = reckon(FIVE, date(2026, 4, 3), WeekendsOnly(), way)
    shut = [step.days for step in found.steps if step.kind is StepKind.CLOSED]

    assert [(date(2026, 4, 6),), (date(2026, 4, 8), date(2026, 4, 9))] == shut


def test_a_closed_day_on_a_weekend_is_not_told() -> None:
    """A day that is free anyway needs no word of its own."""
    way = Convention.model_validate({"closed": ["12-26..12-26"]})
    found = reckon(FIVE, date(2026, 12, 22), WeekendsOnly(), way)

    assert StepKind.CLOSED not in {step.kind for step in found.steps}


def test_what_is_no_row_of_days_says_what_is() -> None:
    """A misspelt row is refused with both ways to write one."""
    with pytest.raises(ValueError, match=r"12-25\.\.01-15 or easter\+1"):
        Convention.model_validate({"closed": ["ester+1"]})
