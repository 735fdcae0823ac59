"""All dates that matter in all cases, soonest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from habeas.cases.events import Case, EventKind
from habeas.cases.periods import Count, Due, Reckoner, own_dues
from habeas.cases.remedies import body_dues, open_remedies
from habeas.cases.request import Typed
from habeas.cases.stages import Stage
from habeas.cases.standing import UNSENT, Standing
from habeas.cases.starts import learned
from habeas.cases.view import View, reminded, seen
from habeas.deadlines.calendar import Calendar
from habeas.deadlines.deadline import Deadline
from habeas.law.dossier import Law
from habeas.law.frozen import Frozen
from habeas.law.words import Kind, Whose

_WITH_HOLDER = frozenset(
    {
        Standing.SENT,
        Standing.RECEIVED,
        Standing.WAITING,
        Standing.IDENTITY_PENDING,
        Standing.CLARIFICATION_PENDING,
        Standing.REMINDER_DUE,
        Standing.OVERDUE,
    }
)
"""Where the holder still owes the answer."""

_DONE_BY = {
    EventKind.MARKED: "mark",
    EventKind.ACKNOWLEDGED: "acknowledge",
    EventKind.ACCEPTED: "accept",
}
"""Events that keep a term, by the word with which dossiers begin its name."""


class Entry(Frozen):
    """One date in one case."""

    case: str
    """The case's short name."""
    title: Typed = ""
    day: date
    """The day that matters: the law's last day, a day they named, or our reminder."""
    days_left: int
    """Days from today; negative once the day is past."""
    whose: Whose
    what: str = ""
    """What must be done by then (a key of translation)."""
    standing: Standing
    overdue: bool
    """True where the law's period is over, theirs on every reading."""
    reminder: bool
    """True where the day is ours and not the law's."""
    assumed: bool = False
    """True where it runs from a day nobody entered: the earliest possible."""
    named: date | None = None
    """The day they named themselves when they took more time."""
    law: str
    """The dossier that sets the period."""
    kind: Kind
    """The kind of letter whose period it is."""
    remedy: str = ""
    """The remedy's name; empty for the request itself."""
    deadline: Deadline


def docket(
    cases: Iterable[Case],
    laws: Mapping[str, Law],
    calendars: Callable[[str], Calendar],
    today: date,
) -> tuple[Entry, ...]:
    """Return every date of these cases, soonest first; a case needs its law at hand."""
    reckoners: dict[str, Reckoner] = {}
    found: list[Entry] = []
    for case in cases:
        law = laws.get(case.request.law)
        if law is None:
            continue
        region = region_of(case)
        if region not in reckoners:
            reckoners[region] = Reckoner(calendars(region))
        found += entries(seen(case, law, laws, reckoners[region], today))
    return tuple(sorted(found, key=lambda entry: (entry.day, entry.case, entry.what)))


def region_of(case: Case) -> str:
    """Return the place whose holidays count in a case."""
    return case.region or case.request.holder_place


def entries(view: View) -> tuple[Entry, ...]:
    """Return the dates of one case, in no order."""
    if view.standing is Standing.CLOSED:
        return ()
    if view.standing in UNSENT:
        return _before_sending(view)
    return (*_from_holder(view), *_from_bodies(view), *_limits(view))


def _before_sending(view: View) -> tuple[Entry, ...]:
    """Return the person's own limits for the first letter."""
    first = view.stages[0]
    count = Count(first.periods, learned(view.case), view.reckoner)
    limits = own_dues(view.case, count, view.outcome)
    return _dated(view, limits, first)


def _from_holder(view: View) -> tuple[Entry, ...]:
    """Return what the holder still owes."""
    if view.standing not in _WITH_HOLDER:
        return ()
    happened = {event.kind for event in view.events}
    done = tuple(word for kind, word in _DONE_BY.items() if kind in happened)
    owed = (
        due for due in _unconditional(view.dues) if not due.term.name.startswith(done)
    )
    return _dated(view, (_asked_again(view, due) for due in owed), view.stages[0])


def _unconditional(dues: tuple[Due, ...]) -> tuple[Due, ...]:
    """Leave out what applies only in a case nobody has entered, if anything is left."""
    plain = tuple(due for due in dues if not due.term.when or due.term.only_if)
    return plain or dues


def _asked_again(view: View, due: Due) -> Due:
    """Move our reminder on from the last reminder that was sent."""
    first = view.stages[0]
    sent = reminded(view)
    if due.deadline.due or sent is None or sent <= due.deadline.start:
        return due
    again = view.reckoner.due(due.term, sent, first.periods.convention).reminder
    return due._replace(again=again)


def _from_bodies(view: View) -> tuple[Entry, ...]:
    """Return what the bodies above still owe, where they have not decided."""
    return tuple(
        entry
        for stage in view.stages[1:]
        if stage.last(EventKind.DECIDED) is None
        for entry in _dated(view, body_dues(view, stage), stage)
    )


def _limits(view: View) -> tuple[Entry, ...]:
    """Return until when the person may go further; once under way, what is left."""
    under_way = len(view.stages) > 1
    return tuple(
        entry
        for one in open_remedies(view)
        if one.limit and not (one.too_late and under_way)
        for entry in _dated(
            view,
            (one.limit,),
            Stage(one.remedy.kind, one.remedy.name, one.periods),
        )
    )


def _dated(view: View, dues: Iterable[Due], stage: Stage) -> tuple[Entry, ...]:
    """Write down those periods of a stage that have a day."""
    return tuple(_entry(view, due, due.day, stage) for due in dues if due.day)


def _entry(view: View, due: Due, day: date, stage: Stage) -> Entry:
    """Write one date down."""
    yours = due.term.whose is Whose.YOURS
    last = day if yours else due.deadline.surely_past
    return Entry(
        case=view.case.id,
        title=view.case.title,
        day=day,
        days_left=(day - view.today).days,
        whose=due.term.whose,
        what=due.term.what,
        standing=view.standing,
        overdue=last is not None and last < view.today,
        reminder=due.deadline.due is None,
        assumed=due.assumed,
        named=due.named,
        law=stage.periods.law,
        kind=stage.kind,
        remedy=stage.remedy,
        deadline=due.deadline,
    )
