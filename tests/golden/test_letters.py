"""Every letter of every law in every language, as text that a lawyer can review.

``pytest tests/golden --write-golden`` writes the files anew; the change is then read as
a diff, by law, before it is committed.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from habeas.cases.request import Past
from habeas.desk.requests import read_request
from habeas.desk.specimen import kinds_of, specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.language.catalogs import languages
from habeas.law.words import FOLLOW_UPS, Kind, Refusal
from habeas.press.text import as_text

_HERE = Path(__file__).parent
_DAY = date(2026, 11, 23)
_STORIES = sorted((_HERE.parent / "stories").glob("*/*.toml"))


def _agree(file: Path, made: str, *, write: bool) -> None:
    """Compare with the reviewed text, or write it anew when that is asked for."""
    if write:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(made, encoding="utf-8")

    assert file.is_file(), f"{file.name}: run pytest tests/golden --write-golden"
    assert file.read_text(encoding="utf-8") == made


def _own_answers(law: str) -> tuple[Refusal, ...]:
    """Return the bad answers to which a law has something of its own to say."""
    found = library().law(law)
    basis = (one for right in found.rights for one in right.basis)
    named = {reason for one in (*found.arguments, *basis) for reason in one.reasons}
    return tuple(Refusal) if law == _IN_FULL else tuple(sorted(named))


_IN_FULL = "eu-gdpr"
"""The law whose answers are all shown, those of every law among them."""

_ANSWERING = [law for law in sorted(library().laws) if _own_answers(law)]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("law", _ANSWERING)
def test_every_answer_to_a_bad_answer_reads_as_it_was_reviewed(
    law: str, language: str, request: pytest.FixtureRequest
) -> None:
    """What a law says to a fee, a form or silence on reasons stands here in full."""
    shelf = library()
    wishes = Wishes(on=_DAY, language=language, facing=NO_COPY)
    letters = []
    for reason in _own_answers(law):
        asked = specimen(shelf.law(law), Kind.REBUTTAL)
        past = (*asked.past, Past(kind="answered", on=date(2026, 9, 10)))
        asked = asked.model_copy(update={"refused_because": reason, "past": past})
        sheets = composed(asked, shelf, wishes)
        letters.append(f"######## {reason}\n\n{as_text(sheets.letter)}")

    _agree(
        _HERE / "replies" / law / f"{language}.txt",
        "\n".join(letters),
        write=request.config.getoption("write_golden"),
    )


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("law", sorted(library().laws))
def test_every_letter_of_a_law_reads_as_it_was_reviewed(
    law: str, language: str, request: pytest.FixtureRequest
) -> None:
    """The letters of a law change only where somebody has read the change."""
    shelf = library()
    wishes = Wishes(on=_DAY, language=language, facing=NO_COPY)
    letters = []
    # Follow-ups say the same under every law; the stories show them in full.
    for kind in kinds_of(shelf.law(law)):
        if kind in FOLLOW_UPS:
            continue
        sheets = composed(specimen(shelf.law(law), kind), shelf, wishes)
        letters.append(f"######## {kind}\n\n{as_text(sheets.letter)}")

    _agree(
        _HERE / "laws" / law / f"{language}.txt",
        "\n".join(letters),
        write=request.config.getoption("write_golden"),
    )


@pytest.mark.parametrize(
    "story", _STORIES, ids=lambda file: f"{file.parent.name}/{file.stem}"
)
def test_a_story_is_told_as_it_was_reviewed(
    story: Path, request: pytest.FixtureRequest
) -> None:
    """The letters of the eight stories, with their reading copies, stay as reviewed."""
    sheets = composed(read_request(story), library(), Wishes(on=_DAY, own="en"))

    _agree(
        _HERE / "stories" / story.parent.name / f"{story.stem}.txt",
        as_text(sheets.letter, sheets.facing),
        write=request.config.getoption("write_golden"),
    )
