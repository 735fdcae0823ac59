from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from habeas.language.extraction import extract, main, merge, untranslated
from habeas.language.gathering import (
    Found,
    UnreadableTemplate,
    in_law,
    in_program,
    in_template,
)

Writing = Callable[..., Path]

LAW = {
    "id": "xx",
    "short": {"en": "X Act", "zh_CN": "某法"},
    "sources": {"text": {"title": "a title", "note": "a note among ourselves"}},
    "open": [{"about": "nobody knows", "look": "there"}],
    "letter": {"cite": ["2"], "note": "a note on form"},
    "rights": [
        {
            "kind": "access",
            "title": "a heading",
            "enclosures": ["a copy"],
            "basis": [{"cite": ["45(1)"], "says": "a person may look"}],
            "terms": [{"cite": ["45(2)"], "words": {"en": "soon"}, "what": "answer"}],
        }
    ],
    "traps": [{"cite": ["9"], "text": "a warning"}],
}


@pytest.fixture
def checkout(tmp_path: Path, locales: Path) -> Path:
    """Return a small checkout: one module, one template, one law."""
    program = tmp_path / "src" / "habeas" / "desk.py"
    program.parent.mkdir(parents=True)
    program.write_text('said = _("Good day")\n')
    template = tmp_path / "letters" / "_kinds" / "access.html.j2"
    template.parent.mkdir(parents=True)
    template.write_text("<p>{% trans %}Please\n   answer.{% endtrans %}</p>")
    law = tmp_path / "letters" / "xx" / "law.toml"
    law.parent.mkdir()
    law.write_text('id = "xx"\n[[traps]]\ncite = ["3"]\ntext = "Take care."\n')
    return tmp_path


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('_("a")', [Found("a", "x.py")]),
        ('A = {"k": N_("a " "b")}', [Found("a b", "x.py")]),
        ('spoken.gettext("a")', [Found("a", "x.py")]),
        ('spoken.ngettext("a", "b", n)', [Found(("a", "b"), "x.py")]),
        ('spoken.pgettext("here", "a")', [Found("a", "x.py", context="here")]),
        ('class E(Error):\n    msgid = "a %(b)s"', [Found("a %(b)s", "x.py")]),
        (
            '# Translators: short\n# please\n_("a")',
            [Found("a", "x.py", notes=("short please",))],
        ),
        ("_(word)", []),
        ('_("")', []),
        ('print("a")', []),
        ('# a remark\n_("a")', [Found("a", "x.py")]),
    ],
)
def test_marked_texts_of_the_program_are_messages(
    source: str, found: list[Found]
) -> None:
    """What is marked is found, joined as Python joins it; the rest is not."""
    assert list(in_program(source, "x.py")) == found


def test_paragraphs_of_templates_are_messages_on_one_line(tmp_path: Path) -> None:
    """A translator never sees how a template was wrapped."""
    file = tmp_path / "a.j2"
    file.write_text(
        "{% trans day=on %}Sent\n  on {{ day }}, 5 %.{% endtrans %}\n"
        "{% trans n=2 %}one day{% pluralize %}{{ n }} days{% endtrans %}"
    )

    assert list(in_template(file, "a.j2")) == [
        Found("Sent on %(day)s, 5 %%.", "a.j2"),
        Found(("one day", "%(n)s days"), "a.j2"),
    ]


def test_a_broken_template_is_named(tmp_path: Path) -> None:
    """No paragraph is lost because its template could not be read."""
    file = tmp_path / "a.j2"
    file.write_text("{% trans %}never ended")

    with pytest.raises(UnreadableTemplate, match=r"^a\.j2: "):
        list(in_template(file, "a.j2"))


def test_a_law_gives_the_screen_its_notes_and_warnings() -> None:
    """What the person reads about a law is a message of the interface."""
    texts = [found.msgid for found in in_law(LAW, "law.toml", "habeas")]

    assert texts == ["a note on form", "answer", "a warning"]


def test_a_law_gives_letters_its_sentences() -> None:
    """What a letter says of a law is a message of letters."""
    texts = [found.msgid for found in in_law(LAW, "law.toml", "letters")]

    assert texts == ["a heading", "a copy", "a person may look", "answer"]


def test_a_translator_learns_the_law_the_article_and_the_use() -> None:
    """A sentence of law is translated with its text open at the right page."""
    says = next(
        found
        for found in in_law(LAW, "law.toml", "letters")
        if found.msgid == "a person may look"
    )

    assert says.notes == ("X Act, 45(1)", "ends the sentence “Under [citation], …”")


def test_a_template_names_files_and_no_lines_or_dates(checkout: Path) -> None:
    """A catalog changes only when its messages do."""
    before = extract(checkout, "habeas")
    program = checkout / "src" / "habeas" / "desk.py"
    program.write_text("\n\n\n" + program.read_text())

    assert extract(checkout, "habeas") == before
    assert "#: src/habeas/desk.py\n" in before


def test_a_new_language_starts_with_every_message_and_a_header(checkout: Path) -> None:
    """A folder is all it takes to begin a language."""
    (checkout / "locales" / "de" / "LC_MESSAGES").mkdir(parents=True)

    main(checkout)
    begun = (checkout / "locales/de/LC_MESSAGES/letters.po").read_text()

    assert 'msgid "Please answer."\nmsgstr ""\n' in begun
    assert '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"' in begun
    assert '"X-Reviewed-By: \\n"' in begun


def test_merging_keeps_what_a_translator_wrote(
    checkout: Path, written: Writing
) -> None:
    """Header, translations and remarks stay; what is gone from the program goes."""
    source = written(
        '# asked the court on 3 May\nmsgid "Good day"\nmsgstr "Guten Tag"\n\n'
        'msgid "Good night"\nmsgstr "Gute Nacht"\n',
        reviewer="E. Muster",
    )

    main(checkout)
    merged = source.read_text("utf-8")

    assert (
        '# asked the court on 3 May\n#: src/habeas/desk.py\nmsgid "Good day"' in merged
    )
    assert '"X-Reviewed-By: E. Muster\\n"' in merged
    assert "Gute Nacht" not in merged


def test_merging_never_guesses(checkout: Path, written: Writing) -> None:
    """A new message is empty even where an old one looks like it."""
    source = written('msgid "Good days"\nmsgstr "Gute Tage"\n')

    main(checkout)

    assert "fuzzy" not in source.read_text("utf-8")
    assert "Gute Tage" not in source.read_text("utf-8")


def test_merging_twice_changes_nothing(checkout: Path, written: Writing) -> None:
    """A catalog that is up to date is left alone."""
    source = written('msgid "Good day"\nmsgstr "Guten Tag"\n')
    main(checkout)

    again = merge(checkout / "locales" / "habeas.pot", source)

    assert again == source.read_text("utf-8")


def test_what_a_language_lacks_is_listed(checkout: Path, written: Writing) -> None:
    """Nobody has to open a catalog to learn how far a language is."""
    written('msgid "Good day"\nmsgstr "Guten Tag"\n')
    main(checkout)

    assert untranslated("de", "habeas") == ("Take care.",)
    assert untranslated("en", "habeas") == ()
