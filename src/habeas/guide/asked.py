"""From the answers to the request: the same answers always give the same request."""

from __future__ import annotations

from datetime import date

from habeas.cases.bad_answers import EVENT_OF
from habeas.cases.events import EventKind
from habeas.cases.request import (
    Decision,
    Holder,
    Identifier,
    Item,
    Mandate,
    Matters,
    Missing,
    Past,
    Person,
    Recipient,
    Representative,
    Request,
)
from habeas.errors import NotAllAnswered
from habeas.guide.checking import Answers
from habeas.guide.path import walk
from habeas.guide.told import Shelf, Told
from habeas.law.regions import country
from habeas.law.words import FIRST_KINDS, Kind, Matter, Outcome, Refusal, Relation

_BLANK = "…"
"""What stands where a needed answer is still missing, in a preview."""


def request_of(answers: Answers, library: Shelf, on: date) -> Request:
    """Return the request that complete answers describe."""
    found = walk(answers, library, on)
    if found.open:
        raise NotAllAnswered(question=found.open.name)
    return _request(found.told)


def preview_of(answers: Answers, library: Shelf, on: date) -> Request | None:
    """Return the request as far as it is told, once its kind and its law are known."""
    told = walk(answers, library, on).told
    return _request(told) if told.kind and told.law else None


def _request(told: Told) -> Request:
    """Put the request together."""
    law, kind = told.law, told.kind
    return Request.model_validate(
        {
            "schema": "habeas/request/1",
            "kind": kind,
            "law": law.id if law else "",
            "of": told.first_kind if told.follows else None,
            "remedy": told.remedy.name if told.remedy else "",
            "outcome": told.outcome,
            "language": told.text("language"),
            "facing": told.text("facing"),
            "on": told.day("letter_date"),
            "asks": _asks(told),
            "by_hand": told.yes("by_hand") is True,
            "person": _person(told),
            "representative": _representative(told),
            "mandate": _mandate(told),
            "holder": _holder(told),
            "matter": _matter(told),
            "recipient": _recipient(told) if told.upward else None,
            "past": _past(told),
            "missing": _missing(told),
            "refused_because": told.text("refused_because"),
            "statement": told.text("statement"),
        }
    )


def _asks(told: Told) -> tuple[str, ...]:
    """Return what to ask for; nothing where it is all that the law allows."""
    right = told.right(told.kind)
    wanted = set(told.listed("asks"))
    everything = right.asks if right else ()
    if told.kind not in FIRST_KINDS or wanted.issuperset(everything):
        return ()
    return tuple(key for key in everything if key in wanted)


def _person(told: Told) -> Person:
    """Return the person."""
    return Person(
        name=told.text("person_name") or _BLANK,
        address=told.text("person_address"),
        country=told.text("person_country"),
        place=told.person_place,
        phone=told.text("person_phone"),
        email=told.text("person_email"),
        identifiers=tuple(Identifier(**row) for row in told.rows("identifiers")),
        died_on=told.day("died_on"),
    )


def _representative(told: Told) -> Representative | None:
    """Return who writes for the person, or shall act for them."""
    if not (told.relation or told.gives_mandate):
        return None
    return Representative.model_validate(
        {
            "name": told.text("representative_name") or _BLANK,
            "relation": told.relation or Relation.MANDATE,
            "address": told.text("representative_address"),
            "phone": told.text("representative_phone"),
            "answer_to": told.text("answer_to") or "representative",
        }
    )


def _mandate(told: Told) -> Mandate:
    """Return what a mandate allows; no kinds where it is all that the law grants."""
    kinds = tuple(Kind(name) for name in told.listed("mandate_kinds"))
    lines = told.text("mandate_holders").split("\n")
    return Mandate(
        kinds=() if set(kinds).issuperset(told.granted) else kinds,
        holders=tuple(line.strip() for line in lines if line.strip()),
        until=told.day("mandate_until"),
        given_on=told.day("given_on"),
    )


def _holder(told: Told) -> Holder:
    """Return the holder."""
    return Holder(
        name=told.text("holder_name") or _BLANK,
        type=told.holder_type,
        address=told.text("holder_address"),
        country=country(told.holder_place),
        place=told.holder_place,
    )


def _matter(told: Told) -> Matters:
    """Return what it is about."""
    return Matters(
        about=told.matter,
        name=told.text("matter_name"),
        facts=told.text("facts"),
        items=tuple(Item(**row) for row in told.rows("items")),
        decision=_decision(told),
        after_free_report=told.yes("after_free_report") is True,
    )


def _decision(told: Told) -> Decision | None:
    """Return the decision that the letter turns on, where anything is told of it."""
    found = Decision(
        by=told.text("decision_by") or _decider(told),
        number=told.text("decision_number"),
        on=told.day("decision_on"),
        learned_on=told.day("learned_on"),
        what=told.text("decision_what"),
        has_term=told.yes("has_term"),
        term_until=told.day("term_until"),
    )
    return None if found == Decision() else found


def _decider(told: Told) -> str:
    """Return the holder where it decided itself and a day is known."""
    itself = told.matter in {Matter.LOAN_REFUSAL, Matter.AUTOMATED_DECISION}
    return told.text("holder_name") if itself and told.day("decision_on") else ""


def _recipient(told: Told) -> Recipient:
    """Return the body that a letter upward goes to."""
    known = told.known_recipient
    return Recipient(
        name=told.text("recipient_name") or _BLANK,
        address=told.text("recipient_address"),
        country=country(known.place if known else "") or country(told.holder_place),
        authority=known.id if known else "",
    )


def _past(told: Told) -> tuple[Past, ...]:
    """Return what happened since the first letter."""
    verdict = _verdict(told)
    days = (
        (EventKind.SENT, told.day("sent_on")),
        (EventKind.RECEIVED, told.day("received_on")),
        (verdict, told.day("answered_on")),
    )
    words = told.text("their_words")
    return tuple(
        Past(kind=str(kind), on=on, words=words if kind is verdict else "")
        for kind, on in days
        if kind and on
    )


def _verdict(told: Told) -> EventKind | None:
    """Return the event by which they replied; a condition is told as one."""
    because = told.text("refused_because")
    if told.outcome is Outcome.REFUSED and because:
        return EVENT_OF.get(Refusal(because), EventKind.ANSWERED)
    verdicts = {
        Outcome.REFUSED: EventKind.REFUSED,
        Outcome.INCOMPLETE: EventKind.ANSWERED_IN_PART,
    }
    return verdicts.get(told.outcome or Outcome.SILENT)


def _missing(told: Told) -> tuple[Missing, ...]:
    """Return what the answer left out."""
    known = tuple(Missing(ask=key) for key in told.listed("missing"))
    words = told.text("missing_words")
    return (*known, Missing(words=words)) if words else known
