"""What a person has told so far, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from habeas.guide.plain_words import UPWARD
from habeas.guide.situations import FOLLOW_UP, PENALTY, SITUATIONS, Happening
from habeas.guide.whose import Whose
from habeas.law.applicable import remedies_against, right_for
from habeas.law.authority import Authority
from habeas.law.dossier import Law
from habeas.law.regions import PlaceName
from habeas.law.rights import Remedy, Right
from habeas.law.words import (
    FIRST_KINDS,
    MANDATES,
    UPWARD_KINDS,
    HolderType,
    Kind,
    Matter,
    Outcome,
    Relation,
)


class Shelf(Protocol):
    """What the guide reads of the library, whoever brings it."""

    @property
    def laws(self) -> Mapping[str, Law]:
        """The laws by name."""

    @property
    def places(self) -> Mapping[str, PlaceName]:
        """The names of parts of countries, by their code."""

    @property
    def authorities(self) -> Mapping[str, tuple[Authority, ...]]:
        """The bodies by the law that names them."""


@dataclass(frozen=True)
class Told:
    """The answers that count, in the order of the path, read as what they mean."""

    answers: Mapping[str, object]
    library: Shelf
    on: date

    def hearing(self, name: str, value: object) -> Told:
        """Return what is told with one more answer."""
        return Told({**self.answers, name: value}, self.library, self.on)

    def text(self, name: str) -> str:
        """Return an answer that is text; empty where there is none."""
        value = self.answers.get(name)
        return value if isinstance(value, str) else ""

    def day(self, name: str) -> date | None:
        """Return an answer that is a day."""
        return date.fromisoformat(self.text(name)) if self.text(name) else None

    def yes(self, name: str) -> bool | None:
        """Return an answer that is yes or no; None where nobody knows."""
        value = self.answers.get(name)
        return value if isinstance(value, bool) else None

    def listed(self, name: str) -> tuple[str, ...]:
        """Return an answer that is a list of values."""
        value = self.answers.get(name)
        return tuple(map(str, value)) if isinstance(value, list | tuple) else ()

    def rows(self, name: str) -> tuple[dict[str, str], ...]:
        """Return an answer that is rows of a table."""
        value = self.answers.get(name)
        return tuple(map(dict, value)) if isinstance(value, list | tuple) else ()

    @property
    def happening(self) -> Happening | None:
        """What happened."""
        return SITUATIONS.get(self.text("situation"))

    @property
    def follows(self) -> bool:
        """Whether the person has already written."""
        return self.text("situation") == FOLLOW_UP

    @property
    def gives_mandate(self) -> bool:
        """Whether this is about a mandate that the person gives or ends."""
        happening = self.happening
        return happening is not None and MANDATES.issuperset(happening.kinds)

    @property
    def whose(self) -> Whose:
        """Whose data it is about."""
        return Whose(self.text("whose") or Whose.OWN)

    @property
    def relation(self) -> Relation | None:
        """By what right somebody else writes; None where the person does."""
        offered = self.whose.relations
        named = self.text("relation")
        if len(offered) > 1:
            return Relation(named) if named else None
        return offered[0] if offered else None

    @property
    def first_kind(self) -> Kind | None:
        """The kind of the first letter: this one, or the one that it follows."""
        asked = self.text("of") if self.follows else self.text("kind")
        name = self.text("other_kind") or asked
        return Kind(name) if name else None

    @property
    def kind(self) -> Kind | None:
        """The kind of this letter, as far as it is known."""
        if self.remedy:
            return self.remedy.kind
        if not self.follows:
            return self.first_kind
        name = self.text("instead") or self.text("kind")
        return Kind(name) if name and name != UPWARD else None

    @property
    def upward(self) -> bool:
        """Whether this letter goes to another body than the holder."""
        kind = self.kind
        return kind is not None and kind in UPWARD_KINDS

    @property
    def outcome(self) -> Outcome | None:
        """What became of the first letter; BEFORE where an act itself is fought."""
        if self.follows:
            return Outcome(self.text("outcome")) if self.text("outcome") else None
        kind = self.first_kind
        return Outcome.BEFORE if kind in UPWARD_KINDS else None

    @property
    def matter(self) -> Matter:
        """What it is about."""
        if self.text("about"):
            return Matter(self.text("about"))
        if self.text("situation") == PENALTY and self.text("kind") == Kind.REVIEW:
            return Matter.PENALTY
        return self.happening.about[0] if self.happening else Matter.PERSONAL_DATA

    @property
    def holder_type(self) -> HolderType:
        """What sort of organisation holds the data."""
        name = self.text("holder_type")
        return HolderType(name) if name else HolderType.PRIVATE_BODY

    @property
    def person_place(self) -> str:
        """Where the person lives, as exactly as it is known."""
        return self.text("person_part") or self.text("person_country")

    @property
    def holder_place(self) -> str:
        """Where the holder sits: as told, or as the library knows."""
        told = self.text("holder_part") or self.text("holder_country")
        known = self.known_holder
        return told or (known.place if known else "")

    @property
    def known_holder(self) -> Authority | None:
        """The holder among the bodies of the library, if its name stands there."""
        return self.body_named(self.text("holder_name"))

    @property
    def known_recipient(self) -> Authority | None:
        """The recipient among the bodies of the library, if its name stands there."""
        return self.body_named(self.text("recipient_name"))

    @property
    def bodies(self) -> tuple[Authority, ...]:
        """All bodies of the library."""
        groups = self.library.authorities.values()
        return tuple(body for group in groups for body in group)

    def body_named(self, name: str) -> Authority | None:
        """Return the body of a name, in any language."""
        named = (body for body in self.bodies if name in body.name.values())
        return next(named, None)

    @property
    def law(self) -> Law | None:
        """The law that was chosen."""
        return self.library.laws.get(self.text("law"))

    def right(self, kind: Kind | None) -> Right | None:
        """Return the right of the chosen law to a kind of letter, to this holder."""
        if not self.law or not kind:
            return None
        return right_for(self.law, kind, self.holder_type, self.matter)

    @property
    def granted(self) -> tuple[Kind, ...]:
        """The kinds of first letter that the chosen law grants, to this holder."""
        if not self.law:
            return ()
        kinds = tuple(
            dict.fromkeys(
                one.kind for one in self.law.rights if one.kind in FIRST_KINDS
            )
        )
        return tuple(kind for kind in kinds if self.right(kind)) or kinds

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """The letters to other bodies that the chosen law opens, in their order."""
        kind, outcome = self.first_kind, self.outcome
        if not self.law or not kind or not outcome:
            return ()
        against = remedies_against(self.law, self.holder_type)
        open_now = self.law.remedies_after(outcome, kind)
        return tuple(one for one in open_now if one.letter and one in against)

    @property
    def remedy(self) -> Remedy | None:
        """The remedy that was chosen."""
        name = self.text("remedy")
        found = (one for one in self.remedies if one.name == name)
        return next(found, None) if name else None
