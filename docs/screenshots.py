# ruff: noqa: INP001  a script of its own
"""Drive the real application and draw its screens for the documentation.

Run it from a checkout: ``python docs/screenshots.py``. The cases are invented, live in
memory only, and are gone when the script ends.
"""

from __future__ import annotations

import asyncio
import os
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App
    from textual.pilot import Pilot
    from textual.screen import Screen

    from habeas.desk.office import Office

HERE = Path(__file__).parent / "screenshots"
SIZE = (120, 40)
TODAY = "2026-11-23"

ANSWERS: dict[str, object] = {
    "situation": "see-record",
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
    "asks": ["score", "items", "item-source", "lookups"],
    "language": "zh_CN",
    "facing": "en",
    "letter_date": TODAY,
}
"""An invented resident of Suzhou who wants to see her score."""


def furnished() -> Office:
    """Return an office with one case whose letter was refused."""
    from habeas.cases.events import Event, EventKind
    from habeas.guide.asked import request_of
    from habeas.tui.opening import MEMORY, opened

    office = opened(MEMORY, None, create=True)
    request = request_of(ANSWERS, office.library, office.today)
    case = office.open_case(request)
    happened = (
        (EventKind.SENT, date(2026, 10, 12), ""),
        (EventKind.RECEIVED, date(2026, 10, 15), ""),
        (EventKind.REFUSED, date(2026, 11, 19), "不予提供。"),
    )
    for number, (kind, on, reason) in enumerate(happened, start=2):
        event = Event(number=number, kind=kind, on=on, reason=reason)
        office.record(case, event)
    return office


async def still(pilot: Pilot[None], there: Callable[[], bool]) -> None:
    """Wait until something is there and everything is drawn."""
    for _ in range(500):
        await pilot.pause()
        if there():
            break
        await asyncio.sleep(0.02)
    await pilot.app.workers.wait_for_complete()
    for _ in range(3):
        await pilot.pause()


async def draw() -> None:
    """Draw home, the guide, the letter and the case."""
    from habeas.guide.asked import request_of
    from habeas.tui.app import Habeas
    from habeas.tui.screens.case import CasePage
    from habeas.tui.screens.guide import Guide
    from habeas.tui.screens.home import Home
    from habeas.tui.screens.letter import LetterPage
    from habeas.tui.screens.welcome import Welcome

    app = Habeas(HERE / "none.store")
    async with app.run_test(size=SIZE) as pilot:
        await still(pilot, lambda: isinstance(app.screen, Welcome))
        app.save_screenshot("welcome.svg", path=str(HERE))
        office = furnished()
        app.move_in(office)
        app.switch_screen(Home())
        await still(pilot, partial(shows, app, "#lists"))
        app.save_screenshot("home.svg", path=str(HERE))
        names = list(ANSWERS)
        before = {name: ANSWERS[name] for name in names[: names.index("law")]}
        request = request_of(ANSWERS, office.library, office.today)
        pages: dict[str, tuple[Screen[Any], str]] = {
            "guide": (Guide(before), "#answer"),
            "letter": (LetterPage(request), "#sheets"),
            "case": (CasePage(office.cases()[0].id), "#list-steps"),
        }
        for name, (page, part) in pages.items():
            app.push_screen(page)
            await still(pilot, partial(shows, app, part))
            app.save_screenshot(f"{name}.svg", path=str(HERE))
            app.pop_screen()


def shows(app: App[None], part: str) -> bool:
    """Say whether a part is on the screen."""
    return bool(app.screen.query(part))


def main() -> None:
    """Draw everything on a day that does not change."""
    os.environ["HABEAS_TODAY"] = TODAY
    os.environ["HABEAS_LANGUAGE"] = "en"
    HERE.mkdir(exist_ok=True)
    asyncio.run(draw())


if __name__ == "__main__":
    main()
