"""Whose data a letter is about, as a person says it."""

from __future__ import annotations

from enum import StrEnum

from habeas.law.words import OF_MINORS, OF_THE_DEAD, Relation


class Whose(StrEnum):
    """Whose data it is about."""

    OWN = "own"
    MANDATE = "mandate"
    """Somebody who lets the writer act for them."""
    MINOR = "minor"
    ADULT = "adult"
    """An adult whose legal guardian the writer is."""
    DECEASED = "deceased"

    @property
    def relations(self) -> tuple[Relation, ...]:
        """What the writer may be to that person, in the order it is offered."""
        return tuple(one for one in Relation if one in _RELATIONS[self])


_RELATIONS: dict[Whose, frozenset[Relation]] = {
    Whose.OWN: frozenset(),
    Whose.MANDATE: frozenset({Relation.MANDATE}),
    Whose.MINOR: OF_MINORS,
    Whose.ADULT: frozenset({Relation.ADULT_GUARDIAN}),
    Whose.DECEASED: OF_THE_DEAD,
}
