"""Sheets, envelopes, and whether the address stands in the window."""

from __future__ import annotations

import re
import subprocess

import pytest
import specimen

from habeas.errors import UnknownPaper
from habeas.law.words import Form
from habeas.press.letter import Party
from habeas.press.paper import Box, Paper, paper, paper_for, papers
from habeas.press.pdf import as_pdf

MM = 25.4 / 72
WORD = re.compile(
    r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>'
)
WINDOWED = [sheet.name for sheet in papers() if sheet.window]
LONG = Party(
    name="Landesbeauftragte für Datenschutz und Informationsfreiheit im Musterland",
    attention="Referat 3, Auskunfteien und Banken, Frau Dr. Musterfrau-Beispielmann",
    lines=("Gebäude C, Zimmer 1.204", "Kavalleriestraße 2–4", "40213 Düsseldorf"),
    country="GERMANY",
)
CHINESE = Party(
    name="某某省某某市公共信用信息中心异议受理与信用修复服务窗口",
    lines=("某某省某某市某某区某某街道某某路一百二十八号政务服务大厅三楼", "215000"),
    country="CHINA",
)


def words_inside(pdf: bytes, box: Box) -> list[str]:
    """Return the words of the first page that stand wholly inside a box."""
    command = ["pdftotext", "-bbox", "-l", "1", "-", "-"]
    page = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    right, bottom = box.left + box.width, box.top + box.height
    found = (
        (*(float(edge) * MM for edge in word[:4]), word[4])
        for word in WORD.findall(page.decode())
    )
    return [
        word
        for x0, y0, x1, y1, word in found
        if x0 >= box.left and y0 >= box.top and x1 <= right and y1 <= bottom
    ]


@pytest.mark.parametrize("name", WINDOWED)
@pytest.mark.parametrize("addressee", [LONG, CHINESE, specimen.german().addressee])
def test_the_window_shows_every_line_of_the_address(
    name: str, addressee: Party
) -> None:
    """No word of the addressee is cut off by the envelope, however long the address."""
    sheet = paper(name)
    assert sheet.window is not None
    pdf = as_pdf(specimen.german(addressee=addressee), paper=sheet)
    lines = (addressee.name, addressee.attention, *addressee.lines, addressee.country)

    shown = "".join(words_inside(pdf, sheet.window))
    assert [] == [line for line in lines if line.replace(" ", "") not in shown]


@pytest.mark.parametrize("name", WINDOWED)
def test_the_window_shows_nothing_of_the_letter_itself(name: str) -> None:
    """Through the window the postman reads addresses, and nothing of the matter."""
    sheet = paper(name)
    assert sheet.window is not None
    letter = specimen.german()

    shown = words_inside(as_pdf(letter, paper=sheet), sheet.window)
    assert letter.reference not in shown
    assert "Auskunft" not in shown


@pytest.mark.parametrize("sheet", papers(), ids=lambda sheet: sheet.name)
def test_every_box_stands_on_its_sheet(sheet: Paper) -> None:
    """No address, window or mark lies beyond the edge of the paper."""
    boxes = [sheet.address, sheet.return_line, sheet.window, sheet.sender]

    for box in filter(None, boxes):
        assert 0 < box.left < box.left + box.width < sheet.width
        assert 0 < box.top < box.top + box.height <= sheet.body_top
    assert all(0 < mark < sheet.height for mark in (*sheet.folds, sheet.hole or 1))


@pytest.mark.parametrize("name", WINDOWED)
def test_the_address_stands_inside_the_window(name: str) -> None:
    """The box for the address lies within the box of the window."""
    sheet = paper(name)
    address, window = sheet.address, sheet.window
    assert address is not None
    assert window is not None

    assert window.left <= address.left
    assert window.top <= address.top
    assert address.left + address.width <= window.left + window.width
    assert address.top + address.height <= window.top + window.height


def test_an_unknown_paper_is_refused_with_those_there_are() -> None:
    """Who misspells a paper reads the names of all papers."""
    with pytest.raises(UnknownPaper, match="din-5008-b"):
        paper("din-5008-x")


@pytest.mark.parametrize(
    ("country", "form", "expected"),
    [
        ("US", Form.LETTER, "us-no-10"),
        ("ca", Form.APPLICATION, "us-no-10"),
        ("CN", Form.APPLICATION, "a4-plain"),
        ("CN", Form.LETTER, "din-5008-b"),
        ("DE", Form.LETTER, "din-5008-b"),
        ("", Form.LETTER, "din-5008-b"),
    ],
)
def test_each_country_has_its_usual_paper(
    country: str, form: Form, expected: str
) -> None:
    """North America folds Letter, a Chinese application needs no window, others DIN."""
    found = paper_for(country, form).name

    assert expected == found
