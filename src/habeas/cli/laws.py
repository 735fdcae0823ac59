"""``habeas laws``: the laws on the shelf, one law whole, or those that apply."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from habeas.cli.options import PLACE, as_json
from habeas.cli.output import say, say_facts, say_json, say_rows

if TYPE_CHECKING:
    from habeas.law.dossier import Law
    from habeas.law.findings import Finding


@click.group(invoke_without_command=True)
@click.option(
    "--in",
    "place",
    type=PLACE,
    default="",
    help="Only the laws that may be in force there: CA, US-VA, DE.",
)
@as_json
@click.pass_context
def laws(ctx: click.Context, place: str, as_json: bool) -> None:
    """List the laws, or see one whole, or see which apply."""
    if ctx.invoked_subcommand is not None:
        return
    from habeas.cli.narration import tell
    from habeas.cli.speech import _, spoken
    from habeas.desk.bookcase import bookcase
    from habeas.desk.cards import name_of
    from habeas.desk.choosing import laws_of
    from habeas.language.places import place_name

    found = laws_of(bookcase(), place)
    if as_json:
        say_json(
            [
                {
                    "law": law.id,
                    "name": name_of(law, spoken()),
                    "names": law.name,
                    "jurisdiction": law.jurisdiction,
                    "in_force": law.in_force,
                    "until": law.until,
                    "kinds": [str(right.kind) for right in law.rights],
                    "languages": list(law.letter.languages),
                    "level": str(law.level(law.binds)),
                }
                for law in found
            ]
        )
        return
    if not found:
        facts = {"place": place_name(place, spoken())}
        tell(_("Habeas knows no law of %(place)s yet.") % facts)
        return
    say_rows(
        (law.id, law.jurisdiction, _force(law), name_of(law, spoken())) for law in found
    )


@laws.command()
@click.argument("law")
@as_json
def show(law: str, as_json: bool) -> None:
    """Show what LAW grants, when, against whom, and how far that was verified."""
    from habeas.cli.speech import spoken
    from habeas.desk.bookcase import bookcase
    from habeas.desk.cards import card

    shelf = bookcase()
    if as_json:
        say_json(shelf.law(law).model_dump(mode="json", by_alias=True))
        return
    made = card(shelf.law(law), shelf, spoken())
    say(made.title)
    say_facts(made.facts)
    for heading, lines in made.sections:
        say("")
        say(heading)
        for line in lines:
            say(f"  {line}")


@laws.command()
@click.argument("request_file", type=click.Path(path_type=Path))
@click.option(
    "--about",
    type=click.Choice(("own", "minor", "deceased")),
    help="Whose data it is about: your own, a minor's, or those of somebody who died. "
    "Left out, as the request says.",
)
@as_json
def applicable(request_file: Path, about: str | None, as_json: bool) -> None:
    """Rank the laws for REQUEST_FILE, each with what speaks for it and against."""
    from habeas.cli.speech import _, spoken
    from habeas.clock.today import today
    from habeas.desk.bookcase import bookcase
    from habeas.desk.choosing import Whose, findings, left_out
    from habeas.desk.requests import read_request

    shelf = bookcase()
    request = read_request(request_file)
    on = request.on or today()
    told = Whose(about) if about else None
    best = findings(request, shelf, on, told)
    if as_json:
        out = left_out(request, shelf, on, told)
        say_json(
            [_facts(one, applies=True) for one in best]
            + [_facts(one, applies=False) for one in out]
        )
        return
    from habeas.desk.cards import name_of, reasons

    for rank, finding in enumerate(best, start=1):
        law = shelf.laws[finding.law]
        say(f"{rank}. {name_of(law, spoken())} ({law.id})")
        for reason in reasons(finding.reasons, law, shelf, spoken()):
            say(f"   + {reason}")
        for reason in reasons(finding.against, law, shelf, spoken()):
            say(f"   - {reason}")
    if not best:
        say(_("No law that Habeas knows fits these places and this holder."))


@laws.command()
@click.argument("name")
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False),
    help="The shelf to lay it on; left out, your own shelf of laws.",
)
def new(name: str, into: Path | None) -> None:
    """Lay out the folder of a new law, NAME, for you to fill in."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import _
    from habeas.clock.today import today
    from habeas.desk.bookcase import bookcase
    from habeas.desk.founding import found
    from habeas.desk.places import own_shelf

    for path in found(name, bookcase(), into or own_shelf(), today()):
        say(str(path))
    told = _("Fill in law.toml; `habeas check %(law)s` says what is missing.")
    tell(told % {"law": name})


def _force(law: Law) -> str:
    """Write from when until when a law is in force: 2018-05-25/.., as ISO 8601 does."""
    return f"{law.in_force}/{law.until or '..'}"


def _facts(finding: Finding, *, applies: bool) -> dict[str, object]:
    """Return a finding as another program reads it, with its sentences."""
    from habeas.cli.speech import spoken
    from habeas.desk.bookcase import bookcase
    from habeas.desk.cards import reasons

    shelf = bookcase()
    law = shelf.laws[finding.law]
    return {
        "law": finding.law,
        "applies": applies,
        "reason": list(reasons(finding.reasons, law, shelf, spoken())),
        "against": list(reasons(finding.against, law, shelf, spoken())),
    }
