"""What was asked in a case, item by item, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from habeas.cases.events import EventKind
from habeas.language.catalogs import catalog
from habeas.marking import N_

if TYPE_CHECKING:
    from habeas.cases.events import Case
    from habeas.dossiers.library import Library
    from habeas.tui.speech import Speech

_STATES = {
    EventKind.ANSWERED: N_("answered"),
    EventKind.CORRECTED: N_("done"),
    EventKind.REFUSED: N_("refused"),
}
"""What an answer does to everything that was asked."""


def asked_lines(case: Case, library: Library, say: Speech) -> list[Content]:
    """Return each thing that was asked, with how it stands."""
    answers = [
        event
        for event in case.counting
        if event.kind in {*_STATES, EventKind.ANSWERED_IN_PART}
    ]
    last = answers[-1] if answers else None
    found = []
    for key, text in _asks(case, library, say):
        state = N_("no answer yet")
        if last and last.kind is EventKind.ANSWERED_IN_PART:
            state = N_("not answered") if key in last.missing else N_("answered")
        elif last:
            state = _STATES[last.kind]
        found.append(_line(text, state, say))
    return found


def _line(text: str, state: str, say: Speech) -> Content:
    """Write one thing that was asked; a sign says what the style says."""
    sign = {"answered": "✓", "done": "✓", "no answer yet": "…"}.get(state, "✗")
    return Content.assemble((f"{sign} {say.gettext(state)}", "bold"), f"  {text}")


def _asks(case: Case, library: Library, say: Speech) -> list[tuple[str, str]]:
    """Return what was asked, by key where it has one."""
    request = case.request
    right = library.law(request.law).right(request.kind)
    keys = request.asks or (right.asks if right else ())
    words = catalog(say.language, "letters")
    found = [(key, words.gettext(library.asks[key].text)) for key in keys]
    found += [("", item.what) for item in request.matter.items]
    return found + [("", text) for text in request.more_asks]
