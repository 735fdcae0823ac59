"""Every file of the program and of the tests, one after another."""

from __future__ import annotations

from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]

ROOMS = {
    "source": "src",
    "test_source": "tests",
}
"""The fixture by which a test asks for each file, and the folder it comes from."""


@pytest.fixture(scope="session")
def house() -> Path:
    """Return the folder at the top of the project."""
    return HOUSE


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for a source once for each file."""
    for name, folder in ROOMS.items():
        if name in metafunc.fixturenames:
            files = sorted((HOUSE / folder).rglob("*.py"))
            names = [str(file.relative_to(HOUSE)) for file in files]
            metafunc.parametrize(name, files, ids=names)
