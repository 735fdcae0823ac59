"""What is under way in a case: first the request, then each step above it.

An event belongs to the stage it speaks of: an answer is always the holder's, a decision
is the other body's, and a receipt is that of the letter sent last.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from habeas.cases.events import Case, Event, EventKind
from habeas.law.applicable import right_for
from habeas.law.conventions import Convention
from habeas.law.dossier import Law
from habeas.law.rights import Remedy
from habeas.law.terms import Term
from habeas.law.words import FIRST_KINDS, UPWARD_KINDS, Kind

HOLDERS_OWN = frozenset(
    {
        EventKind.ANSWERED,
        EventKind.ANSWERED_IN_PART,
        EventKind.REFUSED,
        EventKind.SILENT,
        EventKind.CORRECTED,
        EventKind.MARKED,
    }
)
"""What only the holder does, whatever else is under way."""


class Periods(NamedTuple):
    """The terms of one right or remedy, and how the law they stand in counts."""

    terms: tuple[Term, ...] = ()
    convention: Convention = Convention()
    law: str = ""
    """The dossier the letter is written under."""


class Stage(NamedTuple):
    """The request, or one step above it, with what happened to it."""

    kind: Kind
    remedy: str
    """The remedy's name; empty for the request itself."""
    periods: Periods
    events: tuple[Event, ...] = ()

    def last(self, *kinds: EventKind) -> Event | None:
        """Return the last event of these kinds."""
        fitting = (event for event in reversed(self.events) if event.kind in kinds)
        return next(fitting, None)

    def first(self, *kinds: EventKind) -> Event | None:
        """Return the first event of these kinds."""
        fitting = (event for event in self.events if event.kind in kinds)
        return next(fitting, None)


def happened(case: Case, today: date) -> tuple[Event, ...]:
    """Return what counts and had happened by the end of a day, in its order."""
    return tuple(event for event in case.counting if event.on <= today)


def stages(
    case: Case, events: tuple[Event, ...], law: Law, laws: Mapping[str, Law]
) -> tuple[Stage, ...]:
    """Part the events of a case into its stages; the request comes first."""
    request = case.request
    found = [Stage(request.kind, request.remedy, request_periods(case, law, laws))]
    now = 0
    for event in events:
        if goes_upward(event, case):
            now = _taken_up(event, found, case, law, laws)
        at = _concerns(event, found, now)
        found[at] = found[at]._replace(events=(*found[at].events, event))
    return tuple(found)


def request_periods(case: Case, law: Law, laws: Mapping[str, Law]) -> Periods:
    """Return the terms of the first letter: those of its right, or of its remedy."""
    request = case.request
    right = right_for(law, request.kind, request.holder.type, request.matter.about)
    if right or request.kind in FIRST_KINDS:
        return _periods(law, right.terms if right else (), law.id)
    return remedy_periods(
        remedy_named(law, request.remedy, request.kind), case, law, laws
    )


def remedy_periods(
    remedy: Remedy | None, case: Case, law: Law, laws: Mapping[str, Law]
) -> Periods:
    """Return a remedy's terms, or else those of the law it is written under.

    That law's way of counting goes with the letter, whoever wrote the terms down.
    """
    if remedy is None:
        return _periods(law, (), law.id)
    other = laws.get(remedy.law) if remedy.law else None
    if other is None:
        return _periods(law, remedy.terms, remedy.law or law.id)
    if remedy.terms:
        written = _periods(law, remedy.terms, other.id)
        return written._replace(convention=other.convention)
    request = case.request
    right = right_for(
        other, remedy.kind, request.holder.type, request.matter.about
    ) or other.right(remedy.kind)
    return _periods(other, right.terms if right else (), other.id)


def _periods(law: Law, terms: tuple[Term, ...], written_under: str) -> Periods:
    """Return the terms of a law that were verified; the others never run."""
    usable = tuple(term for term in terms if law.usable(term))
    return Periods(usable, law.convention, written_under)


def remedy_named(law: Law, name: str, kind: Kind | None) -> Remedy | None:
    """Return a remedy by its name, or the first of its kind where no name was kept."""
    if name:
        return next((one for one in law.remedies if one.name == name), None)
    return next((one for one in law.remedies if one.kind is kind), None)


def waiting_draft(events: tuple[Event, ...]) -> Event | None:
    """Return the letter that was drafted last, unless it left or was overtaken.

    The order of writing down decides: a letter is often entered as sent on a day
    before the one on which it was kept.
    """
    over = HOLDERS_OWN | {EventKind.SENT, EventKind.ESCALATED, EventKind.DECIDED}
    for event in sorted(events, key=lambda event: -event.number):
        if event.kind in over:
            return None
        if event.kind is EventKind.DRAFTED and event.letter:
            return event
    return None


def goes_upward(event: Event, case: Case) -> bool:
    """Say whether an event takes the matter to another body."""
    if event.kind is EventKind.ESCALATED:
        return True
    if event.kind is not EventKind.SENT:
        return False
    if event.remedy:
        return event.remedy != case.request.remedy
    return event.letter in UPWARD_KINDS and event.letter is not case.request.kind


def _taken_up(
    event: Event, found: list[Stage], case: Case, law: Law, laws: Mapping[str, Law]
) -> int:
    """Return the place of the stage an event opens, adding it where it is new."""
    remedy = remedy_named(law, event.remedy, event.letter)
    name = event.remedy or (remedy.name if remedy else "")
    for at, stage in enumerate(found[1:], start=1):
        if stage.remedy == name:
            return at
    kind = event.letter or (remedy.kind if remedy else Kind.COMPLAINT)
    found.append(Stage(kind, name, remedy_periods(remedy, case, law, laws)))
    return len(found) - 1


def _concerns(event: Event, found: list[Stage], now: int) -> int:
    """Return the place of the stage an event speaks of."""
    if event.kind in HOLDERS_OWN:
        return 0
    if event.remedy:
        named = (at for at, stage in enumerate(found) if stage.remedy == event.remedy)
        return next(named, now)
    if (
        event.kind is EventKind.SENT
        and event.letter
        and event.letter not in UPWARD_KINDS
    ):
        return 0
    return now
