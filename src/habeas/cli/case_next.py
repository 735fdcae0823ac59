"""``habeas cases next``: what can be done now, and the letter that does it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from habeas.cli.opening import open_store, with_passphrase
from habeas.cli.options import as_json, formats_asked, letter_options
from habeas.cli.output import say, say_json

if TYPE_CHECKING:
    from habeas.cases.events import Case
    from habeas.desk.advice import Advice
    from habeas.desk.office import Office
    from habeas.desk.writing import Wishes


@click.command("next")
@click.argument("case_id", metavar="CASE")
@click.option(
    "--write",
    "number",
    type=int,
    is_flag=False,
    flag_value=0,
    help="Write the letter of this step; without a number, of the first.",
)
@click.option("--to", default="", help="The body it goes to, where several could be.")
@click.option("--to-address", default="", help="Its address, lines apart by \\n.")
@letter_options
@as_json
@with_passphrase
def what_next(
    case_id: str,
    number: int | None,
    to: str,
    to_address: str,
    out: Path,
    formats: str,
    language: str,
    facing: str,
    paper: str,
    large: bool,
    post: str,
    signature: str,
    as_json: bool,
) -> None:
    """List what can be done next in CASE, the recommended step first.

    With --write, write the letter of a step and print the paths, one a line.
    """
    from habeas.cli.speech import spoken
    from habeas.clock.today import today
    from habeas.desk.advice import advice
    from habeas.desk.bookcase import bookcase
    from habeas.desk.office import Office
    from habeas.desk.places import store_file
    from habeas.desk.writing import Wishes

    with open_store(store_file()) as store:
        office = Office(store, bookcase(), today())
        case = office.case(case_id)
        if number is not None:
            wishes = Wishes(
                on=today(),
                language=language,
                facing=facing,
                paper=paper,
                large=large,
                post=post,
                signature=signature,
                own=spoken(),
                formats=formats_asked(formats),
            )
            _write(office, case, number, (to, to_address), out, wishes)
            return
        found = advice(office, case, spoken())
    if as_json:
        say_json([_as_facts(one, place) for place, one in enumerate(found, start=1)])
        return
    _tell_all(found)


def _write(
    office: Office,
    case: Case,
    number: int,
    to: tuple[str, str],
    out: Path,
    wishes: Wishes,
) -> None:
    """Write the letter of one step, and say what comes after it."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import _
    from habeas.desk.drafting import addressed, chosen, draft

    step = chosen(office.next_steps(case), case, number)
    name, address = to[0], to[1].replace("\\n", "\n")
    request = addressed(office, case, step, name, address)
    for path in draft(office, case, request, out, wishes):
        say(str(path))
    told = _("Once it is on its way: habeas cases event %(case)s sent --on DAY")
    tell(told % {"case": case.id})


def _tell_all(found: tuple[Advice, ...]) -> None:
    """Print the steps for a person, numbered."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import _

    if not found:
        tell(_("This case is closed. Nothing is left to do."))
    for place, one in enumerate(found, start=1):
        mark = f" ({_('recommended')})" if one.step.recommended else ""
        say(f"{place}. {one.title}{mark}")
        for line in _lines(one):
            say(f"   {line}")


def _lines(one: Advice) -> tuple[str, ...]:
    """Return what stands under one step."""
    from habeas.cli.speech import _

    to = _("To: %(body)s") % {"body": "; ".join(one.to)} if one.to else ""
    found = (one.why, one.until, one.article, to, *one.decided_by, *one.notes)
    return tuple(line for line in found if line)


def _as_facts(one: Advice, number: int) -> dict[str, object]:
    """Return one step as another program reads it."""
    step = one.step
    return {
        "number": number,
        "kind": str(step.kind) if step.kind else None,
        "title": one.title,
        "why": str(step.why),
        "because": one.why,
        "law": step.law,
        "remedy": step.remedy,
        "article": one.article,
        "to": list(one.to),
        "until": step.by,
        "too_late": step.too_late,
        "wait_until": step.wait_until,
        "decided_by": list(one.decided_by),
        "recommended": step.recommended,
        "compulsory": step.compulsory,
        "letter": step.letter and step.kind is not None,
        "notes": list(one.notes),
    }
