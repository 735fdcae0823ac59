from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.dossiers.library import Library, library
from habeas.errors import NotAllAnswered
from habeas.guide.answers import answer, undo
from habeas.guide.asked import preview_of, request_of
from habeas.guide.path import next_question, path, progress
from habeas.guide.question import Phase, Problem, Question, Sort

Fill = Callable[[Mapping[str, object]], Mapping[str, object]]

ON = date(2026, 11, 23)
SCRIPT: dict[str, object] = {
    "situation": "wrong-record",
    "person_country": "CN",
    "person_part": "CN-JS",
    "holder_name": "苏州市公共信用信息中心",
    "person_name": "林梅",
    "items": [{"what": "逾期"}],
}
WRITABLE = st.text(
    st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=60
).filter(str.strip)


def asked(name: str, answers: Mapping[str, object]) -> Question:
    """Return a question of the path by its name."""
    found = path(answers, library(), ON)
    return next(one for one in found if one.name == name)


def test_the_path_begins_with_what_happened(shelf: Library, on: date) -> None:
    """Nothing about law or person is asked before that."""
    first = next_question({}, shelf, on)

    assert first is not None
    assert ("situation", Phase.FIND) == (first.name, first.phase)


def test_the_phases_come_in_their_order(fill: Fill, shelf: Library, on: date) -> None:
    """The bar that shows the five phases never runs backwards."""
    order = list(Phase)

    places = [order.index(one.phase) for one in path(fill(SCRIPT), shelf, on)]

    assert sorted(places) == places


def test_progress_ends_where_the_letter_is_used(
    fill: Fill, shelf: Library, on: date
) -> None:
    """When all is answered, the last phase is left for the person."""
    found = progress(fill(SCRIPT), shelf, on)

    assert (Phase.USE, found.steps) == (found.phase, found.step)


@given(back=st.lists(st.integers(1, 8), max_size=4))
def test_going_back_and_answering_again_changes_nothing(back: list[int]) -> None:
    """The same answers give the same request, however often they were taken back."""
    shelf, answers = library(), dict[str, object]()
    whole = _filled({})
    for steps in back:
        answers = _filled(answers)
        for _ in range(steps):
            answers = dict(undo(answers))

    again = _filled(answers)

    assert request_of(whole, shelf, ON) == request_of(again, shelf, ON)


def _filled(answers: dict[str, object]) -> dict[str, object]:
    """Answer every open question."""
    while question := next_question(answers, library(), ON):
        value = SCRIPT.get(question.name, question.default)
        taken = answer(answers, question, value)
        assert not isinstance(taken, Problem)
        answers = dict(taken)
    return answers


def test_the_order_of_the_answers_does_not_matter(
    fill: Fill, shelf: Library, on: date
) -> None:
    """A request follows the path, not the order in which somebody went back."""
    answers = fill(SCRIPT)
    reversed_answers = dict(reversed(list(answers.items())))

    assert request_of(answers, shelf, on) == request_of(reversed_answers, shelf, on)


def test_changing_an_early_answer_and_back_loses_nothing(
    fill: Fill, shelf: Library, on: date
) -> None:
    """Answers that do not matter for a while are still there when they do again."""
    before = fill(SCRIPT)
    first = asked("situation", {})

    other = answer(before, first, "court-list")
    assert not isinstance(other, Problem)
    again = answer(other, first, "wrong-record")
    assert not isinstance(again, Problem)

    assert request_of(before, shelf, on) == request_of(again, shelf, on)


def test_an_answer_that_no_longer_matters_stays_out_of_the_request(
    fill: Fill, shelf: Library, on: date
) -> None:
    """Entries belong in a correction and not in a request for access."""
    answers = {**fill(SCRIPT), **fill(SCRIPT | {"kind": "access"})}

    request = request_of(answers, shelf, on)

    assert "items" in answers
    assert () == request.matter.items


def test_undo_takes_back_the_last_answer_only(fill: Fill) -> None:
    """One step back is one answer less."""
    answers = fill(SCRIPT)

    assert list(answers)[:-1] == list(undo(answers))


def test_nothing_can_be_taken_back_before_the_first_answer() -> None:
    """Undo at the beginning changes nothing."""
    assert {} == undo({})


def test_no_request_is_made_of_half_the_answers(shelf: Library, on: date) -> None:
    """A letter with gaps is never written."""
    with pytest.raises(NotAllAnswered):
        request_of({"situation": "see-record"}, shelf, on)


def test_a_preview_is_there_as_soon_as_the_law_is_known(
    fill: Fill, shelf: Library, on: date
) -> None:
    """The letter can grow beside the questions."""
    answers = fill(SCRIPT)
    names = list(answers)
    until_law = {name: answers[name] for name in names[: names.index("law") + 1]}

    request = preview_of(until_law, shelf, on)

    assert preview_of({"situation": "see-record"}, shelf, on) is None
    assert request is not None
    assert ("cn-js-social-credit", "…") == (request.law, request.person.name)


@given(name=WRITABLE, facts=WRITABLE, entry=WRITABLE)
def test_what_a_person_typed_is_never_changed(
    name: str, facts: str, entry: str
) -> None:
    """Spaces, signs and scripts come through to the letter."""
    typed = {
        "person_name": name,
        "facts": facts,
        "items": [{"what": entry}],
    }
    answers = {**_filled({}), **typed}

    request = request_of(answers, library(), ON)

    assert (name, facts, entry) == (
        request.person.name,
        request.matter.facts,
        request.matter.items[0].what,
    )


BAD: list[tuple[Sort, object]] = [
    (Sort.CHOICE, "elsewhere"),
    (Sort.TEXT, "two\nlines"),
    (Sort.TEXT, "bell\a"),
    (Sort.TEXT, 7),
    (Sort.LINES, "x" * 20_001),
    (Sort.LINES, "half \ud800"),
    (Sort.DAY, "23.11.2026"),
    (Sort.DAY, "2026-02-30"),
    (Sort.DAY, "20261123"),
    (Sort.PLACE, "Jiangsu"),
    (Sort.YES_NO, "maybe"),
    (Sort.LISTED, "score"),
    (Sort.LISTED, ["nothing"]),
    (Sort.ITEMS, [{"wrong": "no entry"}]),
    (Sort.ITEMS, [{"what": "x", "colour": "red"}]),
    (Sort.ITEMS, "x"),
]


@pytest.mark.parametrize(("sort", "value"), BAD)
def test_a_bad_answer_is_met_with_a_sentence(
    sort: Sort, value: object, fill: Fill
) -> None:
    """It says what is wrong and what to do, and its places can all be filled."""
    question = a_question(sort, fill)

    problem = answer({}, question, value)

    assert isinstance(problem, Problem)
    assert problem.sentence(problem.says).endswith(".")


def a_question(sort: Sort, fill: Fill) -> Question:
    """Return a question of the path of a sort."""
    asked_here = path(fill(SCRIPT), library(), ON)
    listing = path(
        fill(
            {
                "situation": "court-list",
                "person_country": "CN",
                "holder_name": "法院",
                "person_name": "周建",
            }
        ),
        library(),
        ON,
    )
    of_sort = [one for one in (*asked_here, *listing) if one.sort is sort]
    return next((one for one in of_sort if one.name == "items"), of_sort[0])


def test_a_needed_answer_cannot_be_passed_over() -> None:
    """The name in the letter is not optional."""
    question = next_question({}, library(), ON)
    assert question is not None

    assert isinstance(answer({}, question, None), Problem)


def test_a_letter_is_not_received_before_it_was_sent(fill: Fill) -> None:
    """Two days that cannot both be right are asked about."""
    answers = {
        **fill(SCRIPT | {"situation": "follow-up", "outcome": "silent"}),
        "sent_on": "2026-11-02",
    }
    question = asked("received_on", answers)

    assert isinstance(answer(answers, question, "2026-11-01"), Problem)
    assert not isinstance(answer(answers, question, "2026-11-02"), Problem)


def test_a_statement_that_is_too_long_is_told_and_kept_whole() -> None:
    """Words are counted where the law counts them; a shorter text is taken as it is."""
    question = Question(
        name="statement",
        phase=Phase.ASK,
        sort=Sort.LINES,
        says="?",
        help="%(number)s",
        facts={"number": "3"},
        words_at_most=3,
    )

    told = answer({}, question, "one two three four")

    assert isinstance(told, Problem)
    assert {"count": "4", "most": "3"} == told.facts
    assert {"statement": "one  two three"} == answer({}, question, "one  two three")
    assert question.explained(question.help) == "3"
