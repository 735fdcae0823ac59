"""Every period of every law, from every start day of two years, against the statutes.

The walks in the files beside this one are written from the statutes' own words and
share nothing with the engine that is tested.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.sweeps.walking import SWEEPS, Day, Sweep

from habeas.clock.holiday_calendar import calendar_for
from habeas.deadlines.deadline import Deadline
from habeas.deadlines.reckon import reckon, reckon_extended
from habeas.dossiers.library import library
from habeas.law.conventions import Convention
from habeas.law.dossier import Law
from habeas.law.terms import Term

for file in sorted(Path(__file__).parent.glob("[!_]*.py")):
    if not file.stem.startswith("test_"):
        importlib.import_module(f"tests.sweeps.{file.stem}")

_STARTS = tuple(date(2026, 1, 1) + timedelta(days=passed) for passed in range(731))
_KNOWN = {(one.law, one.term) for one in SWEEPS}


def _counted(law: Law) -> Iterator[tuple[str, Term, Convention]]:
    """Yield every period of a law that has a number, with its name and its way.

    A remedy that is written under another law is swept there.
    """
    for right in law.rights:
        for term in right.terms:
            yield f"{right.kind}.{term.name}", term, law.convention
    for remedy in law.remedies:
        for term in () if remedy.law else remedy.terms:
            yield f"{remedy.name}.{term.name}", term, law.convention


def _wanted(law: Law) -> set[str]:
    """Return the name of every end that a law's periods can have."""
    names = set()
    for name, term, _ in _counted(law):
        if term.amount:
            names.add(name)
        if term.extension:
            names.add(f"{name}+")
    return names


def _ends(one: Sweep) -> Iterator[tuple[date, Deadline | None]]:
    """Reckon a period from every start day."""
    name = one.term.removesuffix("+")
    law = library().law(one.law)
    found = [(term, way) for known, term, way in _counted(law) if known == name]
    assert found, f"{one.law} has no period {name}"
    calendar = calendar_for(one.at)
    for term, way in found:
        reckoned = reckon_extended if one.term.endswith("+") else reckon
        for start in _STARTS:
            yield start, reckoned(term, start, calendar, way)


def _as_told(deadline: Deadline | None, like: Day) -> object:
    """Return the engine's end; with the other reading, where the walk names one."""
    if deadline is None:
        return None
    return (deadline.due, deadline.other) if isinstance(like, tuple) else deadline.due


@pytest.mark.long
@pytest.mark.parametrize(
    "one", [pytest.param(one, id=f"{one.law} {one.term} {one.at}") for one in SWEEPS]
)
def test_a_period_ends_where_the_statute_ends_it(one: Sweep) -> None:
    """From every day of two years the engine and the statute's words agree."""
    wrong = []
    for start, deadline in _ends(one):
        counted = one.walk(start)
        got = _as_told(deadline, counted)
        if got != counted:
            wrong.append(f"{start}: the statute {counted}, the engine {got}")

    assert [] == wrong[:5]


@pytest.mark.parametrize("law", sorted(library().laws))
def test_every_period_is_swept(law: str) -> None:
    """No law has a period that nobody counted by hand from its words."""
    swept = {term for name, term in _KNOWN if name == law}

    assert set() == _wanted(library().law(law)) - swept
