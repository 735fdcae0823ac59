"""The guide: one plain question after another, until there is a letter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Horizontal
from textual.widgets import Button, Input, OptionList, Static, TextArea

from habeas.guide.answers import Answers, answer
from habeas.guide.asked import request_of
from habeas.guide.getting import NO_COPY
from habeas.guide.path import next_question, path, progress
from habeas.guide.question import Naming, Problem, Question, Sort
from habeas.marking import N_
from habeas.tui.errands import keep_answers
from habeas.tui.keys import bindings
from habeas.tui.offers import offers
from habeas.tui.screens.page import Page
from habeas.tui.widgets.answers import (
    Answer,
    ChoiceAnswer,
    DayAnswer,
    LinesAnswer,
    ListedAnswer,
    PlaceAnswer,
    TextAnswer,
    YesNoAnswer,
)
from habeas.tui.widgets.items import Field, ItemsAnswer
from habeas.tui.widgets.phases import Phases

if TYPE_CHECKING:
    from habeas.desk.office import Office

OWN_LANGUAGE = "facing"
"""The question whose usual answer is the language of the screens."""

CAN_BE_TYPED = (Input, TextArea, OptionList)
"""What a question puts the focus on."""


class Guide(Page[None]):
    """Asks, keeps every answer at once, and goes back without losing any."""

    HELP = N_("Answer what you can. Every answer is kept at once, and you can go back.")
    BINDINGS = bindings("guide")

    def __init__(self, answers: Mapping[str, object]) -> None:
        """Begin where these answers end."""
        super().__init__()
        self._answers: Answers = dict(answers)
        self._typed: dict[str, object] = {}
        """What was typed before the person went back, by question."""
        self._taken_back: dict[str, object] = {}
        """What was answered before the person went back; it is kept, and proposed."""
        self._problem: Problem | None = None

    @property
    def _office(self) -> Office:
        """Return the office."""
        return self.app.office

    @property
    def _question(self) -> Question | None:
        """Return the question that is open."""
        return next_question(self._answers, self._office.library, self._office.today)

    def heading(self) -> str:
        """Name the page."""
        return self._("New letter")

    def content(self) -> ComposeResult:
        """Ask the open question."""
        question = self._question
        yield Phases(id="phases")
        if question is None:
            return
        yield Static(self._(question.says), id="asked", markup=False)
        yield Static(self._why(question), id="why", markup=False)
        with Container(id="answer"):
            yield self._box(question)
        yield Static(id="problem", markup=False)
        with Horizontal(id="buttons"):
            yield Button(self._("Next"), id="next", variant="primary", compact=True)
            yield Button(self._("Back"), id="back", compact=True)

    def _why(self, question: Question) -> str:
        """Say why it is asked, and that it may be left out where it may."""
        why = question.explained(self._(question.help))
        typed = question.sort not in {Sort.CHOICE, Sort.YES_NO, Sort.LISTED}
        if question.required or not typed:
            return why
        return " ".join(part for part in (why, self._("(May stay empty.)")) if part)

    def _box(self, question: Question) -> Answer:
        """Return the way to answer a question."""
        value = self._proposed(question)
        if question.sort is Sort.LINES:
            return LinesAnswer(value)
        if question.sort is Sort.DAY:
            return DayAnswer(value)
        if question.sort is Sort.ITEMS:
            fields = [Field(one.name, self._(one.says)) for one in question.columns]
            return ItemsAnswer(fields, value)
        offered = offers(question, self._office, self.app.speech)
        box = {
            Sort.CHOICE: ChoiceAnswer,
            Sort.YES_NO: YesNoAnswer,
            Sort.LISTED: ListedAnswer,
            Sort.PLACE: PlaceAnswer,
            Sort.TEXT: TextAnswer,
        }
        return box[question.sort](offered, value)

    def _proposed(self, question: Question) -> object:
        """Return what to begin with: typed before, answered before, or usual."""
        name = question.name
        usual = self._own_copy() if name == OWN_LANGUAGE else question.default
        known = {**self._answers, **self._taken_back, **self._typed}
        return known.get(name, usual)

    def _own_copy(self) -> str:
        """Propose a copy in the person's language, unless the letter is in it."""
        own = self.app.speech.language
        return NO_COPY if self._answers.get("language") == own else own

    def settle(self) -> None:
        """Show how far the person is, and wait for the answer."""
        office = self._office
        done = progress(self._answers, office.library, office.today)
        self.query_one(Phases).show(done, self.app.speech)
        if self._question is None:
            self._finish()
            return
        self._tell()
        first = [
            one for one in self.query("#answer *") if isinstance(one, CAN_BE_TYPED)
        ]
        if first:
            first[0].focus()

    def _tell(self) -> None:
        """Say what is wrong with the answer, or else how to give one."""
        problem, line = self._problem, self.query_one("#problem", Static)
        line.set_class(problem is None, "-hint")
        hint = self._(self.query_one(Answer).help_says)
        line.update(problem.sentence(self._(problem.says)) if problem else hint)

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _typing(self) -> None:
        """Drop the problem with an answer that is being changed."""
        if self._problem:
            self._problem = None
            self._tell()

    def remember(self) -> None:
        """Keep what is typed for the open question."""
        question = self._question
        if question and self.query(Answer):
            self._typed[question.name] = self.query_one(Answer).value()

    async def _turn(self) -> None:
        """Ask what is open now."""
        self._problem = None
        await self.recompose()
        self.settle()

    @on(Answer.Given)
    async def _take(self, given: Answer.Given) -> None:
        """Take an answer: keep it, or say what is wrong with it."""
        question = self._question
        if question is None:
            return
        value = given.value or None if question.sort is Sort.CHOICE else given.value
        found = answer(self._answers, question, value)
        if isinstance(found, Problem):
            self._problem = found
            self._tell()
            return
        self._answers = found
        self._typed.pop(question.name, None)
        self._taken_back.pop(question.name, None)
        keep_answers(self._office, {**self._answers, **self._taken_back})
        await self._turn()

    @on(Button.Pressed, "#next")
    def action_next(self) -> None:
        """Give the answer as it stands."""
        if self.query(Answer):
            self.query_one(Answer).give()

    @on(Button.Pressed, "#back")
    async def go_back(self) -> None:
        """Go back one question; the first one leads home."""
        self.remember()
        office = self._office
        asked = path(self._answers, office.library, office.today)
        open_one = self._question
        before = [one for one in asked if open_one is None or one.name != open_one.name]
        if not before:
            self.dismiss()
            return
        name = before[-1].name
        self._taken_back[name] = self._answers[name]
        self._answers = {key: one for key, one in self._answers.items() if key != name}
        await self._turn()

    def action_leave(self) -> None:
        """Stop here; the answers are kept."""
        self.notify(
            self._("Your answers are kept. Press c at home to go on."), markup=False
        )
        self.dismiss()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002  Textual's signature
        """Offer to read a law only where laws are offered."""
        if action == "law":
            question = self._question if self.app.moved_in else None
            return question is not None and question.naming is Naming.LAW
        return True

    def action_law(self) -> None:
        """Read the marked law."""
        marked = self.query_one(Answer).value()
        if marked:
            self.app.show_law(str(marked))

    def _finish(self) -> None:
        """Show the letter; coming back from it leads to the last question."""
        from habeas.tui.screens.letter import LetterPage

        office = self._office
        request = request_of(self._answers, office.library, office.today)
        self.app.push_screen(LetterPage(request), self._read)

    async def _read(self, case_id: str | None) -> None:
        """Leave with the letter kept, or go back to the last question."""
        if case_id is None:
            await self.go_back()
            return
        self.dismiss()
        self.app.show_case(case_id)
