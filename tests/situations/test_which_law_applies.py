"""Which law applies: a table a lawyer can read and extend, one file a region.

Each row says who asks whom for what, which laws must be found, best first, which must
never be among them, and why one that a person might expect does not apply.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from habeas.dossiers.library import library
from habeas.law.applicable import applicable, excluded
from habeas.law.findings import Finding, ReasonKind, Situation
from habeas.law.frozen import Frozen
from habeas.law.words import HolderType, Kind, Matter

_HERE = Path(__file__).parent
_TODAY = date(2026, 11, 22)
_ENOUGH = 120
"""How many situations the table must hold."""


class Row(Frozen):
    """One situation, with the answer a lawyer expects."""

    sentence: str
    person: str = ""
    """Where the person lives."""
    holder: str = ""
    """Where the holder sits."""
    type: HolderType
    matter: Matter = Matter.PERSONAL_DATA
    kind: Kind | None = None
    on: date = _TODAY
    minor: bool = False
    deceased: bool = False
    expect: tuple[str, ...] | None = None
    """The laws found, best first; others may follow. Empty where none applies, and left
    out where a row says only which law does not."""
    never: tuple[str, ...] = ()
    """Laws that must not be among those found."""
    why: dict[str, ReasonKind] = {}
    """Laws that do not apply, with what stands against them."""

    def situation(self) -> Situation:
        """Return the facts as the library takes them."""
        return Situation(
            person_place=self.person,
            holder_place=self.holder,
            holder_type=self.type,
            matter=self.matter,
            kind=self.kind,
            on=self.on,
            minor=self.minor,
            deceased=self.deceased,
        )


def _rows() -> Iterator[tuple[str, Row]]:
    """Read every table beside this file."""
    for file in sorted(_HERE.glob("*.toml")):
        for entry in tomllib.loads(file.read_text("utf-8"))["situation"]:
            yield file.stem, Row.model_validate(entry)


_ROWS = tuple(_rows())


def _each(which: Callable[[Row], object]) -> pytest.MarkDecorator:
    """Run a test for each row that something is true of."""
    chosen = [
        pytest.param(row, id=f"{name}: {row.sentence}")
        for name, row in _ROWS
        if which(row)
    ]
    return pytest.mark.parametrize("row", chosen)


def _found(row: Row) -> tuple[Finding, ...]:
    """Ask the library which laws apply."""
    return applicable(row.situation(), library().laws.values())


@_each(lambda row: row.expect is not None)
def test_the_expected_laws_come_first(row: Row) -> None:
    """The laws a lawyer would name are found, in the order in which to use them."""
    found = tuple(finding.law for finding in _found(row))

    assert row.expect == (found[: len(row.expect)] if row.expect else found)


@_each(lambda row: row.never)
def test_a_law_that_does_not_apply_is_not_offered(row: Row) -> None:
    """Nobody is sent into a law that leaves their case out."""
    found = {finding.law for finding in _found(row)}

    assert set() == found & set(row.never)


@_each(lambda row: row.why)
def test_a_person_who_asks_why_not_is_told(row: Row) -> None:
    """A law that somebody might expect is kept apart, with what stands against it."""
    apart = excluded(row.situation(), library().laws.values())
    told = {one.law: {reason.kind for reason in one.against} for one in apart}

    assert {law: {kind} for law, kind in row.why.items()} == {
        law: told.get(law, set()) & {kind} for law, kind in row.why.items()
    }


@_each(lambda _: True)
def test_every_law_found_has_a_reason(row: Row) -> None:
    """No law is named without saying what ties it to the case."""
    bare = [finding.law for finding in _found(row) if not finding.reasons]

    assert [] == bare


def test_every_jurisdiction_stands_in_the_table() -> None:
    """There is no law in the library of which the table holds no situation."""
    expected = {law for _, row in _ROWS for law in row.expect or ()}

    assert set() == set(library().laws) - expected


def test_the_table_is_long_enough() -> None:
    """The table holds at least as many situations as were promised."""
    assert len(_ROWS) >= _ENOUGH


def test_no_situation_is_told_twice() -> None:
    """Each sentence stands once, so that a failure names one row."""
    sentences = [row.sentence for _, row in _ROWS]

    assert len(sentences) == len(set(sentences))
