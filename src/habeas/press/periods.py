"""The time that a first request left for its answer, told afterwards in words.

It is the time the docket counts: what they waited for stands still, and an extension
counts where they claimed it in time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from habeas.cases.events import Event, EventKind
from habeas.cases.periods import ANSWER
from habeas.cases.stages import Periods, Stage
from habeas.cases.starts import pauses, starts, waits
from habeas.deadlines.deadline import Deadline
from habeas.deadlines.pauses import Pause
from habeas.deadlines.reckon import reckon_all
from habeas.law.conventions import Asked
from habeas.law.terms import Term
from habeas.law.words import Condition, Refusal, Start, Whose
from habeas.press.grounds import Ground, conditional, holds
from habeas.press.said import Period, Reader

_LONGER = "-extended"
"""What the reckoner adds to the name of a term that was stretched."""


def periods_of(reader: Reader, ground: Ground) -> tuple[Period, ...]:
    """Put the periods of the first request into words, with the days they ended.

    While they wait for the person, no day on which the answer is due is known.
    """
    if ground.right is None:
        return ()
    stage = stage_of(reader, ground)
    still = pauses(stage, reader.on)
    found = reckon_all(
        stage.periods.terms,
        _days(reader, stage),
        reader.calendar,
        ground.law.convention,
        still,
    )
    return tuple(
        told
        for term in _about_the_answer(stage.periods.terms)
        if (told := _told(reader, ground, stage, term, (found, still)))
    )


def stage_of(reader: Reader, ground: Ground) -> Stage:
    """Return the first request as a stage of a case, from what the letter tells."""
    request, law, right = reader.request, ground.law, ground.right
    terms = tuple(
        term
        for term in (right.terms if right else ())
        if term.whose is Whose.THEIRS
        and holds(term, request)
        and law.usable(term)
        and not conditional(term)
    )
    known = set(EventKind)
    events = tuple(
        Event(number=number, kind=EventKind(past.kind), on=past.on, until=past.until)
        for number, past in enumerate(request.past, start=1)
        if past.kind in known and past.on <= reader.on
    )
    kind = request.of or request.kind
    return Stage(kind, "", Periods(terms, law.convention, law.id), events)


def unnumbered_of(reader: Reader, ground: Ground) -> tuple[Period, ...]:
    """Put the law's own words for the time of the first request into words."""
    law, right = ground.law, ground.right
    return tuple(
        reader.period(term, law)
        for term in (right.terms if right else ())
        if term.amount is None and law.usable(term) and holds(term, reader.request)
    )


def _held_up(stage: Stage, due: date) -> bool:
    """Say whether the time still waits for the person, so that nobody knows its end."""
    if stage.periods.convention.while_asked is Asked.RUNS:
        return False
    return any(given is None and asked.on <= due for asked, given in waits(stage))


def _days(reader: Reader, stage: Stage) -> Mapping[Start, date]:
    """Return the days of the events that are known; a guess is not told as a fact."""
    named = {start.value for start in Start}
    plain = {
        Start(past.kind): past.on for past in reader.request.past if past.kind in named
    }
    known = {
        start: begun.day
        for start, begun in starts(stage).items()
        if not begun.assumed and start is not Start.DECIDED
    }
    return plain | known


def _about_the_answer(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Return the terms of the answer and of silence, or all where none is so called."""
    named = [term for term in terms if term.name.startswith(ANSWER)] or list(terms)
    silent = [term for term in terms if term.only_if is Condition.SILENCE]
    return tuple(term for term in terms if term in named or term in silent)


def _told(
    reader: Reader,
    ground: Ground,
    stage: Stage,
    term: Term,
    counted: tuple[tuple[Deadline, ...], tuple[Pause, ...]],
) -> Period | None:
    """Put one period into words, stretched where they took more time rightly."""
    found, still = counted
    by_name = {one.term: one for one in found}
    plain, longer = by_name.get(term.name), by_name.get(f"{term.name}{_LONGER}")
    over = plain.surely_past if plain else None
    if plain is None or over is None or _held_up(stage, over):
        return None
    extended = stage.last(EventKind.EXTENDED)
    contested = reader.request.refused_because == Refusal.EXTENSION
    stretched = bool(extended and extended.on <= over and not contested)
    counts = longer if longer and stretched else plain
    said = reader.period(term, ground.law, counts.surely_past)
    waited = any(pause.first <= over for pause in still)
    return replace(said, extended=counts is longer, waited=waited)
