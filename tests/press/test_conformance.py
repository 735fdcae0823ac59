"""What the standards ask of every printed letter."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping

import pikepdf
import pytest
import specimen

from habeas.press.letter import Letter
from habeas.press.paper import paper, papers
from habeas.press.pdf import as_pdf

PDFUA = "{http://www.aiim.org/pdfua/ns/id/}part"
PDFA = "{http://www.aiim.org/pdfa/ns/id/}"
LETTERS: dict[str, tuple[Letter, Letter | None]] = {
    "german": (specimen.german(), specimen.english_copy_of_german()),
    "american": (specimen.american(), None),
    "chinese": (specimen.chinese(), specimen.english_copy()),
    "for another": (specimen.for_another(), None),
}


@pytest.fixture(scope="module")
def printed() -> Mapping[str, bytes]:
    """Return each specimen as a PDF."""
    return {name: as_pdf(*both) for name, both in LETTERS.items()}


def test_every_letter_keeps_to_pdf_ua_1_and_pdf_a_2a(
    broken_rules: Callable[[Mapping[str, bytes]], list[str]],
    printed: Mapping[str, bytes],
) -> None:
    """Letters, applications, copies, tables and slips pass both at once."""
    large = {f"{n} large": as_pdf(*both, large=True) for n, both in LETTERS.items()}
    sheets = {s.name: as_pdf(specimen.german(), paper=paper(s.name)) for s in papers()}

    assert [] == broken_rules({**printed, **large, **sheets})


def test_the_validator_finds_what_is_broken(
    broken_rules: Callable[[Mapping[str, bytes]], list[str]],
    printed: Mapping[str, bytes],
) -> None:
    """A letter without a language and marks fails, so that passing means something."""
    with pikepdf.open(io.BytesIO(printed["german"])) as pdf:
        del pdf.Root.Lang
        del pdf.Root.MarkInfo
        spoilt = io.BytesIO()
        pdf.save(spoilt)

    found = broken_rules({"spoilt": spoilt.getvalue()})
    assert {"ua1", "2a"} == {line.split("\t")[1] for line in found}


@pytest.mark.parametrize("name", LETTERS)
def test_every_letter_is_tagged_and_says_its_language(
    printed: Mapping[str, bytes], name: str
) -> None:
    """A screen reader finds structure, title and language."""
    letter = LETTERS[name][0]
    with pikepdf.open(io.BytesIO(printed[name])) as pdf:
        root = pdf.Root

        assert bool(root.MarkInfo.Marked) is True
        assert letter.language.replace("_", "-") == str(root.Lang)
        assert bool(root.ViewerPreferences.DisplayDocTitle) is True
        assert "/Document" == str(root.StructTreeRoot.K[0].S)
        assert letter.subject == str(pdf.docinfo["/Title"])


@pytest.mark.parametrize("name", LETTERS)
def test_the_metadata_claims_both_standards_and_names_nobody(
    printed: Mapping[str, bytes], name: str
) -> None:
    """Title and program are all that the file says about where it came from."""
    with pikepdf.open(io.BytesIO(printed[name])) as pdf:
        xmp = pdf.open_metadata()

        assert {"/Title", "/Producer"} == set(pdf.docinfo.keys())
        assert "1" == xmp[PDFUA]
        assert ("2", "A") == (xmp[f"{PDFA}part"], xmp[f"{PDFA}conformance"])
        assert b"Lin Mei" not in pdf.Root.Metadata.read_bytes()


def test_the_copy_and_the_letter_each_carry_their_language(
    printed: Mapping[str, bytes],
) -> None:
    """A screen reader changes its voice where the reading copy begins."""
    with pikepdf.open(io.BytesIO(printed["chinese"])) as pdf:
        articles = [
            str(part.Lang)
            for part in pdf.Root.StructTreeRoot.K[0].K
            if part.S == "/Art"
        ]

    assert ["zh-CN", "zh-CN", "en", "zh-CN"] == articles


def test_the_same_letter_gives_the_same_bytes(printed: Mapping[str, bytes]) -> None:
    """Two prints of one letter can be compared by their hash."""
    again = as_pdf(*LETTERS["chinese"])

    assert printed["chinese"] == again
