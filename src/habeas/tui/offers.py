"""The choices of a question in the person's language."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from habeas.guide.question import Naming, Question, Sort
from habeas.language.catalogs import catalog, languages, own_name
from habeas.language.places import place_name
from habeas.marking import N_
from habeas.tui.widgets.answers import Offer

if TYPE_CHECKING:
    from habeas.desk.office import Office
    from habeas.guide.question import Choice
    from habeas.tui.speech import Speech

NOT_KNOWN = N_("I do not know")


def offers(question: Question, office: Office, say: Speech) -> list[Offer]:
    """Return what a question offers."""
    if question.sort is Sort.YES_NO:
        return _yes_no(question, say)
    if question.naming is Naming.LANGUAGE:
        return _languages(question, say)
    named = _NAMED[question.naming]
    found = [named(choice, office, say) for choice in question.choices]
    if question.naming is Naming.PLACE and not any(
        one.text for one in question.choices
    ):
        later = {one.value for one in question.choices if one.note}
        home = _home_of(say.language)
        found.sort(key=partial(_by_name, home=home, later=later))
    passing = question.sort is Sort.CHOICE and not question.required
    return [*found, Offer("", say.gettext(NOT_KNOWN))] if passing and found else found


def _by_name(offer: Offer, home: str, later: Collection[str]) -> tuple[bool, bool, str]:
    """Put the country of the language first, then those with a law, each by name."""
    letters = normalize("NFKD", offer.says.casefold())
    name = "".join(one for one in letters if not combining(one))
    return offer.value != home, offer.value in later, name


def _home_of(language: str) -> str:
    """Return the country where most people who read a language live."""
    from babel.core import get_global

    likely = get_global("likely_subtags").get(language, language)
    return str(likely).rpartition("_")[2]


def _yes_no(question: Question, say: Speech) -> list[Offer]:
    """Offer yes and no, and not to know where that is an answer."""
    found = [Offer("yes", say.gettext("Yes")), Offer("no", say.gettext("No"))]
    return found if question.required else [*found, Offer("", say.gettext(NOT_KNOWN))]


def _languages(question: Question, say: Speech) -> list[Offer]:
    """Offer the languages on the shelf, those that the question names first."""
    shelf = languages()
    named = [one.value for one in question.choices if one.value in shelf]
    others = [name for name in shelf if name not in named]
    found = [Offer(name, own_name(name)) for name in (*named, *others)]
    own = [one for one in question.choices if one.says]
    return [*found, *(Offer(one.value, say.gettext(one.says)) for one in own)]


def _in_words(choice: Choice, _office: Office, say: Speech) -> Offer:
    """Name a choice by its own words."""
    says = say.gettext(choice.says) or choice.value
    more = [choice.text, say.gettext(choice.note)]
    if not choice.says and choice.text and choice.text != choice.value:
        more[0] = choice.text
    return Offer(choice.value, says, [line for line in more if line])


def _place(choice: Choice, _office: Office, say: Speech) -> Offer:
    """Name a place, with its own name beside it where the guide has one."""
    if choice.says:
        return Offer(choice.value, say.gettext(choice.says))
    named = choice.text or place_name(choice.value, say.language)
    return Offer(choice.value, named)


def _law(choice: Choice, office: Office, say: Speech) -> Offer:
    """Name a law, with what speaks for it and against it."""
    from habeas.desk.cards import name_of, reasons

    law = office.library.law(choice.value)
    lines = [
        f"{sign} {sentence}"
        for sign, found in (("+", choice.reasons), ("−", choice.against))
        for sentence in reasons(found, law, office.library, say.language)
    ]
    return Offer(choice.value, name_of(law, say.language), lines)


def _ask(choice: Choice, office: Office, say: Speech) -> Offer:
    """Name an ask by its text, which is a message of letters."""
    if choice.says:
        return Offer(choice.value, say.gettext(choice.says))
    text = office.library.asks[choice.value].text
    return Offer(choice.value, catalog(say.language, "letters").gettext(text))


_NAMED: dict[Naming, Callable[[Choice, Office, Speech], Offer]] = {
    Naming.WORDS: _in_words,
    Naming.PLACE: _place,
    Naming.LAW: _law,
    Naming.ASK: _ask,
}
"""Who names what."""
