"""Story 1: a person of Suzhou asks for her score, is refused, and goes to the city."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input, OptionList, TextArea

from habeas.cases.events import Event, EventKind
from habeas.tui.dialogs.event import EventDialog
from habeas.tui.dialogs.folder import FolderDialog
from habeas.tui.dialogs.recipient import RecipientDialog
from habeas.tui.errands import kept_answers
from habeas.tui.opening import opened
from habeas.tui.screens.case import CasePage
from habeas.tui.screens.letter import LetterPage

if TYPE_CHECKING:
    from tests.tui.conftest import Stage, Staged


async def answers_everything(stage: Stage) -> None:
    """Go from the first question to the letter."""
    await stage.press("n")
    await stage.asked("situation")
    await stage.choose("I have a public-credit score")
    await stage.asked("whose")
    await stage.press("enter")
    await stage.asked("kind")
    await stage.choose("See what they hold about me")
    await stage.asked("about")
    await stage.choose("A score")
    for name, typed in (("person_country", "China"), ("person_part", "Jiangsu")):
        await stage.asked(name)
        await stage.type(typed)
        await stage.press("enter")
    await stage.asked("holder_type")
    await stage.press("enter")
    await stage.asked("holder_name")
    await stage.type("苏州")
    await stage.press("down", "enter")
    await stage.asked("holder_address")
    await stage.press("ctrl+n")
    await stage.asked("law")
    await stage.press("enter")
    await stage.asked("person_name")
    await stage.type("林梅")
    await stage.press("enter")
    await stage.asked("person_address")
    await stage.type("江苏省苏州市姑苏区平江路100号3幢502室")
    for name in ("person_address", "person_phone", "person_email", "identifiers"):
        await stage.asked(name)
        await stage.press("ctrl+n")
    await stage.asked("matter_name")
    await stage.type("桂花分")
    for name in ("matter_name", "facts", "asks"):
        await stage.asked(name)
        await stage.press("ctrl+n")
    await stage.asked("language")
    await stage.choose("English")
    await stage.asked("facing")
    await stage.choose("No copy")
    await stage.asked("letter_date")
    await stage.press("enter")
    await stage.on(LetterPage)
    await stage.until(lambda: bool(stage.app.screen.query("#sheets")))


async def records(stage: Stage, what: str, on: str = "t", words: str = "") -> None:
    """Write down that something happened."""
    events = len(stage.app.office.cases()[0].events)
    await stage.press("r")
    await stage.on(EventDialog)
    await stage.choose(what)
    await stage.until(lambda: bool(stage.app.screen.query("#on")))
    stage.app.screen.query_one("#on", Input).value = on
    stage.app.screen.query_one("#words", TextArea).text = words
    await stage.press("enter")
    await stage.until(lambda: len(stage.app.office.cases()[0].events) > events)
    await stage.on(CasePage)


def last_event(stage: Stage) -> Event:
    """Return what was written down last."""
    return stage.app.office.cases()[0].events[-1]


@pytest.mark.long
async def test_a_person_goes_from_the_first_question_to_a_letter_kept_as_a_case(
    staged: Staged, place: Path, tmp_path: Path
) -> None:
    """She saves the PDF where she likes, keeps the case, and the draft is gone."""
    folder = tmp_path / "letters"
    async with staged(place) as stage:
        await stage.at_home()
        await answers_everything(stage)
        await stage.press("s")
        await stage.on(FolderDialog)
        await stage.type(str(folder))
        await stage.press("enter")
        await stage.until(lambda: len(list(folder.glob("*.pdf"))) == 1)
        await stage.press("k")
        await stage.on(CasePage)
        await stage.sees("Send the letter")

        case = stage.app.office.cases()[0]
        assert [EventKind.OPENED, EventKind.DRAFTED] == [
            one.kind for one in case.events
        ]
        assert 1 == len(stage.app.office.store.kept(case.id))
        assert kept_answers(stage.app.office) is None


@pytest.mark.long
async def test_a_refusal_leads_to_the_letter_to_the_city(
    staged: Staged, place: Path, as_of: Callable[[date], None]
) -> None:
    """She records what happened, sees the dates, and writes the review that is due."""
    async with staged(place) as stage:
        await stage.at_home()
        await answers_everything(stage)
        await stage.press("k")
        await stage.on(CasePage)
        await stage.sees("Send the letter")
        await records(stage, "Letter sent")
        await records(stage, "Letter received")
        await stage.press("2")
        await stage.sees("They:")
    as_of(date(2026, 12, 14))
    async with staged(place, (120, 40)) as later:
        await later.at_home()
        await later.choose("They:")
        await later.on(CasePage)
        await later.until(lambda: bool(later.app.screen.query("#list-steps")))
        await records(later, "Refused", "2026-12-14", "不予提供。")
        await later.sees("Review: ask the body above")
        steps = later.app.screen.query_one("#list-steps", OptionList)
        lines = [str(one.prompt) for one in steps.options]
        steps.highlighted = next(n for n, one in enumerate(lines) if "Review" in one)
        await later.press("n")
        await later.on(RecipientDialog)
        await later.choose("苏州市人民政府")
        await later.until(lambda: isinstance(later.app.focused, TextArea))
        await later.pilot.click("#take")
        await later.on(LetterPage)
        await later.press("g")
        await later.choose("English")
        await later.until(lambda: bool(later.app.screen.query("#sheets")))
        await later.press("k")
        await later.on(CasePage)
        await later.until(
            lambda: later.app.office.cases()[0].events[-1].kind is EventKind.DRAFTED
        )

        drafted = later.app.office.cases()[0].events[-1]
        assert "review" == drafted.letter


@pytest.mark.long
async def test_silence_leads_to_the_reminder_and_then_to_the_city(
    staged: Staged, lived_in: Path, as_of: Callable[[date], None]
) -> None:
    """After sixty days she asks again, sends that, and takes the silence upward."""
    as_of(date(2026, 12, 16))
    async with staged(lived_in, (120, 40)) as stage:
        await stage.at_home()
        stage.app.show_case("a1b2c")
        await stage.until(lambda: bool(stage.app.screen.query("#list-steps")))
        await records(stage, "Time ran out")
        await stage.sees("Recommended: Reminder")
        await stage.press("n")
        await stage.on(LetterPage)
        await stage.until(lambda: bool(stage.app.screen.query("#sheets")))
        await stage.press("k")
        await stage.on(CasePage)
        await stage.sees("Send the letter, then write down when (Reminder)")
        await stage.press("n")
        await stage.on(EventDialog)
        await stage.press("ctrl+n")
        await stage.on(CasePage)
        await stage.until(lambda: last_event(stage).kind is EventKind.SENT)
        assert "reminder" == last_event(stage).letter
        await stage.sees("Review: ask the body above")
        steps = stage.app.screen.query_one("#list-steps", OptionList)
        lines = [str(one.prompt) for one in steps.options]
        steps.highlighted = next(n for n, one in enumerate(lines) if "Review" in one)
        await stage.press("n")
        await stage.on(RecipientDialog)
        await stage.press("enter", "ctrl+n")
        await stage.on(LetterPage)
        await stage.until(lambda: bool(stage.app.screen.query("#sheets")))
        await stage.sees("must answer by")
        await stage.press("k")
        await stage.on(CasePage)
        await stage.until(lambda: last_event(stage).letter == "review")

        await stage.sees("Send the letter, then write down when (Review")


async def test_an_entry_by_mistake_is_taken_back_and_stays_visible(
    staged: Staged, place: Path, suzhou: dict[str, object]
) -> None:
    """Nothing is overwritten: the entry stays, marked, and no longer counts."""
    from habeas.guide.asked import request_of

    office = opened(place, None)
    answers = {**suzhou, "asks": ["score"], "letter_date": "2026-11-23"}
    request = request_of(answers, office.library, office.today)
    case = office.open_case(request)
    office.record(case, Event(number=2, kind=EventKind.SENT, on=office.today))
    office.store.close()
    async with staged(place) as stage:
        await stage.at_home()
        stage.app.show_case(case.id)
        await stage.until(lambda: bool(stage.app.screen.query("#list-events")))
        await stage.press("3", "end", "x")
        await stage.until(lambda: bool(stage.app.screen.query("#yes")))
        await stage.pilot.click("#yes")
        await stage.sees("taken back")

        assert (1,) == tuple(
            one.number for one in stage.app.office.case(case.id).counting
        )
