"""What becomes of the two streams in a real process."""

from __future__ import annotations

import os
import subprocess
import sys


def started(
    *arguments: str, **environment: str
) -> tuple[subprocess.Popen[bytes], bytes]:
    """Start the command with a reader that leaves after one letter."""
    process = subprocess.Popen(
        [sys.executable, "-m", "habeas", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
    )
    assert process.stdout
    first = process.stdout.read(1)
    process.stdout.close()
    return process, first


def test_a_reader_who_leaves_early_is_left_in_peace() -> None:
    """``habeas … | head`` ends without a word of complaint."""
    process, first = started("laws", "show", "eu-gdpr", "--json")
    _, told = process.communicate()

    assert (b"{", 0, b"") == (first, process.returncode, told)


def test_a_terminal_without_a_character_gets_another() -> None:
    """An old terminal shows a question mark, not a traceback."""
    answer = subprocess.run(
        [sys.executable, "-m", "habeas", "languages"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
        check=False,
    )

    assert (0, b"") == (answer.returncode, answer.stderr)
    assert b"????" in answer.stdout
