"""Small laws and cases, made by hand, and a desk at which to look at them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from habeas.cases.docket import Entry, docket
from habeas.cases.events import Case, Event, EventKind
from habeas.cases.request import Request
from habeas.cases.standing import Standing
from habeas.cases.steps import NextStep, next_steps
from habeas.cases.view import View, view
from habeas.deadlines.calendar import Calendar, WeekendsOnly
from habeas.dossiers.library import library
from habeas.law.dossier import Law

Facts = dict[str, object]


def basis(*cite: str) -> list[Facts]:
    """Return one sentence of law."""
    return [{"cite": list(cite), "says": "a person may ask"}]


ANSWER: Facts = {
    "name": "answer",
    "amount": 20,
    "unit": "working-day",
    "start": "received",
    "what": "answer the request",
    "cite": ["33(2)"],
    "extension": {"amount": 20, "unit": "working-day", "cite": ["33(2)"]},
}
"""Twenty working days from receipt, and once more as many."""

PROMPTLY: Facts = {
    "name": "answer",
    "words": {"en": "promptly"},
    "what": "answer the request",
    "reminder": {"amount": 15, "unit": "working-day"},
}
"""No number, and our own day to ask again."""

SILENCE: Facts = {
    "name": "silence",
    "amount": 60,
    "unit": "day",
    "start": "received",
    "only_if": "silence",
}
"""Sixty days after which silence itself can be taken further."""

RECONSIDERATION: Facts = {
    "kind": "review",
    "name": "reconsideration",
    "after": ["refused", "silent", "incomplete"],
    "to": "reviewer",
    "compulsory": True,
    "basis": basis("51"),
    "terms": [
        {
            "name": "file",
            "whose": "yours",
            "amount": 60,
            "start": "known",
            "what": "apply for reconsideration",
        },
        {
            "name": "decide",
            "amount": 60,
            "start": "accepted",
            "what": "decide on the application",
        },
    ],
}
"""A step that must be taken before any court is asked."""

SUIT: Facts = {
    "kind": "complaint",
    "name": "suit",
    "after": ["refused", "silent", "incomplete"],
    "to": "court",
    "letter": False,
    "stage": 2,
    "basis": basis("52"),
    "terms": [
        {
            "name": "file",
            "whose": "yours",
            "amount": 15,
            "start": "served",
            "what": "bring the suit",
        }
    ],
}

COMPLAINT: Facts = {
    "kind": "complaint",
    "name": "complaint",
    "after": ["refused", "silent", "incomplete"],
    "to": "supervisor",
    "basis": basis("53"),
}

DISPUTE: Facts = {
    "kind": "complaint",
    "name": "dispute",
    "after": ["full"],
    "to": "supervisor",
    "basis": basis("54"),
}


class Desk:
    """Laws and cases for tests, looked at as a clerk would."""

    calendar: Calendar = WeekendsOnly()

    def law(
        self, *terms: Facts, remedies: tuple[Facts, ...] = (), **more: object
    ) -> Law:
        """Return a law with one right to access and these terms."""
        right = {"kind": "access", "basis": basis("45"), "terms": list(terms)}
        facts: Facts = {
            "schema": 1,
            "id": "the-law",
            "name": {"en": "The Law"},
            "jurisdiction": "CN",
            "edition": "2020-01-01",
            "in_force": "2020-01-01",
            "convention": "prc-civil",
            "sources": {
                "text": {
                    "title": "The Law",
                    "level": "primary",
                    "checked_on": "2026-01-01",
                }
            },
            "binds": {"holders": ["public-credit", "platform"]},
            "links": ["residence"],
            "matters": ["personal-data"],
            "letter": {"languages": ["zh_CN"]},
            "rights": [right],
            "remedies": list(remedies),
        }
        return Law.model_validate(facts | more, context={"conventions": library().ways})

    def request(self, **more: object) -> Request:
        """Return a request for access to a public score."""
        facts: Facts = {
            "schema": "habeas/request/1",
            "kind": "access",
            "law": "the-law",
            "person": {"name": "李华", "place": "CN-JS"},
            "holder": {"name": "Centre", "type": "public-credit", "place": "CN-JS"},
        }
        return Request.model_validate(facts | more)

    def case(self, *events: Event, name: str = "c1", **more: object) -> Case:
        """Return a case in which these events were entered, in this order."""
        case = Case(id=name, request=self.request(**more))
        for event in events:
            case = case.with_event(event)
        return case

    def on(self, day: str, kind: EventKind, **more: object) -> Event:
        """Return an event of a day of 2026, written as month and day."""
        facts: Facts = {"number": 0, "kind": kind, "on": self.day(day)}
        return Event.model_validate(facts | more)

    def day(self, day: str) -> date:
        """Return a day of 2026."""
        return date.fromisoformat(f"2026-{day}")

    def view(self, case: Case, law: Law, day: str) -> View:
        """Look at a case on a day."""
        return view(case, law, {law.id: law}, self.calendar, self.day(day))

    def standing(self, case: Case, law: Law, day: str) -> Standing:
        """Say where a case stands on a day."""
        return self.view(case, law, day).standing

    def steps(self, case: Case, law: Law, day: str) -> tuple[NextStep, ...]:
        """Say what can be done in a case on a day."""
        return next_steps(case, law, {law.id: law}, self.calendar, self.day(day))

    def docket(self, day: str, law: Law, *cases: Case) -> tuple[Entry, ...]:
        """Return the dates of these cases on a day."""
        return docket(cases, {law.id: law}, self.calendars, self.day(day))

    @property
    def calendars(self) -> Callable[[str], Calendar]:
        """Return the same calendar for every place."""
        return lambda _: self.calendar


@pytest.fixture(scope="session")
def desk() -> Desk:
    """Return a desk."""
    return Desk()


@pytest.fixture(scope="session")
def numbered(desk: Desk) -> Law:
    """Return a law that sets a number, with everything above it."""
    return desk.law(ANSWER, remedies=(SUIT, RECONSIDERATION, COMPLAINT, DISPUTE))


@pytest.fixture(scope="session")
def promptly(desk: Desk) -> Law:
    """Return a law without a number, whose silence counts after sixty days."""
    return desk.law(PROMPTLY, SILENCE, remedies=(COMPLAINT,))


@pytest.fixture(scope="session")
def wordless(desk: Desk) -> Law:
    """Return a law without any number at all."""
    return desk.law(PROMPTLY, remedies=(COMPLAINT,))


@pytest.fixture(scope="session")
def european(desk: Desk) -> Law:
    """Return a law of the Union: one month from receipt, two more if need be."""
    month = {
        "name": "answer",
        "amount": 1,
        "unit": "month",
        "start": "received",
        "what": "answer the request",
        "extension": {"amount": 2, "unit": "month"},
    }
    return desk.law(
        month, convention="eu-1182-71", jurisdiction="EU", remedies=(COMPLAINT,)
    )


@pytest.fixture(scope="session")
def british(desk: Desk) -> Law:
    """Return a law of the United Kingdom: one month from what arrived last."""
    month = {
        "name": "answer",
        "amount": 1,
        "unit": "month",
        "start": "received",
        "what": "answer the request",
    }
    return desk.law(month, convention="uk", jurisdiction="GB", remedies=(COMPLAINT,))
