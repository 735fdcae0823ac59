"""The docket in words, one line for each date, and the working behind it."""

from __future__ import annotations

from dataclasses import dataclass

from habeas.cases.docket import Entry
from habeas.dossiers.library import Library
from habeas.language.catalogs import Catalog, catalog
from habeas.language.citations import cite_all
from habeas.language.dates import short_date
from habeas.law.words import Whose
from habeas.marking import N_


@dataclass(frozen=True)
class Line:
    """One date in words."""

    entry: Entry
    day: str
    left: str
    """How long until then, or how long since."""
    whose: str
    what: str
    law: str
    """The article that sets the period."""
    notes: tuple[str, ...]
    """Why the day is not quite certain."""


def lines(
    entries: tuple[Entry, ...], library: Library, language: str
) -> tuple[Line, ...]:
    """Put dates into words, in their order."""
    words = catalog(language, "habeas")
    return tuple(_line(entry, library, words) for entry in entries)


def _line(entry: Entry, library: Library, words: Catalog) -> Line:
    """Put one date into words."""
    places = tuple(place.within(entry.law) for place in entry.deadline.cite)
    return Line(
        entry=entry,
        day=short_date(entry.day, words.language),
        left=_left(entry, words),
        whose=words.gettext(_whose(entry)),
        what=words.gettext(entry.what),
        law=cite_all(places, library.acts, words.language, short=True),
        notes=_notes(entry, words),
    )


def _whose(entry: Entry) -> str:
    """Say who must act by then; our own day to ask again is labelled as ours."""
    if entry.reminder:
        return N_("our reminder")
    return N_("they must") if entry.whose is Whose.THEIRS else N_("you may")


def _left(entry: Entry, words: Catalog) -> str:
    """Say how long until a day, or how long it is over."""
    days = abs(entry.days_left)
    if entry.days_left == 0:
        return words.gettext("today")
    if entry.days_left > 0:
        said = words.ngettext("tomorrow", "in %(n)s days", days)
    elif entry.overdue:
        said = words.ngettext("one day overdue", "%(n)s days overdue", days)
    else:
        said = words.ngettext("one day ago", "%(n)s days ago", days)
    return said % {"n": days}


def _notes(entry: Entry, words: Catalog) -> tuple[str, ...]:
    """Say what makes a day less certain than it looks."""
    language = words.language
    notes = []
    if entry.assumed:
        notes.append(words.gettext("the earliest day; arrival not written down"))
    if entry.deadline.provisional:
        notes.append(words.gettext("not all holidays are known"))
    if entry.deadline.other:
        day = short_date(entry.deadline.other, language)
        notes.append(words.gettext("on another reading %(day)s") % {"day": day})
    if entry.named:
        day = short_date(entry.named, language)
        notes.append(words.gettext("they named %(day)s") % {"day": day})
    return tuple(notes)
