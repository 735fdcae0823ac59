"""``habeas cases``: a person's cases, opened, listed and shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from habeas.cli.case_event import event
from habeas.cli.case_next import what_next
from habeas.cli.opening import (
    open_store,
    present_or_new_store,
    present_store,
    unprotected,
    with_passphrase,
)
from habeas.cli.options import as_json
from habeas.cli.output import say, say_facts, say_json, say_rows

if TYPE_CHECKING:
    from habeas.desk.timeline import Overview


@click.group(invoke_without_command=True)
@with_passphrase
@as_json
@click.pass_context
def cases(ctx: click.Context, as_json: bool) -> None:
    """List your cases, see one, write down what happened, and see what is next."""
    if ctx.invoked_subcommand is None:
        _list(as_json=as_json)


cases.add_command(event)
cases.add_command(what_next)


@cases.command("list")
@as_json
@with_passphrase
def list_(as_json: bool) -> None:
    """List your cases, the one with the soonest date first."""
    _list(as_json=as_json)


def _list(*, as_json: bool) -> None:
    """Print one line for each case, for a person or for a program."""
    from habeas.cli.speech import spoken
    from habeas.clock.today import today
    from habeas.desk.bookcase import bookcase
    from habeas.desk.office import Office
    from habeas.desk.timeline import overviews

    store = present_store()
    found: tuple[Overview, ...] = ()
    if store:
        with store:
            found = overviews(Office(store, bookcase(), today()), spoken())
    if as_json:
        say_json([_as_facts(one) for one in found])
        return
    say_rows(_row(one) for one in found)


def _as_facts(one: Overview) -> dict[str, object]:
    """Return one case as another program reads it."""
    request = one.case.request
    return {
        "case": one.case.id,
        "title": one.case.title,
        "law": request.law,
        "kind": str(request.kind),
        "holder": request.holder.name,
        "standing": one.standing_id,
        "entries": len(one.case.events),
        "next": one.next.day if one.next else None,
    }


def _row(one: Overview) -> tuple[str, ...]:
    """Return one case for a person."""
    from habeas.cli.speech import spoken
    from habeas.language.dates import short_date

    due = short_date(one.next.day, spoken()) if one.next else ""
    return one.case.id, one.title, one.case.request.law, one.standing, due


@cases.command("open")
@click.argument("request_file", type=click.Path(path_type=Path))
@click.option("--title", default="", help="Your own name for the case.")
@unprotected
@with_passphrase
def open_(request_file: Path, title: str, no_passphrase: bool) -> None:
    """Open a case for the letter of REQUEST_FILE, and print the name of the case."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import _
    from habeas.clock.today import today
    from habeas.desk.bookcase import bookcase
    from habeas.desk.choosing import settled
    from habeas.desk.diary import usable_title
    from habeas.desk.office import Office
    from habeas.desk.requests import read_request

    # All that can be wrong is found before a store is made or a passphrase asked for.
    request = settled(read_request(request_file), bookcase(), today())
    named = usable_title(title)
    with present_or_new_store(no_passphrase=no_passphrase) as store:
        opened = Office(store, bookcase(), today()).open_case(request, named)
    tell(_("Next: habeas cases next %(case)s") % {"case": opened.id})
    say(opened.id)


@cases.command()
@click.argument("case_id", metavar="CASE")
@as_json
@with_passphrase
def show(case_id: str, as_json: bool) -> None:
    """Show CASE whole: how it stands, what happened, what is kept, what is due."""
    from habeas.cli.speech import spoken
    from habeas.clock.today import today
    from habeas.desk.bookcase import bookcase
    from habeas.desk.office import Office
    from habeas.desk.places import store_file
    from habeas.desk.timeline import page

    with open_store(store_file()) as store:
        office = Office(store, bookcase(), today())
        found = page(office, office.case(case_id), spoken())
    if as_json:
        say_json(found.as_facts())
        return
    say(found.title)
    say_facts(found.facts)
    for heading, rows in found.sections:
        say("")
        say(heading)
        say_rows(("", *row) for row in rows)


@cases.command()
@click.argument("case_id", metavar="CASE")
@click.option("--yes", is_flag=True, help="Do not ask.")
@with_passphrase
def forget(case_id: str, yes: bool) -> None:
    """Erase CASE with all its letters, for good; a backup is the only way back."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import _
    from habeas.clock.today import today
    from habeas.desk.bookcase import bookcase
    from habeas.desk.office import Office
    from habeas.desk.places import store_file

    with open_store(store_file()) as store:
        case = Office(store, bookcase(), today()).case(case_id)
        if not yes:
            question = _("Erase the case %(case)s for good?") % {"case": case.id}
            click.confirm(question, abort=True, err=True)
        store.forget(case.id)
    tell(_("The case %(case)s is erased.") % {"case": case.id})
