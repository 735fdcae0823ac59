"""What the guide's choices are called, in the language that is spoken."""

from __future__ import annotations

from functools import partial

from habeas.cli.speech import _, spoken
from habeas.desk.cards import name_of, reasons
from habeas.dossiers.library import Library
from habeas.guide.question import Choice, Naming, Question, Sort
from habeas.language.catalogs import catalog, languages, own_name
from habeas.language.places import place_name
from habeas.law.findings import ReasonKind


def on_the_shelf(question: Question) -> Question:
    """Offer the languages that Habeas knows, where a question asks for a language."""
    if question.naming is not Naming.LANGUAGE:
        return question
    known = languages()
    offered = [one for one in question.choices if one.says or one.value in known]
    named = {one.value for one in offered}
    offered += [Choice(value=name) for name in known if name not in named]
    usual = question.default if question.default in known else None
    default = usual or (offered[0].value if question.default else spoken())
    return question.model_copy(update={"choices": tuple(offered), "default": default})


def named(question: Question, choice: Choice, library: Library) -> str:
    """Return what a choice is called."""
    if question.sort is Sort.TEXT:
        return f"{choice.value} ({choice.text})" if choice.text else choice.value
    own = _(choice.says) if choice.says else choice.text
    return own or _named_by_value(question.naming, choice.value, library)


def _named_by_value(naming: Naming, value: str, library: Library) -> str:
    """Return the name of what a value stands for."""
    match naming:
        case Naming.PLACE:
            return place_name(value, spoken())
        case Naming.LANGUAGE:
            return own_name(value)
        case Naming.LAW:
            return name_of(library.law(value), spoken())
        case Naming.ASK:
            return catalog(spoken(), "letters").gettext(library.asks[value].text)
    return value


def beneath(choice: Choice, library: Library) -> tuple[str, ...]:
    """Return what is said beneath a choice: its note, or what speaks for and against.

    Who wonders why a law does not apply wants to hear that alone.
    """
    lines = (_(choice.note),) if choice.note else ()
    law = library.laws.get(choice.value)
    if law is None:
        return lines
    limits = tuple(one for one in choice.against if one.kind is ReasonKind.LIMIT)
    against = tuple(one for one in choice.against if one not in limits)
    found = () if against else choice.reasons
    say = partial(reasons, law=law, library=library, language=spoken())
    return (
        *lines,
        *(_("For it: %(reason)s") % {"reason": one} for one in say(found)),
        *(_("Against it: %(reason)s") % {"reason": one} for one in say(against)),
        *(_("Please check: %(reason)s") % {"reason": one} for one in say(limits)),
    )


def place_meant(question: Question, typed: str) -> str:
    """Return the code of the place a person typed by its name or its code."""
    meant = typed.strip().casefold()
    for choice in question.choices:
        names = {place_name(choice.value, spoken()), place_name(choice.value, "en")}
        names |= {choice.value, choice.value.partition("-")[2], choice.text}
        names |= set(choice.text.split(" ", 1))
        if meant in {name.casefold() for name in names if name}:
            return choice.value
    return typed.strip().upper()
