"""``habeas guide``: from what happened to a letter, question by question."""

from __future__ import annotations

import click

from habeas.cli.opening import with_passphrase
from habeas.cli.options import sheet_options
from habeas.errors import ExitCode


@click.command()
@click.option(
    "--plain",
    is_flag=True,
    expose_value=False,
    help="Plain lines only, for a screen reader; so far the only way.",
)
@click.option("--language", default="", help="The language of the questions.")
@sheet_options
@with_passphrase
@click.pass_context
def guide(
    ctx: click.Context,
    language: str,
    paper: str,
    large: bool,
    post: str,
    signature: str,
) -> None:
    """Answer questions one by one, and have the letter written at the end.

    A line that is < goes back, ? explains the question, :q stops. An empty line takes
    what stands in square brackets.
    """
    from habeas.cli.guide_session import run
    from habeas.cli.speech import speak, spoken
    from habeas.clock.today import today
    from habeas.desk.writing import Wishes, check_sheet

    if language:
        speak(language)
    wishes = Wishes(
        on=today(),
        own=spoken(),
        paper=paper,
        large=large,
        post=post,
        signature=signature,
    )
    # A misspelt sheet or file is told before the first question, not after the last.
    check_sheet(wishes)
    if not run(wishes):
        ctx.exit(ExitCode.REQUEST)
