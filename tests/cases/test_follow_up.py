from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from habeas.cases.events import Case, EventKind
from habeas.cases.follow_up import follow_up
from habeas.cases.request import Request
from habeas.errors import NoLetter
from habeas.law.dossier import Law
from habeas.law.words import Kind, Outcome

if TYPE_CHECKING:
    from tests.cases.conftest import Desk

E = EventKind


@pytest.fixture(scope="session")
def sent(desk: Desk) -> Case:
    """Return a case with asks and enclosures that was sent and received."""
    return desk.case(
        desk.on("02-27", E.SENT, channel="post", proof="RR1"),
        desk.on("03-02", E.RECEIVED),
        asks=["score"],
        enclosures=["identity card"],
        language="en",
    )


def recommended(desk: Desk, case: Case, law: Law, day: str) -> Request:
    """Return the request for the recommended step of a day."""
    step = desk.steps(case, law, day)[0]
    return follow_up(case, step, law, desk.day(day))


def told(request: Request) -> list[tuple[str, str]]:
    """Return what a request tells of the past, as event and day."""
    return [(past.kind, f"{past.on:%m-%d}") for past in request.past]


def test_a_reminder_tells_what_it_rests_on(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """It names the sending, the receipt and the day their time ran out."""
    request = recommended(desk, sent, numbered, "03-31")

    assert (Kind.REMINDER, Kind.ACCESS) == (request.kind, request.of)
    assert [("sent", "02-27"), ("received", "03-02"), ("silent", "03-30")] == told(
        request
    )
    assert ("post", "RR1") == (request.past[0].channel, request.past[0].reference)


def test_a_follow_up_keeps_who_asked_whom_for_what(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """The same person, holder, matter and asks; a fresh date; nothing enclosed yet."""
    request = recommended(desk, sent, numbered, "03-31")

    first = sent.request
    assert (first.person, first.holder, first.matter) == (
        request.person,
        request.holder,
        request.matter,
    )
    assert (first.asks, "en", ()) == (
        request.asks,
        request.language,
        request.enclosures,
    )
    assert desk.day("03-31") == request.on


def test_a_letter_to_another_body_leaves_the_recipient_open(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """The remedy, the law and the outcome are set; the desk finds the body."""
    case = sent.with_event(desk.on("03-10", E.REFUSED))

    request = recommended(desk, case, numbered, "03-11")

    assert ("reconsideration", "the-law") == (request.remedy, request.law)
    assert (Kind.REVIEW, Outcome.REFUSED) == (request.kind, request.outcome)
    assert request.recipient is None


def test_a_language_the_body_does_not_read_is_not_kept(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """English was for the holder; the body above reads Chinese."""
    case = sent.with_event(desk.on("03-10", E.REFUSED))

    assert not recommended(desk, case, numbered, "03-11").language


def test_an_incomplete_letter_asks_for_what_is_missing(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """What the answer left out is what the letter asks for."""
    case = sent.with_event(
        desk.on("03-10", E.ANSWERED_IN_PART, missing=("score-rules", "uses"))
    )

    request = recommended(desk, case, numbered, "03-11")

    assert ["score-rules", "uses"] == [missing.ask for missing in request.missing]


def test_the_holders_words_are_passed_on_to_the_letter(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """A reason is quoted as it was given, to the character."""
    reason = "{{ no }} <b>“nein”</b>\n不行"
    case = sent.with_event(desk.on("03-10", E.REFUSED, reason=reason))

    request = recommended(desk, case, numbered, "03-11")

    assert (Kind.REBUTTAL, reason) == (request.kind, request.past[-1].words)


def test_only_the_request_itself_counts_as_sent(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """A reminder is told as a reminder, so that no period is counted from it."""
    case = sent.with_event(desk.on("04-01", E.SENT, letter=Kind.REMINDER))
    case = case.with_event(desk.on("04-03", E.RECEIVED))

    request = recommended(desk, case, numbered, "04-08")

    assert [
        ("sent", "02-27"),
        ("received", "03-02"),
        ("silent", "03-30"),
        ("reminded", "04-01"),
    ] == told(request)


def test_what_is_private_is_not_told(desk: Desk, numbered: Law, sent: Case) -> None:
    """Notes and retracted entries never reach a letter."""
    case = sent.with_event(desk.on("03-05", E.NOTED, note="I am afraid of them"))
    case = case.with_event(desk.on("03-06", E.REFUSED, reason="wrong case"))
    case = case.with_event(desk.on("03-07", E.RETRACTED, retracts=4))
    case = case.with_event(desk.on("03-10", E.REFUSED))

    assert [("sent", "02-27"), ("received", "03-02"), ("refused", "03-10")] == told(
        recommended(desk, case, numbered, "03-11")
    )


def test_waiting_takes_no_letter(desk: Desk, numbered: Law, sent: Case) -> None:
    """Asking for the letter of a step that has none is refused in a sentence."""
    (step,) = desk.steps(sent, numbered, "03-05")

    with pytest.raises(NoLetter):
        follow_up(sent, step, numbered, desk.day("03-05"))


def test_the_first_letter_is_the_request_itself(desk: Desk, numbered: Law) -> None:
    """Sending changes nothing but the date."""
    case = desk.case(asks=["score"])

    request = recommended(desk, case, numbered, "03-01")

    assert case.request.model_copy(update={"on": desk.day("03-01")}) == request


def test_whoever_wrote_first_writes_on(desk: Desk, numbered: Law) -> None:
    """A reminder to a representative's letter comes from the representative."""
    representative = {"name": "Tobias Keller", "relation": "parent"}
    case = desk.case(
        desk.on("02-27", E.SENT),
        desk.on("03-02", E.RECEIVED),
        representative=representative,
    )

    request = recommended(desk, case, numbered, "03-31")

    assert request.representative == case.request.representative
