"""What a clerk at a Chinese counter looks for first in an application."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from habeas.cases.request import Identifier, Request
from habeas.desk.requests import read_request
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.press.text import as_text

_STORIES = Path(__file__).parents[1] / "stories"
_NUMBER = "身份证（其他有效证件）号码"


def _story(name: str) -> Request:
    """Read a request of the stories."""
    return read_request(_STORIES / f"{name}.toml")


def _text(request: Request) -> str:
    """Compose in Chinese and join the lines, which Chinese breaks anywhere."""
    wishes = Wishes(
        on=request.on or date(2026, 11, 23), language="zh_CN", facing=NO_COPY
    )
    sheets = composed(request, library(), wishes)
    return "".join(line.strip() for line in as_text(sheets.letter).splitlines())


@pytest.mark.parametrize(
    ("story", "words"),
    [
        ("1-suzhou/2-correction", "第六十二条第一款，不得采集自然人的下列信息"),
        ("2-yiwu/1-objection", "第十四条第一款，禁止归集自然人的下列信息"),
    ],
)
def test_a_ban_is_said_with_the_verb_of_its_law(story: str, words: str) -> None:
    """A law that forbids to pool information is not said to forbid its collection."""
    assert words in _text(_story(story))


def test_access_asks_for_nothing_to_be_deleted() -> None:
    """A letter that asks to keep everything does not ask to delete what is banned."""
    text = _text(_story("1-suzhou/1-access"))

    assert "关于是否持有本人下列信息的答复" in text
    assert "予以删除" not in text


def test_what_reconsideration_must_be_told_is_left_to_fill_in() -> None:
    """The particulars that the rules ask for stand in the application, blank."""
    assert f"{_NUMBER}：____" in _text(_story("2-yiwu/4-penalty"))


def test_a_particular_that_was_typed_is_not_left_blank() -> None:
    """Whoever typed the number finds it once, and no blank beside it."""
    request = _story("2-yiwu/4-penalty")
    typed = (Identifier(label=_NUMBER, value="000000"),)
    person = request.person.model_copy(update={"identifiers": typed})
    text = _text(request.model_copy(update={"person": person}))

    assert f"{_NUMBER}：000000" in text
    assert f"{_NUMBER}：____" not in text


def test_a_complaint_calls_its_parties_what_they_are() -> None:
    """In a complaint nobody is an applicant or a respondent."""
    text = _text(_story("4-credit-report/5-complaint"))

    assert text.startswith("征信投诉书投诉人：")
    assert "被投诉人：" in text
    assert "申请人：" not in text


def test_a_letter_about_an_account_cites_no_credit_evaluation() -> None:
    """The article on credit evaluations stands only where there may be one."""
    assert "信用评价" not in _text(_story("5-platforms/tencent-access"))
    assert "信用评价" in _text(_story("5-platforms/zhima-access"))
