"""A command line that cannot be read, told in one sentence of the person's language."""

from __future__ import annotations

import click

from habeas.cli.narration import tell
from habeas.cli.speech import _
from habeas.marking import N_


def tell_mistyped(mistake: click.ClickException) -> None:
    """Tell what cannot be read, and which help explains it."""
    if not isinstance(mistake, click.UsageError):
        tell(f"habeas: {mistake.format_message()}")
        return
    path = mistake.ctx.command_path if mistake.ctx else "habeas"
    said, name = _said(mistake)
    help_ = _("`%(help)s` explains what there is.") % {"help": f"{path} --help"}
    tell(f"habeas: {_(said) % {'name': name}} {help_}")


def _said(mistake: click.UsageError) -> tuple[str, str]:
    """Return the sentence for a mistake, and the name of what it is about."""
    if isinstance(mistake, click.NoSuchOption):
        return N_("There is no option %(name)s here."), mistake.option_name
    if isinstance(mistake, click.MissingParameter):
        return N_("%(name)s is missing."), _name(mistake)
    if isinstance(mistake, click.BadParameter):
        return N_("%(name)s cannot be used as it was given."), _name(mistake)
    if isinstance(mistake, click.BadOptionUsage):
        return N_("%(name)s needs a value after it."), mistake.option_name
    return N_("This cannot be done as it was typed."), ""


def _name(mistake: click.BadParameter) -> str:
    """Return what a person typed or would have typed for it."""
    given = mistake.param
    if given is None:
        return str(mistake.param_hint or "")
    if isinstance(given, click.Option):
        return given.opts[0]
    return given.human_readable_name
