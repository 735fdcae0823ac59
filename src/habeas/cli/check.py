"""``habeas check``: what is wrong or missing in laws, templates and languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from habeas.cli.options import as_json
from habeas.cli.output import say, say_json

if TYPE_CHECKING:
    from habeas.dossiers.finding import Finding


@click.command()
@click.argument("laws", nargs=-1)
@click.option(
    "--open", "list_open", is_flag=True, help="List what nobody has verified."
)
@as_json
def check(laws: tuple[str, ...], list_open: bool, as_json: bool) -> int:
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
        _list_open(open_questions(shelf, laws), as_json=as_json)
        return int(ExitCode.DONE)
    found = check_all(shelf, today(), laws)
    if as_json:
        say_json([_as_facts(finding) for finding in found])
    else:
        for finding in found:
            say(str(finding))
    wrong = sum(finding.error for finding in found)
    number = len(laws or shelf.laws)
    checked = messages().ngettext(
        "One dossier was checked.", "%(laws)s dossiers were checked.", number
    )
    tell(" ".join((checked % {"laws": number}, _to_mend(wrong))))
    return int(ExitCode.FINDINGS if wrong else ExitCode.DONE)


def _list_open(questions: tuple[tuple[str, str, str], ...], *, as_json: bool) -> None:
    """List what is open: law, question, where to look."""
    if as_json:
        keys = ("law", "about", "look")
        say_json([dict(zip(keys, one, strict=True)) for one in questions])
        return
    for law, about, look in questions:
        say(f"{law}: {about}" + (f" ({look})" if look else ""))


def _as_facts(finding: Finding) -> dict[str, object]:
    """Return a finding as another program reads it."""
    return {
        "file": str(finding.file),
        "line": finding.line,
        "key": finding.key,
        "says": finding.says,
        "error": finding.error,
    }


def _to_mend(wrong: int) -> str:
    """Say how much there is to mend."""
    from habeas.cli.speech import _, messages

    if not wrong:
        return _("There is nothing to mend.")
    says = messages().ngettext(
        "There is one thing to mend.", "There are %(wrong)s things to mend.", wrong
    )
    return says % {"wrong": wrong}
