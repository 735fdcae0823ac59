"""Sheets, envelopes, and whether the address stands in the window."""

from __future__ import annotations

import html
import itertools
import re
import subprocess
import unicodedata
from collections import Counter

import pytest
import specimen

from habeas.errors import UnknownPaper
from habeas.law.words import Form
from habeas.press.letter import Party
from habeas.press.pages import parts, posted_lines
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
ARABIC = Party(
    name="الهيئة العامة لحماية البيانات الشخصية وحقوق الأفراد",
    attention="إدارة الشكاوى وطلبات الاطلاع على البيانات",
    lines=("شارع المثال رقم 14", "الطابق الثالث، مكتب 1204", "صندوق بريد 1000"),
    country="EGYPT",
)
TEN_LINES = Party(
    name="Example Agency for the Protection of Data and of Consumers",
    attention="Division of Complaints, Team 12",
    lines=(
        "Office of Records and Registers",
        "Old Harbour Building, East Wing",
        "Third Floor, Rooms 1201 to 1210",
        "Industrial Estate Northgate",
        "1000 Example Street North",
        "P.O. Box 1000",
        "Anytown 75001-1000",
    ),
    country="UNITED STATES OF AMERICA",
)
"""The longest address: ten lines."""
EVERYBODY = {
    "long": LONG,
    "Chinese": CHINESE,
    "Arabic": ARABIC,
    "ten lines": TEN_LINES,
    "usual": specimen.german().addressee,
}


def words_inside(pdf: bytes, box: Box) -> list[str]:
    """Return the words of the first page that stand wholly inside a box."""
    return [word for place, word in words_of(pdf) if within(place, box)]


def words_of(pdf: bytes) -> list[tuple[Box, str]]:
    """Return the words of the first page with the boxes they fill."""
    command = ["pdftotext", "-bbox", "-l", "1", "-", "-"]
    page = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    return [
        (edges(*(float(edge) * MM for edge in word[:4])), html.unescape(word[4]))
        for word in WORD.findall(page.decode())
    ]


def edges(x0: float, y0: float, x1: float, y1: float) -> Box:
    """Return the box between two corners."""
    return Box(left=x0, top=y0, width=x1 - x0, height=y1 - y0)


def within(inner: Box, outer: Box) -> bool:
    """Say whether a box lies wholly inside another."""
    return (
        inner.left >= outer.left
        and inner.top >= outer.top
        and inner.left + inner.width <= outer.left + outer.width
        and inner.top + inner.height <= outer.top + outer.height
    )


def letters_of(*texts: str) -> Counter[str]:
    """Count the characters of texts, however they are broken or reordered."""
    return Counter(unicodedata.normalize("NFKC", "".join("".join(texts).split())))


@pytest.mark.parametrize("name", WINDOWED)
@pytest.mark.parametrize("whose", EVERYBODY)
@pytest.mark.parametrize("post", ["", "Einschreiben mit Rückschein"])
def test_the_window_shows_the_whole_address(name: str, whose: str, post: str) -> None:
    """Not a letter of the addressee is cut off by the envelope, however long it is."""
    sheet, addressee = paper(name), EVERYBODY[whose]
    assert sheet.window is not None
    letter = specimen.german(addressee=addressee, post=post)
    wanted = letters_of(*posted_lines(letter))

    shown = letters_of(*words_inside(as_pdf(letter, paper=sheet), sheet.window))
    assert {} == dict(wanted - shown)


@pytest.mark.parametrize("name", WINDOWED)
def test_no_word_is_cut_by_the_edge_of_the_window(name: str) -> None:
    """A word stands wholly in the window or wholly beside it, in any print."""
    sheet = paper(name)
    assert sheet.window is not None
    letter = specimen.german(addressee=TEN_LINES, post="Certified Mail")
    right = sheet.window.left + sheet.window.width
    foot = sheet.window.top + sheet.window.height
    words = words_of(as_pdf(letter, paper=sheet, large=True))

    cut = [
        word
        for box, word in words
        if box.left < right
        and box.left + box.width > sheet.window.left
        and box.top < foot
        and box.top + box.height > sheet.window.top
        and not within(box, sheet.window)
    ]
    assert [] == cut


def test_the_upper_window_shows_the_sender() -> None:
    """An envelope with two windows shows who sends it in the upper one."""
    sheet = paper("us-no-10-double")
    assert sheet.return_window is not None
    letter = specimen.american()

    shown = " ".join(words_inside(as_pdf(letter, paper=sheet), sheet.return_window))
    assert "Lin Mei · 1200 Elm Street, Apt 5 · Springfield, IL 62701" == shown


@pytest.mark.parametrize("name", WINDOWED)
def test_the_usual_address_is_easily_read(name: str) -> None:
    """An address of four lines is set in ten points or more in every window."""
    to = Party(name="Musterauskunft AG", lines=("Dept. 1", "Weg 2", "44001 Köln"))
    letter = specimen.german(addressee=to)

    assert 10 <= parts(letter, None, paper(name))[0].address_size


@pytest.mark.parametrize("name", WINDOWED)
def test_the_folded_sheet_fits_its_envelope(name: str) -> None:
    """No panel between two folds is higher than the envelope, and there are marks."""
    sheet = paper(name)
    high = {"D": 110, "N": 104.8, "長": 120}[sheet.envelope[0]]
    creases = (0, *sheet.folds, sheet.height)

    assert 2 == len(sheet.folds)
    assert all(b - a <= high for a, b in itertools.pairwise(creases))


@pytest.mark.parametrize("name", WINDOWED)
def test_the_window_lies_on_one_panel(name: str) -> None:
    """No fold runs through what the window shows."""
    sheet = paper(name)
    assert sheet.window is not None
    top, foot = sheet.window.top, sheet.window.top + sheet.window.height

    assert not [fold for fold in sheet.folds if top < fold < foot]


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
    boxes += [sheet.return_window]
    boxes += [sheet.long.address, sheet.long.return_line] if sheet.long else []

    for box in filter(None, boxes):
        assert 0 < box.left < box.left + box.width < sheet.width
        assert 0 < box.top < box.top + box.height <= sheet.body_top
    assert all(0 < mark < sheet.height for mark in (*sheet.folds, sheet.hole or 1))


@pytest.mark.parametrize("name", WINDOWED)
def test_the_address_stands_inside_the_window(name: str) -> None:
    """The boxes for a short and a long address lie within the box of the window."""
    sheet = paper(name)
    assert sheet.window is not None
    boxes = [sheet.address, sheet.long and sheet.long.address]

    assert all(within(box, sheet.window) for box in boxes if box)


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
        ("CN", Form.LETTER, "cn-gb-1416"),
        ("GB", Form.LETTER, "uk-dl"),
        ("FR", Form.LETTER, "nf-right"),
        ("CH", Form.LETTER, "sn-010130-right"),
        ("JP", Form.LETTER, "jp-chou-3"),
        ("DE", Form.LETTER, "din-5008-b"),
        ("", Form.LETTER, "din-5008-b"),
    ],
)
def test_each_country_has_its_usual_paper(
    country: str, form: Form, expected: str
) -> None:
    """Each country has its own envelopes; where none is known, it is DIN."""
    found = paper_for(country, form).name

    assert expected == found
