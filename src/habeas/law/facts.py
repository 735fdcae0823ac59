"""Facts with their proof: where the law says it, who read it there, and when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from pydantic import Field

from habeas.law.citation import Citation
from habeas.law.frozen import Frozen
from habeas.law.regions import Within, within
from habeas.law.words import Condition, HolderType, Kind, Level, Matter, Refusal


class Source(Frozen):
    """A text that was read, and when somebody last checked it."""

    title: str
    """What was read: the official text, a consolidated edition, a regulator's page."""
    where: str = ""
    """An address or a shelf-mark by which another person finds the same text."""
    level: Level
    """How far reading it verifies a fact."""
    checked_on: date
    """The day on which somebody last saw that the text says so."""
    note: str = ""
    """What the next reader should know about this text."""


class Fact(Frozen):
    """Something the law says; its proof is a source named in the same dossier."""

    cite: tuple[Citation, ...] = ()
    """The article or articles that say it."""
    source: str = "text"
    """The name of the source, among the dossier's ``[sources]``."""
    level: Level | None = None
    """Set only where this one fact is less certain than its source."""


class Basis(Fact):
    """A sentence of law that a letter may state, with the place that says it."""

    says: str
    """The sentence in plain English; it is the key of its translation."""
    only_if: Condition | None = None
    """The case in which a letter states it; left out where it always does."""
    matters: tuple[Matter, ...] = ()
    """The matters in which a letter states it; empty for all."""
    reasons: tuple[Refusal, ...] = ()
    """The bad answers that it answers: a rebuttal states it only against those. An
    argument without any is stated against all."""
    asks: tuple[str, ...] = ()
    """What it is about, by key: where an answer was incomplete, a letter states it only
    if one of these is missing; empty for all."""


class Question(Frozen):
    """Something nobody could verify yet; it is listed by ``habeas check --open``."""

    about: str
    """The fact that is missing, in one sentence."""
    look: str = ""
    """Where somebody with access could find it."""


class Trap(Fact):
    """A warning worth telling the person before they act."""

    text: str
    """The warning in plain English; it is the key of its translation."""
    kinds: tuple[str, ...] = Field(default=())
    """The kinds of letter it concerns; empty for all."""


class Difference(Fact):
    """What one country adds to a law of several, or does otherwise."""

    places: tuple[str, ...] = Field(min_length=1)
    """The countries or parts of one (ISO 3166)."""
    kinds: tuple[Kind, ...] = ()
    """The kinds of letter it concerns; empty for all."""
    holders: tuple[HolderType, ...] = ()
    """The holders it concerns; empty for all."""
    text: str
    """What the person should know, in plain English (a key of translation)."""
    says: str = ""
    """The sentence of law that a letter to that place may state, like a basis's."""
    demand: str = ""
    """What follows for whoever is written to, as a numbered demand (a key)."""
    states: tuple[Literal["right", "in-time"], ...] = ()
    """What a complaint there must state of itself: the right that was infringed, and
    that it is made within the person's limit."""

    def concerns(
        self, places: Iterable[str], holder: HolderType, kind: Kind | None = None
    ) -> bool:
        """Say whether it matters to somebody tied to one of these places."""
        if kind and self.kinds and kind not in self.kinds:
            return False
        return holder in (self.holders or (holder,)) and tied(self.places, places)


def tied(named: Iterable[str], places: Iterable[str]) -> bool:
    """Say whether one of some places surely lies in one that a dossier names."""
    known = tuple(places)
    return any(within(place, one) is Within.YES for one in named for place in known)
