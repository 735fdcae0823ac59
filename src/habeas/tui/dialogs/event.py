"""Writing down that something happened: what, when, how it is known, in whose words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Button, Input, OptionList, Select, Static, TextArea
from textual.widgets.option_list import Option

from habeas.cases.bad_answers import BAD_ANSWERS
from habeas.cases.events import EventKind
from habeas.desk.diary import Told
from habeas.language.catalogs import catalog
from habeas.language.dates import with_weekday
from habeas.language.names import plain_name
from habeas.tui.days import read_day
from habeas.tui.screens.page import Form
from habeas.tui.widgets.several import Several

if TYPE_CHECKING:
    from datetime import date

    from habeas.cases.events import Case

USUAL = (
    EventKind.SENT,
    EventKind.RECEIVED,
    EventKind.ACKNOWLEDGED,
    EventKind.ANSWERED,
    EventKind.ANSWERED_IN_PART,
    EventKind.REFUSED,
    EventKind.SILENT,
    EventKind.ACCEPTED,
    EventKind.EXTENDED,
    EventKind.IDENTITY_ASKED,
    EventKind.IDENTITY_GIVEN,
    EventKind.CLARIFICATION_ASKED,
    EventKind.CLARIFICATION_GIVEN,
    EventKind.FEE_ASKED,
    EventKind.CORRECTED,
    EventKind.MARKED,
    EventKind.DECIDED,
    EventKind.NOTED,
    EventKind.CLOSED,
    EventKind.REOPENED,
)
"""What a person may write down, the likeliest first."""

WITHOUT_PROOF = frozenset(
    {EventKind.SILENT, EventKind.NOTED, EventKind.CLOSED, EventKind.REOPENED}
)
"""What comes by no post, and leaves no receipt."""


_DATED = frozenset(
    {
        EventKind.ANSWERED,
        EventKind.ANSWERED_IN_PART,
        EventKind.REFUSED,
        EventKind.DECIDED,
    }
)
"""What bears a date of its own, from which some laws count."""


class EventDialog(Form[Told]):
    """Gives back what a person says happened."""

    def __init__(self, case: Case, kind: EventKind | None = None) -> None:
        """Ask about a case; the kind may be known already."""
        super().__init__()
        self._case = case
        self._kind = kind
        self._typed: dict[str, str] = {}

    def content(self) -> ComposeResult:
        """Ask what happened first, and then the rest of it."""
        if self._kind is None:
            yield Static(self._("What happened?"), classes="asked", markup=False)
            language = self.app.speech.language
            yield OptionList(
                *(Option(plain_name(one, language), id=one.value) for one in USUAL),
                id="kinds",
                markup=False,
            )
            return
        says = plain_name(self._kind, self.app.speech.language)
        yield Static(says, classes="asked", markup=False)
        with VerticalScroll(id="form", can_focus=False):
            yield from self._fields(self._kind)
        yield Static(id="problem", markup=False)
        with Horizontal(classes="buttons"):
            yield Button(
                self._("Write down"), id="take", variant="primary", compact=True
            )
            yield Button(self._("Cancel"), id="cancel", compact=True)

    def _fields(self, kind: EventKind) -> ComposeResult:
        """Ask what belongs to this kind of event."""
        yield from self._line(
            "on", self._("On which day? T is today, -1 yesterday."), "t"
        )
        yield Static(id="echo", markup=False)
        if kind is EventKind.EXTENDED:
            yield from self._line("until", self._("Until which day, as they say?"))
        if kind in _DATED:
            yield from self._line(
                "dated", self._("Which date does it bear, if it is an earlier day?")
            )
        if kind is EventKind.ANSWERED_IN_PART and self._asks():
            yield Static(
                self._("What did they not answer?"), classes="label", markup=False
            )
            yield Several(self._asks(), (), "missing")
        if kind not in WITHOUT_PROOF:
            yield from self._line(
                "channel", self._("How? Registered post, e-mail, counter …")
            )
            yield from self._line("proof", self._("Number or proof, if there is one"))
        if kind in BAD_ANSWERS:
            yield Static(
                self._("Is it a proper answer? If not, say what is wrong with it."),
                classes="label",
                markup=False,
            )
            yield self._wrong(kind)
        yield Static(self._words(kind), classes="label", markup=False)
        yield TextArea(
            self._typed.get("words", ""),
            id="words",
            tab_behavior="focus",
            show_line_numbers=False,
        )

    def _line(self, name: str, says: str, usual: str = "") -> ComposeResult:
        """Ask for one line."""
        yield Static(says, classes="label", markup=False)
        yield Input(self._typed.get(name, usual), id=name, compact=True)

    def _wrong(self, kind: EventKind) -> Select[str]:
        """Offer what can be wrong with such a reply; nothing is chosen at first."""
        language = self.app.speech.language
        return Select(
            [(plain_name(one, language), str(one)) for one in BAD_ANSWERS[kind]],
            prompt=self._("Nothing is wrong with it"),
            value=self._typed.get("because") or Select.NULL,
            id="because",
            compact=True,
        )

    def _words(self, kind: EventKind) -> str:
        """Say what to write in the large box."""
        theirs = {EventKind.REFUSED, EventKind.ANSWERED_IN_PART, EventKind.EXTENDED}
        if kind in theirs:
            return self._("Their reason, in their words")
        return self._("Anything worth remembering")

    def _asks(self) -> list[tuple[str, str]]:
        """Return what was asked, to tick what they left out."""
        library, request = self.app.office.library, self._case.request
        right = library.law(request.law).right(request.kind)
        keys = request.asks or (right.asks if right else ())
        words = catalog(self.app.speech.language, "letters")
        return [(key, words.gettext(library.asks[key].text)) for key in keys]

    def remember(self) -> None:
        """Keep what is typed."""
        self._typed |= {str(box.id): box.value for box in self.query(Input)}
        for choice in self.query(Select):
            chosen = choice.value
            self._typed["because"] = "" if chosen is Select.NULL else str(chosen)
        for box in self.query(TextArea):
            self._typed["words"] = box.text

    def settle(self) -> None:
        """Wait at the first part."""
        self.query("OptionList, Input").first().focus()

    @on(OptionList.OptionSelected, "#kinds")
    async def _take_kind(self, event: OptionList.OptionSelected) -> None:
        """Ask the rest."""
        self._kind = EventKind(str(event.option.id))
        await self.recompose()
        self.settle()

    @on(Input.Changed, "#on")
    def _echo(self, event: Input.Changed) -> None:
        """Say which day is meant."""
        day = read_day(event.value, self.app.office.today)
        said = with_weekday(day, self.app.speech.language) if day else "?"
        self.query_one("#echo", Static).update(said)

    @on(Several.Taken)
    @on(Input.Submitted)
    @on(Button.Pressed, "#take")
    def action_take(self) -> None:
        """Give back what was told, or say what is missing."""
        self.remember()
        today = self.app.office.today
        on = read_day(self._typed["on"], today)
        days = {name: self._day(name) for name in ("until", "dated")}
        if on is None or any(typed and not day for typed, day in days.values()):
            said = self._("Not a day yet. Write year-month-day, such as 2026-11-25.")
            self.query_one("#problem", Static).update(said)
            return
        if max(on, days["dated"][1] or on) > today:
            said = self._("That day is still to come. Write down what has happened.")
            self.query_one("#problem", Static).update(said)
            return
        words = self._typed.get("words", "").strip()
        theirs = self._kind in {
            EventKind.REFUSED,
            EventKind.ANSWERED_IN_PART,
            EventKind.EXTENDED,
        }
        missing = self.query(Several)
        self.dismiss(
            Told(
                kind=str(self._kind),
                on=on,
                channel=self._typed.get("channel", "").strip(),
                proof=self._typed.get("proof", "").strip(),
                until=days["until"][1],
                dated=days["dated"][1],
                reason=words if theirs else "",
                because=self._typed.get("because", ""),
                note="" if theirs else words,
                missing=tuple(missing.first().ticked) if missing else (),
            )
        )

    def _day(self, name: str) -> tuple[str, date | None]:
        """Return what was typed for a day, and the day it is."""
        typed = self._typed.get(name, "").strip()
        return typed, read_day(typed, self.app.office.today)

    @on(Button.Pressed, "#cancel")
    def _cancel(self) -> None:
        """Close without an answer."""
        self.dismiss(None)
