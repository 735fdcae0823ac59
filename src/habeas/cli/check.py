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
    from habeas.desk.checking import check_all
    from habeas.dossiers.library import library
    from habeas.dossiers.lint import open_questions
    from habeas.errors import ExitCode

    shelf = library()
    if list_open:
        for law, about, look in open_questions(shelf):
            say(f"{law}: {about}" + (f" ({look})" if look else ""))
        return int(ExitCode.DONE)
    found = check_all(shelf, today(), laws)
    for finding in found:
        say(str(finding))
    wrong = sum(finding.error for finding in found)
    number = len(laws or shelf.laws)
    summary = messages().ngettext(
        "%(laws)s dossiers checked, one thing to mend.",
        "%(laws)s dossiers checked, %(wrong)s things to mend.",
        wrong,
    )
    tell(summary % {"laws": number, "wrong": wrong})
    return int(ExitCode.FINDINGS if wrong else ExitCode.DONE)
