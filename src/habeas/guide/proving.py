"""The questions about the person: only what the holder needs to find the record."""

from __future__ import annotations

from habeas.guide.question import Column, Phase, Question, Sort
from habeas.guide.told import Told
from habeas.marking import N_


def person_name(told: Told) -> Question:
    """Ask for the person's name."""
    return Question(
        name="person_name",
        phase=Phase.PROVE,
        sort=Sort.TEXT,
        says=N_("What is that person's name?")
        if told.relation
        else N_("What is your name?"),
        help=N_("As it should stand in the letter, and as it is known there.")
        if told.relation
        else N_("As it should stand in the letter, and as they know you."),
        required=True,
    )


def person_address(told: Told) -> Question:
    """Ask for the person's address."""
    if told.relation:
        return Question(
            name="person_address",
            phase=Phase.PROVE,
            sort=Sort.LINES,
            says=N_("What is, or was, that person's address?"),
            help=N_("Line by line, as on an envelope and without the name."),
        )
    return Question(
        name="person_address",
        phase=Phase.PROVE,
        sort=Sort.LINES,
        says=N_("What is your address?"),
        help=N_(
            "Line by line, as on an envelope and without your name. "
            "The answer comes by post to this address."
        ),
    )


def person_phone(told: Told) -> Question | None:
    """Ask for a telephone number; whoever writes for another gives their own."""
    if told.relation:
        return None
    return Question(
        name="person_phone",
        phase=Phase.PROVE,
        sort=Sort.TEXT,
        says=N_("Shall the letter give a telephone number?"),
        help=N_("Only if they may call you. Counters in China usually ask for one."),
    )


def person_email(told: Told) -> Question | None:
    """Ask for an e-mail address; whoever writes for another gives none."""
    if told.relation:
        return None
    return Question(
        name="person_email",
        phase=Phase.PROVE,
        sort=Sort.TEXT,
        says=N_("Shall the letter give an e-mail address?"),
        help=N_("The one they already know helps them to see that it is you."),
    )


def identifiers(told: Told) -> Question:
    """Ask by which numbers the holder knows the person."""
    return Question(
        name="identifiers",
        phase=Phase.PROVE,
        sort=Sort.ITEMS,
        says=N_("By which number do they know that person?")
        if told.relation
        else N_("By which number do they know you?"),
        help=N_(
            "A customer, account or case number helps them to find your record. "
            "Never write your full identity or social security number here."
        ),
        columns=(
            Column(name="label", says=N_("What it is"), required=True),
            Column(name="value", says=N_("The number"), required=True),
        ),
    )


STEPS = (person_name, person_address, person_phone, person_email, identifiers)
