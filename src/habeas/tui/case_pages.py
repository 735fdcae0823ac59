"""The pages of a case: what is known of it, read in one go, and listed page by page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.widgets.option_list import Option

from habeas.cases.events import EventKind
from habeas.desk.advice import advice
from habeas.language.dates import short_date
from habeas.marking import N_
from habeas.tui.asked import asked_lines
from habeas.tui.lines import advice_line, docket_line, event_line, short_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from habeas.cases.docket import Entry
    from habeas.cases.events import Case
    from habeas.cases.standing import Standing
    from habeas.desk.advice import Advice
    from habeas.desk.office import Office
    from habeas.store.kept import Kept
    from habeas.tui.speech import Speech

TABS = {
    "steps": N_("Next steps"),
    "days": N_("Dates"),
    "events": N_("What happened"),
    "asked": N_("What was asked"),
    "kept": N_("Letters"),
}
"""The pages of a case, by number."""

HELPS = {
    "steps": N_("What can be done next, the recommended step first. Enter does it."),
    "days": N_("The days that matter. Enter or d shows how a day was counted."),
    "events": N_(
        "What happened, in order. r writes something down, x takes an entry back."
    ),
    "asked": N_("What was asked, and what came of it."),
    "kept": N_(
        "The letters of this case, kept as they were printed. Enter saves a copy."
    ),
}
"""What each page is for."""


@dataclass(frozen=True)
class Seen:
    """A case, read from the office in one go."""

    case: Case
    standing: Standing
    advice: tuple[Advice, ...]
    days: tuple[Entry, ...]
    kept: tuple[Kept, ...]
    """The letters, each once."""

    @property
    def drafted(self) -> bool:
        """Say whether a letter is kept that was not taken back."""
        return any(one.kind is EventKind.DRAFTED for one in self.case.counting)


def look(office: Office, case_id: str, language: str) -> Seen:
    """Read a case from the office."""
    case = office.case(case_id)
    kept = {one.hash: one for one in office.store.kept(case.id)}
    return Seen(
        case=case,
        standing=office.standing(case),
        advice=advice(office, case, language),
        days=tuple(one for one in office.docket() if one.case == case.id),
        kept=tuple(kept.values()),
    )


def options(page: str, seen: Seen, office: Office, say: Speech) -> list[Option]:
    """Return the lines of one page of a case."""
    return _LISTS[page](seen, office, say)


def _steps(seen: Seen, _office: Office, say: Speech) -> list[Option]:
    """Return what can be done next."""
    found = [Option(advice_line(one, say)) for one in seen.advice]
    return found or [_none(N_("Nothing is left to do in this case."), say)]


def _days(seen: Seen, _office: Office, say: Speech) -> list[Option]:
    """Return the days that matter."""
    found = [Option(docket_line(one, say)) for one in seen.days]
    return found or [_none(N_("No day matters until the letter is sent."), say)]


def _events(seen: Seen, _office: Office, say: Speech) -> list[Option]:
    """Return what happened, in the order in which it was written down."""
    gone = {event.retracts for event in seen.case.events if event.retracts}
    return [
        Option(event_line(one, say, retracted=one.number in gone))
        for one in seen.case.events
    ]


def _asked(seen: Seen, office: Office, say: Speech) -> list[Option]:
    """Return what was asked and what came of it."""
    return [Option(line) for line in asked_lines(seen.case, office.library, say)]


def _kept(seen: Seen, _office: Office, say: Speech) -> list[Option]:
    """Return the letters that are kept, each by what it is and from which day."""
    drafts = {one.note: one for one in seen.case.events if one.letter}
    found = []
    for one in seen.kept:
        draft = drafts.get(one.name)
        if draft:
            what = say.gettext(short_kind(draft.letter))
            day = short_date(draft.on, say.language)
            found.append(Option(f"{what} · {day}\n  {one.name}"))
        else:
            found.append(Option(one.name))
    return found or [_none(N_("No letter is kept yet."), say)]


def _none(says: str, say: Speech) -> Option:
    """Say that a list is empty."""
    return Option(say.gettext(says), disabled=True)


_LISTS: dict[str, Callable[[Seen, Office, Speech], list[Option]]] = {
    "steps": _steps,
    "days": _days,
    "events": _events,
    "asked": _asked,
    "kept": _kept,
}
"""What each page lists."""
