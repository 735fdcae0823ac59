"""``habeas deadline``: every period of a kind of letter, with its working."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from habeas.cli.options import DAY, PLACE, as_json
from habeas.cli.output import say, say_json

if TYPE_CHECKING:
    from habeas.desk.reckoning import Row
    from habeas.dossiers.library import Library


@click.command()
@click.argument("law")
@click.argument("kind")
@click.option("--from", "start", type=DAY, required=True, help="The day of the event.")
@click.option("--term", default="", help="Only the period of this name.")
@click.option("--event", default="", help="Only periods that run from this event.")
@click.option(
    "--region", type=PLACE, default="", help="Where the holidays count: CN-JS, DE-HE."
)
@as_json
def deadline(
    law: str,
    kind: str,
    start: date,
    term: str,
    event: str,
    region: str,
    as_json: bool,
) -> None:
    """Show every period that LAW sets for letters of KIND, theirs and yours."""
    from habeas.desk.bookcase import bookcase
    from habeas.desk.reckoning import rows
    from habeas.desk.vocabulary import known_event, known_kind

    shelf = bookcase()
    found = rows(
        shelf,
        law,
        known_kind(kind),
        start,
        term=term,
        event=known_event(event) if event else None,
        region=region,
    )
    if as_json:
        say_json([_as_facts(row, shelf) for row in found])
        return
    for row in found:
        _tell(row, shelf)


def _as_facts(row: Row, shelf: Library) -> dict[str, object]:
    """Return one period as another program reads it."""
    from habeas.cli.speech import messages, spoken
    from habeas.language.citations import cite_all
    from habeas.language.working import explain

    found = row.deadline
    places = tuple(place.within(row.law.id) for place in found.cite)
    return {
        "law": row.law.id,
        "kind": str(row.kind),
        "remedy": row.remedy,
        "term": found.term,
        "whose": str(found.whose),
        "event": str(found.event),
        "start": found.start,
        "due": found.due,
        "other": found.other,
        "reminder": found.reminder,
        "provisional": found.provisional,
        "what": messages().gettext(row.term.what),
        "when": messages().gettext(row.term.when),
        "steps": list(explain(found, row.term, shelf.acts, spoken(), law=row.law.id)),
        "citation": cite_all(places, shelf.acts, spoken()),
    }


def _tell(row: Row, shelf: Library) -> None:
    """Print one period for a person: who, what, when, and why."""
    from habeas.cli.speech import _

    facts = _as_facts(row, shelf)
    whose = _("They must") if facts["whose"] == "theirs" else _("You may")
    say(f"{facts['term']} · {whose}: {facts['what']}")
    if facts["when"]:
        say("  " + _("If: %(case)s") % {"case": facts["when"]})
    for step in list(facts["steps"]):  # type: ignore[call-overload]  # a list of sentences
        say(f"  {step}")
    say(f"  {facts['citation']}")
    say("")
