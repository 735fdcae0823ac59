from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from habeas.cases.events import Case, EventKind
from habeas.cases.next_step import NextStep, Why
from habeas.cases.steps import next_steps
from habeas.law.citation import place
from habeas.law.dossier import Law
from habeas.law.terms import Term
from habeas.law.words import Kind, Start, Unit, Whose

if TYPE_CHECKING:
    from tests.cases.conftest import Desk

E = EventKind


@pytest.fixture(scope="session")
def sent(desk: Desk) -> Case:
    """Return a case that was sent and received."""
    return desk.case(desk.on("02-27", E.SENT), desk.on("03-02", E.RECEIVED))


@pytest.fixture(scope="session")
def refused(desk: Desk, sent: Case) -> Case:
    """Return a case that was refused without a reason."""
    return sent.with_event(desk.on("03-10", E.REFUSED))


@pytest.fixture(scope="session")
def reviewed(desk: Desk, refused: Case) -> Case:
    """Return a case that went to the body above."""
    return refused.with_event(
        desk.on("03-12", E.ESCALATED, letter=Kind.REVIEW, remedy="reconsideration")
    )


def kinds(steps: tuple[NextStep, ...]) -> list[Kind | None]:
    """Return the letters the steps take, in their order."""
    return [step.kind for step in steps]


def names(steps: tuple[NextStep, ...]) -> list[str]:
    """Return the remedies among the steps, in their order."""
    return [step.remedy for step in steps if step.remedy]


def test_a_draft_wants_to_be_sent(desk: Desk, numbered: Law) -> None:
    """The first step is the letter itself."""
    (step,) = desk.steps(desk.case(), numbered, "03-01")

    assert (Kind.ACCESS, Why.NOT_SENT, True) == (
        step.kind,
        step.why,
        step.recommended,
    )


def test_while_their_time_runs_there_is_only_patience(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """Nothing is open before the last day is over, and the day is named."""
    (step,) = desk.steps(sent, numbered, "03-30")

    assert (None, Why.WAITING, desk.day("03-30")) == (
        step.kind,
        step.why,
        step.wait_until,
    )


def test_silence_opens_the_remedies_on_the_day_after(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """On the first day of lateness: the reminder first, then what the law opens."""
    steps = desk.steps(sent, numbered, "03-31")

    assert [Kind.REMINDER, Kind.REVIEW, Kind.COMPLAINT] == kinds(steps)
    assert [True, False, False] == [step.recommended for step in steps]
    assert desk.day("03-30") == steps[1].silent_since


def test_after_a_reminder_the_law_comes_first(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """Nobody is told to ask a third time."""
    case = sent.with_event(desk.on("04-01", E.SENT, letter=Kind.REMINDER))

    steps = desk.steps(case, numbered, "04-08")

    assert ["reconsideration", "complaint"] == names(steps)
    assert Kind.REVIEW is steps[0].kind
    assert steps[0].recommended


def test_where_silence_is_counted_apart_no_remedy_opens_sooner(
    desk: Desk, promptly: Law, sent: Case
) -> None:
    """Our reminder comes at once; the complaint when the sixty days are over."""
    assert [Kind.REMINDER] == kinds(desk.steps(sent, promptly, "05-01"))
    assert "complaint" in names(desk.steps(sent, promptly, "05-02"))


def test_between_our_reminder_and_silence_there_is_patience(
    desk: Desk, promptly: Law, sent: Case
) -> None:
    """Once reminded, the person waits for the law's own day."""
    case = sent.with_event(desk.on("03-25", E.SENT, letter=Kind.REMINDER))

    (step,) = desk.steps(case, promptly, "04-01")

    assert (None, desk.day("05-01")) == (step.kind, step.wait_until)


def test_the_persons_time_after_silence_runs_from_the_last_day(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """Silence is known when their time is over, and sixty days run from there."""
    step = desk.steps(sent, numbered, "03-31")[1]

    assert desk.day("05-29") == step.by


def test_the_compulsory_step_holds_back_the_court(
    desk: Desk, numbered: Law, refused: Case
) -> None:
    """No suit is named while a step that must come first is open."""
    steps = desk.steps(refused, numbered, "03-11")

    assert ["reconsideration", "complaint"] == names(steps)
    assert (True, True) == (steps[0].compulsory, steps[0].recommended)
    assert (place("51"),) == steps[0].basis


def test_the_court_opens_when_the_body_above_has_decided(
    desk: Desk, numbered: Law, reviewed: Case
) -> None:
    """Then the suit is named, and never recommended: it is not ours to advise."""
    case = reviewed.with_event(desk.on("04-10", E.DECIDED))

    steps = desk.steps(case, numbered, "04-11")
    suit = next(step for step in steps if step.remedy == "suit")

    assert (False, False) == (suit.letter, suit.recommended)


def test_a_later_step_never_runs_from_the_answer_that_came_first(
    desk: Desk, sent: Case, numbered: Law
) -> None:
    """While the body above is silent, the refusal long ago makes nothing too late."""
    suit = numbered.remedies[0].model_copy(update={"first": ("reconsideration",)})
    law = numbered.model_copy(update={"remedies": (suit, *numbered.remedies[1:])})
    case = sent.with_event(desk.on("03-10", E.REFUSED))
    taken = case.with_event(
        desk.on("03-12", E.ESCALATED, letter=Kind.REVIEW, remedy="reconsideration")
    )

    steps = desk.steps(taken, law, "06-20")

    assert [] == [one for one in steps if one.remedy == "suit" and one.too_late]


def test_a_later_step_runs_from_the_decision_before_it(
    desk: Desk, sent: Case, numbered: Law
) -> None:
    """Fifteen days for the suit run from the decision it is brought against."""
    suit = numbered.remedies[0].model_copy(update={"first": ("reconsideration",)})
    law = numbered.model_copy(update={"remedies": (suit, *numbered.remedies[1:])})
    case = sent.with_event(desk.on("03-10", E.REFUSED))
    taken = case.with_event(
        desk.on("03-12", E.ESCALATED, letter=Kind.REVIEW, remedy="reconsideration")
    )
    decided = taken.with_event(desk.on("04-10", E.DECIDED))

    step = next(
        one for one in desk.steps(decided, law, "04-11") if one.remedy == "suit"
    )

    assert "suit" not in names(desk.steps(taken, law, "03-20"))
    assert (desk.day("04-25"), Why.DECIDED) == (step.by, step.why)


def test_a_body_that_is_silent_opens_what_comes_after_it(
    desk: Desk, numbered: Law, reviewed: Case
) -> None:
    """Sixty days without a decision, and the next step is open."""
    case = reviewed.with_event(desk.on("03-16", E.ACCEPTED))

    assert "suit" not in names(desk.steps(case, numbered, "05-15"))
    assert "suit" in names(desk.steps(case, numbered, "05-16"))


def test_the_body_that_has_the_matter_is_waited_for(
    desk: Desk, numbered: Law, reviewed: Case
) -> None:
    """Patience is recommended while its time runs, and the step is not taken twice."""
    case = reviewed.with_event(desk.on("03-16", E.ACCEPTED))

    steps = desk.steps(case, numbered, "03-17")

    assert (Why.WAITING, desk.day("05-15")) == (steps[0].why, steps[0].wait_until)
    assert "reconsideration" not in names(steps)


def test_a_reason_can_be_answered(desk: Desk, numbered: Law, sent: Case) -> None:
    """A refusal with a reason is rebutted first, before any other body hears of it."""
    case = sent.with_event(desk.on("03-10", E.REFUSED, reason="not our business"))

    steps = desk.steps(case, numbered, "03-11")

    assert Kind.REBUTTAL is steps[0].kind
    assert steps[0].recommended


def test_a_rebuttal_is_not_repeated(desk: Desk, numbered: Law, sent: Case) -> None:
    """Once it went, the remedies come first."""
    case = sent.with_event(desk.on("03-10", E.REFUSED, reason="not our business"))
    case = case.with_event(desk.on("03-12", E.SENT, letter=Kind.REBUTTAL))

    assert Kind.REVIEW is desk.steps(case, numbered, "03-13")[0].kind


def test_an_answer_in_part_is_asked_to_be_completed(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """The holder is asked for the rest before anybody else is."""
    case = sent.with_event(desk.on("03-10", E.ANSWERED_IN_PART, missing=("uses",)))

    steps = desk.steps(case, numbered, "03-11")

    assert [Kind.INCOMPLETE, Kind.REVIEW, Kind.COMPLAINT] == kinds(steps)


def test_a_full_answer_leaves_the_dispute_open(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """The case can be closed, and what the answer shows can be disputed."""
    case = sent.with_event(desk.on("03-10", E.ANSWERED))

    steps = desk.steps(case, numbered, "03-11")

    assert [(None, Why.ANSWERED), (Kind.COMPLAINT, Why.ANSWERED)] == [
        (step.kind, step.why) for step in steps
    ]


def test_what_is_too_late_is_listed_as_too_late(
    desk: Desk, numbered: Law, refused: Case
) -> None:
    """Nobody looks in vain for a step whose time is over."""
    on_the_day = desk.steps(refused, numbered, "05-09")[0]
    steps = desk.steps(refused, numbered, "05-10")

    assert ("reconsideration", False) == (on_the_day.remedy, on_the_day.too_late)
    assert ("reconsideration", True) == (steps[-1].remedy, steps[-1].too_late)
    assert "complaint" == steps[0].remedy


def test_a_retracted_refusal_opens_nothing(
    desk: Desk, numbered: Law, refused: Case
) -> None:
    """An entry that was wrong has no consequences."""
    case = refused.with_event(
        desk.on("03-11", E.RETRACTED, retracts=len(refused.events))
    )

    assert [Why.WAITING] == [step.why for step in desk.steps(case, numbered, "03-12")]


def test_a_demand_for_identity_can_be_met_or_fought(
    desk: Desk, numbered: Law, sent: Case
) -> None:
    """The person gives proof, or says why none is owed."""
    case = sent.with_event(desk.on("03-05", E.IDENTITY_ASKED))

    steps = desk.steps(case, numbered, "03-06")

    assert [None, Kind.REBUTTAL] == kinds(steps)


def test_a_later_letter_that_is_written_wants_to_be_sent(
    desk: Desk, numbered: Law, refused: Case
) -> None:
    """What lies on the table comes first, and nothing else is recommended."""
    case = refused.with_event(
        desk.on("03-12", E.DRAFTED, letter=Kind.REVIEW, remedy="reconsideration")
    )

    first, *others = desk.steps(case, numbered, "03-12")

    assert (Why.NOT_SENT, Kind.REVIEW, "reconsideration", False) == (
        first.why,
        first.kind,
        first.remedy,
        first.letter,
    )
    assert [first] == [step for step in (first, *others) if step.recommended]
    assert kinds(desk.steps(refused, numbered, "03-12")) == kinds(tuple(others))


@pytest.mark.parametrize("after", [E.SENT, E.ANSWERED, E.ESCALATED], ids=str)
def test_a_later_letter_that_left_or_was_overtaken_waits_no_more(
    desk: Desk, numbered: Law, refused: Case, after: EventKind
) -> None:
    """It counts as sent even where the day of sending is before that of keeping."""
    case = refused.with_event(desk.on("03-12", E.DRAFTED, letter=Kind.REBUTTAL))
    case = case.with_event(desk.on("03-11", after, letter=Kind.REBUTTAL))

    steps = desk.steps(case, numbered, "03-12")

    assert Why.NOT_SENT not in {step.why for step in steps}


def test_a_fee_is_fought_where_asking_is_free(desk: Desk, sent: Case) -> None:
    """The article that makes it free is the ground."""
    law = desk.law(fee={"free": True, "cite": ["12(5)"]})
    case = sent.with_event(desk.on("03-05", E.FEE_ASKED))

    steps = desk.steps(case, law, "03-06")

    assert (Kind.REBUTTAL, Why.FEE_ASKED) == (steps[0].kind, steps[0].why)
    assert (place("12(5)"),) == steps[0].basis


def test_an_act_that_can_be_fought_needs_no_request(desk: Desk) -> None:
    """Against an act, the remedy is open before anything was asked, within its time."""
    review: dict[str, object] = {
        "kind": "review",
        "name": "reconsideration",
        "after": ["before"],
        "to": "reviewer",
        "basis": [{"cite": ["11"], "says": "it may be reviewed"}],
        "terms": [{"name": "file", "whose": "yours", "amount": 60, "start": "known"}],
    }
    case = desk.case(matter={"decision": {"learned_on": "2026-03-01"}})

    step = desk.steps(case, desk.law(remedies=(review,)), "03-10")[-1]

    assert (Kind.REVIEW, Why.ACT) == (step.kind, step.why)
    assert desk.day("04-30") == step.by


def test_terms_of_the_law_a_remedy_is_written_under_are_used(
    desk: Desk, sent: Case
) -> None:
    """A remedy that points to another dossier takes its time from there."""
    away: dict[str, object] = {
        "kind": "review",
        "name": "reconsideration",
        "law": "the-review-law",
        "after": ["refused"],
        "to": "reviewer",
        "basis": [{"cite": ["71"], "says": "it may be reviewed"}],
    }
    file = {"name": "file", "whose": "yours", "amount": 60, "start": "known"}
    right = {
        "kind": "review",
        "basis": [{"cite": ["20"], "says": "within sixty days"}],
        "terms": [file],
    }
    law = desk.law(remedies=(away,))
    other = desk.law(id="the-review-law", rights=[right])
    case = sent.with_event(desk.on("03-10", E.REFUSED))

    laws = {one.id: one for one in (law, other)}
    steps = next_steps(case, law, laws, desk.calendar, desk.day("03-11"))

    assert ("the-review-law", desk.day("05-09")) == (steps[0].law, steps[0].by)


def test_a_remedy_nobody_verified_is_not_offered(desk: Desk, refused: Case) -> None:
    """An unverified article sends nobody anywhere."""
    remedy: dict[str, object] = {
        "kind": "complaint",
        "name": "rumour",
        "after": ["refused"],
        "to": "supervisor",
        "basis": [{"cite": ["9"], "says": "perhaps", "level": "unverified"}],
    }

    assert [] == names(desk.steps(refused, desk.law(remedies=(remedy,)), "03-11"))


def test_a_closed_case_asks_for_nothing(desk: Desk, numbered: Law, sent: Case) -> None:
    """What is closed is closed."""
    case = sent.with_event(desk.on("03-10", E.CLOSED))

    assert () == desk.steps(case, numbered, "03-11")


def test_a_step_whose_last_day_is_near_goes_before_a_milder_one(
    desk: Desk, sent: Case, numbered: Law
) -> None:
    """Nobody writes to the holder again while their own time runs out."""
    refused = sent.with_event(desk.on("03-10", E.REFUSED, reason="no such data"))
    early, *_ = desk.steps(refused, numbered, "03-11")
    late, *_ = desk.steps(refused, numbered, "05-04")

    assert Kind.REBUTTAL == early.kind
    assert (Kind.REVIEW, True) == (late.kind, late.recommended)


@pytest.mark.parametrize(("place", "by"), [("CN", True), ("DE", False)])
def test_a_limit_that_one_country_sets_runs_only_there(
    desk: Desk, numbered: Law, refused: Case, place: str, *, by: bool
) -> None:
    """Nobody is hurried by the limit of a country neither party belongs to."""
    limit = Term(
        name="file",
        whose=Whose.YOURS,
        amount=1,
        unit=Unit.YEAR,
        start=Start.KNOWN,
        places=(place,),
        what="complain",
    )
    remedies = tuple(
        one.model_copy(update={"terms": (limit,)}) if one.name == "complaint" else one
        for one in numbered.remedies
    )
    law = numbered.model_copy(update={"remedies": remedies})
    steps = desk.steps(refused, law, "03-12")

    assert by == any(step.by for step in steps if step.remedy == "complaint")


@pytest.mark.parametrize("kind", [Kind.MANDATE, Kind.REVOCATION])
def test_nobody_owes_an_answer_to_a_mandate(
    kind: Kind, desk: Desk, numbered: Law
) -> None:
    """Once it is given there is nothing to wait for, and nobody to remind."""
    representative = {"name": "Tobias Keller"}
    drafted = desk.case(kind=kind, representative=representative)
    given = drafted.with_event(desk.on("02-27", E.SENT))

    assert [Why.NOT_SENT] == [s.why for s in desk.steps(drafted, numbered, "02-28")]
    assert () == desk.steps(given, numbered, "04-30")


def test_a_limit_may_run_from_the_date_a_refusal_bears(desk: Desk, sent: Case) -> None:
    """What was in the post for a week leaves the person a week less."""
    appeal: dict[str, object] = {
        "kind": "appeal",
        "name": "appeal",
        "after": ["refused"],
        "to": "holder",
        "basis": [{"cite": ["6"], "says": "may appeal"}],
        "terms": [
            {"name": "file", "whose": "yours", "amount": 30, "start": "dated"},
        ],
    }
    law = desk.law(remedies=(appeal,))
    bare = sent.with_event(desk.on("03-10", E.REFUSED))
    dated = sent.with_event(desk.on("03-10", E.REFUSED, dated=desk.day("03-03")))
    by = [
        step.by
        for case in (bare, dated)
        for step in desk.steps(case, law, "03-11")
        if step.remedy == "appeal"
    ]

    assert [desk.day("04-09"), desk.day("04-02")] == by
