"""Letters as files for a word processor, opened again by one."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
import specimen
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from habeas.errors import NotPrintable
from habeas.press.docx import as_docx
from habeas.press.letter import Letter, Paragraph, Run
from habeas.press.paper import paper

A4 = paper("din-5008-b")
SIGNATURE = specimen.signature()
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")))


def _lines(made: bytes) -> list[str]:
    """Return every paragraph of a file, as a word processor reads it."""
    return [one.text for one in docx.Document(io.BytesIO(made)).paragraphs]


def _file(letter: Letter, facing: Letter | None = None) -> bytes:
    """Make the file of a letter."""
    return as_docx(letter, facing, A4)


@given(WORDS)
def test_typed_text_stands_in_the_file_exactly_as_typed(text: str) -> None:
    """Whatever a person typed is text of the document, character by character."""
    runs = (Run(text="She wrote: "), Run(text=text, typed=True), Run(text=". Indeed."))
    letter = specimen.german(facts=(Paragraph(runs=runs, number=2),))
    try:
        made = _file(letter)
    except NotPrintable:
        assert any(ord(c) & 0xFFFE == 0xFFFE or "\ufdd0" <= c <= "\ufdef" for c in text)
    else:
        assert f"2.\tShe wrote: {text}. Indeed." in _lines(made)


def test_line_breaks_a_person_typed_are_kept() -> None:
    """A new line is a new line, and a tab a tab."""
    runs = (Run(text="one\n\ttwo", typed=True),)
    letter = specimen.german(facts=(Paragraph(runs=runs),))

    assert "one\n\ttwo" in _lines(_file(letter))


def test_the_same_letter_is_the_same_file() -> None:
    """No hour of making and no order of chance is in it."""
    assert _file(specimen.german()) == _file(specimen.german())


def test_everything_stands_in_a_style_of_ours() -> None:
    """A clinic changes the look of all paragraphs of a sort in one place."""
    document = docx.Document(io.BytesIO(_file(specimen.german())))
    styles = {one.style.name for one in document.paragraphs if one.style}

    assert {"Heading 1", "Habeas Address", "Habeas Text"} <= styles
    assert "Normal" not in styles


def test_the_numbers_are_the_same_in_the_reading_copy() -> None:
    """A paragraph is found in the copy under the number it has in the letter."""
    made = _file(specimen.german(), specimen.english_copy_of_german())
    numbers = [
        line.partition("\t")[0]
        for line in _lines(made)
        if line[:1].isdigit() and "\t" in line
    ]
    half = len(numbers) // 2

    assert half
    assert numbers[:half] == numbers[half:]


def test_nothing_of_the_person_is_in_the_file_s_own_facts() -> None:
    """Title and language are there; the person's name is nobody's author."""
    letter = specimen.german()
    facts = docx.Document(io.BytesIO(_file(letter))).core_properties

    assert letter.subject == facts.title
    assert "Habeas" == facts.author
    assert letter.sender.name not in f"{facts.last_modified_by}{facts.comments}"


def test_chinese_is_set_in_a_chinese_typeface() -> None:
    """Without the language a word processor would draw the Japanese form."""
    document = docx.Document(io.BytesIO(_file(specimen.chinese())))
    faces = document.styles["Normal"].element.rPr.rFonts

    assert "Noto Serif CJK SC" == faces.get(qn("w:eastAsia"))


def test_words_written_from_right_to_left_are_marked() -> None:
    """An Arabic name inside a German letter runs in its own direction."""
    runs = (Run(text="مريم", typed=True),)
    made = _file(specimen.german(facts=(Paragraph(runs=runs),)))
    body = zipfile.ZipFile(io.BytesIO(made)).read("word/document.xml").decode()

    assert "<w:rtl/>" in body


@pytest.mark.long
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_prints_it(tmp_path: Path) -> None:
    """A word processor opens the file and prints every paragraph of it."""
    (tmp_path / "letter.docx").write_bytes(_file(specimen.german()))
    convert = ["soffice", f"-env:UserInstallation=file://{tmp_path}/home", "--headless"]
    subprocess.run(
        [*convert, "--convert-to", "txt:Text (encoded):UTF8", "letter.docx"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    printed = (tmp_path / "letter.txt").read_text("utf-8-sig")

    assert specimen.german().subject in printed
    assert specimen.german().signature in printed


def test_a_signature_is_a_picture_that_is_described() -> None:
    """The picture stands in the file itself, and says what it shows."""
    signed = docx.Document(io.BytesIO(_file(specimen.german(signed=SIGNATURE))))

    (drawn,) = signed.inline_shapes
    assert SIGNATURE.says == drawn._inline.docPr.get("descr")
    assert (60.0, 20.0) == (round(drawn.width.mm, 1), round(drawn.height.mm, 1))


def test_large_print_is_large_in_the_file_too() -> None:
    """Who reads 18 points on paper reads them on the screen."""
    made = as_docx(specimen.german(), None, A4, large=True)
    styles = docx.Document(io.BytesIO(made)).styles

    assert 18 == styles["Normal"].font.size.pt


def test_the_post_line_stands_before_the_addressee() -> None:
    """The clerk finds it where it stands on paper."""
    lines = _lines(_file(specimen.german(post="Einschreiben")))
    place = lines.index("Einschreiben")

    assert specimen.german().addressee.name == lines[place + 1]
