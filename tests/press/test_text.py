"""Letters as plain text, for e-mails and the boxes of web forms."""

from __future__ import annotations

import json

import pytest
import specimen
from hypothesis import given
from hypothesis import strategies as st

from habeas.errors import WordsMissing
from habeas.language.widths import width
from habeas.press.as_json import as_json
from habeas.press.columns import COLUMNS, wrapped
from habeas.press.letter import Letter, Paragraph, Run
from habeas.press.text import as_text, item_number

PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=9)
SENTENCES = st.lists(PLAIN, max_size=40).map(" ".join)


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_typed_text_stands_in_the_text_exactly_as_typed(text: str) -> None:
    """Every character, space and line break of the person's own words is kept."""
    runs = (Run(text="She wrote: "), Run(text=text, typed=True), Run(text=". Indeed."))
    letter = specimen.german(facts=(Paragraph(runs=runs, number=2),))

    assert text in as_text(letter)


@given(SENTENCES, st.integers(0, 8))
def test_no_line_is_wider_than_the_page(text: str, indent: int) -> None:
    """Lines end at 72 columns, East Asian characters counted as two."""
    lines = wrapped((Run(text=text),), "1." if indent else "", indent).split("\n")

    assert [] == [line for line in lines if width(line) > COLUMNS]


@given(SENTENCES)
def test_wrapping_loses_no_word(text: str) -> None:
    """Only the spaces between words may change into line breaks."""
    kept = wrapped((Run(text=text),), "", 0)

    assert "".join(text.split()) == "".join(kept.split())


def test_chinese_lines_do_not_begin_with_a_full_stop() -> None:
    """Punctuation stays with the character it belongs to."""
    lines = wrapped((Run(text="申请人认为信息有误。" * 12),)).split("\n")

    assert len(lines) > 1
    assert [] == [line for line in lines if line.startswith(("。", "，"))]
    assert max(map(width, lines)) <= COLUMNS


def test_numbered_paragraphs_hang_from_their_number() -> None:
    """The second line stands under the first word, not under the number."""
    text = wrapped((Run(text="word " * 30),), "1.", 4)

    first, second, *_ = text.split("\n")
    assert first.startswith("1.  word")
    assert second.startswith("    word")


@pytest.mark.parametrize(
    ("number", "language", "expected"),
    [
        (3, "de", "3."),
        (1, "zh_CN", "一、"),
        (10, "zh_CN", "十、"),
        (12, "zh_CN", "十二、"),
        (20, "zh_CN", "二十、"),
        (99, "zh_CN", "九十九、"),
        (100, "zh_CN", "100."),
    ],
)
def test_demands_are_numbered_as_the_language_numbers(
    number: int, language: str, expected: str
) -> None:
    """Chinese demands are 一、二、三、; others are 1. 2. 3."""
    assert expected == item_number(number, language)


@pytest.mark.parametrize(
    "letter", [specimen.german(), specimen.american(), specimen.chinese()]
)
def test_the_text_holds_all_that_the_letter_says(letter: Letter) -> None:
    """Subject, parties and enclosures are all there; what is for paper is not."""
    text = as_text(letter)

    for wanted in (letter.subject, letter.sender.name, letter.addressee.name):
        assert wanted in text
    assert all(wanted in text for wanted in letter.enclosures)
    assert not any(own in text for own in letter.before_you_post)


def test_the_reading_copy_follows_under_its_notice() -> None:
    """Both languages in one text are clearly two letters."""
    facing = specimen.english_copy()
    text = as_text(specimen.chinese(), facing)

    assert text.index("申请事项") < text.index(facing.notice) < text.index("What I ask")


@pytest.mark.parametrize("word", ["page", "demands", "colon"])
def test_a_form_without_its_words_is_refused(word: str) -> None:
    """A label that the language lacks is named; no letter goes out with a gap."""
    labels = {k: v for k, v in specimen.GERMAN.items() if k != word}

    with pytest.raises(WordsMissing, match=word):
        as_text(specimen.german(labels=labels))


def test_json_gives_back_the_same_letter() -> None:
    """Another program can read a letter and lose nothing."""
    letter, facing = specimen.chinese(), specimen.english_copy()
    both = json.loads(as_json(letter, facing))

    assert letter == Letter.model_validate_json(json.dumps(both["letter"]))
    assert facing == Letter.model_validate_json(json.dumps(both["facing"]))
