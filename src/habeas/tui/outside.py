"""The programs outside: the usual viewer, and the printers of this computer."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

LP = "lp"
"""The command of CUPS that prints."""

TITLE = "letter"
"""What the printer's queue shows: nothing of the person."""


def open_file(path: Path) -> bool:
    """Open a file in the usual program; False where none is known."""
    opener = shutil.which("xdg-open") or shutil.which("open")
    if opener is None:
        return False
    subprocess.Popen(  # noqa: S603  a fixed program, and a path as its one argument
        [opener, str(path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    return True


def can_print() -> bool:
    """Say whether the command that prints is there."""
    return shutil.which(LP) is not None


def printers() -> tuple[str, ...]:
    """Return the printers of this computer, by name."""
    asking = shutil.which("lpstat")
    if asking is None:
        return ()
    told = subprocess.run(  # noqa: S603  a fixed program without a person's words
        [asking, "-e"], capture_output=True, text=True, check=False, timeout=10
    )
    return tuple(told.stdout.split())


def print_command(printer: str) -> tuple[str, ...]:
    """Return the command that prints what is piped into it."""
    chosen = ("-d", printer) if printer else ()
    return (LP, *chosen, "-t", TITLE, "-")


def print_pdf(pdf: bytes, printer: str) -> str:
    """Print; return what went wrong, empty where nothing did."""
    done = subprocess.run(  # noqa: S603  the command that was shown and agreed to
        print_command(printer), input=pdf, capture_output=True, check=False, timeout=60
    )
    return done.stderr.decode(errors="replace").strip() if done.returncode else ""
