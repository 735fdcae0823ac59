"""Ways to give an answer, one for each sort of question; all say ``Given``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Input, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from habeas.marking import N_
from habeas.tui.days import read_day
from habeas.tui.house import House
from habeas.tui.widgets.several import Several

if TYPE_CHECKING:
    from textual.content import ContentText

NEAR = 75
"""How alike, of a hundred, a name must be to be suggested."""

MOST = 40
"""How many names are suggested at once."""


class Offer:
    """One choice as it is shown: its value, its words, and what stands under them."""

    def __init__(self, value: str, says: str, more: Sequence[str] = ()) -> None:
        """Offer a value."""
        self.value = value
        self.says = says
        self.more = tuple(more)

    @property
    def shown(self) -> ContentText:
        """Return the lines of the choice."""
        return "\n".join((self.says, *(f"  {line}" for line in self.more)))


class Answer(Vertical):
    """What all ways of answering share."""

    app = getters.app(House)

    class Given(Message):
        """The person has answered."""

        def __init__(self, value: object) -> None:
            """Carry the answer."""
            super().__init__()
            self.value = value

    @property
    def help_says(self) -> str:
        """How to answer (a key of translation)."""
        return self.HELP or ""

    def value(self) -> object:
        """Return what is typed or marked now."""
        raise NotImplementedError

    def give(self) -> None:
        """Give the answer as it stands."""
        self.post_message(self.Given(self.value()))


class ChoiceAnswer(Answer):
    """One of some choices."""

    HELP = N_("Choose with the arrow keys, take with Enter. A click does both.")

    def __init__(self, offers: Sequence[Offer], marked: object) -> None:
        """Offer choices, one of them marked."""
        super().__init__()
        self._offers = offers
        self._marked = marked

    def compose(self) -> ComposeResult:
        """List the choices."""
        yield OptionList(*(Option(one.shown) for one in self._offers), markup=False)

    def on_mount(self) -> None:
        """Mark the proposed choice."""
        values = [one.value for one in self._offers]
        marked = str(self._marked)
        choices = self.query_one(OptionList)
        choices.highlighted = values.index(marked) if marked in values else 0

    def value(self) -> object:
        """Return the marked choice."""
        at = self.query_one(OptionList).highlighted
        return None if at is None else self._offers[at].value

    @on(OptionList.OptionSelected)
    def _take(self) -> None:
        """Take what was chosen."""
        self.give()


class YesNoAnswer(ChoiceAnswer):
    """Yes or no, and where it is allowed, not known."""

    def __init__(self, offers: Sequence[Offer], marked: object) -> None:
        """Offer yes and no."""
        words = {True: "yes", False: "no"}
        super().__init__(
            offers, words.get(marked is True) if marked is not None else ""
        )

    def value(self) -> object:
        """Return true, false or nothing."""
        return {"yes": True, "no": False}.get(str(super().value()))


class TextAnswer(Answer):
    """One line, with suggestions under it where there are any."""

    HELP = N_("Type, and press Enter. Arrow down goes into the suggestions.")
    ALONE = N_("Type, and press Enter.")
    """The same where nothing can be suggested."""

    def __init__(self, offers: Sequence[Offer], typed: object) -> None:
        """Begin with what was typed before."""
        super().__init__()
        self._offers = offers
        self._typed = self._as_typed(typed)
        self._near: list[Offer] = []

    @property
    def help_says(self) -> str:
        """How to answer (a key of translation)."""
        return super().help_says if self._offers else self.ALONE

    def _as_typed(self, value: object) -> str:
        """Return what to show for a value."""
        return "" if value is None else str(value)

    def compose(self) -> ComposeResult:
        """Ask for a line."""
        yield Input(self._typed)
        if self._offers:
            yield OptionList(markup=False, id="suggestions")

    def on_mount(self) -> None:
        """Suggest before anything is typed."""
        self._suggest(self._typed)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Suggest what fits what is typed."""
        self._suggest(event.value)

    def _suggest(self, typed: str) -> None:
        """Show the names that fit."""
        if not self._offers:
            return
        self._near = near(self._offers, typed)
        suggestions = self.query_one("#suggestions", OptionList)
        suggestions.clear_options()
        suggestions.add_options([Option(one.shown) for one in self._near])
        suggestions.display = bool(self._near)

    def on_key(self, event: object) -> None:
        """Let arrow down lead from the line into the suggestions."""
        if getattr(event, "key", "") != "down" or not self._near:
            return
        suggestions = self.query_one("#suggestions", OptionList)
        if self.query_one(Input).has_focus:
            suggestions.focus()
            suggestions.highlighted = 0

    def value(self) -> object:
        """Return the line; nothing where it is empty."""
        return self.query_one(Input).value.strip() or None

    @on(Input.Submitted)
    def _submit(self, event: Input.Submitted) -> None:
        """Take the line."""
        event.stop()
        self.give()

    @on(OptionList.OptionSelected)
    def _take(self, event: OptionList.OptionSelected) -> None:
        """Take a suggestion."""
        event.stop()
        self.post_message(self.Given(self._near[event.option_index].value))


class PlaceAnswer(TextAnswer):
    """A place, found by typing a part of its name."""

    HELP = N_(
        "Type the beginning of the name, then choose with the arrow keys and Enter."
    )

    def _as_typed(self, value: object) -> str:
        """Show the name of the place, not its code."""
        return next((one.says for one in self._offers if one.value == value), "")

    def value(self) -> object:
        """Return the place whose name is typed, or begins with or holds what is typed.

        A name that is only alike is never taken: it may be another country.
        """
        typed = self.query_one(Input).value.strip()
        if not typed:
            return None
        exact = [one for one in self._offers if typed in {one.says, one.value}]
        held = [one for one in self._near if typed.casefold() in one.says.casefold()]
        found = (*exact, *held)
        return found[0].value if found else typed.upper()


class LinesAnswer(Answer):
    """Several lines."""

    HELP = N_("Write as much as you like. Ctrl+N goes on.")

    def __init__(self, typed: object) -> None:
        """Begin with what was typed before."""
        super().__init__()
        self._typed = "" if typed is None else str(typed)

    def compose(self) -> ComposeResult:
        """Ask for lines."""
        yield TextArea(self._typed, tab_behavior="focus", show_line_numbers=False)

    def value(self) -> object:
        """Return the lines; nothing where there are none."""
        return self.query_one(TextArea).text.strip("\n") or None


class DayAnswer(TextAnswer):
    """A day; the line under it says which weekday that is."""

    ALONE = N_("Type a day such as 2026-11-25 or 25.11.2026. T means today.")

    def __init__(self, typed: object) -> None:
        """Begin with the day that is proposed."""
        super().__init__((), typed)

    def compose(self) -> ComposeResult:
        """Ask for a day."""
        yield Input(self._typed, placeholder=self.app.speech.gettext("Year-month-day"))
        yield Static(id="echo", markup=False)

    def _suggest(self, typed: str) -> None:
        """Say which day is meant."""
        from habeas.language.dates import with_weekday

        day = read_day(typed, self.app.office.today)
        said = with_weekday(day, self.app.speech.language) if day else ""
        if typed.strip() and day is None:
            said = self.app.speech.gettext(
                "Not a day yet. Write year-month-day, such as 2026-11-25."
            )
        self.query_one("#echo", Static).update(said)

    def value(self) -> object:
        """Return the day as the calendar writes it; what is no day, as it was typed."""
        typed = self.query_one(Input).value.strip()
        day = read_day(typed, self.app.office.today)
        return day.isoformat() if day else typed or None


class ListedAnswer(Answer):
    """Several of some choices."""

    HELP = N_(
        "The space bar ticks or unticks a line. Enter goes on with what is ticked."
    )

    def __init__(self, offers: Sequence[Offer], ticked: object) -> None:
        """Offer choices, some of them ticked."""
        super().__init__()
        self._offers = offers
        self._ticked = set(ticked) if isinstance(ticked, list | tuple) else set()

    def compose(self) -> ComposeResult:
        """List the choices."""
        yield Several([(one.value, one.says) for one in self._offers], self._ticked)

    @on(Several.Taken)
    def _take(self) -> None:
        """Take what is ticked."""
        self.give()

    def value(self) -> object:
        """Return what is ticked, in the order of the list."""
        return self.query_one(Several).ticked


def near(offers: Sequence[Offer], typed: str) -> list[Offer]:
    """Return the choices a person may mean: by beginning, by part, by likeness."""
    from rapidfuzz import fuzz, process

    wanted = typed.strip().casefold()
    if not wanted:
        return list(offers)
    names = [" ".join((one.says, *one.more[:1])).casefold() for one in offers]
    begin = [place for place, name in enumerate(names) if name.startswith(wanted)]
    inside = [place for place, name in enumerate(names) if wanted in name]
    alike = process.extract(
        wanted, names, scorer=fuzz.partial_ratio, score_cutoff=NEAR, limit=MOST
    )
    places = dict.fromkeys((*begin, *inside, *(place for _, _, place in alike)))
    return [offers[place] for place in places][:MOST]
