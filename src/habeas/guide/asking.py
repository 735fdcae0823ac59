"""The questions about what is asked: what happened, what is wrong, what to demand."""

from __future__ import annotations

from habeas.guide.question import Choice, Column, Naming, Phase, Question, Sort
from habeas.guide.situations import PENALTY
from habeas.guide.told import Told
from habeas.law.words import FIRST_KINDS, OF_THE_DEAD, Condition, Kind, Matter
from habeas.marking import N_

_NAMED = frozenset({Matter.SCORE, Matter.PUBLIC_CREDIT_RECORD, Matter.CREDIT_REPORT})
"""Matters for which a holder has a name of its own."""

_WITH_ENTRIES = frozenset(
    {
        Kind.CORRECTION,
        Kind.ERASURE,
        Kind.RESTRICTION,
        Kind.OBJECTION,
        Kind.REMOVAL,
        Kind.REPAIR,
        Kind.STATEMENT,
    }
)
"""Letters that are about single entries."""

_DECIDED = frozenset(
    {
        Matter.LOAN_REFUSAL,
        Matter.AUTOMATED_DECISION,
        Matter.COURT_LIST,
        Matter.PENALTY,
    }
)
"""Matters in which somebody decided something on a day."""


_IN_YOUR_NAME = N_(
    "In the language of the letter, if you can: it is printed as you write it. "
    "A few sentences are enough."
)
_FOR_ANOTHER = N_(
    "In the language of the letter, if you can: it is printed as you write it, and “I” "
    "means the person you write for."
)


def _in_their_name(told: Told) -> bool:
    """Say whether the letter speaks with the voice of another, living person."""
    return told.relation is not None and told.relation not in OF_THE_DEAD


def name_of_it(told: Told) -> Question | None:
    """Ask what the holder calls it."""
    if told.matter not in _NAMED:
        return None
    return Question(
        name="matter_name",
        phase=Phase.ASK,
        sort=Sort.TEXT,
        says=N_("Has the score, the report or the record a name?"),
        help=N_("The name they give to the score, the report or the record."),
    )


def facts(told: Told) -> Question | None:
    """Ask what happened, in the person's own words."""
    if told.gives_mandate:
        return None
    return Question(
        name="facts",
        phase=Phase.ASK,
        sort=Sort.LINES,
        says=N_("What happened, in your own words?"),
        help=_FOR_ANOTHER if _in_their_name(told) else _IN_YOUR_NAME,
    )


def entries(told: Told) -> Question | None:
    """Ask which entries are meant."""
    kind = told.first_kind
    if kind not in _WITH_ENTRIES:
        return None
    return Question(
        name="items",
        phase=Phase.ASK,
        sort=Sort.ITEMS,
        says=N_("Which entries do you mean?"),
        help=N_("One row for each entry, with what proves it where you have proof."),
        required=told.kind is Kind.CORRECTION and not told.text("facts"),
        columns=(
            Column(name="what", says=N_("The entry, as they show it"), required=True),
            Column(name="wrong", says=N_("What is wrong with it")),
            Column(name="right", says=N_("What it should say")),
            Column(name="evidence", says=N_("What proves it")),
            Column(name="supplied_by", says=N_("Who supplied it to them")),
        ),
    )


def decided_on(told: Told) -> Question | None:
    """Ask on which day a decision was made."""
    penalty = told.text("situation") == PENALTY
    if told.matter not in _DECIDED and not penalty:
        return None
    return Question(
        name="decision_on",
        phase=Phase.ASK,
        sort=Sort.DAY,
        says=N_("On which day was the decision made?"),
        help=N_("The date on the decision or notice. Leave it out if you have none."),
    )


def decided_by(told: Told) -> Question | None:
    """Ask who decided, where that need not have been the holder."""
    if not told.day("decision_on") or told.matter in {
        Matter.LOAN_REFUSAL,
        Matter.AUTOMATED_DECISION,
    }:
        return None
    holder_decided = told.matter is not Matter.PUBLIC_CREDIT_RECORD
    return Question(
        name="decision_by",
        phase=Phase.ASK,
        sort=Sort.TEXT,
        says=N_("Who made the decision?"),
        help=N_("The office or court named at the top of it."),
        required=True,
        default=(told.text("holder_name") or None) if holder_decided else None,
    )


def decision_number(told: Told) -> Question | None:
    """Ask for the number of a decision."""
    if not told.day("decision_on"):
        return None
    return Question(
        name="decision_number",
        phase=Phase.ASK,
        sort=Sort.TEXT,
        says=N_("Has the decision a number?"),
        help=N_("The reference or file number that stands on it."),
    )


def learned_on(told: Told) -> Question | None:
    """Ask on which day the person learned of a decision."""
    if decided_on(told) is None:
        return None
    return Question(
        name="learned_on",
        phase=Phase.ASK,
        sort=Sort.DAY,
        says=N_("On which day did you learn of it?"),
        help=N_("Some periods of yours run from that day."),
    )


def decision_says(told: Told) -> Question | None:
    """Ask what a decision says."""
    if decided_on(told) is None:
        return None
    return Question(
        name="decision_what",
        phase=Phase.ASK,
        sort=Sort.LINES,
        says=N_("What does the decision say?"),
        help=N_("In a sentence. You may leave it out if you enclose a copy."),
    )


def has_term(told: Told) -> Question | None:
    """Ask whether a listing has a term, where that changes the law's answer."""
    if Condition.LISTED_WITH_TERM not in _conditions(told):
        return None
    return Question(
        name="has_term",
        phase=Phase.ASK,
        sort=Sort.YES_NO,
        says=N_("Does the decision say for how long you are listed?"),
        help=N_("With a term other rules apply than without one."),
    )


def term_until(told: Told) -> Question | None:
    """Ask when the term of a listing ends."""
    if not told.yes("has_term"):
        return None
    return Question(
        name="term_until",
        phase=Phase.ASK,
        sort=Sort.DAY,
        says=N_("Until which day?"),
        help=N_("The last day of the term."),
    )


def after_free_report(told: Told) -> Question | None:
    """Ask whether a free report came first, where that changes the period."""
    if Condition.AFTER_FREE_REPORT not in _conditions(told):
        return None
    return Question(
        name="after_free_report",
        phase=Phase.ASK,
        sort=Sort.YES_NO,
        says=N_("Did you find this in your free annual report?"),
        help=N_("They then have more days to look into it."),
    )


def _conditions(told: Told) -> frozenset[Condition | None]:
    """Return the cases in which the chosen right has different periods."""
    right = told.right(told.first_kind)
    return frozenset(term.only_if for term in right.terms) if right else frozenset()


def statement(told: Told) -> Question | None:
    """Ask for the words that shall stand beside an entry."""
    if told.kind is not Kind.STATEMENT:
        return None
    return Question(
        name="statement",
        phase=Phase.ASK,
        sort=Sort.LINES,
        says=N_("Which words shall stand beside the entry?"),
        help=N_("They are passed on word for word. Keep them short and exact."),
        required=True,
    )


def asks(told: Told) -> Question | None:
    """Ask what to ask for; all that the law lets a person ask is proposed."""
    right = told.right(told.kind)
    if told.kind not in FIRST_KINDS or right is None or not right.asks:
        return None
    return Question(
        name="asks",
        phase=Phase.ASK,
        sort=Sort.LISTED,
        says=N_("What do you want to ask for?"),
        help=N_("The law lets you ask for all of this. Leave out what you need not."),
        choices=tuple(Choice(value=key) for key in right.asks),
        required=True,
        default=list(right.asks),
        naming=Naming.ASK,
    )


STEPS = (
    name_of_it,
    facts,
    entries,
    decided_on,
    decided_by,
    decision_number,
    learned_on,
    decision_says,
    has_term,
    term_until,
    after_free_report,
    statement,
    asks,
)
