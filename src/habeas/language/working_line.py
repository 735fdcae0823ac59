"""How a deadline was found, in one line for lists and margins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habeas.language.catalogs import catalog
from habeas.language.dates import list_of, short_date, short_weekday
from habeas.language.spans import EVENTS_IN_SHORT, span_in_words
from habeas.language.working import law_words
from habeas.law.conventions import StepKind
from habeas.marking import N_

if TYPE_CHECKING:
    from datetime import date

    from habeas.deadlines.deadline import Deadline, Step
    from habeas.language.catalogs import Catalog
    from habeas.law.terms import Term

_ARROW = " → "

_FREE = frozenset({StepKind.HOLIDAY, StepKind.WEEKEND})
_ARRIVES = frozenset({StepKind.ROLLED, StepKind.NOT_ROLLED, StepKind.TWO_WORKING_DAYS})
"""Steps that name the last day themselves."""
_ASIDE = frozenset(
    {
        StepKind.OTHER_READING,
        StepKind.REMINDER,
        StepKind.NO_REGION,
        StepKind.PROVISIONAL,
    }
)
"""Steps that come after the last day."""

_PHRASES = {
    StepKind.DAY_COUNTS: N_("counting that day"),
    StepKind.COUNTED: "%(span)s",
    StepKind.MONTH_END: N_("end of the month"),
    StepKind.HOLIDAY: N_("%(days)s, a public holiday (%(names)s)"),
    StepKind.WEEKEND: "%(days)s",
    StepKind.ROLLED: "%(day)s",
    StepKind.NOT_ROLLED: N_("to be safe %(day)s"),
    StepKind.MAKE_UP: N_("%(days)s officially worked"),
    StepKind.SKIPPED: N_("without %(days)s"),
    StepKind.CLOSED: N_("without %(day)s to %(until)s"),
    StepKind.TWO_WORKING_DAYS: N_("two working days at least: %(day)s"),
    StepKind.OTHER_READING: N_("on another reading %(day)s"),
    StepKind.PAUSED: N_("standing still from %(day)s to %(until)s"),
    StepKind.NO_NUMBER: N_("no number of days: %(words)s"),
    StepKind.REMINDER: N_("our reminder, not the law's: %(day)s"),
    StepKind.NO_REGION: N_("holidays not taken into account"),
    StepKind.PROVISIONAL: N_("holidays of %(year)s not published yet"),
}


def one_line(deadline: Deadline, term: Term, language: str) -> str:
    """Tell a deadline in one line: received … → one month → … → Mon 28 Dec 2026."""
    spoken = catalog(language, "habeas")
    told: list[str] = []
    before: Step | None = None
    for step in deadline.steps:
        if step.kind in _ASIDE and before and before.kind not in _ASIDE:
            told += _last_day(deadline, language)
        told.append(_phrase(step, before, term, spoken))
        before = step
    if before and before.kind not in _ASIDE:
        told += _last_day(deadline, language)
    return _ARROW.join(told)


def _last_day(deadline: Deadline, language: str) -> tuple[str, ...]:
    """Return the last day, unless a step named it."""
    if deadline.due is None or any(step.kind in _ARRIVES for step in deadline.steps):
        return ()
    return (short_date(deadline.due, language),)


def _phrase(step: Step, before: Step | None, term: Term, spoken: Catalog) -> str:
    """Return the few words for one step."""
    if step.kind is StepKind.START and step.start:
        msgid = EVENTS_IN_SHORT[step.start]
    elif step.kind is StepKind.CLOSED and step.day == step.until:
        msgid = _PHRASES[StepKind.SKIPPED]
    else:
        msgid = _PHRASES[step.kind]
    language = spoken.language
    return spoken.gettext(msgid) % {
        "day": short_date(step.day, language) if step.day else "",
        "until": short_date(step.until, language) if step.until else "",
        "year": str(step.day.year) if step.day else "",
        "days": _days(step, before, language),
        "names": list_of(step.names, language),
        "span": span_in_words(step.span, spoken) if step.span else "",
        "words": law_words(term, language),
    }


def _days(step: Step, before: Step | None, language: str) -> str:
    """Write a row of days; weekend days after a free day by their names alone."""
    follows = before is not None and before.kind in _FREE
    if step.kind is StepKind.WEEKEND and follows:
        return list_of([short_weekday(day, language) for day in step.days], language)
    return list_of([_short(day, language) for day in step.days], language)


def _short(day: date, language: str) -> str:
    """Write a day without its year, which the ends of the line name."""
    return short_date(day, language, year=False)
