"""The library as it ships, the day on which the tests take place, and ready answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from habeas.dossiers.library import Library, library
from habeas.guide.answers import Answers, answer
from habeas.guide.path import next_question
from habeas.guide.question import Problem

ON = date(2026, 11, 23)

Fill = Callable[[Mapping[str, object]], Answers]


@pytest.fixture(scope="session")
def shelf() -> Library:
    """Return every law that ships."""
    return library()


@pytest.fixture(scope="session")
def on() -> date:
    """Return the day of the test."""
    return ON


@pytest.fixture(scope="session")
def fill(shelf: Library) -> Fill:
    """Return a person who answers to the end: as scripted, else what is proposed."""

    def fill(script: Mapping[str, object]) -> Answers:
        answers: Answers = {}
        while question := next_question(answers, shelf, ON):
            value = script.get(question.name, question.default)
            taken = answer(answers, question, value)
            assert not isinstance(taken, Problem), (question.name, value, taken)
            answers = taken
        return answers

    return fill
