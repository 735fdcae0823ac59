"""What the place of a body wants a complaint to state of itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from habeas.deadlines.reckon import reckon_all
from habeas.law.words import Kind, Outcome, Start, Whose
from habeas.press.grounds import Ground
from habeas.press.periods import periods_of
from habeas.press.said import Reader, addressed


@dataclass(frozen=True)
class Element:
    """Something that a complaint must state of itself, with its place in the law."""

    name: str
    cite: str
    span: str = ""
    on: date | None = None


def elements_of(reader: Reader, ground: Ground) -> tuple[Element, ...]:
    """Return what the place of the body wants a complaint to state of itself."""
    law, request, place = ground.law, reader.request, addressed(reader.request)
    if request.kind is not Kind.COMPLAINT or not ground.remedy or not ground.right:
        return ()
    there = law.differences_for((place,), request.holder.type, request.kind)
    right = reader.words.wording.cite(ground.right.basis[0].cite, law.id)
    made: dict[str, tuple[Element, ...]] = {
        "right": (Element("right", right),),
        "in-time": _in_time(reader, ground, place),
    }
    return tuple(part for one in there for name in one.states for part in made[name])


def _in_time(reader: Reader, ground: Ground, place: str) -> tuple[Element, ...]:
    """Say that the letter is in time, where the day it runs from is known and it is."""
    holder, known = reader.request.holder.type, _known_on(reader, ground)
    if known is None or ground.remedy is None:
        return ()
    limits = tuple(
        term
        for term in ground.remedy.terms
        if term.whose is Whose.YOURS and term.amount and term.reaches(holder, (place,))
    )
    for limit in limits:
        starts = {limit.start or Start.KNOWN: known}
        law = ground.law
        (found,) = reckon_all((limit,), starts, reader.calendar, law.convention)[:1]
        if found.due and found.due >= reader.on:
            told = reader.period(limit, law)
            return (Element("in-time", told.cite, span=told.span, on=known),)
    return ()


def _known_on(reader: Reader, ground: Ground) -> date | None:
    """Return the day on which the person learned of what they complain of."""
    told = {"refused", "answered", "answered-in-part"}
    days = [entry.on for entry in reader.request.past if entry.kind in told]
    over = [one.due for one in periods_of(reader, ground) if one.past and one.due]
    silent = reader.request.outcome is Outcome.SILENT
    return max(over if silent else days, default=None)
