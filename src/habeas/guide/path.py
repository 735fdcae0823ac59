"""The path: which question comes next, and how far it is to the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from habeas.guide import (
    asking,
    choosing_law,
    finding_out,
    following_up,
    getting,
    proving,
    representing,
)
from habeas.guide.checking import Answers, problem_with
from habeas.guide.question import Phase, Progress, Question
from habeas.guide.told import Shelf, Told

Step = Callable[[Told], Question | None]

_STEPS: tuple[Step, ...] = (
    finding_out.situation,
    *representing.WHOSE_STEPS,
    *finding_out.STEPS,
    *choosing_law.STEPS,
    *proving.STEPS,
    *representing.PROVING_STEPS,
    *representing.MANDATE_STEPS,
    *asking.STEPS,
    *following_up.STEPS,
    *getting.STEPS,
)


@dataclass(frozen=True)
class Walk:
    """The path as far as the answers lead."""

    asked: tuple[Question, ...]
    """The questions answered, in order."""
    open: Question | None
    """The question that is next; None where all is answered."""
    told: Told
    """The answers that count; those that no longer matter are not among them."""
    ahead: int = 0
    """How many questions will follow the open one, as far as it is known."""


def walk(answers: Answers, library: Shelf, on: date) -> Walk:
    """Follow the path from its beginning to the first question without an answer.

    An answer that an earlier answer has made impossible counts as none.
    """
    told = Told({}, library, on)
    asked: tuple[Question, ...] = ()
    for number, step in enumerate(_STEPS, start=1):
        question = step(told)
        if question is None:
            continue
        name = question.name
        if name not in answers or problem_with(question, answers[name], told.answers):
            ahead = sum(later(told) is not None for later in _STEPS[number:])
            return Walk(asked, question, told, ahead)
        asked += (question,)
        told = told.hearing(name, answers[name])
    return Walk(asked, None, told)


def next_question(answers: Answers, library: Shelf, on: date) -> Question | None:
    """Return the question that comes next, or None where all is answered."""
    return walk(answers, library, on).open


def path(answers: Answers, library: Shelf, on: date) -> tuple[Question, ...]:
    """Return the questions answered so far, and the next one."""
    found = walk(answers, library, on)
    return (*found.asked, found.open) if found.open else found.asked


def progress(answers: Answers, library: Shelf, on: date) -> Progress:
    """Say how far the person has come; the number of steps is a good guess."""
    found = walk(answers, library, on)
    done = len(found.asked)
    if found.open is None:
        return Progress(phase=Phase.USE, step=done, steps=done)
    return Progress(phase=found.open.phase, step=done + 1, steps=done + 1 + found.ahead)
