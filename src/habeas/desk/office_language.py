"""The language of offices: told where a letter is not in one that they read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habeas.errors import UnknownLanguage
from habeas.language.catalogs import catalog, find_language, own_name
from habeas.language.dates import list_of
from habeas.law.regions import Within, within

if TYPE_CHECKING:
    from habeas.cases.request import Request
    from habeas.dossiers.library import Library


def usual_language(languages: tuple[str, ...]) -> str:
    """Return the first language of an office that Habeas writes; English for none."""
    return next((one for one in map(_written, languages) if one), "en")


def office_language_told(
    request: Request, written: str, library: Library, language: str
) -> tuple[str, ...]:
    """Tell which languages they read there, where the letter is written in another."""
    read = _read(request, library)
    known = tuple(map(_written, read))
    if not read or written in known:
        return ()
    _ = catalog(language, "habeas").gettext
    facts = {
        "languages": list_of(tuple(own_name(one, language) for one in read), language),
        "language": own_name(written, language),
    }
    if any(known):
        says = _("Offices there read %(languages)s; this letter is in %(language)s.")
        return (says % facts,)
    says = _(
        "Offices there read %(languages)s. Habeas does not write it yet, so the letter "
        "is in %(language)s."
    )
    return says % facts, _("Have it translated, or ask them whether they accept it.")


def _read(request: Request, library: Library) -> tuple[str, ...]:
    """Return what the recipient reads; nothing where nobody knows.

    Whoever is bound by the law and sits in another country reads what is read there.
    """
    law, to = library.law(request.law), request.recipient
    bodies = library.authorities.get(law.id, ())
    body = next((one for one in bodies if to and one.id == to.authority), None)
    if body and body.languages:
        return body.languages
    place = (to and to.country) or request.holder_place
    elsewhere = bool(place) and within(place, law.jurisdiction) is Within.NO
    return () if elsewhere else law.letter.languages


def _written(language: str) -> str:
    """Return the language on the shelf that serves a reader of another, if one does."""
    try:
        return find_language(language)
    except UnknownLanguage:
        return ""
