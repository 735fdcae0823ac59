"""Small files and small functions: what one person can hold in mind."""

from __future__ import annotations

import ast
from pathlib import Path

LONGEST_FILE = 500
LONGEST_FUNCTION = 60


def functions(tree: ast.Module) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Return every function of a module, however deep."""
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


def test_a_file_is_no_longer_than_a_person_can_read(source: Path) -> None:
    """A file that grows past this has two subjects."""
    lines = len(source.read_text().splitlines())

    assert lines <= LONGEST_FILE


def test_a_function_is_no_longer_than_a_page(source: Path) -> None:
    """A function that grows past this does two things."""
    tree = ast.parse(source.read_text())

    too_long = [
        f"{function.name}: {lines} lines"
        for function in functions(tree)
        if (lines := (function.end_lineno or 0) - function.lineno + 1)
        > LONGEST_FUNCTION
    ]

    assert [] == too_long
