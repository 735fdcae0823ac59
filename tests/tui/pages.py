"""Every page and every window, and how a person gets there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from habeas.cases.events import EventKind
from habeas.guide.asked import request_of
from habeas.law.authority import Authority
from habeas.tui.dialogs.event import USUAL, EventDialog
from habeas.tui.dialogs.folder import FolderDialog
from habeas.tui.dialogs.recipient import RecipientDialog
from habeas.tui.screens.guide import Guide
from habeas.tui.screens.law import LawPage, Laws
from habeas.tui.screens.letter import LetterPage
from habeas.tui.screens.settings import Settings

if TYPE_CHECKING:
    from tests.tui.conftest import Stage
    from textual.screen import Screen

Show = Callable[["Stage", dict[str, object]], Awaitable[None]]


async def guide_at(stage: Stage, answers: dict[str, object], name: str) -> None:
    """Show the guide at a question."""
    names = list(answers)
    stage.app.push_screen(
        Guide({one: answers[one] for one in names[: names.index(name)]})
    )
    await stage.asked(name)


async def home(_stage: Stage, _answers: dict[str, object]) -> None:
    """Show home as it is."""


async def law_choice(stage: Stage, answers: dict[str, object]) -> None:
    """Show the question where most can be done."""
    await guide_at(stage, answers, "law")


async def table(stage: Stage, answers: dict[str, object]) -> None:
    """Show a question that is answered with rows."""
    await guide_at(stage, answers, "identifiers")


async def letter(stage: Stage, answers: dict[str, object]) -> None:
    """Show a letter, with the reading copy that is wanted."""
    complete = {**answers, "asks": ["score"], "letter_date": "2026-11-23"}
    office = stage.app.office
    stage.app.push_screen(
        LetterPage(request_of(complete, office.library, office.today))
    )
    await stage.until(lambda: bool(stage.app.screen.query("#sheets")))


async def laws(stage: Stage, _answers: dict[str, object]) -> None:
    """Show the laws."""
    stage.app.push_screen(Laws())
    await stage.on(Laws)


async def law(stage: Stage, _answers: dict[str, object]) -> None:
    """Show one law."""
    stage.app.push_screen(LawPage("eu-gdpr"))
    await stage.on(LawPage)


async def settings(stage: Stage, _answers: dict[str, object]) -> None:
    """Show the settings."""
    stage.app.push_screen(Settings())
    await stage.on(Settings)


def case_page(number: int) -> Show:
    """Show one of the pages of a case."""

    async def show(stage: Stage, _answers: dict[str, object]) -> None:
        stage.app.show_case("a1b2c")
        await stage.until(lambda: bool(stage.app.screen.query("#list-steps")))
        await stage.press(str(number))

    return show


PAGES: dict[str, Show] = {
    "home": home,
    "law-choice": law_choice,
    "table": table,
    "letter": letter,
    "laws": laws,
    "law": law,
    "settings": settings,
    **{f"case-{number}": case_page(number) for number in range(1, 6)},
}


async def letter_window(key: str, stage: Stage, answers: dict[str, object]) -> None:
    """Show a window that a key of the letter opens."""
    await letter(stage, answers)
    await stage.press(key)


async def palette(stage: Stage, _answers: dict[str, object]) -> None:
    """Show the palette, with all that home can do."""
    await stage.press("ctrl+p")


def window(make: Callable[[Stage], Screen[Any]]) -> Show:
    """Show a window over home."""

    async def show(stage: Stage, _answers: dict[str, object]) -> None:
        dialog = make(stage)
        stage.app.push_screen(dialog)
        await stage.on(type(dialog))

    return show


def body() -> Authority:
    """Return a body that letters go to."""
    return Authority.model_validate(
        {
            "id": "one",
            "role": "supervisor",
            "name": {"zh_CN": "某某机关"},
            "place": "CN",
            "note": "",
        }
    )


def event(kind: EventKind | None) -> Show:
    """Show the window in which something is written down."""
    return window(lambda stage: EventDialog(stage.app.office.cases()[0], kind))


WINDOWS: dict[str, Show] = {
    "palette": palette,
    "folder": window(lambda _: FolderDialog(Path("/"))),
    "bodies": window(lambda _: RecipientDialog((body(),), "CN")),
    "no-body": window(lambda _: RecipientDialog((), "CN")),
    "event": event(None),
    **{f"event-{kind}": event(kind) for kind in USUAL},
    **{
        f"letter-{key}": partial(letter_window, key)
        for key in ("g", "c", "w", "y", "b", "p")
    },
}
"""Every window over a page."""
