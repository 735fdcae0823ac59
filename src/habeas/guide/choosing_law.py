"""The questions about the law: which one, and which of its letters."""

from __future__ import annotations

from habeas.guide.finding_out import choices_of
from habeas.guide.plain_words import KINDS, UPWARD
from habeas.guide.question import Choice, Naming, Phase, Question, Sort
from habeas.guide.situations import ANSWERING
from habeas.guide.told import Told
from habeas.law.applicable import applicable, excluded
from habeas.law.dossier import Law
from habeas.law.findings import Finding, ReasonKind, Situation
from habeas.law.words import (
    FIRST_KINDS,
    MANDATES,
    OF_MINORS,
    OF_THE_DEAD,
    Kind,
    Outcome,
)
from habeas.marking import N_

NO_LAW_FITS = N_(
    "Habeas knows no law that fits these places and this holder. Go back, or choose "
    "the law yourself if you know better."
)
"""What is asked where the library has nothing to propose."""
_BEST_FIRST = N_(
    "The laws that fit your answers stand first, each with its reasons. "
    "You may choose another one if you know better."
)
_NONE_FOR_THE_DEAD = N_(
    "No law that Habeas knows here lets you ask about that person, now that they "
    "have died. Each law says why."
)
_CLOSED_BY = {ReasonKind.DEAD_NOT_COVERED, ReasonKind.DEAD_OTHERS_ASK}
"""Reasons for which no letter can be written, whatever the person knows better."""


def law(told: Told) -> Question:
    """Ask which law the letter shall stand on; the best stands first."""
    fit, unfit = _findings(told)
    carrying = [one for one in fit if _carries(told, one)]
    nobody = not fit and told.relation in OF_THE_DEAD
    findings = (*carrying, *(one for one in (*fit, *unfit) if one not in carrying))
    offered = tuple(
        Choice(
            value=one.law,
            reasons=one.reasons,
            against=one.against,
            closed=any(reason.kind in _CLOSED_BY for reason in one.against),
        )
        for one in findings
        if one in carrying or _has_first_letters(told.library.laws[one.law])
    )
    named = {one.value for one in offered}
    likely = [one.law for one in (*carrying, *fit) if one.law in named]
    return Question(
        name="law",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("Which law shall the letter stand on?")
        if fit or nobody
        else NO_LAW_FITS,
        help=_NONE_FOR_THE_DEAD if nobody else _BEST_FIRST,
        choices=offered or tuple(Choice(value=name) for name in told.library.laws),
        required=True,
        default=likely[0] if likely else None,
        naming=Naming.LAW,
    )


def _findings(told: Told) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Rank the laws that apply, and apart from them those that do not."""
    described = Situation(
        person_place=told.person_place,
        holder_place=told.holder_place,
        holder_type=told.holder_type,
        matter=told.matter,
        on=told.on,
        kind=told.first_kind,
        minor=told.relation in OF_MINORS,
        deceased=told.relation in OF_THE_DEAD,
        relation=told.relation,
    )
    laws = told.library.laws.values()
    return applicable(described, laws), excluded(described, laws)


def _has_first_letters(law: Law) -> bool:
    """Say whether a law grants any letter with which a person can begin."""
    return any(right.kind in FIRST_KINDS for right in law.rights)


def _carries(told: Told, finding: Finding) -> bool:
    """Say whether a law applies and carries the letter that is wanted."""
    law, kind = told.library.laws[finding.law], told.first_kind
    if any(reason.kind is ReasonKind.OTHER_LETTER_NEEDED for reason in finding.against):
        return False
    if kind in FIRST_KINDS | MANDATES:
        return True
    return kind is not None and _opens(law, kind)


def _opens(law: Law, kind: Kind) -> bool:
    """Say whether a law opens a letter against an act, with nothing asked before."""
    remedies = (one for one in law.remedies if one.kind is kind and one.letter)
    before = any(Outcome.BEFORE in one.after for one in remedies)
    return before or law.right(kind) is not None


def other_kind(told: Told) -> Question | None:
    """Ask for another letter, where the chosen law does not grant the one wanted."""
    wanted = told.text("of") if told.follows else told.text("kind")
    if not told.law or not wanted or _granted(told, Kind(wanted)):
        return None
    offered = choices_of(told.granted, KINDS)
    return Question(
        name="other_kind",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("This law does not grant that letter. Which of these shall it be?"),
        help=N_("Or go back and choose another law."),
        choices=offered,
        required=True,
        default=offered[0].value if offered else None,
    )


def _granted(told: Told, wanted: Kind) -> bool:
    """Say whether the chosen law carries a letter."""
    if not told.law:
        return False
    if wanted in MANDATES:
        return True
    if wanted in FIRST_KINDS:
        return wanted in told.granted
    return _opens(told.law, wanted)


def remedy(told: Told) -> Question | None:
    """Ask which way upward to take, where the person wants to go there."""
    if told.text("kind") != UPWARD or not told.remedies:
        return None
    offered = tuple(
        Choice(value=one.name, says=KINDS[one.kind], note=one.note)
        for one in told.remedies
    )
    return Question(
        name="remedy",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("Which way upward?"),
        help=N_("What the law wants taken first stands first."),
        choices=offered,
        required=True,
        default=offered[0].value,
    )


def instead(told: Told) -> Question | None:
    """Ask for a letter to the same holder, where the law opens no way upward."""
    if told.text("kind") != UPWARD or told.remedies or not told.law:
        return None
    likely = ANSWERING.get(told.outcome) if told.outcome else None
    order = sorted(ANSWERING.values(), key=lambda one: one is not likely)
    return Question(
        name="instead",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("Habeas knows no way upward under this law. What do you want to do?"),
        help=N_("Or go back and choose another law."),
        choices=choices_of(order, KINDS),
        required=True,
        default=str(order[0]),
    )


STEPS = (law, other_kind, remedy, instead)
