"""What a word processor's format wants and its library does not say: fields, scripts.

The bytes of a file are the same for the same letter: the parts of the archive stand in
the order of their names, dated as the format's first possible day.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from habeas.press.pages import direction_of

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.shape import InlineShape
    from docx.styles.style import BaseStyle
    from docx.table import _Row
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def child(parent: BaseOxmlElement, name: str, **attributes: str) -> BaseOxmlElement:
    """Append an element such as ``w:bidi`` with its attributes, and return it."""
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    parent.append(element)
    return element


def right_to_left(paragraph: Paragraph) -> None:
    """Let a paragraph run from right to left."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001  no public way
    child(properties, "w:bidi")


def in_its_direction(run: Run) -> None:
    """Mark a run whose first letter is written from right to left."""
    if direction_of(run.text) == "rtl":
        child(run._r.get_or_add_rPr(), "w:rtl")  # noqa: SLF001  no public way


def field(paragraph: Paragraph, instruction: str) -> None:
    """Append a field that the word processor fills in, such as ``PAGE``."""
    for kind in ("begin", "instruction", "end"):
        run = paragraph.add_run()._r  # noqa: SLF001  no public way
        if kind == "instruction":
            child(run, "w:instrText").text = f" {instruction} "
        else:
            child(run, "w:fldChar", fldCharType=kind)


def speak(of: BaseStyle | Run, family: str, tag: str) -> None:
    """Give a style or run its family in every script, and its language (BCP 47).

    The language decides where words are broken: with that of Chinese, anywhere.
    """
    properties = of.element.get_or_add_rPr()
    faces = properties.get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        faces.set(qn(f"w:{script}"), family)
    for key in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        faces.attrib.pop(qn(f"w:{key}"), None)
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    child(properties, "w:lang", val=tag, eastAsia=tag, bidi=tag)


def repeated(row: _Row) -> None:
    """Let a row of headings stand again on every page of its table."""
    child(row._tr.get_or_add_trPr(), "w:tblHeader")  # noqa: SLF001  no public way


def same_bytes(made: bytes) -> bytes:
    """Pack an archive anew without the hour of its making."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(made)) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in sorted(old.namelist()):
            part = zipfile.ZipInfo(name, _FIRST_DAY)
            part.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return packed.getvalue()


def describe(drawn: InlineShape, says: str) -> None:
    """Say what a picture shows, for those who cannot see it."""
    named = drawn._inline.docPr  # noqa: SLF001  python-docx has no other way
    named.set("descr", says)
    named.set("name", "")
