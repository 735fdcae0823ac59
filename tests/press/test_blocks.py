"""Reading the simple HTML of templates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from habeas.press.blocks import TemplateNotUnderstood, plain_text, read_parts
from habeas.press.letter import Listing, Paragraph, Table
from habeas.press.typed import Typed

_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1)


def _part(inner: str) -> tuple[object, ...]:
    """Read one part."""
    return read_parts(f'<section data-part="facts">{inner}</section>')["facts"]


@given(_TEXT)
def test_what_a_person_typed_comes_through_untouched(text: str) -> None:
    """No text a person types is read as markup, trimmed or joined."""
    (block,) = _part(str(Markup("<p>{}</p>").format(Typed(text))))

    assert isinstance(block, Paragraph)
    assert text == plain_text(block.runs)
    assert block.runs[0].typed


def test_typed_lines_and_spaces_are_kept() -> None:
    """Line breaks and runs of spaces in typed text are the person's own."""
    (block,) = _part(str(Markup("<p>{}</p>").format(Typed("  a\n\n   b\t c "))))

    assert isinstance(block, Paragraph)
    assert "  a\n\n   b\t c " == plain_text(block.runs)


def test_the_blanks_of_a_template_count_once() -> None:
    """How a template is indented does not show in the letter."""
    (block,) = _part("<p>  One\n   two <strong>three</strong>\n </p>")

    assert isinstance(block, Paragraph)
    assert "One two three" == plain_text(block.runs)


def test_chinese_sentences_stand_without_a_blank() -> None:
    """A line break between two sentences of a template is no space in Chinese."""
    (block,) = _part("<p>第一句。\n第二句。</p>")

    assert isinstance(block, Paragraph)
    assert "第一句。第二句。" == plain_text(block.runs)


def test_an_empty_paragraph_is_no_paragraph() -> None:
    """A template may leave out what there is nothing to say of."""
    assert () == _part("<p> </p><ol></ol>")


def test_a_table_keeps_its_caption_headings_and_rows() -> None:
    """What stands in a table is read cell by cell."""
    (block,) = _part(
        "<table><caption>C</caption><tr><th>A</th><th>B</th></tr>"
        "<tr><td>1</td><td></td></tr></table>"
    )

    assert isinstance(block, Table)
    assert ("C", ("A", "B")) == (block.caption, block.header)
    assert ("1", "") == tuple(plain_text(cell) for cell in block.rows[0])


def test_a_list_keeps_its_items() -> None:
    """A numbered list and a plain one are told apart."""
    first, second = _part("<ol><li>a</li><li>b</li></ol><ul><li>c</li></ul>")

    assert isinstance(first, Listing)
    assert isinstance(second, Listing)
    assert (True, False) == (first.ordered, second.ordered)
    assert 2 == len(first.items)


def test_an_element_no_letter_has_is_an_error_of_the_template() -> None:
    """A template with a picture or a script is refused before a person sees it."""
    with pytest.raises(TemplateNotUnderstood, match="img"):
        _part('<p><img src="x"></p>')
