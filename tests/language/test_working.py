from __future__ import annotations

import re
from datetime import date

import pytest

from habeas.deadlines.deadline import Deadline, Step
from habeas.language.working import explain, law_words
from habeas.language.working_line import one_line
from habeas.law.citation import place
from habeas.law.conventions import StepKind
from habeas.law.dossier import Act
from habeas.law.terms import Span, Term
from habeas.law.words import Start, Unit, Whose

ACTS = {
    "eu-gdpr": Act(name={"en": "GDPR"}, style="eu"),
    "eu-1182-71": Act(name={"en": "Regulation 1182/71"}, style="plain"),
}
MONTH = Term(name="answer", amount=1, unit=Unit.MONTH, start=Start.RECEIVED)
PROMPTLY = Term(name="answer", words={"zh_CN": "及时", "en": "promptly"})
RECEIVED = Step(kind=StepKind.START, day=date(2026, 11, 25), start=Start.RECEIVED)
ONE_MONTH = Step(
    kind=StepKind.COUNTED,
    day=date(2026, 12, 25),
    span=Span(amount=1, unit=Unit.MONTH),
)
CHRISTMAS = (
    RECEIVED,
    ONE_MONTH,
    Step(
        kind=StepKind.HOLIDAY,
        day=date(2026, 12, 25),
        days=(date(2026, 12, 25),),
        names=("Erster Weihnachtstag",),
    ),
    Step(
        kind=StepKind.WEEKEND,
        day=date(2026, 12, 26),
        days=(date(2026, 12, 26), date(2026, 12, 27)),
    ),
    Step(
        kind=StepKind.ROLLED,
        day=date(2026, 12, 28),
        cite=(place("eu-1182-71:3(4)"),),
    ),
)


def deadline(*steps: Step, due: date | None = date(2026, 12, 28)) -> Deadline:
    """Return a deadline with these steps."""
    return Deadline(
        term="answer",
        whose=Whose.THEIRS,
        start=date(2026, 11, 25),
        event=Start.RECEIVED,
        due=due,
        steps=steps,
        cite=(place("12(3)"),),
    )


def sentence(step: Step, term: Term = MONTH) -> str:
    """Return the sentence for one step."""
    return explain(deadline(step), term, ACTS, "en", law="eu-gdpr")[0]


def filled(kind: StepKind) -> Step:
    """Return a step with every fact that its kind may carry."""
    return Step(
        kind=kind,
        day=date(2026, 12, 25),
        until=date(2027, 1, 4),
        start=Start.RECEIVED,
        span=Span(amount=2, unit=Unit.WEEK),
        names=("Neujahr",),
        days=(date(2026, 12, 25), date(2027, 1, 1)),
    )


def test_a_deadline_is_explained_step_by_step() -> None:
    """A person can follow every step with a calendar in hand."""
    told = explain(deadline(*CHRISTMAS), MONTH, ACTS, "en", law="eu-gdpr")

    assert told == (
        "The letter was received on Wednesday 25 November 2026.",
        (
            "The period of one month begins on the day after and ends on "
            "Friday 25 December 2026."
        ),
        "Friday 25 December 2026 is a public holiday (Erster Weihnachtstag).",
        "Saturday 26 December 2026 and Sunday 27 December 2026 are on a weekend.",
        (
            "The next working day is taken: Monday 28 December 2026. "
            "See Article 3(4) of Regulation 1182/71."
        ),
    )


def test_a_deadline_fits_on_one_line() -> None:
    """The docket shows the way from the event to the last day."""
    assert one_line(deadline(*CHRISTMAS), MONTH, "en") == (
        "received Wed 25 Nov 2026 → one month → Fri 25 Dec, a public holiday "
        "(Erster Weihnachtstag) → Sat and Sun → Mon 28 Dec 2026"
    )


def test_a_day_that_did_not_roll_ends_the_line() -> None:
    """The last day is always named."""
    plain = deadline(RECEIVED, ONE_MONTH, due=date(2026, 12, 25))

    assert one_line(plain, MONTH, "en") == (
        "received Wed 25 Nov 2026 → one month → Fri 25 Dec 2026"
    )


def test_a_doubt_stands_behind_the_last_day() -> None:
    """First the day, then what may still change it."""
    doubt = Step(kind=StepKind.PROVISIONAL, day=date(2026, 12, 25))

    line = one_line(
        deadline(RECEIVED, ONE_MONTH, doubt, due=date(2026, 12, 25)), MONTH, "en"
    )

    assert line.endswith("→ Fri 25 Dec 2026 → holidays of 2026 not published yet")


@pytest.mark.parametrize("kind", StepKind)
def test_every_kind_of_step_has_words(kind: StepKind) -> None:
    """No step of the arithmetic leaves a person without a sentence."""
    told = sentence(filled(kind), PROMPTLY)
    line = one_line(deadline(filled(kind)), PROMPTLY, "en")

    assert told.endswith(".")
    assert "%(" not in told + line
    assert re.search(r"\(\)|: \.|  ", told + line) is None


@pytest.mark.parametrize("event", Start)
def test_every_event_has_words(event: Start) -> None:
    """No event from which a period runs is left without a sentence."""
    step = RECEIVED.model_copy(update={"start": event})

    assert "25 November 2026" in sentence(step)
    assert "25 Nov 2026" in one_line(deadline(step), MONTH, "en")


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span(amount=1, unit=Unit.DAY), "one day"),
        (Span(amount=60, unit=Unit.DAY), "60 days"),
        (Span(amount=1, unit=Unit.WORKING_DAY), "one working day"),
        (Span(amount=20, unit=Unit.WORKING_DAY), "20 working days"),
        (Span(amount=2, unit=Unit.WEEK), "2 weeks"),
        (Span(amount=1, unit=Unit.MONTH), "one month"),
        (Span(amount=3, unit=Unit.YEAR), "3 years"),
    ],
)
def test_a_length_of_time_agrees_with_its_number(span: Span, words: str) -> None:
    """One is a word, more are a figure."""
    step = ONE_MONTH.model_copy(update={"span": span})

    assert f"The period of {words} " in sentence(step)


def test_an_extension_is_told_as_one() -> None:
    """The second count runs on from the first."""
    more = ONE_MONTH.model_copy(
        update={"span": Span(amount=2, unit=Unit.MONTH), "day": date(2027, 2, 25)}
    )

    told = explain(
        deadline(RECEIVED, ONE_MONTH, more), MONTH, ACTS, "en", law="eu-gdpr"
    )

    assert told[2] == "Extended by 2 months, it ends on Thursday 25 February 2027."


def test_the_day_of_the_event_counts_only_where_the_law_says_so() -> None:
    """Nobody is told that a period begins the day after when it does not."""
    counts = Step(kind=StepKind.DAY_COUNTS, day=date(2026, 11, 25))

    told = explain(
        deadline(RECEIVED, counts, ONE_MONTH), MONTH, ACTS, "en", law="eu-gdpr"
    )

    assert told[1:] == (
        "That day is the first day of the period.",
        "The period of one month ends on Friday 25 December 2026.",
    )


def test_a_law_without_a_number_speaks_in_its_own_words() -> None:
    """No number is put into the law's mouth."""
    told = sentence(Step(kind=StepKind.NO_NUMBER), PROMPTLY)

    assert told == "The law sets no number of days; its own words are: promptly."


def test_a_reminder_is_never_the_law() -> None:
    """Our own day is told apart from a time limit."""
    reminder = Step(kind=StepKind.REMINDER, day=date(2026, 12, 14))

    assert "a reminder of ours, not a time limit of the law" in sentence(reminder)


def test_a_provisional_day_says_why() -> None:
    """A day that may still change is never shown as settled."""
    told = sentence(Step(kind=StepKind.PROVISIONAL, day=date(2028, 1, 3)))

    assert told.startswith("The public holidays of 2028 are not published yet")


def test_a_pause_gives_its_reason() -> None:
    """The reason a period stood still is part of the sentence."""
    paused = Step(
        kind=StepKind.PAUSED,
        day=date(2026, 12, 1),
        until=date(2026, 12, 4),
        names=("identity is being proved",),
    )

    assert sentence(paused) == (
        "The period stood still from Tuesday 1 December 2026 to "
        "Friday 4 December 2026: identity is being proved."
    )


def test_a_rule_in_an_act_that_no_shelf_holds_is_left_out() -> None:
    """A broken dossier elsewhere does not silence a deadline."""
    step = RECEIVED.model_copy(update={"cite": (place("nowhere:1"),)})

    assert sentence(step) == "The letter was received on Wednesday 25 November 2026."


def test_a_place_without_an_act_is_in_the_terms_own_law() -> None:
    """A dossier need not repeat its own name."""
    step = RECEIVED.model_copy(update={"cite": (place("12(3)"),)})

    assert sentence(step).endswith("See Article 12(3) GDPR.")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh_CN", "及时"),
        ("en", "promptly"),
        ("de", "unverzüglich"),
        ("en_US", "promptly"),
    ],
)
def test_the_laws_own_words_come_in_the_readers_language_if_they_can(
    language: str, words: str
) -> None:
    """What the dossier does not say in the language, its catalog of laws does."""
    assert law_words(PROMPTLY, language) == words
