"""The command ``habeas``: finds the command that was asked for, and loads only that.

Commands stand in one table; each loads its module when it runs, so that
``habeas --version`` costs little more than the interpreter.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

import click

from habeas import __version__
from habeas.cli.output import finish, write_anything
from habeas.errors import ExitCode

COMMANDS: dict[str, str] = {
    "guide": "habeas.cli.guide",
    "write": "habeas.cli.write",
    "laws": "habeas.cli.laws",
    "deadline": "habeas.cli.deadline",
    "preview": "habeas.cli.preview",
    "check": "habeas.cli.check",
    "cases": "habeas.cli.cases",
    "docket": "habeas.cli.docket",
    "backup": "habeas.cli.backup",
    "restore": "habeas.cli.backup",
    "export": "habeas.cli.export",
    "doctor": "habeas.cli.doctor",
    "languages": "habeas.cli.languages",
}
"""Every command with the module that does it; the function has the command's name."""


class Commands(click.Group):
    """A group that loads a command's module only when somebody asks for it."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's name
        """List the commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's name
        """Load one command."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(COMMANDS[cmd_name])
        command: click.Command = getattr(module, cmd_name)
        return command


@click.group(cls=Commands)
@click.version_option(__version__, message="habeas %(version)s")
def habeas() -> None:
    """Find out what is held about you, put it right, and appeal when you are refused.

    Without a command, the screens open. Nothing ever connects to the network.
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command; a mistake is told in one sentence, and its code returned."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    write_anything()
    try:
        code = habeas.main(args=given, prog_name="habeas", standalone_mode=False)
        finish()
    except click.exceptions.Abort:
        sys.exit(130)
    except click.exceptions.NoArgsIsHelpError as without:
        without.show()
        sys.exit(without.exit_code)
    except click.ClickException as mistake:
        from habeas.cli.mistyped import tell_mistyped

        tell_mistyped(mistake)
        sys.exit(int(ExitCode.REQUEST))
    except Exception as problem:  # noqa: BLE001  told in a sentence or raised again
        from habeas.cli.narration import tell_problem

        sys.exit(tell_problem(problem))
    sys.exit(code if isinstance(code, int) else 0)
