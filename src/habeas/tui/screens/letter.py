"""The letter before it is sent: what it says, and what to do with it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.message import Message
from textual.widgets import Static, Tab, Tabs

from habeas.desk.cards import name_of
from habeas.errors import HabeasError
from habeas.language.catalogs import own_name
from habeas.marking import N_
from habeas.tui.dialogs.folder import FolderDialog, usual_folder
from habeas.tui.dialogs.language import LanguageDialog
from habeas.tui.dialogs.told import Told
from habeas.tui.errands import (
    drop_answers,
    keep_as_case,
    keep_in_case,
    save_pdf,
)
from habeas.tui.keys import bindings
from habeas.tui.letter_facts import (
    Made,
    due_line,
    form_line,
    language_line,
    made,
    reviewed_line,
    why_lines,
)
from habeas.tui.screens.page import Page
from habeas.tui.widgets.sheets_view import SheetsView
from habeas.tui.working import working_of

if TYPE_CHECKING:
    from habeas.cases.events import Case
    from habeas.cases.next_step import NextStep
    from habeas.cases.request import Request

TONGUE = N_("In which language shall the letter be?")
COPY_TONGUE = N_("In which language do you want a copy to read yourself?")
NO_COPY_SAID = N_("No copy")


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
        """There is no letter, and why."""

        def __init__(self, problem: HabeasError) -> None:
            """Carry the reason."""
            super().__init__()
            self.problem = problem

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
        sheets, say = self._made.sheets, self.app.speech
        law = name_of(self.app.office.library.law(sheets.request.law), say.language)
        with Vertical(id="facts"):
            yield Static(self._("Law: %(law)s", law=law), id="under", markup=False)
            yield Static(due_line(self._made.answer, say), id="due", markup=False)
            form = form_line(sheets.request, self.app.office, say)
            if form:
                yield Static(form, id="form", markup=False)
            elsewhere = language_line(sheets, self.app.office, say)
            if elsewhere:
                yield Static(elsewhere, id="offices", markup=False)
            unread = reviewed_line(sheets.letter.language, say)
            if unread:
                yield Static(unread, id="reviewed", markup=False)
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

    def on_mount(self) -> None:
        """Compose."""
        self._compose_letter()

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _compose_letter(self) -> None:
        """Compose the letter and reckon its date."""
        office, language = self.app.office, self.app.speech.language
        try:
            done = made(office, self._request, language)
        except HabeasError as problem:
            self.post_message(self.Failed(problem))
            return
        self.post_message(self.Composed(done))

    async def on_letter_page_composed(self, message: Composed) -> None:
        """Show the letter."""
        self._made = message.made
        self._problem = self._saved = None
        await self.recompose()
        self.refresh_bindings()
        self.settle()

    async def on_letter_page_failed(self, message: Failed) -> None:
        """Say what stands in the way."""
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
        if self._made is None:
            return
        request = self._made.sheets.request
        lines = why_lines(request, self.app.office, self.app.speech.language)
        nothing = self._("You chose this law yourself.")
        self.app.push_screen(Told(self._("Why this law"), lines or (nothing,)))

    def action_working(self) -> None:
        """Tell how the date was counted."""
        answer = self._made.answer if self._made else None
        if answer:
            lines = working_of(answer, self.app.office, self.app.speech)
            self.app.push_screen(Told(self._("How the date was counted"), lines))

    def action_post(self) -> None:
        """Tell what to check before posting."""
        if self._made:
            letter = self._made.sheets.letter
            lines = tuple(f"☐\u00a0{one}" for one in letter.before_you_post)
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

    @work(thread=True, group="pdf", exclusive=True, exit_on_error=False)
    def _print_pdf(self, folder: Path, *, opens: bool) -> None:
        """Print to PDF and save."""
        if self._made is None:
            return
        path = save_pdf(self._made.sheets, folder)
        self.post_message(self.Saved(path, opens=opens))

    def on_letter_page_saved(self, message: Saved) -> None:
        """Say where the letter is."""
        self._saved = message.path
        if message.opens and not self._open_file(message.path):
            return
        said = self._("Saved: %(path)s", path=message.path)
        self.notify(said, markup=False, timeout=10)

    def _open_file(self, path: Path) -> bool:
        """Open a file in the usual program, or say that there is none."""
        from habeas.tui.outside import open_file

        if open_file(path):
            return True
        said = self._(
            "No program was found to open it. It is here: %(path)s", path=path
        )
        self.notify(said, markup=False, timeout=15)
        return False

    def action_print(self) -> None:
        """Ask for the printer, naming the command."""
        from habeas.tui.dialogs.printing import PrintDialog

        if self._made:
            self.app.push_screen(PrintDialog(self._made.sheets))

    @work(thread=True, group="keep", exclusive=True, exit_on_error=False)
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
        finally:
            self._keeping = False
        self.post_message(self.Kept(case.id))

    def on_letter_page_kept(self, message: Kept) -> None:
        """Leave; the case takes over."""
        self.dismiss(message.case_id)
