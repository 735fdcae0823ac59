"""What is told beside the data: the only writer of standard error."""

from __future__ import annotations

import errno
import sys
import unicodedata

from habeas.cli.output import finish
from habeas.errors import ExitCode, HabeasError
from habeas.marking import N_

_NO_ROOM = N_("The disk is full. Nothing was changed; make room and try again.")


def tell(text: str) -> None:
    """Tell the person something that is not data."""
    print(_harmless(text), file=sys.stderr)  # noqa: T201  this is the writer


def _harmless(text: str) -> str:
    """Leave out what a foreign file could make a terminal do."""
    return "".join(
        char if char == "\n" or unicodedata.category(char) != "Cc" else "\ufffd"
        for char in text
    )


def tell_problem(problem: BaseException) -> int:
    """Tell a problem in one sentence; raise again what is our own mistake."""
    from habeas.cli.speech import _, sentence

    if isinstance(problem, HabeasError):
        tell(f"habeas: {sentence(problem)}")
        return int(problem.exit_code)
    if isinstance(problem, BrokenPipeError):
        finish()
        return int(ExitCode.DONE)
    if isinstance(problem, OSError) and problem.errno == errno.ENOSPC:
        tell(f"habeas: {_(_NO_ROOM)}")
        return int(ExitCode.REQUEST)
    if isinstance(problem, OSError):
        tell(f"habeas: {problem.strerror}: {problem.filename or ''}")
        return int(ExitCode.REQUEST)
    raise problem
