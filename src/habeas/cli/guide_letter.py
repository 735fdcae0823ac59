"""The end of the guide: the letter shown, written, kept, and its date named."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from habeas.cases.docket import region_of
from habeas.cases.events import Case, Event, EventKind
from habeas.cases.request import Request
from habeas.cases.view import view
from habeas.cli.guide_lines import (
    WantsExplanation,
    agrees,
    read_answer,
    say_proposed,
)
from habeas.cli.narration import tell
from habeas.cli.output import say
from habeas.cli.speech import _, sentence, spoken
from habeas.clock.holiday_calendar import calendar_for
from habeas.clock.today import today
from habeas.deadlines.deadline import Deadline
from habeas.desk.doubts import doubts_told
from habeas.desk.drafting import keep
from habeas.desk.office import Office
from habeas.desk.office_language import office_language_told
from habeas.desk.official_forms import form_to_fill
from habeas.desk.writing import Sheets, Wishes, composed, files_of, save_in
from habeas.dossiers.library import Library
from habeas.errors import FolderNotWritable
from habeas.language.catalogs import own_name
from habeas.language.dates import with_weekday
from habeas.law.words import Kind
from habeas.press.text import as_text
from habeas.store.store import Store


def finish(request: Request, library: Library, store: Store | None) -> None:
    """Show the letter, write it, keep its case, and say what comes next."""
    wishes = Wishes(on=today(), own=spoken())
    sheets = composed(request, library, wishes)
    say("")
    say(as_text(sheets.letter))
    if sheets.facing:
        language = own_name(sheets.facing.language, spoken())
        if agrees(_("Read the copy in %(language)s now?") % {"language": language}):
            say(as_text(sheets.facing))
    files = files_of(sheets)
    _write(files)
    case = _kept(sheets, files, library, store)
    say("")
    asked, written = sheets.request, sheets.letter.language
    for line in office_language_told(asked, written, library, spoken()):
        say(line)
    for line in form_to_fill(asked, library, spoken()):
        say(line)
    if sheets.request.kind is Kind.MANDATE:
        # It is no request: nobody answers it, and no time runs.
        return
    _say_when_due(sheets.request, library)
    _say_next(case)


def _write(files: Mapping[str, bytes]) -> None:
    """Write the PDF into a folder of the person's choice, and say where it is."""
    while True:
        say("")
        say(_("In which folder shall the letter be written, as PDF?"))
        say_proposed(str(Path.cwd()))
        try:
            folder = Path(read_answer() or ".").expanduser().resolve()
            (place,) = save_in(folder, files)
        except WantsExplanation:
            say(_("A folder of this computer; it is made where it is not there yet."))
        except FolderNotWritable as problem:
            tell(sentence(problem))
        else:
            say(str(place))
            return


def _kept(
    sheets: Sheets, files: Mapping[str, bytes], library: Library, store: Store | None
) -> Case | None:
    """Keep the letter as a case, if there is a store and the person wants it."""
    if store is None:
        return None
    if not agrees(_("Keep it as a case, so that Habeas watches its dates?")):
        return None
    office = Office(store, library, today())
    case = keep(office, office.open_case(sheets.request), sheets, files)
    say(_("The case is called %(case)s.") % {"case": case.id})
    return case


def _say_when_due(request: Request, library: Library) -> None:
    """Say by when an answer would be due if the letter arrived on its own date."""
    found = _answer_deadline(request, library)
    if found is None:
        say(_("The law sets them no time to answer this letter."))
        return
    arrival = with_weekday(found.start, spoken())
    day = with_weekday(found.chase, spoken()) if found.chase else ""
    facts = {"arrival": arrival, "day": day}
    if found.due:
        says = _("If it arrived on %(arrival)s, an answer would be due by %(day)s.")
    elif day:
        says = _(
            "The law sets no number of days. If it arrived on %(arrival)s, "
            "ask again on %(day)s; that day is ours, not the law's."
        )
    else:
        says = _("The law sets no number of days for the answer.")
    say(says % facts)
    for line in doubts_told(found, spoken()):
        say(line)


def _answer_deadline(request: Request, library: Library) -> Deadline | None:
    """Reckon when the answer is due to a letter received on the day of its date."""
    on = request.on or today()
    events = tuple(
        Event(number=number, kind=kind, on=on)
        for number, kind in enumerate((EventKind.SENT, EventKind.RECEIVED), start=1)
    )
    case = Case(id="", request=request, events=events)
    calendar = calendar_for(region_of(case))
    law = library.law(request.law)
    found = view(case, law, library.laws, calendar, on).answer_deadlines
    return min(found, key=lambda one: one.chase or on, default=None)


def _say_next(case: Case | None) -> None:
    """Say what to do when the letter has gone out and arrived."""
    if case is None:
        say(_("Note the day on which they receive it: their time runs from then."))
        return
    name = {"case": case.id}
    say(_("When you have sent it: habeas cases event %(case)s sent --on DAY") % name)
    say(_("When they have it: habeas cases event %(case)s received --on DAY") % name)
