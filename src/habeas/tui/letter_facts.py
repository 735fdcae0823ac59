"""What stands above a letter on the screen: its law, its date, who has read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from habeas.desk.cards import name_of, reasons
from habeas.desk.choosing import findings
from habeas.desk.doubts import doubts_told
from habeas.desk.office_language import office_language_told
from habeas.desk.official_forms import form_to_fill
from habeas.desk.writing import Wishes
from habeas.language.catalogs import own_name, reviewed
from habeas.language.dates import with_weekday
from habeas.marking import N_
from habeas.tui.errands import if_they_got_it_today
from habeas.tui.reading import passages

if TYPE_CHECKING:
    from habeas.cases.docket import Entry
    from habeas.cases.request import Request
    from habeas.desk.office import Office
    from habeas.desk.writing import Sheets
    from habeas.tui.reading import Passage
    from habeas.tui.speech import Speech


DUE = N_("If they get it today, they must answer by %(day)s.")
OVER = N_("They should have answered by %(day)s.")
NO_TIME = N_("The law sets them no time to answer this letter.")
ASK_AGAIN = N_(
    "The law sets no number of days. If they get it today, ask again on %(day)s."
)


@dataclass(frozen=True)
class Made:
    """A composed letter, ready to be read on the screen."""

    sheets: Sheets
    passages: tuple[Passage, ...]
    answer: Entry | None
    """By when they would have to answer, had they got it today."""


def made(office: Office, request: Request, language: str) -> Made:
    """Compose a request's letter and reckon its date."""
    sheets = office.compose(request, Wishes(on=office.today, own=language))
    return Made(
        sheets=sheets,
        passages=passages(sheets.letter, sheets.facing),
        answer=if_they_got_it_today(office, sheets.request),
    )


def due_line(answer: Entry | None, say: Speech) -> str:
    """Say by when an answer would be due, or was."""
    if answer is None:
        return say.gettext(NO_TIME)
    day = with_weekday(answer.day, say.language)
    if answer.overdue:
        return say.gettext(OVER, day=day)
    if not answer.reminder:
        doubts = doubts_told(answer.deadline, say.language)
        return " ".join((say.gettext(DUE, day=day), *doubts))
    return say.gettext(ASK_AGAIN, day=day)


def reviewed_line(language: str, say: Speech) -> str:
    """Say that no lawyer has read the letters of a language, where none has."""
    if reviewed(language, "letters"):
        return ""
    return say.gettext(
        "No lawyer has reviewed Habeas's letters in %(language)s yet.",
        language=own_name(language, say.language),
    )


def language_line(sheets: Sheets, office: Office, say: Speech) -> str:
    """Tell which languages they read there, where the letter is in another."""
    asked, written = sheets.request, sheets.letter.language
    return " ".join(office_language_told(asked, written, office.library, say.language))


def form_line(request: Request, office: Office, say: Speech) -> str:
    """Tell of the form that is prescribed; the page before posting tells the rest."""
    told = form_to_fill(request, office.library, say.language)[:2]
    more = say.gettext("Press b to read more about it.")
    return " ".join((*told, more)) if told else ""


def why_lines(request: Request, office: Office, language: str) -> tuple[str, ...]:
    """Tell of each law that fits why it does, the one that was taken first."""
    found = findings(request, office.library, office.today)
    blocks = []
    for one in sorted(found, key=lambda one: one.law != request.law):
        law = office.library.law(one.law)
        sign = "★ " if one.law == request.law else ""
        lines = [f"{sign}{name_of(law, language)}"]
        for mark, why in (("+", one.reasons), ("−", one.against)):
            told = reasons(why, law, office.library, language)
            lines += [f"  {mark}\u00a0{reason}" for reason in told]
        blocks.append("\n".join(lines))
    return tuple(blocks)
