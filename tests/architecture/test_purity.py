"""The pure floors ask nobody what day it is and tell nobody what they found."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

FLOORS = ("law", "deadlines", "cases", "guide")

CLOCKS = {
    ("date", "today"),
    ("datetime", "now"),
    ("datetime", "today"),
    ("datetime", "utcnow"),
    ("time", "time"),
}
"""Ways to ask the computer for the day, as object and method."""

SPEECH = {"breakpoint", "input", "open", "print"}
"""Functions that reach a disk or a screen."""


def impure_call(call: ast.Call) -> str | None:
    """Return the name of what a call reaches, where a pure floor must not."""
    match call.func:
        case ast.Name(id=name) if name in SPEECH:
            return name
        case (
            ast.Attribute(value=ast.Name(id=owner), attr=name)
            | ast.Attribute(value=ast.Attribute(attr=owner), attr=name)
        ) if (owner, name) in CLOCKS:
            return f"{owner}.{name}"
    return None


@pytest.mark.parametrize("floor", FLOORS)
def test_a_pure_floor_calls_no_clock_disk_or_screen(house: Path, floor: str) -> None:
    """Today is an argument, and so is everything else from outside."""
    files = sorted((house / "src/habeas" / floor).rglob("*.py"))

    calls = [
        f"{file.name}:{node.lineno}: {name}"
        for file in files
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call) and (name := impure_call(node))
    ]

    assert files
    assert [] == calls
