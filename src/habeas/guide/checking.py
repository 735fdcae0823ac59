"""Whether an answer can be taken; an answer that can is never changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from habeas.cases.request import LONGEST, printable
from habeas.guide.question import Naming, Problem, Question, Sort
from habeas.marking import N_

Answers = Mapping[str, object]
"""What JSON can hold, by the name of the question, in the order it was given."""

_PLACE = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2})?")

NEEDED = Problem(says=N_("This question needs an answer."))
_NOT_AMONG = N_("'%(value)s' is not among the choices. Please choose one of them.")
_NOT_A_DAY = N_("'%(value)s' is not a day. Please write it as 2026-11-23.")
_TOO_EARLY = N_("That is before the day you sent it (%(sent)s). Please check both.")
_NOT_A_PLACE = N_("'%(value)s' is no place. Please write a code such as DE or CN-JS.")
_YES_OR_NO = Problem(says=N_("Please answer yes or no."))
_ONE_LINE = Problem(says=N_("Please write this on one line."))
_CLOSED = Problem(says=N_("This cannot be chosen; the reason stands beside it."))
_WORDS = Problem(says=N_("Please answer this in words."))
_ROWS = Problem(says=N_("Please answer this row by row."))
_TOO_LONG = N_(
    "This is %(length)s characters long; a letter carries %(longest)s. "
    "Please shorten it."
)
_NOT_PRINTABLE = N_(
    "Character %(at)s (%(code)s) cannot be printed. Please take it out or replace it."
)
_ROW_NOT_WHOLE = N_(
    "Row %(row)s is not complete. Please fill it in, or take the row out."
)

AFTER_SENDING = frozenset({"received_on", "answered_on"})
"""Days that cannot be before the day of sending."""


def problem_with(question: Question, value: object, answers: Answers) -> Problem | None:
    """Say what is wrong with an answer; None where it can be taken."""
    if value is None or value in ("", []):
        return NEEDED if question.required else None
    return _CHECKS[question.sort](question, value, answers)


def _choice(question: Question, value: object, _: Answers) -> Problem | None:
    """Check one choice; any language may be chosen, for the guide knows no shelf."""
    chosen = next((one for one in question.choices if one.value == value), None)
    if chosen:
        return _CLOSED if chosen.closed else None
    if question.naming is Naming.LANGUAGE and _LANGUAGE.fullmatch(str(value)):
        return None
    return Problem(says=_NOT_AMONG, facts={"value": str(value)})


def _text(question: Question, value: object, answers: Answers) -> Problem | None:
    """Check one line of text."""
    if isinstance(value, str) and "\n" in value:
        return _ONE_LINE
    return _lines(question, value, answers)


def _lines(question: Question, value: object, _: Answers) -> Problem | None:
    """Check text of several lines."""
    if not isinstance(value, str):
        return _WORDS
    if question.required and not value.strip():
        return NEEDED
    return _typed(value)


def _typed(text: str) -> Problem | None:
    """Check that a letter can carry a text."""
    if len(text) > LONGEST:
        facts = {"length": str(len(text)), "longest": str(LONGEST)}
        return Problem(says=_TOO_LONG, facts=facts)
    for at, char in enumerate(text, start=1):
        if not _carried(char):
            facts = {"at": str(at), "code": f"U+{ord(char):04X}"}
            return Problem(says=_NOT_PRINTABLE, facts=facts)
    return None


def _carried(char: str) -> bool:
    """Say whether a letter can carry a character."""
    try:
        return bool(printable(char))
    except ValueError:
        return False


def _day(question: Question, value: object, answers: Answers) -> Problem | None:
    """Check a day, and that nothing was received before it was sent."""
    if not isinstance(value, str) or not _is_day(value):
        return Problem(says=_NOT_A_DAY, facts={"value": str(value)})
    sent = answers.get("sent_on")
    if question.name in AFTER_SENDING and isinstance(sent, str) and value < sent:
        return Problem(says=_TOO_EARLY, facts={"sent": sent})
    return None


def _is_day(text: str) -> bool:
    """Say whether a text is a day as year, month and day, and no shorter form."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _place(_: Question, value: object, __: Answers) -> Problem | None:
    """Check a place."""
    if isinstance(value, str) and _PLACE.fullmatch(value):
        return None
    return Problem(says=_NOT_A_PLACE, facts={"value": str(value)})


def _yes_no(_: Question, value: object, __: Answers) -> Problem | None:
    """Check a yes or no."""
    return None if isinstance(value, bool) else _YES_OR_NO


def _listed(question: Question, value: object, answers: Answers) -> Problem | None:
    """Check several choices."""
    if not isinstance(value, list | tuple):
        return _ROWS
    problems = (_choice(question, one, answers) for one in value)
    return next((problem for problem in problems if problem), None)


def _items(question: Question, value: object, _: Answers) -> Problem | None:
    """Check the rows of a table."""
    if not isinstance(value, list | tuple):
        return _ROWS
    problems = (_row(question, number, row) for number, row in enumerate(value, 1))
    return next((problem for problem in problems if problem), None)


def _row(question: Question, number: int, row: object) -> Problem | None:
    """Check one row."""
    names = {column.name for column in question.columns}
    if not isinstance(row, dict) or not names.issuperset(row):
        return _ROWS
    if not all(isinstance(text, str) for text in row.values()):
        return _WORDS
    needed = (one.name for one in question.columns if one.required)
    if not all(row.get(name, "").strip() for name in needed):
        return Problem(says=_ROW_NOT_WHOLE, facts={"row": str(number)})
    problems = (_typed(text) for text in row.values())
    return next((problem for problem in problems if problem), None)


_CHECKS: dict[Sort, Callable[[Question, object, Answers], Problem | None]] = {
    Sort.CHOICE: _choice,
    Sort.TEXT: _text,
    Sort.LINES: _lines,
    Sort.DAY: _day,
    Sort.PLACE: _place,
    Sort.YES_NO: _yes_no,
    Sort.LISTED: _listed,
    Sort.ITEMS: _items,
}
