"""A case: what to do next, the days that matter, what happened, what was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import OptionList, Static, TabbedContent, TabPane
from textual.widgets.option_list import Option

from habeas.cases.events import EventKind
from habeas.cases.next_step import Why
from habeas.cases.standing import Standing
from habeas.desk.diary import Told, entry
from habeas.errors import HabeasError
from habeas.language.names import plain_name
from habeas.law.words import UPWARD_KINDS
from habeas.tui.case_pages import HELPS, TABS, Seen, look, options
from habeas.tui.dialogs.event import EventDialog
from habeas.tui.dialogs.told import Told as ToldDialog
from habeas.tui.keys import bindings
from habeas.tui.lines import case_name
from habeas.tui.screens.page import Page

if TYPE_CHECKING:
    from pathlib import Path

    from habeas.cases.request import Recipient, Request
    from habeas.desk.advice import Advice


class CaseList(OptionList):
    """A list on one of the pages, which knows what it is for."""

    def __init__(self, *options: Option, page: str) -> None:
        """Show the options of a page."""
        super().__init__(*options, id=f"list-{page}", markup=False)
        self.help_says = HELPS[page]


class CasePage(Page[None]):
    """All that is known of one case, and everything that can be done in it."""

    BINDINGS = bindings("case")

    class Read(Message):
        """The case was read."""

        def __init__(self, seen: Seen) -> None:
            """Carry what was seen."""
            super().__init__()
            self.seen = seen

    def __init__(self, case_id: str) -> None:
        """Show a case."""
        super().__init__()
        self._case_id = case_id
        self._seen: Seen | None = None
        self._page = "steps"

    def heading(self) -> str:
        """Name the page."""
        seen = self._seen
        return case_name(seen.case, self.app.speech) if seen else self._("Case")

    def content(self) -> ComposeResult:
        """Show how the case stands, and its pages."""
        seen = self._seen
        if seen is None:
            yield Static(self._("One moment …"), markup=False)
            return
        yield Static(self._stands(seen), id="stands", markup=False)
        with TabbedContent(initial=self._page, id="pages"):
            for number, (name, says) in enumerate(TABS.items(), start=1):
                with TabPane(f"{number} {self._(says)}", id=name):
                    lines = options(name, seen, self.app.office, self.app.speech)
                    yield CaseList(*lines, page=name)
                    yield Static(self._(HELPS[name]), classes="hint", markup=False)

    def _stands(self, seen: Seen) -> str:
        """Say how the case stands, and with whom."""
        stands = plain_name(seen.standing, self.app.speech.language)
        marked = f"! {stands}" if seen.standing is Standing.OVERDUE else stands
        people = f"{seen.case.request.person.name} → {seen.case.request.holder.name}"
        return f"{marked} · {people}"

    def on_mount(self) -> None:
        """Read the case."""
        self._read()

    @work(thread=True, group="read", exclusive=True, exit_on_error=False)
    def _read(self) -> None:
        """Read the case from the office."""
        seen = look(self.app.office, self._case_id, self.app.speech.language)
        self.post_message(self.Read(seen))

    async def on_case_page_read(self, message: Read) -> None:
        """Show what was read."""
        self._seen = message.seen
        await self.recompose()
        self.refresh_bindings()
        self.settle()

    async def speak_again(self) -> None:
        """Read the case again: the advice is in sentences."""
        await super().speak_again()
        self._read()

    def settle(self) -> None:
        """Wait in the list of the open page."""
        if not self._seen:
            return
        lines = self._list()
        if lines.highlighted is None:
            lines.action_first()
        lines.focus()

    def _list(self) -> OptionList:
        """Return the list of the open page."""
        return self.query_one(f"#list-{self._page}", OptionList)

    def _marked(self, page: str) -> int:
        """Return what is marked on a page; its first line where nothing is."""
        return self.query_one(f"#list-{page}", OptionList).highlighted or 0

    @on(TabbedContent.TabActivated)
    def _turned(self, event: TabbedContent.TabActivated) -> None:
        """Wait in the list of the page that was turned to."""
        self._page = str(event.pane.id)
        self.refresh_bindings()
        if self.focused is None or not isinstance(self.focused, CaseList):
            return
        self.settle()

    def action_tab(self, number: int) -> None:
        """Turn to a page by its number."""
        if not self._seen:
            return
        self._page = list(TABS)[number - 1]
        self.query_one(TabbedContent).active = self._page
        self.call_after_refresh(self.settle)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002  Textual's signature
        """Offer what belongs to the open page."""
        needs = {"working": "days", "take_back": "events", "open": "kept"}
        if action in needs:
            return self._seen is not None and self._page == needs[action]
        return self._seen is not None or action == "back"

    @on(OptionList.OptionSelected)
    def _enter(self) -> None:
        """Do what Enter means on the open page."""
        doing = {
            "steps": self.action_step,
            "days": self.action_working,
            "kept": self.action_open,
        }
        if self._page in doing:
            doing[self._page]()

    def action_record(self) -> None:
        """Ask what happened."""
        if self._seen:
            self.app.push_screen(EventDialog(self._seen.case), self._record)

    def _record(self, told: Told | None) -> None:
        """Write down what was told."""
        if told:
            self._write_down(told)

    @work(thread=True, group="write", exclusive=True, exit_on_error=False)
    def _write_down(self, told: Told) -> None:
        """Write into the case, and read it again."""
        office = self.app.office
        case = office.case(self._case_id)
        office.record(case, entry(case, told, office.library, office.today))
        self.app.call_from_thread(self._read)

    def action_take_back(self) -> None:
        """Ask whether the marked entry was a mistake."""
        from habeas.tui.dialogs.yes_no import YesNo

        if self._seen is None:
            return
        event = self._seen.case.events[self._marked("events")]
        if event.kind is EventKind.OPENED:
            return
        says = self._("Take this entry back? It stays visible, and no longer counts.")
        told = Told(
            kind=str(EventKind.RETRACTED),
            on=self.app.office.today,
            retracts=event.number,
        )
        self.app.push_screen(
            YesNo(says), lambda yes: self._record(told if yes else None)
        )

    def action_working(self) -> None:
        """Tell how the marked day was counted."""
        from habeas.tui.working import working_of

        if self._seen and self._seen.days:
            marked = self._seen.days[self._marked("days")]
            lines = working_of(marked, self.app.office, self.app.speech)
            self.app.push_screen(ToldDialog(self._("How the date was counted"), lines))

    def action_law(self) -> None:
        """Read the law of the case."""
        if self._seen:
            self.app.show_law(self._seen.case.request.law)

    def action_open(self) -> None:
        """Ask where to save a copy of the marked letter."""
        from habeas.tui.dialogs.folder import FolderDialog, usual_folder

        if self._seen and self._seen.kept:
            self.app.push_screen(FolderDialog(usual_folder()), self._save_copy)

    def _save_copy(self, folder: Path | None) -> None:
        """Save a copy of the marked letter."""
        from habeas.desk.saving import save_all

        if folder is None or self._seen is None:
            return
        kept = self._seen.kept[self._marked("kept")]
        path = folder / kept.name
        try:
            save_all({path: self.app.office.store.fetch(kept.hash)})
        except HabeasError as problem:
            self.app.tell(problem)
            return
        self.notify(self._("Saved: %(path)s", path=path), markup=False, timeout=10)

    def action_step(self) -> None:
        """Do the marked step: write its letter, or write down what was done."""
        if self._seen is None or not self._seen.advice:
            return
        marked = self._marked("steps") if self._page == "steps" else 0
        chosen = self._seen.advice[marked]
        step = chosen.step
        waits = step.why is Why.NOT_SENT and self._seen.drafted
        if step.kind is None or not step.letter or waits:
            self._without_letter(chosen)
            return
        request = self.app.office.next_request(self._seen.case, step)
        if request.kind not in UPWARD_KINDS:
            self._write_letter(request, chosen)
            return
        from habeas.tui.dialogs.recipient import RecipientDialog

        bodies = self.app.office.bodies_for(self._seen.case, step)
        country = self._seen.case.request.holder_place.partition("-")[0]

        def addressed(recipient: Recipient | None) -> None:
            if recipient:
                to = request.model_copy(update={"recipient": recipient})
                self._write_letter(to, chosen)

        self.app.push_screen(RecipientDialog(bodies, country, step.note), addressed)

    def _without_letter(self, chosen: Advice) -> None:
        """Help with a step that takes no letter."""
        kinds = {
            Why.NOT_SENT: EventKind.SENT,
            Why.IDENTITY_ASKED: EventKind.IDENTITY_GIVEN,
            Why.CLARIFICATION_ASKED: EventKind.CLARIFICATION_GIVEN,
            Why.ANSWERED: EventKind.CLOSED,
        }
        kind = kinds.get(chosen.step.why)
        if kind and self._seen:
            self.app.push_screen(EventDialog(self._seen.case, kind), self._record)
            return
        lines = [
            chosen.why,
            chosen.until,
            *chosen.to,
            *chosen.decided_by,
            *chosen.notes,
        ]
        said = tuple(line for line in lines if line)
        self.app.push_screen(ToldDialog(chosen.title, said))

    def _write_letter(self, request: Request, chosen: Advice) -> None:
        """Show the letter of a step."""
        from habeas.tui.screens.letter import LetterPage

        if self._seen:
            page = LetterPage(request, self._seen.case, chosen.step)
            self.app.push_screen(page, self._written)

    def _written(self, case_id: str | None) -> None:
        """Read the case again where a letter was kept in it."""
        if case_id:
            self._read()
