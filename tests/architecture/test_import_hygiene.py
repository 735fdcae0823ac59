"""What is loaded, and when: a drawing of imports cannot tell early from late."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCREEN = {"click", "textual", "rich"}
PRESS = {"jinja2", "weasyprint"}
DISK = {"sqlalchemy", "sqlcipher3", "platformdirs"}
WORLD = {"babel", "holidays", "icalendar", "rapidfuzz"}


def loaded_by(modules: str) -> set[str]:
    """Return the top-level names that a fresh interpreter holds after these imports."""
    question = f"import sys, {modules}; print(*sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", question], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    return {name.partition(".")[0] for name in answer.stdout.split()}


def test_starting_the_command_line_loads_nothing_heavy() -> None:
    """Asking for help or the version costs little more than the interpreter."""
    heavy = {"pydantic", "textual", "rich"} | PRESS | DISK | WORLD

    found = loaded_by("habeas.cli.main") & heavy

    assert set() == found


@pytest.mark.parametrize("floor", ["law", "deadlines", "cases", "guide"])
def test_a_pure_floor_loads_nothing_of_the_world(house: Path, floor: str) -> None:
    """The law, deadlines, cases and questions can be thought about on any machine."""
    files = (house / "src/habeas" / floor).glob("*.py")
    modules = ", ".join(f"habeas.{floor}.{file.stem}" for file in files)

    found = loaded_by(modules) & (SCREEN | PRESS | DISK | WORLD)

    assert set() == found


def test_errors_and_shelves_stand_on_the_standard_library() -> None:
    """The lowest floor can always say what went wrong."""
    found = loaded_by("habeas.errors, habeas.shelves") & (
        {"pydantic"} | SCREEN | PRESS | DISK | WORLD
    )

    assert set() == found


def test_composing_a_letter_does_not_load_the_printing_press() -> None:
    """A letter as text is written on a computer that cannot print PDF."""
    found = loaded_by("habeas.press.letter") & ({"weasyprint"} | SCREEN | DISK)

    assert set() == found


def test_the_terminal_interface_starts_before_what_it_does_not_need() -> None:
    """The first screen is painted before anything is printed, stored or searched."""
    needed_by_textual = {"platformdirs"}

    found = loaded_by("habeas.tui.app") & (PRESS | DISK | WORLD) - needed_by_textual

    assert set() == found
