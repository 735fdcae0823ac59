"""On eighty columns and twenty-four rows nothing that is needed is out of sight."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests import pseudo
from tests.tui.pages import PAGES, guide_at, letter
from textual.widgets import Footer, Input, OptionList, Select, TextArea
from textual.widgets._footer import FooterKey

from habeas.cases.events import EventKind
from habeas.law.authority import Authority
from habeas.tui.dialogs.event import EventDialog
from habeas.tui.dialogs.recipient import RecipientDialog
from habeas.tui.widgets.phases import Phases

if TYPE_CHECKING:
    from tests.tui.conftest import Stage, Staged
    from textual.widget import Widget

MARKS = "marks"
"""The language of the tests whose every message is a third longer than English."""
LANGUAGES = ("en", "de", "zh_CN", MARKS)
WITH_COPY = {"language": "zh_CN", "facing": "en"}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Speak each language in turn."""
    if request.param == MARKS:
        pseudo.speak(monkeypatch)
    else:
        monkeypatch.setenv("HABEAS_LANGUAGE", request.param)
    return str(request.param)


def gone(stage: Stage, part: Widget) -> bool:
    """Say whether a part is cut off or not on the screen at all."""
    wholly = stage.app.screen.region.contains_region(part.region)
    return not (wholly and part.region.area)


@pytest.mark.usefixtures("language")
async def test_every_key_of_every_footer_is_in_sight(
    staged: Staged, lived_in: Path, suzhou: dict[str, object]
) -> None:
    """A key that is cut off is a key nobody finds."""
    cut: list[str] = []
    async with staged(lived_in) as stage:
        await stage.at_home()
        for name, show in PAGES.items():
            await show(stage, suzhou | WITH_COPY)
            await stage.settled()
            footer = stage.app.screen.query_one(Footer)
            keys = footer.query(FooterKey)
            cut += [f"{name}: {one.description}" for one in keys if gone(stage, one)]
            if name != "home":
                stage.app.pop_screen()

    assert [] == cut


@pytest.mark.parametrize(
    "kind", [EventKind.SENT, EventKind.ANSWERED_IN_PART, EventKind.EXTENDED], ids=str
)
async def test_the_button_of_a_window_to_fill_in_is_in_sight(
    staged: Staged, lived_in: Path, kind: EventKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    """German has the longest labels; button and first box must fit with them."""
    monkeypatch.setenv("HABEAS_LANGUAGE", "de")
    async with staged(lived_in) as stage:
        await stage.at_home()
        dialog = EventDialog(stage.app.office.cases()[0], kind)
        stage.app.push_screen(dialog)
        await stage.on(EventDialog)
        await stage.settled()

        assert not gone(stage, dialog.query_one("#take"))
        assert not gone(stage, dialog.query_one("#on"))


async def test_one_key_takes_a_window_from_its_large_box_too(
    staged: Staged, lived_in: Path
) -> None:
    """In a box of several lines Enter is a new line; another key goes on."""
    async with staged(lived_in) as stage:
        await stage.at_home()
        stage.app.show_case("a1b2c")
        await stage.until(lambda: bool(stage.app.screen.query("#list-steps")))
        await stage.press("r")
        await stage.on(EventDialog)
        await stage.choose("Refused")
        await stage.until(lambda: bool(stage.app.screen.query("#words")))
        stage.app.screen.query_one("#words", TextArea).focus()
        await stage.press("N", "o", "enter", "ctrl+n")
        await stage.until(
            lambda: stage.app.office.cases()[0].events[-1].kind is EventKind.REFUSED
        )

        assert "No" == stage.app.office.cases()[0].events[-1].reason


async def test_what_is_wrong_with_an_answer_is_chosen_from_a_list(
    staged: Staged, lived_in: Path
) -> None:
    """The choice stands in the window of every reply, and is written down with it."""
    async with staged(lived_in) as stage:
        await stage.at_home()
        stage.app.show_case("a1b2c")
        await stage.until(lambda: bool(stage.app.screen.query("#list-steps")))
        await stage.press("r")
        await stage.on(EventDialog)
        await stage.choose("Refused")
        await stage.until(lambda: bool(stage.app.screen.query("#because")))
        stage.app.screen.query_one("#because", Select).value = "excessive"
        await stage.press("ctrl+n")
        await stage.until(
            lambda: stage.app.office.cases()[0].events[-1].kind is EventKind.REFUSED
        )

        assert "excessive" == stage.app.office.cases()[0].events[-1].because


async def test_nobody_is_asked_by_which_post_silence_came(
    staged: Staged, lived_in: Path
) -> None:
    """Silence has a day, and nothing else."""
    async with staged(lived_in) as stage:
        await stage.at_home()
        case = stage.app.office.cases()[0]
        stage.app.push_screen(EventDialog(case, EventKind.SILENT))
        await stage.on(EventDialog)

        assert ["on"] == [one.id for one in stage.app.screen.query(Input)]


async def test_many_bodies_leave_room_for_the_button(
    staged: Staged, lived_in: Path
) -> None:
    """The list of bodies scrolls; what comes after it stays in sight."""
    async with staged(lived_in) as stage:
        await stage.at_home()
        body = Authority.model_validate(
            {
                "id": "one",
                "role": "supervisor",
                "name": {"en": "A body"},
                "place": "DE",
                "note": "",
            }
        )
        many = tuple(body.model_copy(update={"id": str(n)}) for n in range(20))
        dialog = RecipientDialog(many, "DE")
        stage.app.push_screen(dialog)
        await stage.on(RecipientDialog)
        await stage.settled()

        assert not gone(stage, dialog.query_one("#take"))


async def test_a_letter_without_a_name_on_it_is_not_written(
    staged: Staged, lived_in: Path
) -> None:
    """Where no body is known the window says how to find it, and asks for its name."""
    async with staged(lived_in) as stage:
        await stage.at_home()
        stage.app.push_screen(RecipientDialog((), "CN", "Ask the clerk."))
        await stage.on(RecipientDialog)
        await stage.sees("Ask the clerk.")
        await stage.press("ctrl+n")
        await stage.sees("Please write the name of the body.")


@pytest.mark.usefixtures("language")
async def test_the_way_in_five_phases_takes_one_line(
    staged: Staged, lived_in: Path, suzhou: dict[str, object]
) -> None:
    """A second line would push the question down."""
    async with staged(lived_in) as stage:
        await stage.at_home()
        await guide_at(stage, suzhou, "facts")

        assert 1 == stage.app.screen.query_one(Phases).region.height


async def test_a_long_list_of_help_can_be_scrolled_with_the_keys(
    staged: Staged, lived_in: Path, suzhou: dict[str, object]
) -> None:
    """Tab leads into the help, and the arrow keys move it."""
    async with staged(lived_in) as stage:
        await stage.at_home()
        await letter(stage, suzhou | WITH_COPY)
        await stage.press("f1")
        panel = stage.app.screen.query_one("HelpPanel")
        for _ in range(6):
            if panel.has_focus:
                break
            await stage.press("tab")
        await stage.press("pagedown")
        await stage.until(lambda: panel.scroll_offset.y > 0)

        assert panel.has_focus


async def test_the_first_step_is_marked_at_once(staged: Staged, lived_in: Path) -> None:
    """A person sees what Enter would do."""
    async with staged(lived_in) as stage:
        await stage.at_home()
        stage.app.show_case("a1b2c")
        await stage.until(lambda: bool(stage.app.screen.query("#list-steps")))

        steps = stage.app.screen.query_one("#list-steps", OptionList)
        assert (0, True) == (steps.highlighted, steps.has_focus)
