"""From a bad answer in a case to the letter that answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from habeas.cases.bad_answers import BAD_ANSWERS, EVENT_OF
from habeas.cases.events import Case, EventKind
from habeas.cases.follow_up import follow_up
from habeas.cases.next_step import Why
from habeas.law.dossier import Law
from habeas.law.words import Kind, Refusal

if TYPE_CHECKING:
    from tests.cases.conftest import Desk

E = EventKind


@pytest.fixture(scope="session")
def sent(desk: Desk) -> Case:
    """Return a case that was sent and received."""
    return desk.case(desk.on("02-27", E.SENT), desk.on("03-02", E.RECEIVED))


@pytest.mark.parametrize(
    ("kind", "because"),
    [
        (kind, because)
        for kind, offered in BAD_ANSWERS.items()
        for because in offered
        if kind in {EVENT_OF.get(because, E.ANSWERED), E.REFUSED}
    ],
)
def test_a_bad_answer_is_answered_with_its_own_letter(
    desk: Desk, numbered: Law, sent: Case, kind: EventKind, because: Refusal
) -> None:
    """Whatever event brought it, the rebuttal is offered and knows what it answers."""
    case = sent.with_event(desk.on("03-10", kind, because=because))
    steps = desk.steps(case, numbered, "03-11")
    step = next(one for one in steps if one.kind is Kind.REBUTTAL)

    request = follow_up(case, step, numbered, desk.day("03-11"))

    assert because == request.refused_because
    assert kind.value == request.past[-1].kind


def test_an_answer_nobody_calls_bad_is_not_fought(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """An answer in full leads to no rebuttal of itself."""
    case = sent.with_event(desk.on("03-10", E.ANSWERED))

    kinds = [one.kind for one in desk.steps(case, numbered, "03-11")]

    assert Kind.REBUTTAL not in kinds


def test_a_bad_answer_is_fought_once(desk: Desk, numbered: Law, sent: Case) -> None:
    """After the rebuttal went, what is left is to wait or to go on."""
    case = sent.with_event(desk.on("03-10", E.ANSWERED, because=Refusal.GENERIC))
    case = case.with_event(desk.on("03-11", E.SENT, letter=Kind.REBUTTAL))

    kinds = [one.kind for one in desk.steps(case, numbered, "03-12")]

    assert Kind.REBUTTAL not in kinds


def test_a_bad_answer_says_why_it_is_fought(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """The step does not call it a refusal."""
    case = sent.with_event(desk.on("03-10", E.ANSWERED, because=Refusal.TELEPHONE))

    (step, *_) = desk.steps(case, numbered, "03-11")

    assert (Kind.REBUTTAL, Why.BAD_ANSWER) == (step.kind, step.why)


def test_who_only_asks_for_proof_is_told_that_it_is_too_much(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """Without a word on what they want, the mild letter on more proof is written."""
    case = sent.with_event(desk.on("03-10", E.IDENTITY_ASKED))
    steps = desk.steps(case, numbered, "03-11")
    step = next(one for one in steps if one.kind is Kind.REBUTTAL)

    request = follow_up(case, step, numbered, desk.day("03-11"))

    assert Refusal.IDENTITY_DATA == request.refused_because


def test_the_day_they_named_is_told(desk: Desk, numbered: Law, sent: Case) -> None:
    """A letter may hold them to it."""
    until = desk.day("04-20")
    case = sent.with_event(
        desk.on("03-10", E.EXTENDED, until=until, because=Refusal.EXTENSION)
    )
    steps = desk.steps(case, numbered, "03-11")
    step = next(one for one in steps if one.kind is Kind.REBUTTAL)

    assert until == follow_up(case, step, numbered, desk.day("03-11")).past[-1].until
