"""Home: the days that matter first, then the cases, or how to begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from habeas.marking import N_
from habeas.tui.errands import kept_answers
from habeas.tui.keys import bindings
from habeas.tui.lines import case_line, case_name, docket_line
from habeas.tui.screens.page import Page

if TYPE_CHECKING:
    from habeas.cases.docket import Entry
    from habeas.cases.events import Case
    from habeas.cases.standing import Standing


@dataclass(frozen=True)
class Seen:
    """What home shows, read from the office in one go."""

    docket: tuple[Entry, ...] = ()
    cases: tuple[tuple[Case, Standing], ...] = ()
    half: bool = False
    """True where a letter was begun and not finished."""


class Home(Page[None]):
    """Where a person starts, and comes back to."""

    HELP = N_(
        "Above, the days that matter, soonest first. Below, your cases. "
        "Enter opens one."
    )
    BINDINGS = bindings("home")

    class Read(Message):
        """The office was read."""

        def __init__(self, seen: Seen) -> None:
            """Carry what was seen."""
            super().__init__()
            self.seen = seen

    def __init__(self) -> None:
        """Begin with nothing read."""
        super().__init__()
        self._seen: Seen | None = None

    def heading(self) -> str:
        """Name the page."""
        return self._("Home")

    def content(self) -> ComposeResult:
        """Show the days and the cases, or how to begin."""
        seen = self._seen
        if seen is None:
            yield Static(self._("One moment …"), markup=False)
            return
        if seen.half:
            says = self._(
                "You have begun a letter. Press c to go on where you stopped."
            )
            yield Static(says, id="half", markup=False)
        if not seen.cases:
            yield from () if seen.half else self._empty()
            return
        with VerticalScroll(id="lists", can_focus=False):
            if seen.docket:
                yield Static(self._("Days that matter"), classes="title", markup=False)
                yield OptionList(*self._days(seen), id="docket", markup=False)
            yield Static(self._("Your cases"), classes="title", markup=False)
            yield OptionList(*self._cases(seen), id="cases", markup=False)

    def _empty(self) -> ComposeResult:
        """Say how to begin."""
        lines = (
            self._("There is nothing here yet."),
            self._(
                "Press n to begin your first letter. A few plain questions lead to it."
            ),
            self._("Nothing leaves this computer: Habeas never uses the network."),
        )
        yield Static("\n\n".join(lines), id="empty", markup=False)

    def _days(self, seen: Seen) -> list[Option]:
        """Return the docket as options; two may be of the same case."""
        say = self.app.speech
        names = {case.id: case_name(case, say) for case, _ in seen.cases}
        return [
            Option(docket_line(entry, say, names[entry.case])) for entry in seen.docket
        ]

    def _cases(self, seen: Seen) -> list[Option]:
        """Return the cases as options."""
        say = self.app.speech
        return [
            Option(case_line(case, how, say), id=case.id) for case, how in seen.cases
        ]

    def settle(self) -> None:
        """Put the focus on the first list."""
        lists = self.query(OptionList)
        if lists:
            lists.first().focus()

    def on_mount(self) -> None:
        """Read the office."""
        self._read()

    def on_screen_resume(self) -> None:
        """Read the office again: something may have happened meanwhile."""
        self._read()

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _read(self) -> None:
        """Read what home shows."""
        office = self.app.office
        seen = Seen(
            docket=office.docket(),
            cases=tuple((case, office.standing(case)) for case in office.cases()),
            half=kept_answers(office) is not None,
        )
        self.post_message(self.Read(seen))

    async def on_home_read(self, message: Read) -> None:
        """Show what was read."""
        if message.seen == self._seen:
            return
        self._seen = message.seen
        await self.recompose()
        self.refresh_bindings()
        self.settle()

    @on(OptionList.OptionSelected, "#docket")
    def _open_day(self, event: OptionList.OptionSelected) -> None:
        """Open the case a day belongs to."""
        if self._seen:
            self.app.show_case(self._seen.docket[event.option_index].case)

    @on(OptionList.OptionSelected, "#cases")
    def _open_case(self, event: OptionList.OptionSelected) -> None:
        """Open a case."""
        self.app.show_case(str(event.option.id))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002  Textual's signature
        """Offer to go on where something was begun; no page is behind home."""
        if action == "resume":
            return bool(self._seen and self._seen.half)
        return action != "back" or self.helps

    def action_begin(self) -> None:
        """Begin a new letter; one that was begun is only given up when asked."""
        from habeas.tui.dialogs.yes_no import YesNo

        if self._seen and self._seen.half:
            says = self._(
                "A letter is half finished. Begin a new one and give that up?"
            )
            self.app.push_screen(YesNo(says), self._begin_anew)
            return
        self._begin_anew(anew=True)

    def _begin_anew(self, anew: bool | None) -> None:  # noqa: FBT001  what a dialog gives
        """Ask the first question."""
        if not anew:
            return
        from habeas.tui.screens.guide import Guide

        self.app.push_screen(Guide({}))

    def action_resume(self) -> None:
        """Go on with the letter that was begun."""
        from habeas.tui.screens.guide import Guide

        self.app.push_screen(Guide(kept_answers(self.app.office) or {}))
