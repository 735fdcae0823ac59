"""A law in a person's words: what it grants, by when, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from habeas.desk.official_forms import form_told
from habeas.dossiers.library import Library
from habeas.language.catalogs import Catalog, catalog
from habeas.language.citations import cite_all
from habeas.language.dates import list_of, long_date
from habeas.language.names import nearest, plain_name
from habeas.language.places import place_name
from habeas.language.spans import span_in_words
from habeas.language.working import law_words
from habeas.law.citation import Place
from habeas.law.dossier import Law
from habeas.law.findings import Reason, ReasonKind
from habeas.law.terms import Term
from habeas.law.words import Whose
from habeas.marking import N_

_REASONS = {
    ReasonKind.LIVES_THERE: N_("You live where it is in force (%(place)s)."),
    ReasonKind.HOLDER_SITS_THERE: N_("They sit where it is in force (%(place)s)."),
    ReasonKind.SERVES_PEOPLE_THERE: N_("They serve people where you live (%(place)s)."),
    ReasonKind.BINDS_HOLDER_TYPE: N_("It binds this kind of holder."),
    ReasonKind.MADE_FOR_MATTER: N_("It was made for this matter."),
    ReasonKind.MOST_LOCAL: N_("It is the most local law for this."),
    ReasonKind.GRANTS_KIND: N_("It grants the letter you want."),
    ReasonKind.OTHER_LETTER_NEEDED: N_("It does not grant this letter, but others."),
    ReasonKind.PERSON_PLACE_UNKNOWN: N_("It depends on where you live."),
    ReasonKind.HOLDER_PLACE_UNKNOWN: N_("It depends on where they sit."),
    ReasonKind.PLACE_NOT_EXACT: N_("It is the law of a part of the country only."),
    ReasonKind.LIMIT: N_("It has a limit that only you can judge."),
    ReasonKind.MINOR: N_("For a minor, a parent or guardian may have to sign."),
    ReasonKind.MINORS_ONLY: N_("It protects nobody but people under age."),
    ReasonKind.DEAD_COVERED: N_("It covers what is held about people who have died."),
    ReasonKind.DEAD_UNCERTAIN: N_(
        "It does not say whether one may ask about people who have died."
    ),
    ReasonKind.DEAD_NOT_COVERED: N_(
        "It does not cover what is held about people who have died."
    ),
    ReasonKind.DEAD_OTHERS_ASK: N_(
        "It lets others than you ask about somebody who has died:"
    ),
    ReasonKind.NOT_YET_IN_FORCE: N_("It comes into force on %(on)s."),
    ReasonKind.NO_LONGER_IN_FORCE: N_("It was in force until %(on)s."),
    ReasonKind.HOLDER_NOT_BOUND: N_("It does not bind this kind of holder."),
    ReasonKind.MATTER_NOT_SERVED: N_("It is not about this matter."),
    ReasonKind.EXCLUDED: N_("It says itself that it does not cover this."),
}


@dataclass(frozen=True)
class Card:
    """A law on one page."""

    title: str
    facts: dict[str, str]
    sections: tuple[tuple[str, tuple[str, ...]], ...]


def name_of(law: Law, language: str) -> str:
    """Return a law's full name in a language, or the nearest there is."""
    return nearest(law.name, language)


def reasons(
    found: tuple[Reason, ...], law: Law, library: Library, language: str
) -> tuple[str, ...]:
    """Put reasons into sentences, each with the article it rests on."""
    words = catalog(language, "habeas")
    return tuple(_reason(one, law, library, words, language) for one in found)


def _reason(
    reason: Reason, law: Law, library: Library, words: Catalog, language: str
) -> str:
    """Put one reason into a sentence."""
    on = long_date(reason.on, language) if reason.on else ""
    place = place_name(reason.place, language) if reason.place else ""
    sentence = words.gettext(_REASONS[reason.kind]) % {"place": place, "on": on}
    more = words.gettext(reason.text) if reason.text else ""
    cites = _cites(reason.cite, law, library, language)
    return " ".join(
        part for part in (sentence, more, f"({cites})" if cites else "") if part
    )


def _cites(places: tuple[Place, ...], law: Law, library: Library, language: str) -> str:
    """Cite places of a law."""
    named = tuple(place.within(law.id) for place in places)
    return cite_all(named, library.acts, language) if named else ""


def card(law: Law, library: Library, language: str) -> Card:
    """Put a law on one page."""
    words = catalog(language, "habeas")
    _ = words.gettext
    source = law.sources.get("text") or next(iter(law.sources.values()))
    facts = {
        _("Where"): place_name(law.jurisdiction, language),
        _("In force since"): long_date(law.in_force, language),
        _("In force until"): long_date(law.until, language) if law.until else "",
        _("Text read"): source.title,
        _("Verified"): plain_name(source.level, language),
        _("Last checked on"): long_date(source.checked_on, language),
    }
    sections = [_rights(law, library, words, language)]
    sections += [
        (_("After a refusal or silence"), _remedies(law, library, words, language)),
        (_("Worth knowing"), tuple(_(trap.text) for trap in law.traps)),
        (_("In single countries"), _differences(law, words)),
        (_("Not verified yet"), tuple(question.about for question in law.open)),
    ]
    return Card(
        title=name_of(law, language),
        facts=facts,
        sections=tuple((title, lines) for title, lines in sections if lines),
    )


def _rights(
    law: Law, library: Library, words: Catalog, language: str
) -> tuple[str, tuple[str, ...]]:
    """List what a law grants, with articles and times."""
    lines: list[str] = []
    for right in law.rights:
        places = tuple(place for basis in right.basis for place in basis.cite)
        cites = _cites(places, law, library, language)
        lines.append(f"{plain_name(right.kind, language)}: {cites}")
        lines += [
            "  " + term_line(term, words, language)
            for term in right.terms
            if law.usable(term)
        ]
        lines += [f"  {line}" for line in form_told(right, law, library, language)]
    return words.gettext("What it grants"), tuple(lines)


def _remedies(
    law: Law, library: Library, words: Catalog, language: str
) -> tuple[str, ...]:
    """List what follows a bad answer, with articles and times."""
    lines: list[str] = []
    for remedy in sorted(law.remedies, key=lambda one: one.stage):
        cites = _cites(remedy.cites, law, library, language)
        kind = plain_name(remedy.kind, language)
        name = kind if remedy.letter else words.gettext("Go to court")
        lines.append(f"{name}: {cites}")
        lines += [f"  {term_line(term, words, language)}" for term in remedy.terms]
        lines += [f"  {line}" for line in form_told(remedy, law, library, language)]
        if remedy.note:
            lines.append(f"  {words.gettext(remedy.note)}")
    return tuple(lines)


def _differences(law: Law, words: Catalog) -> tuple[str, ...]:
    """List what single countries add, each under the country's name."""
    return tuple(
        _in_places(one.places, words.gettext(one.text), words)
        for one in law.differences
        if law.usable(one)
    )


def _in_places(places: tuple[str, ...], what: str, words: Catalog) -> str:
    """Put the names of the places before what holds there only."""
    if not places:
        return what
    names = tuple(place_name(place, words.language) for place in places)
    said = {"place": list_of(names, words.language), "what": what}
    return words.gettext("%(place)s: %(what)s") % said


def term_line(term: Term, words: Catalog, language: str) -> str:
    """Put a period into a sentence: who has how long, to do what."""
    _ = words.gettext
    theirs = term.whose is Whose.THEIRS
    if term.span is None:
        facts = {"what": _(term.what), "words": law_words(term, language)}
        line = _("They are to %(what)s: “%(words)s”. No number of days is set.") % facts
    else:
        length = span_in_words(term.span, words)
        facts = {"what": _(term.what), "length": length}
        they = _("They have %(length)s to %(what)s.")
        line = (they if theirs else _("You have %(length)s to %(what)s.")) % facts
    case = _("If: %(case)s") % {"case": _(term.when)} if term.when else ""
    return _in_places(term.places, f"{line} {case}".strip(), words)
