from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from habeas.desk.choosing import settled
from habeas.desk.office import Office
from habeas.desk.requests import read_request
from habeas.desk.writing import Wishes
from habeas.guide.asked import request_of
from habeas.press.letter import Letter, Paragraph, Run
from habeas.tui.days import read_day
from habeas.tui.errands import if_they_got_it_today
from habeas.tui.lines import docket_line
from habeas.tui.opening import MEMORY, opened
from habeas.tui.reading import passages
from habeas.tui.speech import Speech
from habeas.tui.widgets.answers import Offer, near

TODAY = date(2026, 11, 23)
STORIES = Path(__file__).parent.parent / "stories"


@pytest.fixture
def office() -> Office:
    """An office whose cases are only in memory."""
    return opened(MEMORY, None)


@pytest.fixture
def letter(office: Office, suzhou: dict[str, object]) -> Letter:
    """The letter of the resident of Suzhou, in English."""
    answers = {**suzhou, "asks": ["score"], "letter_date": "2026-11-23"}
    request = request_of(answers, office.library, office.today)
    return office.compose(request, Wishes(on=office.today)).letter


def translated(letter: Letter) -> Letter:
    """Return a letter in which every paragraph says only which one it is."""

    def told(blocks: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(
            Paragraph(runs=(Run(text="§"),), number=block.number)
            if isinstance(block, Paragraph)
            else block
            for block in blocks
        )

    parts = ("opening", "facts", "demands", "reasons", "ending")
    changes = {part: told(getattr(letter, part)) for part in parts}
    return letter.model_copy(update={**changes, "language": "de"})


def test_a_paragraph_stands_beside_its_translation(letter: Letter) -> None:
    """The same number is on both sides of every row."""
    rows = passages(letter, translated(letter))

    translations = [(one.letter.plain, one.copy.plain) for one in rows]
    numbered = [pair for pair in translations if pair[1].endswith(". §")]
    assert numbered
    assert all(left.startswith(right[:-1]) for left, right in numbered)


def test_what_a_person_typed_is_shown_as_typed(
    office: Office, suzhou: dict[str, object]
) -> None:
    """Brackets are no markup and percent signs fill no places."""
    typed = "[bold]100%(name)s[/] _x_ <b>"
    answers = {**suzhou, "asks": ["score"], "letter_date": "2026-11-23", "facts": typed}
    request = request_of(answers, office.library, office.today)

    letter = office.compose(request, Wishes(on=office.today)).letter

    assert typed in "\n".join(row.letter.plain for row in passages(letter, None))


@pytest.mark.parametrize(
    "typed",
    ["2026-11-25", "2026/11/25", "2026年11月25日", "25.11.2026", "20261125"],
)
def test_a_day_is_read_however_it_is_written(typed: str) -> None:
    """Every way that can only mean one day is taken."""
    assert date(2026, 11, 25) == read_day(typed, TODAY)


@pytest.mark.parametrize("typed", ["", "11/12/2026", "31.2.2026", "soon", "2026-13-1"])
def test_a_day_that_could_be_another_is_not_guessed(typed: str) -> None:
    """What may be read in two ways, or in none, is asked again."""
    assert read_day(typed, TODAY) is None


def test_a_misspelt_name_is_found_all_the_same() -> None:
    """People half remember names."""
    offers = [Offer("1", "SCHUFA Holding AG"), Offer("2", "Prairie Example Bank")]

    assert ["1"] == [one.value for one in near(offers, "schuffa")]


def test_no_preference_file_breaks_the_start(own_home: Path) -> None:
    """A file that cannot be read counts as nothing said."""
    from habeas.tui.preferences import Preferences, preferences_file

    file = preferences_file()
    file.parent.mkdir(parents=True)
    file.write_text("{broken")

    assert Preferences() == Preferences.read()


@pytest.mark.parametrize(
    ("story", "words"),
    [
        ("1-suzhou/3-reconsideration", "decide on the application · Review"),
        ("1-suzhou/1-access", "answer the application · our reminder"),
    ],
)
def test_a_day_of_a_review_names_the_review(
    office: Office, story: str, words: str
) -> None:
    """An application may be the first letter or the one to the body above."""
    request = settled(
        read_request(STORIES / f"{story}.toml"), office.library, office.today
    )
    entry = if_they_got_it_today(office, request)

    assert entry is not None
    assert words in docket_line(entry, Speech("en")).plain
