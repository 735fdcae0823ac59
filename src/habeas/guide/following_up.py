"""The questions about what came before, and about the body that a letter goes to."""

from __future__ import annotations

from collections.abc import Iterable

from habeas.guide.finding_out import choices_of, suggested
from habeas.guide.plain_words import BAD_ANSWERS
from habeas.guide.question import Choice, Naming, Phase, Question, Sort
from habeas.guide.told import Told
from habeas.law.authority import Authority, hearing
from habeas.law.regions import UNION, country
from habeas.law.words import Kind, Link, Outcome, Refusal
from habeas.marking import N_


def sent_on(told: Told) -> Question | None:
    """Ask when the earlier letter was sent."""
    return _earlier_day(
        told,
        "sent_on",
        N_("On which day did you send your letter?"),
        N_("The date on the receipt of the post office, if you have it."),
    )


def received_on(told: Told) -> Question | None:
    """Ask when the earlier letter arrived."""
    return _earlier_day(
        told,
        "received_on",
        N_("On which day did they receive it?"),
        N_("Their period usually runs from that day. Leave it out if nobody knows."),
    )


def answered_on(told: Told) -> Question | None:
    """Ask when the answer came."""
    if told.outcome is Outcome.SILENT:
        return None
    return _earlier_day(
        told,
        "answered_on",
        N_("On which day did their answer reach you?"),
        N_("Your own time to go further may run from that day."),
    )


def _earlier_day(told: Told, name: str, says: str, why: str) -> Question | None:
    """Ask for a day of the story so far."""
    if not told.follows:
        return None
    return Question(name=name, phase=Phase.ASK, sort=Sort.DAY, says=says, help=why)


def bad_answer(told: Told) -> Question | None:
    """Ask what is wrong with their answer, so that the letter can say why."""
    if told.kind is not Kind.REBUTTAL:
        return None
    return Question(
        name="refused_because",
        phase=Phase.ASK,
        sort=Sort.CHOICE,
        says=N_("What did they do?"),
        help=N_("Each has a letter of its own. Leave it out if none of them fits."),
        choices=tuple(
            one.model_copy(update={"note": _open_to_them(told, Refusal(one.value))})
            for one in choices_of(BAD_ANSWERS, BAD_ANSWERS)
        ),
    )


def _open_to_them(told: Told, because: Refusal) -> str:
    """Say where the law lets them do it, so that nobody fights what is right."""
    law, right = told.law, told.right(told.first_kind)
    if law is None:
        return ""
    ladder = law.identity.ladder if law.identity else ()
    if because is Refusal.IDENTITY_COPY and ladder[:1] in {("copy",), ("original",)}:
        return N_("This law lets them ask for it. The letter asks what to black out.")
    form = right.official_form if right else None
    compulsory = because is Refusal.FORM and form is not None and form.compulsory
    if compulsory or because in law.letter.may_insist:
        return N_(
            "This law lets them ask for it. The letter sends it the way they want."
        )
    return ""


def their_words(told: Told) -> Question | None:
    """Ask which reason they gave."""
    if not told.follows or told.outcome is not Outcome.REFUSED:
        return None
    return Question(
        name="their_words",
        phase=Phase.ASK,
        sort=Sort.LINES,
        says=N_("Which reason did they give?"),
        help=N_("In their own words. Leave it out if they gave none."),
    )


def missing(told: Told) -> Question | None:
    """Ask which points their answer left out."""
    right = told.right(told.first_kind)
    if told.outcome is not Outcome.INCOMPLETE or right is None or not right.asks:
        return None
    return Question(
        name="missing",
        phase=Phase.ASK,
        sort=Sort.LISTED,
        says=N_("Which of these did they not answer?"),
        help=N_("Go through their answer point by point."),
        choices=tuple(Choice(value=key) for key in right.asks),
        naming=Naming.ASK,
    )


def missing_words(told: Told) -> Question | None:
    """Ask what else is missing, in the person's words."""
    if told.outcome is not Outcome.INCOMPLETE:
        return None
    return Question(
        name="missing_words",
        phase=Phase.ASK,
        sort=Sort.LINES,
        says=N_("What else is missing?"),
        help=N_("In your own words."),
        required=not told.listed("missing"),
    )


def recipient_name(told: Told) -> Question | None:
    """Ask to which body the letter goes."""
    if not told.upward:
        return None
    bodies = _recipients(told)
    likely = bodies if len(bodies) == 1 else _competent(bodies, told)
    return Question(
        name="recipient_name",
        phase=Phase.ASK,
        sort=Sort.TEXT,
        says=N_("To which body does the letter go?"),
        help=N_("Their answer or the decision often names it at its end."),
        choices=suggested(bodies),
        required=True,
        default=suggested(likely)[0].value if len(likely) == 1 else None,
    )


def _recipients(told: Told) -> tuple[Authority, ...]:
    """Return the bodies that may hear the matter, those of the place first."""
    remedy, law = told.remedy, told.law
    role = remedy.to if remedy else "reviewer"
    laws = {law.id if law else "", remedy.law if remedy else ""}
    places = {"", UNION, country(told.holder_place)}
    if remedy and Link.RESIDENCE in remedy.heard_at:
        places.add(country(told.person_place))
    bodies = [
        body
        for name in told.library.laws
        if name in laws
        for body in told.library.authorities.get(name, ())
        if body.role == role and country(body.place) in places
    ]
    first = _competent(bodies, told)
    return (*first, *(body for body in bodies if body not in first))


def _competent(bodies: Iterable[Authority], told: Told) -> tuple[Authority, ...]:
    """Return the bodies that hear such a matter, those of the place first."""
    heard_at = told.remedy.heard_at if told.remedy else (Link.SEAT,)
    person, seat = told.person_place, told.holder_place
    return hearing(bodies, heard_at, person, seat, told.holder_type)


def recipient_address(told: Told) -> Question | None:
    """Ask for the address of that body."""
    if not told.upward:
        return None
    known = told.known_recipient
    return Question(
        name="recipient_address",
        phase=Phase.ASK,
        sort=Sort.LINES,
        says=N_("What is the address of that body?"),
        help=N_("Line by line, as on an envelope and without its name."),
        default="\n".join(known.address) or None if known else None,
    )


STEPS = (
    sent_on,
    received_on,
    answered_on,
    bad_answer,
    their_words,
    missing,
    missing_words,
    recipient_name,
    recipient_address,
)
