"""A period the law sets, as written: how long, from when, how far it stretches."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field, model_validator

from habeas.law.citation import Citation
from habeas.law.conventions import Counting
from habeas.law.facts import Fact, tied
from habeas.law.frozen import Frozen
from habeas.law.words import Condition, HolderType, Start, Unit, Whose


class Span(Frozen):
    """A length of time: 20 working days, one month."""

    amount: int = Field(gt=0)
    """How many; zero is never a span."""
    unit: Unit
    """What is counted."""


class Extension(Fact):
    """How far a period may be stretched, and what that takes."""

    amount: int = Field(gt=0)
    """How many units are added, or how many it may come to in all."""
    unit: Unit
    """What is counted."""
    in_all: bool = False
    """True where ``amount`` is the whole period from the first event."""
    needs: str = ""
    """What makes the extension lawful, in plain English (a key of translation)."""


class Reminder(Frozen):
    """A day on which to ask again that is ours, not the law's, and shown so."""

    amount: int = Field(gt=0)
    """How many units after the event."""
    unit: Unit = Unit.WORKING_DAY
    """What is counted."""


class Term(Fact):
    """One period of a law, with its event, its extension and its article."""

    name: str
    """A short name, unique within its right or remedy: answer, mark, file, decide."""
    whose: Whose = Whose.THEIRS
    """Whether the holder or body must keep it, or the person."""
    amount: int | None = Field(default=None, gt=0)
    """How many units; left out where the law sets no number."""
    unit: Unit = Unit.DAY
    """What is counted."""
    start: Start | None = None
    """The event it runs from; a number needs one, unless it runs ``after`` another."""
    after: str = ""
    """The name of an earlier term in the same list whose last day is the event."""
    words: dict[str, str] = {}
    """The law's own words by language, where it sets no number: promptly, 及时."""
    extension: Extension | None = None
    """How far it may be stretched."""
    reminder: Reminder | None = None
    """Our own day to ask again, where the law sets no number."""
    convention: Counting | None = None
    """A way of counting other than the law's usual one."""
    what: str = ""
    """What must be done by then, as an English phrase that follows "to": "answer the
    request", "mark the entry as disputed" (a key of translation, for letters too)."""
    holders: tuple[HolderType, ...] = ()
    """The holders it binds, where narrower than the right's."""
    places: tuple[str, ...] = ()
    """The countries that set it, in a law of several; empty for all (ISO 3166)."""
    only_if: Condition | None = None
    """The case in which it applies; left out where it always does."""
    when: str = ""
    """The same case in plain English, for the person (a key of translation)."""

    @model_validator(mode="after")
    def _whole(self) -> Term:
        """Refuse a number without an event, and a silence without the law's words."""
        if self.amount is not None and not (self.start or self.after):
            message = (
                f"the term '{self.name}' has a number and no event it runs from: "
                'write start = "received"'
            )
            raise ValueError(message)
        if self.amount is None and not self.words:
            message = (
                f"the term '{self.name}' has no number: write amount = 30, or where "
                'the law sets none its own words, such as words.en = "promptly"'
            )
            raise ValueError(message)
        return self

    def reaches(self, holder: HolderType, places: Iterable[str]) -> bool:
        """Say whether it runs with such a holder, between parties at these places."""
        bound = not self.holders or holder in self.holders
        return bound and (not self.places or tied(self.places, places))

    @property
    def span(self) -> Span | None:
        """The period as a span, or None where the law sets no number."""
        if self.amount is None:
            return None
        return Span(amount=self.amount, unit=self.unit)


def all_citations(term: Term) -> tuple[Citation, ...]:
    """Return the places that set a term, with those that stretch it."""
    return term.cite + (term.extension.cite if term.extension else ())
