"""A sentence first: every module, class and public function says what it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

FUTURE = "from __future__ import annotations"

Spoken = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def public(node: ast.AST, inside: str = "") -> Iterator[tuple[str, Spoken]]:
    """Yield every public class and function that can be reached from outside."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if child.name.startswith("_"):
            continue
        yield f"{inside}{child.name}", child
        if isinstance(child, ast.ClassDef):
            yield from public(child, f"{child.name}.")


def speaks(node: Spoken) -> bool:
    """Say whether the docstring opens with one line that ends as a sentence does."""
    first, *rest = (ast.get_docstring(node) or "").splitlines() or [""]
    return first.endswith(".") and (not rest or not rest[0])


def test_everything_public_opens_with_a_sentence(source: Path) -> None:
    """A reader learns what a thing is from its first line."""
    tree = ast.parse(source.read_text())

    silent = [
        name for name, node in (("the module", tree), *public(tree)) if not speaks(node)
    ]

    assert [] == silent


def test_every_test_states_its_promise(test_source: Path) -> None:
    """The docstring of a test says what may be relied on."""
    tree = ast.parse(test_source.read_text())

    silent = [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if node.name.startswith("test_") and not speaks(node)
    ]

    assert [] == silent


def test_annotations_of_the_program_are_never_evaluated_early(source: Path) -> None:
    """Every module may name a type before it exists."""
    assert FUTURE in source.read_text().splitlines()


def test_annotations_of_the_tests_are_never_evaluated_early(test_source: Path) -> None:
    """Tests are written as the program is."""
    assert FUTURE in test_source.read_text().splitlines()
