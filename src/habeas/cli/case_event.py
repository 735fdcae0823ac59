"""``habeas cases event``: writing down what happened in a case."""

from __future__ import annotations

from datetime import date

import click

from habeas.cli.opening import open_store, with_passphrase
from habeas.cli.options import DAY
from habeas.cli.output import say


@click.command()
@click.argument("case_id", metavar="CASE")
@click.argument("kind")
@click.option("--on", type=DAY, help="The day it happened; today where left out.")
@click.option("--channel", default="", help="How: registered post, e-mail, counter.")
@click.option("--proof", default="", help="The registered number or receipt.")
@click.option("--reason", default="", help="The reason they gave.")
@click.option("--because", default="", help="What is wrong with it: fee, generic …")
@click.option("--note", default="", help="Anything you want to remember.")
@click.option("--missing", default="", help="For an answer in part: what is missing.")
@click.option("--letter", default="", help="The kind of letter it concerns.")
@click.option("--remedy", default="", help="The remedy it concerns, by name.")
@click.option("--until", type=DAY, help="For more time taken: the day they named.")
@click.option(
    "--dated", type=DAY, help="For an answer or a decision: the date it bears."
)
@click.option("--retracts", default=0, help="The number of an entry that was wrong.")
@with_passphrase
def event(
    case_id: str,
    kind: str,
    on: date | None,
    channel: str,
    proof: str,
    reason: str,
    because: str,
    note: str,
    missing: str,
    letter: str,
    remedy: str,
    until: date | None,
    dated: date | None,
    retracts: int,
) -> None:
    """Write down in CASE what happened.

    KIND is sent, received, identity-asked, extended, answered, answered-in-part,
    refused, silent, escalated, decided, noted, closed and others. Nothing is
    overwritten: a wrong entry is taken back with KIND retracted.

    --because says that their reply is no proper answer, and which letter answers it:
    fee, identity-copy, identity-data, signature, form, language, excessive, extension,
    no-data, secret, generic, no-reason, deleted, telephone, wrong-person.
    """
    from habeas.clock.today import today
    from habeas.desk.bookcase import bookcase
    from habeas.desk.diary import Told, entry
    from habeas.desk.office import Office
    from habeas.desk.places import store_file

    told = Told(
        kind=kind,
        on=on or today(),
        letter=letter,
        remedy=remedy,
        channel=channel,
        proof=proof,
        until=until,
        dated=dated,
        reason=reason,
        because=because,
        note=note,
        missing=tuple(ask.strip() for ask in missing.split(",") if ask.strip()),
        retracts=retracts,
    )
    with open_store(store_file()) as store:
        office = Office(store, bookcase(), today())
        case = office.case(case_id)
        case = office.record(case, entry(case, told, bookcase(), today()))
        _say_standing(office.standing(case))


def _say_standing(standing: object) -> None:
    """Print how the case stands now."""
    from habeas.cases.standing import Standing
    from habeas.cli.speech import spoken
    from habeas.language.names import plain_name

    say(plain_name(Standing(str(standing)), spoken()))
