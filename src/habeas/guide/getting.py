"""The questions about the letter itself: its languages and its date."""

from __future__ import annotations

from habeas.guide.question import Choice, Naming, Phase, Question, Sort
from habeas.guide.told import Told
from habeas.law.regions import country
from habeas.marking import N_

_LOCAL = {"AT": "de", "DE": "de", "LI": "de"}
"""The language of offices, where a law is read in several and this is the local one."""

NO_COPY = "none"
"""The answer that there shall be no reading copy."""


def language(told: Told) -> Question | None:
    """Ask in which language the letter is written; the law's usual one stands first."""
    if told.law is None:
        return None
    local = _LOCAL.get(country(told.holder_place), "")
    usual = sorted(told.law.letter.languages, key=lambda one: one != local)
    return Question(
        name="language",
        phase=Phase.GET,
        sort=Sort.CHOICE,
        says=N_("In which language shall the letter be?"),
        help=N_("It counts in this language. An office need not read any other."),
        choices=tuple(Choice(value=one) for one in usual),
        default=usual[0] if usual else None,
        naming=Naming.LANGUAGE,
    )


def facing(_: Told) -> Question:
    """Ask in which language the person wants to read along."""
    return Question(
        name="facing",
        phase=Phase.GET,
        sort=Sort.CHOICE,
        says=N_("In which language do you want a copy to read yourself?"),
        help=N_("The same letter, paragraph by paragraph, marked as a translation."),
        choices=(Choice(value=NO_COPY, says=N_("No copy")),),
        naming=Naming.LANGUAGE,
    )


def letter_date(told: Told) -> Question:
    """Ask which date the letter shall bear."""
    return Question(
        name="letter_date",
        phase=Phase.GET,
        sort=Sort.DAY,
        says=N_("Which date shall the letter bear?"),
        help=N_("The day on which you mean to send it."),
        required=True,
        default=told.on.isoformat(),
    )


STEPS = (language, facing, letter_date)
