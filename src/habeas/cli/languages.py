"""``habeas languages``: what Habeas speaks and what it writes letters in."""

from __future__ import annotations

import click

from habeas.cli.options import as_json
from habeas.cli.output import say_json, say_rows


@click.command()
@as_json
def languages(as_json: bool) -> None:
    """List the languages, and whether a lawyer has reviewed their letters."""
    from habeas.cli.speech import _
    from habeas.desk.tongues import tongues

    found = tongues()
    if as_json:
        say_json([tongue.__dict__ for tongue in found])
        return
    say_rows(
        (
            tongue.language,
            tongue.name,
            _("letters complete")
            if tongue.letters_complete
            else _("letters incomplete"),
            _("reviewed by %(who)s") % {"who": tongue.letters_reviewed_by}
            if tongue.letters_reviewed_by
            else _("not reviewed by a lawyer"),
        )
        for tongue in found
    )
