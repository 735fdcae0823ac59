"""From a letter to HTML, through the forms in ``letters/_forms``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from habeas.press.fonts import font_rules
from habeas.press.letter_labels import check_labels, labelled, with_colon
from habeas.press.pages import (
    address_lines,
    blanks,
    direction,
    direction_of,
    language_tag,
    page_words,
    parts,
    posted_lines,
    sort_of,
    whole_columns,
)
from habeas.press.paper import paper_for
from habeas.press.unbroken import unbroken
from habeas.shelves import shelf

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from habeas.press.letter import Letter
    from habeas.press.paper import Paper


def as_html(
    letter: Letter,
    facing: Letter | None = None,
    paper: Paper | None = None,
    *,
    large: bool = False,
) -> str:
    """Return the letter as one HTML page that needs no other file."""
    paper = paper or usual_paper(letter)
    return markup(letter, facing, paper, large=large, style=style_rules(paper))


def usual_paper(letter: Letter) -> Paper:
    """Return the paper for a letter when nobody chose one, by its law's country."""
    return paper_for(letter.law.partition("-")[0], letter.form)


def markup(
    letter: Letter,
    facing: Letter | None,
    paper: Paper,
    *,
    large: bool = False,
    style: str = "",
) -> str:
    """Return the HTML of a letter, with its style rules only if they are given."""
    for one in filter(None, (letter, facing)):
        check_labels(one)
    return (
        environment()
        .get_template("_forms/_page.html.j2")
        .render(
            letter=letter,
            parts=parts(letter, facing, paper, large=large),
            paper=paper,
            large=large,
            style=style,
        )
    )


@cache
def style_rules(paper: Paper) -> str:
    """Return all style rules for a paper."""
    letters = shelf("letters")
    type_rules = (letters / "_paper" / "letter.css").read_text(encoding="utf-8")
    sheet = environment().get_template("_paper/sheet.css.j2").render(paper=paper)
    return f"{font_rules()}\n{type_rules}\n{sheet}"


@cache
def environment() -> ImmutableSandboxedEnvironment:
    """Return the one environment in which forms are filled in.

    Everything is escaped, whatever a file is called; a form that names something
    which is not there is an error; forms can call nothing that changes anything.
    """
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    forms = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(shelf("letters")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    forms.globals.update(
        address_lines=address_lines,
        blanks=blanks,
        direction=direction,
        direction_of=direction_of,
        labelled=labelled,
        language_tag=language_tag,
        page_words=page_words,
        posted_lines=posted_lines,
        sort_of=sort_of,
        unbroken=unbroken,
        whole_columns=whole_columns,
        with_colon=with_colon,
    )
    return forms
