"""Letters as HTML, and what the forms may do."""

from __future__ import annotations

import pytest
import specimen
from jinja2 import UndefinedError
from jinja2.exceptions import SecurityError

from habeas.errors import WordsMissing
from habeas.press.html import as_html, environment


def test_the_page_needs_no_other_file() -> None:
    """Style and text are in one file that opens anywhere, without a network."""
    page = as_html(specimen.german())

    assert "<style>" in page
    assert "@import" not in page
    assert "url(" not in page
    assert "<link" not in page


def test_everything_typed_is_escaped() -> None:
    """Markup in a name is shown, not obeyed, whatever the form's file is called."""
    page = as_html(specimen.german(signature="<script>alert('x')</script>"))

    assert "<script" not in page
    assert "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;" in page


def test_language_and_direction_stand_on_every_part() -> None:
    """A browser and a screen reader know how to read each of the two letters."""
    page = as_html(specimen.chinese(), specimen.english_copy())

    assert '<html lang="zh-CN" dir="ltr">' in page
    assert '<article class="copy as-application" lang="en" dir="ltr">' in page


def test_a_letter_from_right_to_left_says_so() -> None:
    """Arabic letters are set from the right."""
    page = as_html(specimen.german(language="ar"))

    assert '<html lang="ar" dir="rtl">' in page


def test_places_on_the_slip_become_lines_to_write_on() -> None:
    """The clerk finds a ruled line where the text has underscores."""
    page = as_html(specimen.chinese())

    assert "____" not in page
    assert page.count('class="blank"') == 6


def test_a_form_cannot_reach_the_machinery() -> None:
    """A form from somebody else's shelf gets no further than the letter."""
    template = environment().from_string("{{ letter.__class__.__mro__ }}")

    with pytest.raises(SecurityError):
        template.render(letter=specimen.german())


def test_a_form_that_names_what_is_not_there_is_an_error() -> None:
    """No letter has an empty place because of a misspelt name."""
    template = environment().from_string("{{ letter.adressee }}")

    with pytest.raises(UndefinedError):
        template.render(letter=specimen.german())


def test_a_missing_word_of_the_form_is_an_error() -> None:
    """A form is never half in another language."""
    with pytest.raises(WordsMissing, match="reference"):
        as_html(specimen.german(labels={"page": "x"}))


def test_a_signature_stands_in_the_page_itself_with_words_for_it() -> None:
    """The picture needs no other file, and the reading copy bears none."""
    picture = specimen.signature("Unterschrift von Lin Mei")
    copy = specimen.english_copy_of_german()
    page = as_html(specimen.german(signed=picture), copy)

    assert 1 == page.count("data:image/png;base64,")
    assert 'alt="Unterschrift von Lin Mei"' in page
