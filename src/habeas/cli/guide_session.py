"""One run of the guide: the questions in their order, then the letter."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from habeas.cli.guide_asking import ask
from habeas.cli.guide_keeping import store_wanted, taken_up
from habeas.cli.guide_letter import finish
from habeas.cli.guide_lines import GoneBack, Stopped
from habeas.cli.narration import tell
from habeas.cli.output import say
from habeas.cli.speech import _, sentence
from habeas.clock.today import today
from habeas.desk.begun import forget_begun, keep_begun
from habeas.desk.bookcase import bookcase
from habeas.desk.writing import Wishes
from habeas.dossiers.library import Library
from habeas.errors import LanguageError, NoPostWords, NotPrintable
from habeas.guide.answers import Answers, answer
from habeas.guide.asked import request_of
from habeas.guide.path import path, progress, walk
from habeas.guide.question import Problem, Question
from habeas.store.store import Store


def run(wishes: Wishes) -> bool:
    """Lead through one letter; False where the input ended before the answers did."""
    say(_("Habeas asks you some questions and writes a letter from your answers."))
    say(_("An empty line takes what stands in square brackets."))
    say(_("? explains a question, < goes back, :q stops."))
    say(_("This is information, not legal advice."))
    while True:
        try:
            with store_wanted() as store:
                return _lead(store, wishes)
        except GoneBack:
            continue
        except Stopped as stopped:
            return stopped.wanted


def _lead(store: Store | None, wishes: Wishes) -> bool:
    """Ask everything, then finish; whoever stops learns how to go on."""
    session = Session(store, bookcase(), taken_up(store), wishes)
    try:
        session.lead()
    except Stopped as stopped:
        say(
            _("Your answers are kept. Go on with: habeas guide")
            if store
            else _("Nothing was kept. Begin again with: habeas guide")
        )
        return stopped.wanted
    return True


@dataclass
class Session:
    """The answers so far and the place on the path; every answer is kept at once."""

    store: Store | None
    library: Library
    answers: Answers
    wishes: Wishes
    """What was said of the sheet when the guide was called."""
    place: int = field(init=False)
    """The number of the question that is asked, from 0."""

    def __post_init__(self) -> None:
        """Begin at the first question without an answer."""
        self.place = len(walk(self.answers, self.library, today()).asked)

    def lead(self) -> None:
        """Ask question after question, and write the letter when all is answered."""
        while True:
            try:
                self._ask_to_the_end()
                request = request_of(self.answers, self.library, today())
                finish(request, self.library, self.store, self.wishes)
            except GoneBack:
                self.place = max(0, self.place - 1)
            except NoPostWords as problem:
                # The letter is written without that line rather than not at all.
                tell(sentence(problem))
                self.wishes = replace(self.wishes, post="")
            except (LanguageError, NotPrintable) as problem:
                tell(sentence(problem))
                self._back_to("language")
            else:
                break
        if self.store:
            forget_begun(self.store)

    def _ask_to_the_end(self) -> None:
        """Ask from the present place until nothing is open."""
        asked = path(self.answers, self.library, today())
        while self.place < len(asked):
            self._ask(asked[self.place])
            asked = path(self.answers, self.library, today())

    def _ask(self, question: Question) -> None:
        """Ask one question; what is wrong with an answer is said, and it stays."""
        steps = progress(self.answers, self.library, today()).steps
        where = f"[{self.place + 1}/{max(steps, self.place + 1)}]"
        value = ask(question, self.library, self.answers.get(question.name), where)
        taken = answer(self.answers, question, value)
        if isinstance(taken, Problem):
            tell(taken.sentence(_(taken.says)))
            return
        self.answers = taken
        self.place += 1
        if self.store:
            keep_begun(self.store, taken)

    def _back_to(self, name: str) -> None:
        """Go back to a question by its name."""
        names = [one.name for one in path(self.answers, self.library, today())]
        self.place = names.index(name)
