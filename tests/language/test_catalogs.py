from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from habeas.errors import ExitCode, UnknownLanguage
from habeas.language.catalogs import (
    catalog,
    compile_catalog,
    direction,
    find_language,
    languages,
    own_name,
    reviewed,
)

Writing = Callable[..., Path]

HELLO = 'msgid "Good day"\nmsgstr "Guten Tag"\n'


def test_every_folder_with_messages_is_a_language(written: Writing) -> None:
    """A language exists because its folder does, and English always exists."""
    written(HELLO, language="zh_CN")
    written(HELLO, language="de")

    assert languages() == ("en", "de", "zh_CN")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("en_US.UTF-8", "en"),
        ("de-AT", "de"),
        ("de_DE@euro", "de"),
        ("zh", "zh_CN"),
        ("zh-CN", "zh_CN"),
        ("zh_Hans", "zh_CN"),
        ("zh-hans-cn", "zh_CN"),
        ("zh_SG", "zh_CN"),
        (" de ", "de"),
    ],
)
def test_a_language_is_found_by_the_names_people_use(
    written: Writing, asked: str, found: str
) -> None:
    """Regional forms and spellings lead to the language that is there."""
    written(HELLO, language="zh_CN")
    written(HELLO, language="de")

    assert find_language(asked) == found


@pytest.mark.parametrize("asked", ["fr", "中文", "", "zh_TW", "../etc", "deutsch", "C"])
def test_an_unknown_language_names_those_there_are(
    written: Writing, asked: str
) -> None:
    """Who asks for a language that is not there learns which are."""
    written(HELLO, language="zh_CN")

    with pytest.raises(UnknownLanguage) as error:
        find_language(asked)

    assert "en, zh_CN" in str(error.value)
    assert error.value.exit_code is ExitCode.REQUEST


def test_a_region_with_its_own_folder_is_preferred(written: Writing) -> None:
    """Brazilian readers get the Brazilian text where there is one."""
    written(HELLO, language="pt_BR")
    written(HELLO, language="pt_PT")

    assert find_language("pt-PT") == "pt_PT"


def test_a_message_is_found_in_its_language(written: Writing) -> None:
    """What a translator wrote is what a person reads."""
    written(HELLO)

    assert catalog("de", "habeas").gettext("Good day") == "Guten Tag"


def test_a_message_without_translation_is_shown_in_english(written: Writing) -> None:
    """The interface never falls silent."""
    written(HELLO)

    assert catalog("de", "habeas").gettext("Good night") == "Good night"


def test_a_letter_is_told_what_its_language_lacks(written: Writing) -> None:
    """A missing text is not the same as one that reads like English."""
    written('msgid "Portal"\nmsgstr "Portal"\n', domain="letters")

    letters = catalog("de", "letters")

    assert letters.found("Portal") == "Portal"
    assert letters.found("Gate") is None


def test_a_language_without_letters_lacks_all_of_them(written: Writing) -> None:
    """An interface alone makes no letters."""
    written(HELLO)

    assert catalog("de", "letters").found("Good day") is None


def test_an_empty_message_is_empty(written: Writing) -> None:
    """The header of a catalog never comes out as a text."""
    written(HELLO)

    spoken = catalog("de", "habeas")

    assert spoken.gettext("") == ""
    assert spoken.found("") == ""


def test_english_is_always_complete() -> None:
    """The source language lacks nothing."""
    letters = catalog("en", "letters")

    assert letters.found("Good day") == "Good day"
    assert letters.found_plural("one day", "%(n)d days", 3) == "%(n)d days"


def test_a_doubtful_translation_is_never_used(written: Writing) -> None:
    """A fuzzy entry is a note to the translator, not a text."""
    written("#, fuzzy\n" + HELLO, domain="letters")

    assert catalog("de", "letters").found("Good day") is None


def test_a_plural_that_is_not_translated_is_missing(written: Writing) -> None:
    """An empty plural is not filled with English."""
    written(
        'msgid "one day"\nmsgid_plural "%(n)d days"\nmsgstr[0] "ein Tag"\n'
        'msgstr[1] ""\n',
        domain="letters",
    )

    letters = catalog("de", "letters")

    assert letters.found_plural("one day", "%(n)d days", 3) is None
    assert letters.ngettext("one day", "%(n)d days", 3) == "%(n)d days"


def test_the_context_tells_equal_words_apart(written: Writing) -> None:
    """The same English word may need two translations."""
    written('msgctxt "month"\nmsgid "May"\nmsgstr "Mai"\n')

    spoken = catalog("de", "habeas")

    assert spoken.pgettext("month", "May") == "Mai"
    assert spoken.pgettext("permission", "May") == "May"


def test_a_source_newer_than_its_compiled_form_is_read(written: Writing) -> None:
    """A translator sees the change without compiling anything."""
    source = written(HELLO)
    compiled = source.with_suffix(".mo")
    compiled.write_bytes(compile_catalog(source))
    written(HELLO.replace("Guten Tag", "Grüß Gott"))
    os.utime(compiled, (1, 1))

    assert catalog("de", "habeas").gettext("Good day") == "Grüß Gott"


def test_a_compiled_form_serves_without_its_source(written: Writing) -> None:
    """What is installed needs no sources."""
    source = written(HELLO)
    source.with_suffix(".mo").write_bytes(compile_catalog(source))
    source.unlink()

    assert catalog("de", "habeas").gettext("Good day") == "Guten Tag"


def test_the_reviewer_is_read_from_the_header(written: Writing) -> None:
    """Whoever vouches for the letters is named."""
    written(HELLO, domain="letters", reviewer="Dr. Erika Muster, Rechtsanwältin")

    assert reviewed("de", "letters") == "Dr. Erika Muster, Rechtsanwältin"


def test_letters_nobody_reviewed_say_so(written: Writing) -> None:
    """An empty header, a missing catalog and English have no reviewer."""
    written(HELLO, domain="letters")

    assert [reviewed("de", "letters"), reviewed("de", "habeas")] == ["", ""]
    assert reviewed("en", "letters") == ""


def test_a_language_is_named_in_itself() -> None:
    """A reader looks for the name in their own language."""
    assert [own_name("de"), own_name("zh_CN"), own_name("en"), own_name("fr")] == [
        "Deutsch",
        "简体中文",
        "English",
        "Français",
    ]


def test_a_language_is_named_in_another() -> None:
    """An error in English names the language in English."""
    assert [own_name("zh_CN", "en"), own_name("de", "zh_CN")] == [
        "Simplified Chinese",
        "德语",
    ]


def test_arabic_runs_from_the_right() -> None:
    """The direction of a language is known."""
    assert [direction("ar"), direction("zh_CN")] == ["rtl", "ltr"]
