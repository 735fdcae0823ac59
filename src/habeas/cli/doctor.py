"""``habeas doctor``: what this computer lacks, and what to do about it."""

from __future__ import annotations

import click

from habeas.cli.options import as_json
from habeas.cli.output import say, say_json


@click.command()
@as_json
def doctor(as_json: bool) -> int:
    """Look at this computer; the exit code is 6 where letters cannot be printed."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import _, spoken
    from habeas.desk.doctor import can_print, examine
    from habeas.desk.places import store_file
    from habeas.errors import ExitCode

    checks = examine(store_file(), spoken())
    if as_json:
        say_json([check.__dict__ for check in checks])
    else:
        marks = {"fine": _("fine"), "advice": _("advice"), "wrong": _("wrong")}
        for check in checks:
            say(f"{marks[check.state]}: {check.about}: {check.says}")
            if check.do:
                say(f"    {check.do}")
    if can_print(checks):
        return int(ExitCode.DONE)
    tell(_("Letters cannot be printed here yet."))
    return int(ExitCode.SET_UP)
