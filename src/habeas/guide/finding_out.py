"""The questions that find what happened and who holds the data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from habeas.guide.places import countries, parts
from habeas.guide.plain_words import (
    ANOTHER_BODY,
    HOLDERS,
    KINDS,
    MATTERS,
    OUTCOMES,
    UPWARD,
)
from habeas.guide.question import Choice, Naming, Phase, Question, Sort
from habeas.guide.situations import ANSWERING, SITUATIONS
from habeas.guide.told import Told
from habeas.law.authority import Authority
from habeas.law.regions import country
from habeas.law.words import FIRST_KINDS, HolderType, Kind
from habeas.marking import N_

Word = TypeVar("Word", bound=StrEnum)

_ONE_THING = N_("One letter does one thing. You can write another one afterwards.")
_FOR_ANOTHER = N_(
    "One letter does one thing. Here “I”, “me” and “my” mean the person you write for."
)


def choices_of(words: Iterable[Word], says: Mapping[Word, str]) -> tuple[Choice, ...]:
    """Offer words of the field under their plain names."""
    return tuple(Choice(value=str(word), says=says[word]) for word in words)


def situation(_: Told) -> Question:
    """Ask what happened."""
    return Question(
        name="situation",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("What happened?"),
        help=N_(
            "Choose what comes nearest; if you write for somebody else, what happened "
            "to them. It decides what is asked next, and you can go back at any time."
        ),
        choices=tuple(
            Choice(value=name, says=one.says) for name, one in SITUATIONS.items()
        ),
        required=True,
    )


def outcome(told: Told) -> Question | None:
    """Ask what became of an earlier letter."""
    if not told.follows:
        return None
    return Question(
        name="outcome",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("What became of your letter?"),
        help=N_("Each needs another letter."),
        choices=choices_of(OUTCOMES, OUTCOMES),
        required=True,
    )


def first_asked(told: Told) -> Question | None:
    """Ask what an earlier letter was for."""
    if not told.follows:
        return None
    return Question(
        name="of",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("What had you asked for in that letter?"),
        help=N_("The next letter rests on the same right as the first."),
        choices=choices_of((one for one in Kind if one in FIRST_KINDS), KINDS),
        required=True,
        default=str(Kind.ACCESS),
    )


def kind(told: Told) -> Question | None:
    """Ask what the letter shall do; what is likeliest stands first."""
    happening = told.happening
    if happening is None:
        return None
    offered = choices_of(happening.kinds, KINDS)
    if told.outcome in ANSWERING:
        same_holder = choices_of((ANSWERING[told.outcome],), KINDS)
        offered = (*same_holder, Choice(value=UPWARD, says=ANOTHER_BODY))
    return Question(
        name="kind",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("What do you want to do?"),
        help=_FOR_ANOTHER if told.relation else _ONE_THING,
        choices=offered,
        required=True,
        default=offered[0].value,
    )


def about(told: Told) -> Question | None:
    """Ask what it is about, where what happened does not say so."""
    happening = told.happening
    if happening is None or len(happening.about) == 1:
        return None
    return Question(
        name="about",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("What is it about?"),
        help=N_("Some laws were made for one of these only."),
        choices=choices_of(happening.about, MATTERS),
        required=True,
        default=str(happening.about[0]),
    )


def person_country(told: Told) -> Question:
    """Ask in which country the person lives."""
    return Question(
        name="person_country",
        phase=Phase.FIND,
        sort=Sort.PLACE,
        says=N_("In which country does, or did, that person live?")
        if told.relation
        else N_("In which country do you live?"),
        help=N_("It decides which laws count. It is also in that person's address.")
        if told.relation
        else N_("It decides which laws protect you. It is also in your address."),
        choices=countries(told.library.laws.values()),
        required=True,
        naming=Naming.PLACE,
    )


def person_part(told: Told) -> Question | None:
    """Ask in which part of the country the person lives, where it may matter."""
    offered = parts(told.text("person_country"), told.library.places)
    if not offered:
        return None
    return Question(
        name="person_part",
        phase=Phase.FIND,
        sort=Sort.PLACE,
        says=N_("In which province or state?"),
        help=N_(
            "Some provinces and states have laws of their own. "
            "Without it, only the country's laws are sure to fit."
        ),
        choices=offered,
        naming=Naming.PLACE,
    )


def holder_type(told: Told) -> Question | None:
    """Ask what sort of organisation holds the data."""
    happening = told.happening
    if happening is None:
        return None
    likely = happening.holders
    if told.text("kind") == Kind.REVIEW:
        # A penalty is fought where it was imposed, not where it was entered.
        likely = (HolderType.PUBLIC_BODY, HolderType.POLICE)
    return Question(
        name="holder_type",
        phase=Phase.FIND,
        sort=Sort.CHOICE,
        says=N_("Who is it that holds the data or decided?"),
        help=N_("A law binds some sorts of organisations and not others."),
        choices=choices_of(dict.fromkeys((*likely, *HOLDERS)), HOLDERS),
        required=True,
        default=str(likely[0]),
    )


def holder_name(told: Told) -> Question:
    """Ask for the holder's name, and propose those that the library knows."""
    return Question(
        name="holder_name",
        phase=Phase.FIND,
        sort=Sort.TEXT,
        says=N_("What is their name?"),
        help=N_(
            "As it stands on their letters or website, in their own language. "
            "It is printed exactly as you write it."
        ),
        choices=suggested(_holders(told)),
        required=True,
    )


def suggested(bodies: Iterable[Authority]) -> tuple[Choice, ...]:
    """Propose bodies by the name they bear themselves."""
    return tuple(
        Choice(value=own, text=_other_names(body, own), note=body.note)
        for body in bodies
        for own in [next(iter(body.name.values()))]
    )


def _other_names(body: Authority, own: str) -> str:
    """Return a body's English name, where it is not its own."""
    name = body.name.get("en", "")
    return "" if name == own else name


def _holders(told: Told) -> tuple[Authority, ...]:
    """Return the bodies that may hold the data, those of the person's place first."""
    place = told.person_place
    fitting = [
        body
        for body in told.bodies
        if body.role == "holder"
        and body.holder in {None, told.holder_type}
        and country(body.place) in {"", country(place)}
    ]
    return tuple(sorted(fitting, key=lambda body: body.place != place))


def holder_country(told: Told) -> Question | None:
    """Ask in which country the holder sits, unless the library knows."""
    if told.known_holder and told.known_holder.place:
        return None
    return Question(
        name="holder_country",
        phase=Phase.FIND,
        sort=Sort.PLACE,
        says=N_("In which country do they sit?"),
        help=N_("For a company, the country in its legal notice or privacy notice."),
        choices=countries(told.library.laws.values()),
        default=told.text("person_country") or None,
        naming=Naming.PLACE,
    )


def holder_part(told: Told) -> Question | None:
    """Ask in which part of the country the holder sits, where it may matter."""
    where = told.text("holder_country")
    offered = parts(where, told.library.places)
    if not offered:
        return None
    same = where == told.text("person_country")
    return Question(
        name="holder_part",
        phase=Phase.FIND,
        sort=Sort.PLACE,
        says=N_("In which province or state do they sit?"),
        help=N_("It decides which law binds them and which holidays count."),
        choices=offered,
        default=(told.text("person_part") or None) if same else None,
        naming=Naming.PLACE,
    )


def holder_address(told: Told) -> Question:
    """Ask for the holder's address, and propose it where one was verified."""
    known = told.known_holder
    return Question(
        name="holder_address",
        phase=Phase.FIND,
        sort=Sort.LINES,
        says=N_("What is their address?"),
        help=N_(
            "Line by line, as on an envelope and without their name. You find it in "
            "their legal notice, privacy notice or latest letter."
        ),
        default="\n".join(known.address) or None if known else None,
    )


STEPS = (
    outcome,
    first_asked,
    kind,
    about,
    person_country,
    person_part,
    holder_type,
    holder_name,
    holder_country,
    holder_part,
    holder_address,
)
