"""What makes a last day less certain than it looks, in sentences beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habeas.language.catalogs import catalog
from habeas.language.dates import with_weekday

if TYPE_CHECKING:
    from habeas.deadlines.deadline import Deadline


def doubts_told(found: Deadline, language: str) -> tuple[str, ...]:
    """Tell of another reading of the law, and of holidays nobody has published yet."""
    _ = catalog(language, "habeas").gettext
    told: list[str] = []
    if found.other:
        day = {"day": with_weekday(found.other, language)}
        told.append(_("On another reading of the law the last day is %(day)s.") % day)
        told.append(_("Say that they are late only when both days are over."))
    if found.provisional and found.due:
        says = _(
            "The public holidays of %(year)s are not published yet; "
            "the day may still change."
        )
        told.append(says % {"year": found.due.year})
    return tuple(told)
