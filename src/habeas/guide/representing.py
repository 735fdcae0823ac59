"""The questions about whose data it is, who writes for them, and on a mandate."""

from __future__ import annotations

from datetime import timedelta

from habeas.guide.finding_out import choices_of
from habeas.guide.plain_words import KINDS, RELATIONS, WHOSE
from habeas.guide.question import Choice, Phase, Question, Sort
from habeas.guide.told import Told
from habeas.guide.whose import Whose
from habeas.law.words import OF_THE_DEAD, Kind
from habeas.marking import N_

_LEAP = 29
_WITHOUT_NAME = N_("Line by line, as on an envelope and without the name.")


def whose(told: Told) -> Question | None:
    """Ask whose data it is about."""
    if told.happening is None or told.gives_mandate:
        return None
    return Question(
        name="whose",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("Whose data is it about?"),
        help=N_(
            "You can write for somebody else who lets you, for your child, and for "
            "somebody who has died where the law allows it."
        ),
        choices=choices_of(WHOSE, WHOSE),
        required=True,
        default=str(Whose.OWN),
    )


def relation(told: Told) -> Question | None:
    """Ask what the writer is to that person, where it is not yet clear."""
    offered = told.whose.relations
    if len(offered) < 2:  # noqa: PLR2004  one answer needs no question
        return None
    return Question(
        name="relation",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("What are you to that person?"),
        help=N_("It decides what the letter says of you, and what you enclose."),
        choices=choices_of(offered, RELATIONS),
        required=True,
        default=str(offered[0]),
    )


def died_on(told: Told) -> Question | None:
    """Ask when somebody died."""
    if told.relation not in OF_THE_DEAD:
        return None
    return Question(
        name="died_on",
        phase=Phase.PROVE,
        sort=Sort.DAY,
        says=N_("On which day did that person die?"),
        help=N_("As on the death certificate. Leave it out if you do not know."),
    )


def representative_name(told: Told) -> Question | None:
    """Ask for the name of whoever acts, or shall act, for the person."""
    if told.gives_mandate:
        ends = told.kind is Kind.REVOCATION
        says = N_("Who had the mandate?") if ends else N_("Who shall act for you?")
        why = N_("Their name, as it should stand in the letter.")
    elif told.relation:
        says, why = N_("What is your name?"), N_("You sign the letter with it.")
    else:
        return None
    return Question(
        name="representative_name",
        phase=Phase.PROVE,
        sort=Sort.TEXT,
        says=says,
        help=why,
        required=True,
    )


def representative_address(told: Told) -> Question | None:
    """Ask for the address of whoever acts for the person."""
    if not (told.relation or told.gives_mandate):
        return None
    theirs = told.gives_mandate
    return Question(
        name="representative_address",
        phase=Phase.PROVE,
        sort=Sort.LINES,
        says=N_("What is their address?") if theirs else N_("What is your address?"),
        help=_WITHOUT_NAME,
    )


def representative_phone(told: Told) -> Question | None:
    """Ask whoever writes for a telephone number."""
    if not told.relation:
        return None
    return Question(
        name="representative_phone",
        phase=Phase.PROVE,
        sort=Sort.TEXT,
        says=N_("Shall the letter give a telephone number?"),
        help=N_("Only if they may call you. Counters in China usually ask for one."),
    )


def answer_to(told: Told) -> Question | None:
    """Ask who is to receive the answer, with the data."""
    gives = told.kind is Kind.MANDATE
    if not gives and (told.relation is None or told.relation in OF_THE_DEAD):
        return None
    if gives:
        names = N_("To the one who acts for me"), N_("To me alone")
    else:
        names = N_("To me"), N_("To the person I write for")
    values = ("representative", "person")
    return Question(
        name="answer_to",
        phase=Phase.PROVE,
        sort=Sort.CHOICE,
        says=N_("To whom shall the answer go?"),
        help=N_("The answer holds the data. The letter gives the address for it."),
        choices=tuple(
            Choice(value=value, says=name)
            for value, name in zip(values, names, strict=True)
        ),
        required=True,
        default=values[0],
    )


def mandate_kinds(told: Told) -> Question | None:
    """Ask which letters a mandate covers; all that the law grants are proposed."""
    if told.kind is not Kind.MANDATE or not told.granted:
        return None
    return Question(
        name="mandate_kinds",
        phase=Phase.ASK,
        sort=Sort.LISTED,
        says=N_("What may they do for you?"),
        help=N_("Reminders, appeals and complaints that follow go with it."),
        choices=choices_of(told.granted, KINDS),
        required=True,
        default=[str(kind) for kind in told.granted],
    )


def mandate_holders(told: Told) -> Question | None:
    """Ask towards whom else a mandate holds."""
    if told.kind is not Kind.MANDATE:
        return None
    return Question(
        name="mandate_holders",
        phase=Phase.ASK,
        sort=Sort.LINES,
        says=N_("Towards whom else shall the mandate hold?"),
        help=N_("One name a line. It holds towards the one you have named anyway."),
    )


def mandate_until(told: Told) -> Question | None:
    """Ask when a mandate ends; a year is proposed."""
    if told.kind is not Kind.MANDATE:
        return None
    on = told.on.replace(day=28) if told.on.day == _LEAP else told.on
    a_year = on.replace(year=on.year + 1) - timedelta(days=1)
    return Question(
        name="mandate_until",
        phase=Phase.ASK,
        sort=Sort.DAY,
        says=N_("Until which day shall the mandate hold?"),
        help=N_("Left empty, it holds until you end it. You can do that at any time."),
        default=a_year.isoformat(),
    )


def given_on(told: Told) -> Question | None:
    """Ask when the mandate that is revoked was given."""
    if told.kind is not Kind.REVOCATION:
        return None
    return Question(
        name="given_on",
        phase=Phase.ASK,
        sort=Sort.DAY,
        says=N_("On which day did you give the mandate?"),
        help=N_("The date on it. Leave it out if you do not know."),
    )


WHOSE_STEPS = (whose, relation)
PROVING_STEPS = (
    died_on,
    representative_name,
    representative_address,
    representative_phone,
    answer_to,
)
MANDATE_STEPS = (mandate_kinds, mandate_holders, mandate_until, given_on)
