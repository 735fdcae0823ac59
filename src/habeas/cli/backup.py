"""``habeas backup`` and ``habeas restore``: the whole store as one file, and back."""

from __future__ import annotations

from pathlib import Path

import click

from habeas.cli.opening import open_store, passphrase, with_passphrase
from habeas.cli.output import say


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@with_passphrase
def backup(file: Path) -> None:
    """Write a whole copy of your cases into FILE, under the same passphrase."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import _
    from habeas.desk.places import store_file

    with open_store(store_file()) as store:
        store.backup(file)
        if store.encrypted:
            tell(_("The copy opens with the passphrase of your store, and no other."))
    say(str(file))


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@with_passphrase
def restore(file: Path) -> None:
    """Put the backup FILE in the place of your cases; what was there is kept aside."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import _
    from habeas.desk.places import store_file
    from habeas.desk.vault import put_back
    from habeas.errors import PassphraseNeeded

    try:
        aside = put_back(file, store_file(), None)
    except PassphraseNeeded:
        aside = put_back(file, store_file(), passphrase(file))
    if aside:
        told = _("What was there is kept as %(file)s. Delete it when you are sure.")
        tell(told % {"file": aside})
    say(str(store_file()))
