"""From a letter to a file for a word processor: for a supervisor's pen.

Everything stands in named styles, so that a clinic changes its look in one place. What
a person typed is text of the document, never markup; the numbers of paragraphs are text
as well, so that they stay the same in the reading copy.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from habeas.law.words import Form
from habeas.press.docx_xml import (
    field,
    in_its_direction,
    repeated,
    right_to_left,
    same_bytes,
    speak,
)
from habeas.press.fonts import check_characters, family_of
from habeas.press.letter import (
    Block,
    Heading,
    Letter,
    Listing,
    Paragraph,
    Party,
    Run,
    Table,
)
from habeas.press.letter_labels import check_labels, labelled
from habeas.press.pages import address_lines, direction, language_tag, page_words
from habeas.press.text import item_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document
    from docx.section import Section
    from docx.text.paragraph import Paragraph as Line

    from habeas.press.paper import Paper

_SIZE = 11
_INDENT = 8.0
"""Millimetres by which a numbered paragraph hangs."""
_STYLES = {
    "Habeas Address": {"after": 0},
    "Habeas Date": {"before": 12, "after": 12},
    "Habeas Text": {"after": 6},
    "Habeas Item": {"after": 3},
    "Habeas Closing": {"before": 12, "after": 30},
    "Habeas Notice": {"after": 12},
}
"""Our styles, with the white around them in points."""


def as_docx(letter: Letter, facing: Letter | None, paper: Paper) -> bytes:
    """Return the letter as a DOCX file, its reading copy in a section of its own."""
    import docx

    for one in filter(None, (letter, facing)):
        check_labels(one)
        check_characters(one)
    document = docx.Document()
    _style(document, letter)
    _sheet(document.sections[0], paper)
    _Writer(document, letter).write(document.sections[0])
    if facing:
        section = document.add_section()
        section.footer.is_linked_to_previous = False
        _Writer(document, facing).write(section)
    _properties(document, letter)
    made = io.BytesIO()
    document.save(made)
    return same_bytes(made.getvalue())


def _style(document: Document, letter: Letter) -> None:
    """Define the styles, in the typeface of the letter's language."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    tag = language_tag(letter.language)
    family = family_of(tag)
    for name in ("Normal", "Heading 1", "Heading 2"):
        style = document.styles[name]
        speak(style, family, tag)
        style.font.color.rgb = RGBColor(0, 0, 0)
        style.font.size = Pt(_SIZE if name != "Heading 1" else _SIZE + 1)
    for name, white in _STYLES.items():
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.paragraph_format.space_before = Pt(white.get("before", 0))
        style.paragraph_format.space_after = Pt(white["after"])


def _sheet(section: Section, paper: Paper) -> None:
    """Cut the sheet and its margins."""
    from docx.shared import Mm

    section.page_width, section.page_height = Mm(paper.width), Mm(paper.height)
    section.top_margin = Mm(paper.margins.top)
    section.bottom_margin = Mm(paper.margins.bottom)
    section.left_margin = Mm(paper.margins.left)
    section.right_margin = Mm(paper.margins.right)


def _properties(document: Document, letter: Letter) -> None:
    """Say what the file is, and nothing of the person."""
    properties = document.core_properties
    properties.title, properties.author = letter.subject, "Habeas"
    properties.language = language_tag(letter.language)
    properties.comments = properties.keywords = properties.last_modified_by = ""
    day = datetime.combine(letter.on, time(), tzinfo=UTC).replace(tzinfo=None)
    properties.created = properties.modified = day


class _Writer:
    """Writes one letter, or its reading copy, at the end of a document."""

    def __init__(self, document: Document, letter: Letter) -> None:
        """Keep where to write and what."""
        self._document, self._letter = document, letter
        self._tag = language_tag(letter.language)
        self._rtl = direction(letter.language) == "rtl"

    def write(self, section: Section) -> None:
        """Write everything from the sender to the enclosures, and the foot."""
        letter = self._letter
        self._foot(section)
        if letter.notice:
            self._line(letter.notice, "Habeas Notice")
        form = self._application if letter.form is Form.APPLICATION else self._western
        form()
        self._enclosures()

    def _western(self) -> None:
        """Write a Western letter."""
        letter = self._letter
        for party in (letter.sender, letter.addressee):
            self._party(party)
        self._line(letter.date_line, "Habeas Date")
        self._line(letter.subject, "Heading 1")
        if letter.concerning:
            label, somebody = letter.concerning
            self._party(somebody, label)
        self._respondent()
        if letter.salutation:
            self._line(letter.salutation, "Habeas Text")
        for part in (letter.opening, letter.facts, letter.demands, letter.reasons):
            self._blocks(part)
        self._blocks(letter.ending)
        self._line(letter.closing, "Habeas Closing")
        self._line(letter.signature, "Habeas Text", typed=True)
        if letter.signed_for:
            self._line(letter.signed_for, "Habeas Text", typed=True)

    def _application(self) -> None:
        """Write an application in its own order."""
        letter, words = self._letter, self._letter.labels
        self._line(letter.subject, "Heading 1")
        for label, somebody in letter.applying:
            self._party(somebody, label)
        self._respondent()
        self._party(letter.addressee, words["authority"])
        self._blocks(letter.opening)
        self._line(words["demands"], "Heading 2")
        self._blocks(letter.demands)
        self._line(words["grounds"], "Heading 2")
        for part in (letter.facts, letter.reasons, letter.ending):
            self._blocks(part)
        if letter.closing:
            self._line(letter.closing, "Habeas Text")
            self._line(letter.addressee.name, "Habeas Closing", typed=True)
        signed = labelled(letter, words["signature"], letter.signature)
        self._line(signed, "Habeas Text", typed=True)
        self._line(letter.date_line, "Habeas Date")

    def _respondent(self) -> None:
        """Write the body that is complained of, where there is one."""
        if self._letter.respondent:
            self._party(self._letter.respondent, self._letter.labels["respondent"])

    def _party(self, party: Party, label: str = "") -> None:
        """Write a party line by line, led by what it is."""
        name, *lines = address_lines(self._letter, party)
        details = (labelled(self._letter, *detail) for detail in party.details)
        first = labelled(self._letter, label, name) if label else name
        for line in (first, *lines, *details):
            self._line(line, "Habeas Address", typed=True)
        self._line("", "Habeas Address")

    def _enclosures(self) -> None:
        """Write the list of enclosures, each with a box to tick."""
        if not self._letter.enclosures:
            return
        self._line(self._letter.enclosures_title, "Heading 2")
        for text in self._letter.enclosures:
            self._line(f"☐ {text}", "Habeas Item", typed=True)

    def _foot(self, section: Section) -> None:
        """Write the reference and the number of the page at the foot."""
        letter = self._letter
        foot = section.footer.paragraphs[0]
        reference = labelled(letter, letter.labels["reference"], letter.reference)
        foot.add_run(f"{reference}\t\t")
        for place, words in enumerate(page_words(letter)):
            if place % 2:
                field(foot, "PAGE" if words == "page" else "NUMPAGES")
            else:
                foot.add_run(words)
        if self._rtl:
            right_to_left(foot)

    def _blocks(self, blocks: Iterable[Block]) -> None:
        """Write paragraphs, lists, tables and headings."""
        for block in blocks:
            match block:
                case Paragraph():
                    mark = f"{block.number}." if block.number else ""
                    self._marked(mark, block.runs, "Habeas Text")
                case Listing():
                    self._listing(block)
                case Table():
                    self._table(block)
                case Heading():
                    self._line(block.text, "Heading 2")

    def _listing(self, block: Listing) -> None:
        """Write a list, each item with its number."""
        for number, item in enumerate(block.items, start=1):
            mark = item_number(number, self._letter.language) if block.ordered else "–"
            self._marked(mark, item, "Habeas Item", deep=True)

    def _marked(
        self, mark: str, runs: tuple[Run, ...], style: str, *, deep: bool = False
    ) -> None:
        """Write runs hanging from their mark."""
        from docx.shared import Mm

        paragraph = self._paragraph(style)
        if mark:
            shape = paragraph.paragraph_format
            shape.left_indent = Mm(_INDENT * (2 if deep else 1))
            shape.first_line_indent = Mm(-_INDENT)
            paragraph.add_run(f"{mark}\t")
        self._runs(paragraph, runs)

    def _runs(self, paragraph: Line, runs: Iterable[Run]) -> None:
        """Append runs, each in its own direction."""
        for run in runs:
            added = paragraph.add_run(run.text)
            added.bold = run.strong or None
            speak(added, family_of(self._tag), self._tag)
            in_its_direction(added)

    def _table(self, block: Table) -> None:
        """Write a table under its caption, its headings on every page."""
        self._line(block.caption, "Heading 2")
        table = self._document.add_table(rows=1, cols=len(block.header))
        table.style = "Table Grid"
        repeated(table.rows[0])
        for cell, text in zip(table.rows[0].cells, block.header, strict=True):
            cell.paragraphs[0].add_run(text).bold = True
        for row in block.rows:
            for cell, runs in zip(table.add_row().cells, row, strict=True):
                self._runs(cell.paragraphs[0], runs)
        self._line("", "Habeas Text")

    def _line(self, text: str, style: str, *, typed: bool = False) -> None:
        """Write one line in a style."""
        self._runs(self._paragraph(style), (Run(text=text, typed=typed),))

    def _paragraph(self, style: str) -> Line:
        """Begin a paragraph, in the direction of the language."""
        paragraph = self._document.add_paragraph(style=style)
        if self._rtl:
            right_to_left(paragraph)
        return paragraph
