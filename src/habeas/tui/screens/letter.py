"""The letter before it is sent: what it says, and what to do with it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.message import Message
from textual.widgets import Static, Tab, Tabs

from habeas.desk.cards import name_of, reasons
from habeas.desk.choosing import findings
from habeas.desk.writing import Wishes
from habeas.errors import HabeasError
from habeas.language.catalogs import own_name, reviewed
from habeas.language.dates import with_weekday
from habeas.language.working import explain
from habeas.marking import N_
from habeas.tui.dialogs.folder import FolderDialog, usual_folder
from habeas.tui.dialogs.language import LanguageDialog
from habeas.tui.dialogs.told import Told
from habeas.tui.errands import (
    Answerable,
    drop_answers,
    if_they_got_it_today,
    keep_as_case,
    keep_in_case,
    save_pdf,
)
from habeas.tui.keys import bindings
from habeas.tui.reading import Passage, passages
from habeas.tui.screens.page import Page
from habeas.tui.widgets.sheets_view import SheetsView

if TYPE_CHECKING:
    from habeas.cases.events import Case
    from habeas.cases.next_step import NextStep
    from habeas.cases.request import Request
    from habeas.desk.writing import Sheets

TONGUE = N_("In which language shall the letter be?")
COPY_TONGUE = N_("In which language do you want a copy to read yourself?")
NO_COPY_SAID = N_("No copy")


@dataclass(frozen=True)
class Made:
    """A composed letter, ready to be read on the screen."""

    sheets: Sheets
    passages: tuple[Passage, ...]
    answerable: Answerable | None


class LetterPage(Page[str]):
    """Shows a letter; gives back the case it was kept in, if it was kept."""

    BINDINGS = bindings("letter")

    class Composed(Message):
        """The letter is composed."""

        def __init__(self, made: Made) -> None:
            """Carry the letter."""
            super().__init__()
            self.made = made

    class Failed(Message):
        """Something could not be done, and why."""

        def __init__(self, problem: HabeasError, *, fatal: bool = False) -> None:
            """Carry the reason; fatal where there is no letter at all."""
            super().__init__()
            self.problem = problem
            self.fatal = fatal

    class Saved(Message):
        """The PDF stands in a folder."""

        def __init__(self, path: Path, *, opens: bool) -> None:
            """Carry its path, and whether it shall be opened."""
            super().__init__()
            self.path = path
            self.opens = opens

    class Kept(Message):
        """The letter is kept in a case."""

        def __init__(self, case_id: str) -> None:
            """Carry the case."""
            super().__init__()
            self.case_id = case_id

    def __init__(
        self,
        request: Request,
        case: Case | None = None,
        step: NextStep | None = None,
    ) -> None:
        """Compose a request's letter, in a case where it is a next step of one."""
        super().__init__()
        self._request = request
        self._case = case
        self._step = step
        self._made: Made | None = None
        self._problem: HabeasError | None = None
        self._saved: Path | None = None
        self._keeping = False

    def heading(self) -> str:
        """Name the page."""
        return self._("Letter")

    def content(self) -> ComposeResult:
        """Show the letter, or what stands in its way."""
        if self._problem:
            said = self.app.speech.problem(self._problem)
            more = self._(
                "Press Escape to go back, or g to write it in another language. "
                "Your answers are kept."
            )
            yield Static(f"{said}\n\n{more}", id="problem", markup=False)
            return
        if self._made is None:
            yield Static(self._("Writing the letter …"), id="waiting", markup=False)
            return
        sheets = self._made.sheets
        with Vertical(id="facts"):
            yield Static(self._under(), id="under", markup=False)
            yield Static(self._due(), id="due", markup=False)
            if self._unreviewed():
                yield Static(self._unreviewed(), id="reviewed", markup=False)
        if sheets.facing:
            yield Tabs(
                Tab(own_name(sheets.letter.language), id="letter"),
                Tab(self._copy_name(sheets.facing.language), id="copy"),
                id="turns",
            )
        with Container(id="both"):
            yield SheetsView(self._made.passages, copied=sheets.facing is not None)

    def _copy_name(self, language: str) -> str:
        """Name the reading copy."""
        return self._("%(language)s (copy to read)", language=own_name(language))

    def _under(self) -> str:
        """Say which law the letter stands on."""
        law = self.app.office.library.law(self._letter_law())
        return self._("Law: %(law)s", law=name_of(law, self.app.speech.language))

    def _letter_law(self) -> str:
        """Return the dossier of the law the letter stands on."""
        return self._made.sheets.request.law if self._made else self._request.law

    def _due(self) -> str:
        """Say by when an answer would be due."""
        found = self._made.answerable if self._made else None
        if found is None:
            return self._("This law sets them no time to answer.")
        language = self.app.speech.language
        if found.deadline.due:
            day = with_weekday(found.deadline.due, language)
            return self._("If they get it today, they must answer by %(day)s.", day=day)
        if found.deadline.reminder:
            day = with_weekday(found.deadline.reminder, language)
            return self._(
                "The law sets no number of days. "
                "If they get it today, ask again on %(day)s.",
                day=day,
            )
        return self._("This law sets them no time to answer.")

    def _unreviewed(self) -> str:
        """Say that no lawyer has read the letters of this language, where none has."""
        language = self._made.sheets.letter.language if self._made else ""
        if not language or reviewed(language, "letters"):
            return ""
        named = own_name(language, self.app.speech.language)
        return self._(
            "No lawyer has reviewed Habeas's letters in %(language)s yet.",
            language=named,
        )

    def on_mount(self) -> None:
        """Compose."""
        self._compose_letter()

    @work(thread=True, exclusive=True)
    def _compose_letter(self) -> None:
        """Compose the letter and reckon its date."""
        office = self.app.office
        wishes = Wishes(on=office.today, own=self.app.speech.language)
        try:
            sheets = office.compose(self._request, wishes)
            found = if_they_got_it_today(office, sheets.request)
        except HabeasError as problem:
            self.post_message(self.Failed(problem, fatal=True))
            return
        read = passages(sheets.letter, sheets.facing)
        self.post_message(self.Composed(Made(sheets, read, found)))

    async def on_letter_page_composed(self, message: Composed) -> None:
        """Show the letter."""
        self._made = message.made
        self._problem = None
        await self.recompose()
        self.refresh_bindings()
        self.settle()

    async def on_letter_page_failed(self, message: Failed) -> None:
        """Say what stands in the way."""
        self._keeping = False
        if not message.fatal:
            self.notify(
                self.app.speech.problem(message.problem),
                severity="error",
                markup=False,
                timeout=15,
            )
            return
        self._problem = message.problem
        await self.recompose()
        self.refresh_bindings()

    def settle(self) -> None:
        """Let the arrow keys scroll the letter."""
        sheets = self.query(SheetsView)
        if sheets:
            sheets.first().focus()

    @on(Tabs.TabActivated)
    def _turn(self, event: Tabs.TabActivated) -> None:
        """Show the letter or the copy, where there is no room for both."""
        self.set_class(event.tab.id == "copy", "-turned")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002  Textual's signature
        """Offer only what can be done with what is there."""
        if action in {"save", "print", "open", "why", "working", "post", "keep"}:
            return self._made is not None and not self._keeping
        if action == "turn":
            return bool(self._made and self._made.sheets.facing)
        return True

    def action_turn(self) -> None:
        """Turn between letter and reading copy."""
        turns = self.query_one("#turns", Tabs)
        turns.active = "letter" if turns.active == "copy" else "copy"

    def action_tongue(self) -> None:
        """Ask for the language of the letter."""
        marked = self._made.sheets.letter.language if self._made else ""
        dialog = LanguageDialog(TONGUE, marked or self._request.language)
        self.app.push_screen(dialog, partial(self._rewrite, "language"))

    def action_copy_tongue(self) -> None:
        """Ask for the language of the reading copy."""
        facing = self._made.sheets.facing if self._made else None
        marked = facing.language if facing else self._request.facing
        dialog = LanguageDialog(COPY_TONGUE, marked, NO_COPY_SAID)
        self.app.push_screen(dialog, partial(self._rewrite, "facing"))

    def _rewrite(self, which: str, language: str | None) -> None:
        """Compose the letter anew in the languages that were chosen."""
        if language:
            self._request = self._request.model_copy(update={which: language})
            self._compose_letter()

    def action_why(self) -> None:
        """Tell which laws fit, and why this one was taken."""
        office, language = self.app.office, self.app.speech.language
        lines: list[str] = []
        for found in findings(self._request, office.library, office.today):
            law = office.library.law(found.law)
            taken = found.law == self._letter_law()
            sign = "★ " if taken else ""
            told = [f"{sign}{name_of(law, language)}"]
            told += [
                f"  + {one}"
                for one in reasons(found.reasons, law, office.library, language)
            ]
            told += [
                f"  − {one}"
                for one in reasons(found.against, law, office.library, language)
            ]
            block = "\n".join(told)
            lines = [block, *lines] if taken else [*lines, block]
        nothing = self._("You chose this law yourself.")
        self.app.push_screen(Told(self._("Why this law"), tuple(lines) or (nothing,)))

    def action_working(self) -> None:
        """Tell how the date was counted."""
        found = self._made.answerable if self._made else None
        if found is None:
            return
        acts, language = self.app.office.library.acts, self.app.speech.language
        lines = explain(found.deadline, found.term, acts, language, law=found.law)
        self.app.push_screen(Told(self._("How the date was counted"), lines))

    def action_post(self) -> None:
        """Tell what to check before posting."""
        if self._made:
            letter = self._made.sheets.letter
            lines = tuple(f"☐ {one}" for one in letter.before_you_post)
            self.app.push_screen(Told(letter.before_you_post_title, lines))

    def action_save(self) -> None:
        """Ask for the folder, then save."""
        self.app.push_screen(FolderDialog(usual_folder()), self._save)

    def _save(self, folder: Path | None) -> None:
        """Save into the folder, if one was chosen."""
        if folder:
            self._print_pdf(folder, opens=False)

    def action_open(self) -> None:
        """Open the PDF; save it first where that was not done."""
        if self._saved:
            self._open_file(self._saved)
            return
        self._print_pdf(usual_folder(), opens=True)

    @work(thread=True, group="pdf", exclusive=True)
    def _print_pdf(self, folder: Path, *, opens: bool) -> None:
        """Print to PDF and save."""
        if self._made is None:
            return
        try:
            path = save_pdf(self._made.sheets, folder)
        except HabeasError as problem:
            self.post_message(self.Failed(problem))
            return
        self.post_message(self.Saved(path, opens=opens))

    def on_letter_page_saved(self, message: Saved) -> None:
        """Say where the letter is."""
        self._saved = message.path
        said = self._("Saved: %(path)s", path=message.path)
        self.notify(said, markup=False, timeout=10)
        if message.opens:
            self._open_file(message.path)

    def _open_file(self, path: Path) -> None:
        """Open a file in the usual program, or say that there is none."""
        from habeas.tui.outside import open_file

        if not open_file(path):
            said = self._(
                "No program was found to open it. It is here: %(path)s", path=path
            )
            self.notify(said, markup=False, timeout=15)

    def action_print(self) -> None:
        """Ask for the printer, naming the command."""
        from habeas.tui.dialogs.printing import PrintDialog

        if self._made:
            self.app.push_screen(PrintDialog(self._made.sheets))

    @work(thread=True, group="keep", exclusive=True)
    def action_keep(self) -> None:
        """Keep the letter: as a new case, or in the case it belongs to."""
        if self._made is None:
            return
        self._keeping = True
        office, sheets = self.app.office, self._made.sheets
        try:
            if self._case and self._step:
                case = keep_in_case(office, self._case, sheets)
            else:
                case = keep_as_case(office, sheets)
                drop_answers(office)
        except HabeasError as problem:
            self.post_message(self.Failed(problem))
            return
        self.post_message(self.Kept(case.id))

    def on_letter_page_kept(self, message: Kept) -> None:
        """Leave; the case takes over."""
        self.dismiss(message.case_id)
