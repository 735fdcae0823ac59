"""The way in five phases, with where the person stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from habeas.marking import N_

if TYPE_CHECKING:
    from habeas.guide.question import Progress
    from habeas.tui.speech import Speech

PHASES = {
    "find": N_("Find"),
    "prove": N_("Prove who you are"),
    "ask": N_("Ask"),
    "get": N_("Get"),
    "use": N_("Use"),
}
"""What the phases are called."""


class Phases(Static):
    """One line: what is done, what is now, what is still to come."""

    def show(self, progress: Progress, say: Speech) -> None:
        """Show how far the person has come."""
        now = list(PHASES).index(progress.phase.value)
        names = [say.gettext(says) for says in PHASES.values()]
        parts = [self._part(number, now, name) for number, name in enumerate(names)]
        step = say.gettext(
            "%(step)s of about %(steps)s", step=progress.step, steps=progress.steps
        )
        self.update(Content("  ").join([*parts, Content.styled(step, "$text-muted")]))

    def _part(self, number: int, now: int, name: str) -> Content:
        """Write one phase; a sign says what the style says."""
        if number < now:
            return Content.styled(f"✓ {name}", "$success")
        if number == now:
            return Content.styled(f"▶ {name}", "bold $primary")
        return Content.styled(f"· {name}", "$text-muted")
