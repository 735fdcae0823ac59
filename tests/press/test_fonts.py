"""Which characters a letter may hold, and what to install for the rest."""

from __future__ import annotations

import unicodedata

import pytest
import specimen

from habeas.errors import ExitCode, MissingGlyphs, NotPrintable
from habeas.press import fonts
from habeas.press.fonts import check_glyphs, lacking
from habeas.press.letter import Letter

FORMAT_CHARACTERS = "".join(
    chr(code)
    for code in (0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, 0xFEFF)
)


@pytest.mark.parametrize(
    "letter",
    [specimen.german(), specimen.american(), specimen.chinese()],
    ids=lambda letter: letter.language,
)
def test_ordinary_letters_can_be_printed(letter: Letter) -> None:
    """The fonts of the set-up print German, English and Chinese."""
    check_glyphs(letter)


def test_a_rare_character_in_a_name_is_printed_or_named() -> None:
    """Nobody's name is refused in silence, or printed as an empty box."""
    rare = frozenset("𠀋𡃁㐂")

    assert frozenset() == lacking(rare)


def test_a_missing_glyph_names_character_script_and_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The person reads which character it is and what would print it."""
    monkeypatch.setattr(fonts, "_faces", lambda _pattern: ())
    fonts._coverage.cache_clear()

    with pytest.raises(MissingGlyphs) as caught:
        check_glyphs(specimen.chinese())
    fonts._coverage.cache_clear()
    assert "林 U+6797" in str(caught.value) or "…" in str(caught.value)
    assert "Han" in str(caught.value)
    assert "fonts-noto-cjk" in str(caught.value)
    assert ExitCode.LANGUAGE == caught.value.exit_code


def test_format_characters_need_no_glyph() -> None:
    """Joiners, soft hyphens and direction marks leave no ink and stop nothing."""
    check_glyphs(specimen.german(signature=f"Lin{FORMAT_CHARACTERS}Mei"))


def test_combining_marks_are_characters_like_others() -> None:
    """An accent typed apart from its letter is printed."""
    check_glyphs(specimen.german(signature=unicodedata.normalize("NFD", "Łukasz Đỗ")))


@pytest.mark.parametrize("code", ["\x00", "\x07", "\x1b", "\ufffe", "\ufdd0"])
def test_control_codes_are_refused(code: str) -> None:
    """What is no character is named by its number and not printed."""
    with pytest.raises(NotPrintable, match=f"U\\+{ord(code):04X}"):
        check_glyphs(specimen.german(signature=f"Lin{code}Mei"))


def test_tabs_and_line_breaks_are_allowed() -> None:
    """Whoever types several lines may do so."""
    check_glyphs(specimen.german(signature="Lin\tMei\r\nSuzhou\n"))
