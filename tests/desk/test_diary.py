"""Writing down what happened: what can be, and what cannot have been."""

from __future__ import annotations

from datetime import date

import pytest

from habeas.cases.events import Case, Event, EventKind
from habeas.cases.request import Request
from habeas.desk.diary import Told, entry, usable_title
from habeas.dossiers.library import library
from habeas.errors import DayAhead, NoSuchEntry, UnknownAsk, UnusableText
from habeas.law.words import Kind

TODAY = date(2026, 11, 23)


@pytest.fixture
def case() -> Case:
    """Lend a case in which a complaint was drafted."""
    request = Request.model_validate(
        {
            "schema": "habeas/request/1",
            "kind": "access",
            "law": "eu-gdpr",
            "person": {"name": "Lin Mei"},
            "holder": {"name": "X", "type": "public-credit"},
        }
    )
    drafted = Event(
        number=0,
        kind=EventKind.DRAFTED,
        on=TODAY,
        letter=Kind.COMPLAINT,
        remedy="supervisor",
    )
    return Case(id="k3f9a", request=request).with_event(drafted)


def test_what_was_sent_is_what_was_drafted(case: Case) -> None:
    """The letter and its remedy go along without being repeated."""
    sent = entry(case, Told("sent", TODAY), library(), TODAY)

    assert (Kind.COMPLAINT, "supervisor") == (sent.letter, sent.remedy)
    assert 2 == sent.number


def test_a_draft_is_sent_once(case: Case) -> None:
    """What was sent already is not taken for what is sent next."""
    sent = entry(case, Told("sent", TODAY), library(), TODAY)

    again = entry(case.with_event(sent), Told("sent", TODAY), library(), TODAY)

    assert (None, "") == (again.letter, again.remedy)


def test_the_person_may_name_another_letter(case: Case) -> None:
    """What was said counts for more than what was guessed."""
    sent = entry(case, Told("sent", TODAY, letter="reminder"), library(), TODAY)

    assert (Kind.REMINDER, "") == (sent.letter, sent.remedy)


@pytest.mark.parametrize(
    ("told", "error"),
    [
        (Told("sent", date(2026, 11, 24)), DayAhead),
        (Told("retracted", TODAY), NoSuchEntry),
        (Told("retracted", TODAY, retracts=2), NoSuchEntry),
        (Told("answered-in-part", TODAY, missing=("gold",)), UnknownAsk),
        (Told("noted", TODAY, note="\x00"), UnusableText),
    ],
    ids=["tomorrow", "nothing", "no such entry", "no such ask", "no character"],
)
def test_what_cannot_have_happened_is_refused(
    case: Case, told: Told, error: type[Exception]
) -> None:
    """The sentence says why, and the case stays as it is."""
    with pytest.raises(error):
        entry(case, told, library(), TODAY)


def test_a_title_is_kept_to_the_letter() -> None:
    """Only what no screen can carry is refused."""
    with pytest.raises(UnusableText):
        usable_title("bell\a")

    assert "桂花分 {{x}}" == usable_title("桂花分 {{x}}")
