"""docs/cli.md: every command with an example that can be typed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from habeas.cli.main import COMMANDS
from habeas.cli.main import habeas as group
from habeas.errors import ExitCode

PAGE = (Path(__file__).parents[2] / "docs/cli.md").read_text("utf-8")
EXAMPLES = re.findall(r"^habeas (.+)$", PAGE, re.MULTILINE)


def test_every_command_is_explained_with_an_example() -> None:
    """Nothing that can be done is left for people to guess."""
    explained = set(re.findall(r"\*\*(\w+)\*\*", PAGE))
    shown = {example.split()[0] for example in EXAMPLES}

    assert set(COMMANDS) == explained
    assert set(COMMANDS) == shown


def test_every_exit_code_is_explained() -> None:
    """A script may rely on the table."""
    explained = {int(code) for code in re.findall(r"^\| (\d) \|", PAGE, re.MULTILINE)}

    assert {int(code) for code in ExitCode} == explained


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_can_be_typed_as_it_stands(example: str) -> None:
    """Its command, arguments and options exist."""
    command: click.Command = group
    context = click.Context(group)
    words = shlex.split(example)
    while words and isinstance(command, click.Group):
        found = command.get_command(context, words[0])
        if found is None:
            break
        command, words = found, words[1:]

    assert command is not group
    with command.make_context(command.name, words):
        pass


def test_every_command_explains_itself() -> None:
    """``--help`` says in a sentence what a command and its options do."""
    context = click.Context(group)
    commands = [group.get_command(context, name) for name in COMMANDS]

    for command in commands:
        assert command is not None
        assert command.help
        options = [one for one in command.params if isinstance(one, click.Option)]
        assert all(option.help for option in options)
