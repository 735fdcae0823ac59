"""What is told beside the data: the only writer of standard error."""

from __future__ import annotations

import errno
import sys
import unicodedata

from habeas.cli.output import finish
from habeas.errors import ExitCode, HabeasError
from habeas.marking import N_

_NOT_YOURS = N_("You may not read or write %(file)s. Please choose another place.")

_OF_DISKS = {
    errno.ENOSPC: N_("The disk is full. Nothing was changed; make room and try again."),
    errno.ENOENT: N_("There is no file or folder %(file)s."),
    errno.EISDIR: N_("%(file)s is a folder, not a file."),
    errno.EACCES: _NOT_YOURS,
    errno.EPERM: _NOT_YOURS,
    errno.EROFS: _NOT_YOURS,
}
"""What a disk says most often."""

_OF_ANY_DISK = "%(what)s: %(file)s"


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
    if isinstance(problem, OSError):
        said = _(_OF_DISKS.get(problem.errno or 0, _OF_ANY_DISK))
        facts = {"file": problem.filename or "", "what": problem.strerror}
        tell(f"habeas: {said % facts}")
        return int(ExitCode.REQUEST)
    raise problem
