"""The answers: what JSON can hold, in the order in which they were given."""

from __future__ import annotations

from habeas.guide.checking import Answers, problem_with
from habeas.guide.question import Problem, Question

__all__ = ("Answers", "answer", "undo")


def answer(answers: Answers, question: Question, value: object) -> Answers | Problem:
    """Return the answers with one more, or what is wrong with it.

    An answer that was given before is given anew, and is then the last one. Nothing
    else is dropped: later answers that no longer fit are only left out of the request.
    """
    problem = problem_with(question, value, answers)
    if problem:
        return problem
    kept = {name: one for name, one in answers.items() if name != question.name}
    return {**kept, question.name: value}


def undo(answers: Answers) -> Answers:
    """Return the answers without the one that was given last."""
    return dict(list(answers.items())[:-1])
