"""``habeas check``: what is wrong or missing in laws, templates and languages."""

from __future__ import annotations

import click

from habeas.cli.output import say


@click.command()
@click.argument("laws", nargs=-1)
@click.option(
    "--open", "list_open", is_flag=True, help="List what nobody has verified."
)
def check(laws: tuple[str, ...], list_open: bool) -> int:
    """Check the dossiers of LAWS, or of all; every finding with file and line."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import messages
    from habeas.clock.today import today
    from habeas.desk.bookcase import bookcase
    from habeas.desk.checking import check_all
    from habeas.dossiers.lint import open_questions
    from habeas.errors import ExitCode

    shelf = bookcase()
    if list_open:
        for law, about, look in open_questions(shelf):
            say(f"{law}: {about}" + (f" ({look})" if look else ""))
        return int(ExitCode.DONE)
    found = check_all(shelf, today(), laws)
    for finding in found:
        say(str(finding))
    wrong = sum(finding.error for finding in found)
    number = len(laws or shelf.laws)
    checked = messages().ngettext(
        "One dossier was checked.", "%(laws)s dossiers were checked.", number
    )
    tell(" ".join((checked % {"laws": number}, _to_mend(wrong))))
    return int(ExitCode.FINDINGS if wrong else ExitCode.DONE)


def _to_mend(wrong: int) -> str:
    """Say how much there is to mend."""
    from habeas.cli.speech import _, messages

    if not wrong:
        return _("There is nothing to mend.")
    says = messages().ngettext(
        "There is one thing to mend.", "There are %(wrong)s things to mend.", wrong
    )
    return says % {"wrong": wrong}
