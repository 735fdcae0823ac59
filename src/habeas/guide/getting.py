"""The questions about the letter itself: its languages and its date."""

from __future__ import annotations

from habeas.guide.question import Choice, Naming, Phase, Question, Sort
from habeas.guide.told import Told
from habeas.law.regions import country
from habeas.law.words import Form, HolderType, Kind
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


_WITH_COUNTERS = frozenset(
    {
        HolderType.PUBLIC_BODY,
        HolderType.PUBLIC_CREDIT,
        HolderType.COURT,
        HolderType.POLICE,
        HolderType.SCHOOL,
    }
)
"""Holders at whose counter a letter is often handed in."""


def by_hand(told: Told) -> Question | None:
    """Ask whether a letter is handed in, where its form has no slip of its own."""
    at_a_counter = told.holder_type in _WITH_COUNTERS or told.upward
    letter = told.law is not None and told.law.letter.form is Form.LETTER
    if not (at_a_counter and letter) or told.kind is Kind.MANDATE:
        return None
    return Question(
        name="by_hand",
        phase=Phase.GET,
        sort=Sort.YES_NO,
        says=N_("Will you hand the letter in at a counter?"),
        help=N_("A slip at its foot is then stamped there, and proves the day."),
        default=False,
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


STEPS = (language, facing, by_hand, letter_date)
