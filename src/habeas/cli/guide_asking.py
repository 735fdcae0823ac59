"""Asking one question of the guide on plain lines, whatever its sort."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from habeas.cli.guide_lines import (
    WantsExplanation,
    chosen,
    read_answer,
    read_line,
    read_lines,
    say_numbered,
    say_proposed,
)
from habeas.cli.guide_words import beneath, named, on_the_shelf, place_meant
from habeas.cli.output import say
from habeas.cli.speech import _
from habeas.dossiers.library import Library
from habeas.guide.question import Column, Question, Sort


@dataclass(frozen=True)
class Asker:
    """Asks one question and reads what is typed as an answer of its sort."""

    question: Question
    library: Library
    given: object = None
    """What was answered before; an empty line keeps it."""

    @property
    def proposed(self) -> object:
        """What an empty line stands for."""
        return self.question.default if self.given is None else self.given

    @property
    def names(self) -> tuple[str, ...]:
        """What the choices are called."""
        return tuple(
            named(self.question, choice, self.library)
            for choice in self.question.choices
        )

    def ask(self, where: str) -> object:
        """Ask until there is an answer; whether it can be taken is judged elsewhere."""
        say("")
        say(f"{where} {_(self.question.says)}")
        self._offer()
        say_proposed(self._shown(self.proposed))
        while True:
            try:
                return _READERS[self.question.sort](self)
            except WantsExplanation:
                self._explain()

    def _offer(self) -> None:
        """Say what can be chosen; a long list of places is said only when asked for."""
        if self.question.sort is Sort.PLACE:
            say(_("Type the name or the code; ? lists them."))
            return
        for number, choice in enumerate(self.question.choices, start=1):
            say(f"{number}. {named(self.question, choice, self.library)}")
            for line in beneath(choice, self.library):
                say(f"   {line}")
        if self.question.sort is Sort.YES_NO:
            say_numbered((_("Yes"), _("No")))
        how = _HOW.get(self.question.sort)
        if how:
            say(how())

    def _explain(self) -> None:
        """Say why the question is asked, and what a place may be."""
        say(_(self.question.help))
        if self.question.sort is Sort.PLACE:
            self._list_places()
        if not self.question.required:
            say(_("You may leave it out: an empty line goes on."))
            say(_("A line that holds only a space takes back what you wrote before."))

    def _list_places(self) -> None:
        """List the places; what is to be said of some stands once above them."""
        note = ""
        for choice, name in zip(self.question.choices, self.names, strict=True):
            if choice.note != note:
                note = choice.note
                say("")
                say(_(note))
            say(f"{choice.value} {name}")

    def _shown(self, value: object) -> str:
        """Say an answer as it would be typed."""
        if isinstance(value, bool):
            return _("Yes") if value else _("No")
        if isinstance(value, list | tuple):
            return self._all_shown(value)
        values = (one.value for one in self.question.choices)
        names = dict(zip(values, self.names, strict=True))
        return names.get(str(value), str(value)) if value is not None else ""

    def _all_shown(self, values: Sequence[object]) -> str:
        """Say several answers, or rows of a table."""
        if len(values) == len(self.question.choices):
            return _("all")
        if self.question.sort is Sort.ITEMS:
            return "; ".join(", ".join(dict(row).values()) for row in values)  # type: ignore[call-overload]  # rows of text
        places = {one.value: n for n, one in enumerate(self.question.choices, 1)}
        return ", ".join(str(places.get(str(one), one)) for one in values)

    def choice(self) -> object:
        """Read a choice, by its number or its name."""
        typed = read_answer()
        if not typed.strip():
            return self.proposed
        place = chosen(typed, self.names)
        return typed if place is None else self.question.choices[place].value

    def text(self) -> object:
        """Read one line; a number takes a suggestion, and a space takes back."""
        typed = read_answer()
        if not typed.strip():
            return None if typed else self.proposed
        offered = self.question.choices
        place = chosen(typed, self.names) if offered else None
        return typed if place is None else offered[place].value

    def lines(self) -> object:
        """Read several lines."""
        first = read_answer()
        return read_lines(first) if first else self.proposed

    def day(self) -> object:
        """Read a day."""
        return read_answer().strip() or self.proposed

    def place(self) -> object:
        """Read a place."""
        typed = read_answer()
        return place_meant(self.question, typed) if typed.strip() else self.proposed

    def yes_no(self) -> object:
        """Read yes or no."""
        typed = read_answer()
        place = chosen(typed, (_("Yes"), _("No")))
        if not typed.strip():
            return self.proposed
        return typed if place is None else place == 0

    def listed(self) -> object:
        """Read several numbers."""
        typed = read_answer()
        if not typed.strip():
            return self.proposed
        parts = typed.replace(",", " ").split()
        places = [chosen(part, self.names) for part in parts]
        offered = self.question.choices
        return [
            part if place is None else offered[place].value
            for part, place in zip(parts, places, strict=True)
        ]

    def items(self) -> object:
        """Read rows until one begins with an empty line."""
        rows: list[dict[str, str]] = []
        first, *rest = self.question.columns
        while True:
            say(_("Row %(row)s") % {"row": len(rows) + 1})
            say(_(first.says))
            typed = read_answer() if not rows else read_line()
            if not typed:
                return rows or self.proposed
            rows.append({first.name: typed, **dict(_cell(column) for column in rest)})


def _cell(column: Column) -> tuple[str, str]:
    """Read one cell of a row."""
    say(_(column.says))
    return column.name, read_line()


_READERS: dict[Sort, Callable[[Asker], object]] = {
    Sort.CHOICE: Asker.choice,
    Sort.TEXT: Asker.text,
    Sort.LINES: Asker.lines,
    Sort.DAY: Asker.day,
    Sort.PLACE: Asker.place,
    Sort.YES_NO: Asker.yes_no,
    Sort.LISTED: Asker.listed,
    Sort.ITEMS: Asker.items,
}

_HOW: dict[Sort, Callable[[], str]] = {
    Sort.LINES: lambda: _("End with a line that holds only a dot."),
    Sort.DAY: lambda: _("As year-month-day, such as 2026-11-23."),
    Sort.LISTED: lambda: _("Type the numbers, such as 1 3 4."),
    Sort.ITEMS: lambda: _("An empty line ends the rows."),
}


def ask(question: Question, library: Library, given: object, where: str) -> object:
    """Ask a question, with what was answered before as the proposal."""
    return Asker(on_the_shelf(question), library, given).ask(where)
