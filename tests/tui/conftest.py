"""The application in a test: fixed size, still cursor, patience by condition."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, TextArea

from habeas.cases.events import Event, EventKind
from habeas.guide.asked import request_of
from habeas.tui.app import Habeas
from habeas.tui.errands import keep_answers
from habeas.tui.opening import opened
from habeas.tui.preferences import preferences_file
from habeas.tui.screens.guide import Guide
from habeas.tui.screens.home import Home

REPORTS = "TEXTUAL_SNAPSHOT_TEMPDIR"
PLACE_OF_REPORTS = os.environ.get(REPORTS, "")

SMALL = (80, 24)
LARGE = (120, 40)

SUZHOU: dict[str, object] = {
    "situation": "see-record",
    "whose": "own",
    "kind": "access",
    "about": "score",
    "person_country": "CN",
    "person_part": "CN-JS",
    "holder_type": "public-credit",
    "holder_name": "苏州市公共信用信息中心",
    "holder_address": None,
    "law": "cn-js-social-credit",
    "person_name": "林梅",
    "person_address": "江苏省苏州市姑苏区平江路100号3幢502室\n215000",
    "person_phone": "138-0000-0000",
    "person_email": None,
    "identifiers": [],
    "matter_name": "桂花分",
    "facts": None,
    "language": "en",
    "facing": "none",
}
"""What a resident of Suzhou answers, up to what she asks for and the date."""


class Stage:
    """A running application, and what a person can do and see in it."""

    def __init__(self, pilot: Pilot[None]) -> None:
        """Watch a pilot."""
        self.pilot = pilot

    @property
    def app(self) -> Habeas:
        """Return the application."""
        app = self.pilot.app
        assert isinstance(app, Habeas)
        return app

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is so; it must be soon."""
        for _ in range(400):
            await self.pilot.pause()
            if true():
                await self.pilot.pause()
                return
            await asyncio.sleep(0.02)
        pytest.fail(f"it never came true; on the screen: {self.text()}")

    async def on(self, screen: type[object]) -> None:
        """Wait until a screen is shown."""
        await self.until(lambda: isinstance(self.app.screen, screen))

    async def sees(self, words: str) -> None:
        """Wait until words are on the screen."""
        await self.until(lambda: words in self.text())

    async def hears(self, words: str) -> None:
        """Wait until words were told in a corner of the screen."""
        await self.until(
            lambda: any(words in one.message for one in self.app._notifications)
        )

    async def press(self, *keys: str) -> None:
        """Press keys."""
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def type(self, words: str) -> None:
        """Type words into what has the focus, as if they were pasted."""
        focused = self.app.focused
        if isinstance(focused, Input):
            focused.value = words
        if isinstance(focused, TextArea):
            focused.text = words
        await self.pilot.pause()

    async def choose(self, option: str) -> None:
        """Choose the line of the focused list that has these words."""
        await self.until(lambda: isinstance(self.app.focused, OptionList))
        focused = self.app.focused
        assert isinstance(focused, OptionList)
        lines = [str(one.prompt) for one in focused.options]
        focused.highlighted = next(n for n, line in enumerate(lines) if option in line)
        await self.press("enter")

    async def at_home(self) -> None:
        """Wait until home was read."""
        await self.on(Home)
        await self.until(lambda: bool(self.app.screen.query("#empty, #half, #lists")))

    async def asked(self, name: str) -> None:
        """Wait until the guide asks a question."""

        def so() -> bool:
            screen = self.app.screen
            open_one = screen._question if isinstance(screen, Guide) else None
            return open_one is not None and open_one.name == name

        await self.until(so)

    async def settled(self) -> None:
        """Wait until every worker is done and everything is drawn."""
        await self.pilot.app.workers.wait_for_complete()
        for _ in range(3):
            await self.pilot.pause()

    def text(self) -> str:
        """Return what the terminal shows, line by line."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(part.text for part in strip) for strip in strips)


Staged = Callable[..., AbstractAsyncContextManager[Stage]]


@pytest.fixture
def staged() -> Staged:
    """Run the application over a store, on a screen of some size."""

    @asynccontextmanager
    async def running(
        place: Path | str, size: tuple[int, int] = SMALL
    ) -> AsyncIterator[Stage]:
        app = Habeas(place)
        async with app.run_test(size=size) as pilot:
            yield Stage(pilot)

    return running


@pytest.fixture
def stage_of() -> Callable[[Pilot[None]], Stage]:
    """Watch a pilot."""
    return Stage


@pytest.fixture
def preferences() -> Callable[[dict[str, object]], None]:
    """Write the file of preferences."""

    def write(said: dict[str, object]) -> None:
        file = preferences_file()
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(said))

    return write


@pytest.fixture
def suzhou() -> dict[str, object]:
    """What a resident of Suzhou answers, up to what she asks for and the date."""
    return dict(SUZHOU)


@pytest.fixture(autouse=True)
def still_cursor(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep cursors from blinking, and nothing from moving."""
    # The empty home also forgets where the plug-in for pictures reports.
    monkeypatch.setenv(REPORTS, PLACE_OF_REPORTS)
    monkeypatch.setattr("textual.constants.TEXTUAL_ANIMATIONS", "none")
    for box in (Input, TextArea):
        monkeypatch.setattr(box.cursor_blink, "_default", False)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A store of this test alone, without a passphrase."""
    place = tmp_path / "habeas.store"
    opened(place, None, create=True).store.close()
    return place


@pytest.fixture
def lived_in(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with a case whose letter was sent, and a guide that was begun."""
    monkeypatch.setattr("habeas.desk.office._new_id", lambda: "a1b2c")
    office = opened(place, None)
    answers = {**SUZHOU, "asks": ["score", "items"], "letter_date": "2026-10-12"}
    request = request_of(answers, office.library, office.today)
    case = office.open_case(request)
    happened = ((EventKind.SENT, 12), (EventKind.RECEIVED, 15))
    for number, (kind, day) in enumerate(happened, start=2):
        on = date(2026, 10, day)
        office.record(case, Event(number=number, kind=kind, on=on))
    keep_answers(office, {"situation": "see-record"})
    office.store.close()
    return place


@pytest.fixture
def as_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[date], None]:
    """Let it be another day from now on."""
    return lambda day: monkeypatch.setenv("HABEAS_TODAY", day.isoformat())
