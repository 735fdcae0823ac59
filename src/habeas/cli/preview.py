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
    from habeas.clock.today import today  # noqa: PLC0415  only when it runs
    from habeas.desk.specimen import specimen  # noqa: PLC0415
    from habeas.desk.vocabulary import known_kind  # noqa: PLC0415
    from habeas.desk.writing import NO_COPY, Wishes, composed  # noqa: PLC0415
    from habeas.dossiers.library import library  # noqa: PLC0415
    from habeas.press.text import as_text  # noqa: PLC0415

    shelf = library()
    request = specimen(shelf.law(law), known_kind(kind))
    wishes = Wishes(on=today(), language=language, facing=NO_COPY)
    say(as_text(composed(request, shelf, wishes).letter))
