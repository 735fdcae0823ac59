"""``habeas docket``: every date in every case, soonest first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from habeas.cli.opening import present_store, with_passphrase
from habeas.cli.options import as_json
from habeas.cli.output import say_json, say_rows

if TYPE_CHECKING:
    from habeas.desk.agenda import Line


@click.command()
@as_json
@click.option(
    "--ics",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the dates into this file for your own calendar.",
)
@with_passphrase
def docket(as_json: bool, ics: Path | None) -> None:
    """List every date in your cases, soonest first: theirs, yours and our reminders."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import _, spoken
    from habeas.clock.today import today
    from habeas.desk.agenda import lines
    from habeas.desk.bookcase import bookcase
    from habeas.desk.office import Office

    store = present_store()
    found: tuple[Line, ...] = ()
    if store:
        with store:
            entries = Office(store, bookcase(), today()).docket()
        found = lines(entries, bookcase(), spoken())
        if not found:
            tell(_("No date is waiting in your cases."))
    if ics:
        _write_calendar(found, ics)
    if as_json:
        say_json([as_facts(line) for line in found])
    elif not ics:
        say_rows(_row(line) for line in found)


def _write_calendar(found: tuple[Line, ...], file: Path) -> None:
    """Write the dates for a calendar, readable by their owner alone."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import messages, spoken
    from habeas.clock.today import now
    from habeas.desk.calendar_file import calendar_file
    from habeas.desk.saving import save_all

    entries = tuple(line.entry for line in found)
    save_all({file: calendar_file(entries, now(), spoken())})
    told = messages().ngettext(
        "One date written into %(file)s.",
        "%(dates)s dates written into %(file)s.",
        len(entries),
    )
    tell(told % {"dates": len(entries), "file": file})


def as_facts(line: Line) -> dict[str, object]:
    """Return one date as another program reads it."""
    entry = line.entry
    return {
        "case": entry.case,
        "title": entry.title,
        "day": entry.day,
        "days_left": entry.days_left,
        "whose": str(entry.whose),
        "what": line.what,
        "standing": str(entry.standing),
        "overdue": entry.overdue,
        "reminder": entry.reminder,
        "assumed": entry.assumed,
        "provisional": entry.deadline.provisional,
        "other": entry.deadline.other,
        "named": entry.named,
        "law": entry.law,
        "kind": str(entry.kind),
        "remedy": entry.remedy,
        "term": entry.deadline.term,
        "due": entry.deadline.due,
        "citation": line.law,
    }


def _row(line: Line) -> tuple[str, ...]:
    """Return one date for a person."""
    case = f"{line.entry.case} {line.entry.title}".strip()
    what = f"{line.whose}: {line.what}"
    return line.day, line.left, what, case, line.law, "; ".join(line.notes)
