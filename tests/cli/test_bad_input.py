"""Whatever a request file holds: a letter to the letter, or one clear sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from habeas.cli import speech
from habeas.press import fonts

Habeas = Callable[..., CompletedProcess[str]]
Written = Callable[[str, str], Path]

MISTAKES = {
    "unknown key": ("[person]", '[person]\nnmae = "x"', "Did you mean 'name'?"),
    "far-off key": ("[person]", '[person]\nqqqqq = "x"', "'person.qqqqq'"),
    "missing name": ('name = "Maria Sommer"\n', "", "'person.name' is missing"),
    "empty name": ("Maria Sommer", " ", "'person.name' is missing"),
    "a date as text": ("[person]", 'on = "soon"\n[person]', "'on'"),
    "no such day": ("[person]", "on = 2026-02-30\n[person]", "2026-02-30"),
    "not granted": ('"access"', '"repair"', "eu-gdpr does not provide for this"),
    "unknown kind": ('"access"', '"acces"', "access, correction"),
    "unknown law": ("eu-gdpr", "eu-gdrp", "'eu-gdrp'"),
    "unknown language": ('"en"', '"tlh"', "'tlh'"),
    "unknown ask": ("[person]", 'asks = ["gold"]\n[person]', "'gold'"),
    "unknown holder": ('"credit-bureau"', '"bureau"', "'holder.type'"),
    "a number for a name": ('"Maria Sommer"', "5", "'person.name'"),
    "a control character": ("Maria", "\\u0007", "U+0007"),
    "half a character": ("Maria", "\\uFFFE", "U+FFFE"),
    "yes for a name": ('"Maria Sommer"', "true", "'person.name' must be a text"),
    "a number for a date": ("[person]", "on = 20261125\n[person]", "2026-11-25"),
    "a country by name": ('country = "DE"', 'country = "Germany"', "ISO 3166"),
    "text for yes or no": (
        "[holder]",
        '[matter]\nafter_free_report = "maybe"\n[holder]',
        "true or false",
    ),
    "text for a list": ("[person]", 'enclosures = "x"\n[person]', "must be a list"),
    "a list for a table": ("[person]", "[[person]]", "'person' must be a table"),
    "another version": ("request/1", "request/2", "habeas/request/1"),
    "a key twice": ("[person]", '[person]\nname = "x"', "line 8: this key"),
    "a control character as such": ("Maria", "\x07", "line 7"),
    "an unknown event": (
        "[holder]",
        '[[past]]\nkind = "eaten"\non = 2026-10-01\n[holder]',
        "no event 'eaten'",
    ),
    "a reminder of nothing": ('"access"', '"reminder"', "'of' is missing"),
    "a complaint about nothing": (
        '"access"',
        '"complaint"\noutcome = "silent"',
        "'of' is missing",
    ),
    "a complaint without an end": (
        '"access"',
        '"complaint"\nof = "access"',
        "'outcome' is missing",
    ),
    "a page too many": ("Maria", "x" * 30_000, "a letter can carry 20000"),
    "ten megabytes": ("Maria", "x" * 10_000_000, "too large"),
    "not TOML": ("[person]", "[person", "line 6"),
}
"""By what is wrong: what is replaced, by what, and what the sentence names."""

TYPED = (
    "{{ 7*7 }}",
    "{% for x in y %}",
    '<img src="file:///etc/passwd">',
    "&amp; &#65;",
    "%(x)s",
    "%s %d %",
    "$& \\1 ${HOME}",
    "\u202eremmoS airaM",
    "\u2067שלום\u2069",
    "e\u0301 is not \u00e9",
    'O\'Neill "Neo" `id`',
    "བསྟན་འཛིན",
)
"""What people are called, and what others would like them to be called."""


@pytest.fixture
def written(tmp_path: Path, request_text: str) -> Written:
    """Write a request file with one thing replaced."""

    def write(old: str, new: str) -> Path:
        assert old in request_text
        file = tmp_path / "bad.toml"
        file.write_text(request_text.replace(old, new), "utf-8")
        return file

    return write


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_in_one_sentence_and_leaves_no_file(
    habeas: Habeas, written: Written, out: Path, mistake: str
) -> None:
    """The sentence names what is wrong; no traceback, no half of a letter."""
    old, new, named = MISTAKES[mistake]

    answer = habeas("write", written(old, new), "--out", out)

    assert (2, "") == (answer.returncode, answer.stdout)
    assert 1 == len(answer.stderr.splitlines())
    assert named in answer.stderr
    assert not out.exists()


@pytest.mark.parametrize("mistake", sorted(MISTAKES))
@pytest.mark.parametrize("language", ["de", "zh_CN"])
def test_a_mistake_is_told_in_the_language_of_the_person(
    habeas: Habeas,
    written: Written,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    mistake: str,
) -> None:
    """No reader's own English comes through to who reads another language."""
    old, new, _named = MISTAKES[mistake]
    monkeypatch.setenv("HABEAS_LANGUAGE", language)
    speech.spoken.cache_clear()

    answer = habeas("write", written(old, new))

    assert 2 == answer.returncode
    assert [] == re.findall(r"\b(?:is|the|should|must|cannot|input)\b", answer.stderr)


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe\x00",
        b"x = " + b"[" * 9000,
        b"x = " + b"9" * 9000,
        b"",
        b"Dear Habeas,",
        b'x = """',
        bytes(range(256)),
    ],
)
def test_what_is_no_request_at_all_is_told_in_one_sentence(
    habeas: Habeas, tmp_path: Path, out: Path, content: bytes
) -> None:
    """Not even a file that breaks its reader brings a traceback."""
    file = tmp_path / "no.toml"
    file.write_bytes(content)

    answer = habeas("write", file, "--out", out)

    assert 2 == answer.returncode
    assert 1 == len(answer.stderr.splitlines())


def test_a_file_that_is_not_there_is_named(habeas: Habeas, tmp_path: Path) -> None:
    """A slip in the name is told as such."""
    answer = habeas("write", tmp_path / "nowhere.toml")

    assert 2 == answer.returncode
    assert "nowhere.toml" in answer.stderr


def test_a_folder_is_no_request(habeas: Habeas, tmp_path: Path) -> None:
    """Whoever names the folder is told to name a file in it."""
    answer = habeas("write", tmp_path)

    assert 2 == answer.returncode
    assert f"{tmp_path} is a folder" in answer.stderr


def test_a_foreign_file_cannot_steer_the_terminal(
    habeas: Habeas, written: Written
) -> None:
    """A key that would colour or clear the screen is shown without its power."""
    answer = habeas("write", written("[person]", '[person]\n"\\u001b[2J"=1'))

    assert 2 == answer.returncode
    assert "\x1b" not in answer.stderr


@pytest.mark.parametrize("name", TYPED)
def test_a_name_comes_out_as_it_went_in(
    habeas: Habeas, written: Written, out: Path, name: str
) -> None:
    """What a person typed is neither a template nor markup nor a pattern."""
    quoted = json.dumps(name, ensure_ascii=False)
    file = written('"Maria Sommer"', quoted)

    answer = habeas("write", file, "--out", out, "--format", "txt,json")

    assert 0 == answer.returncode, answer.stderr
    made = {path.suffix: path.read_text("utf-8") for path in out.iterdir()}
    assert name in made[".txt"]
    letter = json.loads(made[".json"])
    assert quoted in json.dumps(letter, ensure_ascii=False)


@pytest.fixture
def few_fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the test on a computer with one Latin font and nothing else."""
    latin, *_ = [
        file for file, _ in fonts._faces("Noto Serif:style=Regular") if file.exists()
    ]
    folder = tmp_path / "fonts"
    folder.mkdir()
    (folder / latin.name).symlink_to(latin)
    config = tmp_path / "fonts.conf"
    config.write_text(
        f"<fontconfig><dir>{folder}</dir><cachedir>{folder}</cachedir></fontconfig>"
    )
    monkeypatch.setenv("FONTCONFIG_FILE", str(config))
    for kept in (fonts._faces, fonts._coverage):
        kept.cache_clear()
    yield
    for kept in (fonts._faces, fonts._coverage):
        kept.cache_clear()


@pytest.mark.usefixtures("few_fonts")
def test_a_name_without_a_font_is_told_before_anything_is_printed(
    habeas: Habeas, written: Written, out: Path
) -> None:
    """The sentence names the character, the script and the package to install."""
    file = written("Maria Sommer", "བསྟན་འཛིན")

    answer = habeas("write", file, "--out", out, "--format", "txt,pdf")

    assert (4, "") == (answer.returncode, answer.stdout)
    assert "Tibetan" in answer.stderr
    assert "fonts-noto-core" in answer.stderr
    assert not out.exists()


@pytest.mark.usefixtures("few_fonts")
def test_a_name_without_a_font_is_still_written_as_text(
    habeas: Habeas, written: Written, out: Path
) -> None:
    """Text needs no font."""
    file = written("Maria Sommer", "བསྟན་འཛིན")

    answer = habeas("write", file, "--out", out, "--format", "txt")

    assert 0 == answer.returncode
    assert "བསྟན་འཛིན" in next(out.iterdir()).read_text("utf-8")
