"""A case on one page: its standing, what happened, what is kept, what is due."""

from __future__ import annotations

from dataclasses import dataclass

from habeas.cases.docket import Entry, entries
from habeas.cases.events import Case, Event
from habeas.cases.standing import Standing
from habeas.desk.agenda import Line, lines
from habeas.desk.cards import name_of
from habeas.desk.office import Office
from habeas.language.catalogs import catalog
from habeas.language.dates import short_date
from habeas.language.names import plain_name
from habeas.law.words import Refusal
from habeas.marking import N_
from habeas.store.kept import Kept


@dataclass(frozen=True)
class Overview:
    """One case in a list."""

    case: Case
    standing: str
    """The plain name; empty where the law of the case is not on the shelf."""
    standing_id: str
    title: str
    """The person's name for the case, or the holder's name."""
    next: Entry | None
    """The first date that matters."""


def overviews(office: Office, language: str) -> tuple[Overview, ...]:
    """Return all cases for a list, those with the soonest date first."""
    first: dict[str, Entry] = {}
    for entry in office.docket():
        first.setdefault(entry.case, entry)
    places = {name: place for place, name in enumerate(first)}
    ranked = sorted(office.cases(), key=lambda case: places.get(case.id, len(places)))
    return tuple(
        _overview(office, case, first.get(case.id), language) for case in ranked
    )


def _overview(
    office: Office, case: Case, soonest: Entry | None, language: str
) -> Overview:
    """Describe one case."""
    standing = soonest.standing if soonest else _standing(office, case)
    return Overview(
        case=case,
        standing=plain_name(standing, language) if standing else "",
        standing_id=str(standing or ""),
        title=case.title or case.request.holder.name,
        next=soonest,
    )


def _standing(office: Office, case: Case) -> Standing | None:
    """Say how a case without a date stands, where its law is on the shelf."""
    there = case.request.law in office.library.laws
    return office.standing(case) if there else None


@dataclass(frozen=True)
class Happened:
    """One entry of a case in words."""

    number: int
    day: str
    what: str
    details: tuple[str, ...]


_DETAILS = {
    "channel": N_("by %(what)s"),
    "proof": N_("proof: %(what)s"),
    "reason": N_("they say: %(what)s"),
    "note": "%(what)s",
}
"""How the texts of an entry are introduced."""


def timeline(case: Case, language: str) -> tuple[Happened, ...]:
    """Put all entries of a case into words, in the order they were written down."""
    gone = {event.retracts for event in case.events if event.retracts}
    return tuple(_happened(event, gone, language) for event in case.events)


def _happened(event: Event, gone: set[int], language: str) -> Happened:
    """Put one entry into words."""
    words = catalog(language, "habeas")
    what = plain_name(event.kind, language)
    if event.letter:
        what += f" ({plain_name(event.letter, language)})"
    details = [
        words.gettext(said) % {"what": typed}
        for name, said in _DETAILS.items()
        if (typed := getattr(event, name))
    ]
    if event.because:
        details.append(plain_name(Refusal(event.because), language))
    if event.until:
        day = short_date(event.until, language)
        details.append(words.gettext("until %(day)s") % {"day": day})
    if event.missing:
        missing = ", ".join(event.missing)
        details.append(words.gettext("missing: %(what)s") % {"what": missing})
    if event.retracts:
        takes = words.gettext("takes back entry %(entry)s")
        details.append(takes % {"entry": event.retracts})
    if event.number in gone:
        details.append(words.gettext("taken back"))
    return Happened(event.number, short_date(event.on, language), what, tuple(details))


@dataclass(frozen=True)
class Page:
    """A case whole, for a person and for a program."""

    case: Case
    standing: str
    title: str
    facts: dict[str, str]
    sections: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]
    dates: tuple[Line, ...]
    kept: tuple[Kept, ...]

    def as_facts(self) -> dict[str, object]:
        """Return the case as another program reads it."""
        return {
            "case": self.case.model_dump(mode="json", by_alias=True),
            "standing": self.standing,
            "dates": [line.entry.model_dump(mode="json") for line in self.dates],
            "kept": [one.model_dump(mode="json") for one in self.kept],
        }


def page(office: Office, case: Case, language: str) -> Page:
    """Put a case on one page."""
    _ = catalog(language, "habeas").gettext
    view = office.view(case)
    request = case.request
    found = tuple(sorted(entries(view), key=lambda entry: entry.day))
    dates = lines(found, office.library, language)
    kept = office.store.kept(case.id)
    facts = {
        _("Case"): case.id,
        _("Letter"): plain_name(request.kind, language),
        _("To"): request.holder.name,
        _("Law"): name_of(view.law, language),
        _("Standing"): plain_name(view.standing, language),
    }
    sections = (
        (_("What happened"), tuple(map(_row, timeline(case, language)))),
        (_("What is due"), tuple(map(_date_row, dates))),
        (_("Kept in the store"), tuple((one.name, one.hash[:12]) for one in kept)),
    )
    return Page(
        case=case,
        standing=str(view.standing),
        title=case.title or request.holder.name,
        facts=facts,
        sections=tuple((name, rows) for name, rows in sections if rows),
        dates=dates,
        kept=kept,
    )


def _row(one: Happened) -> tuple[str, ...]:
    """Return one entry for a person."""
    return f"{one.number}.", one.day, one.what, "; ".join(one.details)


def _date_row(line: Line) -> tuple[str, ...]:
    """Return one date for a person."""
    what = f"{line.whose}: {line.what}"
    return line.day, line.left, what, line.law, "; ".join(line.notes)
