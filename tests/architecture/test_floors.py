"""The contracts between the floors, as import-linter reads them in pyproject.toml."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("contract", ["floors", "pure"])
def test_the_contract_between_the_floors_is_kept(house: Path, contract: str) -> None:
    """No import leads upstairs, to a sibling, or from a pure floor to the world."""
    linter = Path(sys.executable).with_name("lint-imports")

    verdict = subprocess.run(
        [linter, "--no-logo", "--no-cache", "--contract", contract],
        cwd=house,
        capture_output=True,
        text=True,
        check=False,
    )

    assert verdict.returncode == 0, verdict.stdout + verdict.stderr
