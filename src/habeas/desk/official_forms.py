"""The form that is prescribed for a letter: what it is, and what to write in it."""

from __future__ import annotations

from habeas.cases.request import Request
from habeas.dossiers.library import Library
from habeas.language.catalogs import catalog
from habeas.language.citations import cite_all
from habeas.language.names import nearest
from habeas.law.dossier import Law
from habeas.law.rights import Remedy, Right
from habeas.law.words import FOLLOW_UPS
from habeas.press.grounds import ground


def form_told(
    source: Right | Remedy, law: Law, library: Library, language: str
) -> tuple[str, ...]:
    """Tell of a prescribed form: its name, where to get it, what to write in it."""
    form = source.official_form
    if form is None:
        return ()
    _ = catalog(language, "habeas").gettext
    places = tuple(place.within(law.id) for place in form.cite)
    cites = cite_all(places, library.acts, language)
    facts = {"form": nearest(form.name, language), "cite": cites}
    there_is = _("There is an official form for this: %(form)s (%(cite)s).") % facts
    must = _("They may refuse anything else. Fill it in; the letter goes with it.")
    may = _("You need not use it; the letter will do.")
    lines = [there_is, must if form.compulsory else may]
    if form.where:
        lines.append(_("You get it here: %(where)s.") % {"where": _(form.where)})
    if form.compulsory and source.particulars:
        lines.append(_("Write in it, in this order:"))
        label = catalog(language, "letters").gettext
        rows = enumerate(source.particulars, start=1)
        lines += [f"{at}. {label(one)}" for at, one in rows]
    return tuple(lines)


def form_to_fill(request: Request, library: Library, language: str) -> tuple[str, ...]:
    """Tell of the form that is prescribed for the letter of a request."""
    law = library.law(request.law)
    stands_on = ground(law, request)
    if stands_on is None or request.kind in FOLLOW_UPS:
        return ()
    source = stands_on.remedy or stands_on.right
    return form_told(source, law, library, language) if source else ()
