"""One period as it will be counted, with all that a term and an event say of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from habeas.deadlines.pauses import Pause
from habeas.law.citation import Citation
from habeas.law.terms import Span
from habeas.law.words import Start, Whose


@dataclass(frozen=True, slots=True)
class Period:
    """Whose time runs, from when, for how long, and when it stands still."""

    term: str
    whose: Whose
    event: Start
    start: date
    spans: tuple[Span, ...]
    """What is counted, one behind the other; none where the law sets no number."""
    cite: tuple[Citation, ...]
    reminder: Span | None
    """Our own time to ask again, from the same event."""
    pauses: tuple[Pause, ...]
