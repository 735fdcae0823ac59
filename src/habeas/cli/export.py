"""``habeas export``: everything a person keeps, as files that need no program."""

from __future__ import annotations

from pathlib import Path

import click

from habeas.cli.opening import open_store, with_passphrase
from habeas.cli.output import say


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@with_passphrase
def export(folder: Path) -> None:
    """Write all your cases and letters into the new folder DIR, readable by anybody.

    One folder for each case: its letters, case.json and chronology.txt.
    """
    from habeas.cli.narration import tell
    from habeas.cli.speech import _, spoken
    from habeas.clock.today import today
    from habeas.desk.archive import export as write_all
    from habeas.desk.bookcase import bookcase
    from habeas.desk.office import Office
    from habeas.desk.places import store_file

    with open_store(store_file()) as store:
        write_all(Office(store, bookcase(), today()), folder, spoken())
    tell(_("These files are not encrypted. Delete them when you need them no more."))
    say(str(folder))
