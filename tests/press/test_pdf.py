"""What is typed is what is printed, and nothing else gets in."""

from __future__ import annotations

import io
import subprocess
import sys

import pikepdf
import pytest
import specimen
from hypothesis import given, settings
from hypothesis import strategies as st

from habeas.errors import MissingGlyphs, SetUpError
from habeas.press import pdf as printing
from habeas.press.letter import Letter, Paragraph, Party, Run
from habeas.press.pdf import as_pdf

LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
ACCENTS = "äöüßÄÖÜéèêçñåøłžşğőαβγжщя"
SIGNS = " &<>\"'{}%$#@\\/|*_~^`=+-.,;:!?()[]€§“”„–—…"
CHINESE = "林梅苏州市姑苏区平江路信用信息异议申请书处理结果，。；：！？（）《》、"
WITHIN_A_LINE = st.text(LATIN + ACCENTS + SIGNS + CHINESE, min_size=1, max_size=60)
TRICKS = [
    "{{ 7*7 }}",
    "{% include '_paper/letter.css' %}",
    '<img src="file:///etc/passwd">',
    '<link rel="attachment" href="file:///etc/passwd">',
    "</p><script>alert(1)</script>",
    "%(x)s %s %d",
    "$& \\1 \\g<0>",
    "&amp; &#38; &lt;b&gt;",
    "url(file:///etc/passwd)",
    "*bold* _low_ `code` # title",
]


def words(pdf: bytes) -> str:
    """Return the text of a PDF without the spaces, which a line break may add."""
    command = ["pdftotext", "-raw", "-", "-"]
    text = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    return "".join(text.decode().split())


def with_typed(text: str) -> Letter:
    """A short letter in which a person typed a text."""
    return specimen.german(
        facts=(specimen.typed(text, 2),), demands=(), reasons=(), before_you_post=()
    )


@settings(max_examples=15)
@given(WITHIN_A_LINE)
def test_typed_text_is_printed_to_the_letter(text: str) -> None:
    """Whatever a person writes about her case stands in the PDF unchanged."""
    printed = words(as_pdf(with_typed(text)))

    assert "".join(text.split()) in printed


@pytest.mark.parametrize("trick", TRICKS)
def test_no_typed_text_is_read_as_template_or_markup(trick: str) -> None:
    """Braces, tags and per cent signs are characters like others."""
    printed = words(as_pdf(with_typed(trick)))

    assert "".join(trick.split()) in printed


def test_a_name_and_an_address_are_never_markup_either() -> None:
    """Every field that a person fills in is as safe as the long ones."""
    name = "<b>Lin</b> {{Mei}} & Co"
    who = Party(name=name, lines=(f"{name} street",), country="<i>")
    letter = specimen.german(sender=who, addressee=who, signature=name, respondent=who)

    printed = words(as_pdf(letter))
    assert printed.count("<b>Lin</b>{{Mei}}&Co") >= 5
    assert "<i>" in printed


def test_no_file_of_the_computer_is_taken_into_a_letter() -> None:
    """A path that was typed stays a path: nothing is embedded, nothing is linked."""
    with pikepdf.open(io.BytesIO(as_pdf(with_typed(" ".join(TRICKS))))) as pdf:
        names = dict(pdf.attachments)
        annotated = [page for page in pdf.pages if "/Annots" in page]

    assert {} == names
    assert [] == annotated


@pytest.mark.parametrize("address", ["file:///etc/passwd", "http://example.org/x.css"])
def test_the_fetcher_opens_nothing(address: str) -> None:
    """Even a form that named a file or a site would not get it."""
    with pytest.raises(ValueError, match="disallowed"):
        printing._fetcher().fetch(address)


def test_an_override_of_direction_ends_with_what_was_typed() -> None:
    """U+202E turns round the text it was typed in, and not a word of the letter."""
    letter = specimen.german(
        facts=(
            Paragraph(
                runs=(
                    Run(text="Before "),
                    Run(text="\u202eabc", typed=True),
                    Run(text=" after it."),
                )
            ),
        )
    )

    assert "Beforecbaafterit." in words(as_pdf(letter))


def test_lines_and_spaces_stay_as_they_were_typed() -> None:
    """Who sets out figures in lines finds them in lines."""
    pdf = as_pdf(with_typed("one\n\n   two    three"))
    command = ["pdftotext", "-layout", "-", "-"]
    text = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    lines = [line.rstrip() for line in text.decode().splitlines()]
    one, two = (next(n for n, line in enumerate(lines) if w in line) for w in TYPED)

    assert two - one >= 2
    assert "two three" not in lines[two]


TYPED = ("one", "two")


def test_every_page_says_its_number_and_reference_for_itself() -> None:
    """The letter counts its pages; the copy begins again; the last page has none."""
    pdf = as_pdf(specimen.chinese(), specimen.english_copy())
    command = ["pdftotext", "-raw", "-", "-"]
    text = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    pages = text.decode().split("\f")[:-1]

    assert [2, 0] == [
        sum("HB-2026-0009" in page for page in pages[:2]),
        pages[-1].count("HB-2026-0009"),
    ]
    assert "第 2 页，共 2 页" in pages[1]
    assert "Page 1 of 1" in pages[2]


def test_a_reading_copy_says_on_its_pages_that_it_is_one() -> None:
    """Nobody takes the translation for the letter that counts."""
    facing = specimen.english_copy()
    pdf = as_pdf(specimen.chinese(), facing)

    assert "".join(facing.notice.split()) in words(pdf)


def test_a_character_found_missing_only_by_the_layout_is_still_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The quick look may be wrong; the typesetter knows, and no box is printed."""
    monkeypatch.setattr(printing, "check_glyphs", lambda *_letters: None)

    with pytest.raises(MissingGlyphs, match=r"U\+ECAFE"):
        as_pdf(with_typed("a \U000ecafe b"))


def test_without_pango_the_person_reads_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A missing library ends in one command to type, not in a traceback."""

    class Absent:
        def find_spec(self, name: str, *_rest: object) -> None:
            if name == "weasyprint":
                raise OSError("cannot load library 'libgobject-2.0-0'")  # noqa: EM101, TRY003

    for name in [n for n in sys.modules if n.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Absent(), *sys.meta_path])
    printing._weasyprint.cache_clear()

    with pytest.raises(SetUpError, match="apt install libpango"):
        printing._weasyprint()
    printing._weasyprint.cache_clear()
