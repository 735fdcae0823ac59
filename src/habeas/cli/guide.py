"""``habeas guide``: from what happened to a letter, question by question."""

from __future__ import annotations

import click

from habeas.cli.opening import with_passphrase
from habeas.errors import ExitCode


@click.command()
@click.option(
    "--plain",
    is_flag=True,
    expose_value=False,
    help="Plain lines only, for a screen reader; so far the only way.",
)
@click.option("--language", default="", help="The language of the questions.")
@with_passphrase
@click.pass_context
def guide(ctx: click.Context, language: str) -> None:
    """Answer questions one by one, and have the letter written at the end.

    A line that is < goes back, ? explains the question, :q stops. An empty line takes
    what stands in square brackets.
    """
    from habeas.cli.guide_session import run
    from habeas.cli.speech import speak

    if language:
        speak(language)
    if not run():
        ctx.exit(ExitCode.REQUEST)
