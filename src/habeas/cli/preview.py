"""``habeas preview``: a specimen letter, as text, to read before anything is asked."""

from __future__ import annotations

import click

from habeas.cli.output import say


@click.command()
@click.argument("law")
@click.argument("kind")
@click.option("--language", default="", help="The letter's language.")
def preview(law: str, kind: str, language: str) -> None:
    """Show a specimen of the letter of KIND under LAW."""
    from habeas.clock.today import today
    from habeas.desk.bookcase import bookcase
    from habeas.desk.specimen import specimen
    from habeas.desk.vocabulary import known_kind
    from habeas.desk.writing import NO_COPY, Wishes, composed
    from habeas.press.text import as_text

    shelf = bookcase()
    request = specimen(shelf.law(law), known_kind(kind))
    wishes = Wishes(on=today(), language=language, facing=NO_COPY)
    say(as_text(composed(request, shelf, wishes).letter))
