"""Who hears a complaint in Germany, by Land and by who holds the data: a table."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from habeas.dossiers.library import library
from habeas.law.authority import competent
from habeas.law.frozen import Frozen
from habeas.law.words import HolderType

_TABLE = Path(__file__).with_name("german_authorities.toml")
_LAENDER = 16


class Row(Frozen):
    """One line of the table."""

    land: str
    sector: HolderType
    expect: tuple[str, ...]


_ROWS = tuple(
    Row.model_validate(row) for row in tomllib.loads(_TABLE.read_text("utf-8"))["row"]
)


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: f"{row.land} {row.sector}")
def test_the_authority_is_found_by_land_and_sector(row: Row) -> None:
    """Nobody is sent to an authority that has to send them away."""
    bodies = library().authorities["eu-gdpr"]
    supervisors = [body for body in bodies if body.role == "supervisor"]
    found = competent(supervisors, row.land, row.sector)

    assert row.expect == tuple(body.id for body in found)


def test_every_land_stands_in_the_table() -> None:
    """No Land is forgotten."""
    assert len({row.land for row in _ROWS if row.land != "DE"}) == _LAENDER
