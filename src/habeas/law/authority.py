"""The bodies that hear complaints, appeals and reviews, or hold data by law."""

from __future__ import annotations

from collections.abc import Iterable

from habeas.law.facts import Fact
from habeas.law.regions import country
from habeas.law.words import HolderType


class Authority(Fact):
    """A body as it is written to; only what a source shows is filled in."""

    id: str
    """A permanent short name, unique in the library."""
    role: str
    """What it is to the person: holder, supervisor, reviewer, court, complaints."""
    name: dict[str, str]
    """Its name by language; the first is its own."""
    place: str = ""
    """Where it sits or for which place it is competent (ISO 3166)."""
    holder: HolderType | None = None
    """Its type, where it holds data itself."""
    competent_for: tuple[str, ...] = ()
    """Places it is competent for; empty for the whole jurisdiction."""
    watches: tuple[HolderType, ...] = ()
    """The holders it watches; empty for all that no other body of the place names."""
    address: tuple[str, ...] = ()
    """The postal address by line, as on an envelope; empty where none is verified."""
    email: str = ""
    web: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    """The languages in which it takes complaints."""
    note: str = ""
    """What the person should know, in plain English (a key of translation)."""

    def competent(self, place: str, holder: HolderType) -> bool:
        """Say whether it hears complaints about such a holder at a place."""
        if self.watches and holder not in self.watches:
            return False
        named = self.competent_for or ((self.place,) if self.place else ())
        return place in named or (
            not self.competent_for and country(place) == self.place
        )


def competent(
    bodies: Iterable[Authority], place: str, holder: HolderType
) -> tuple[Authority, ...]:
    """Return the bodies competent for a holder at a place, by what the dossiers say.

    A body that names the holder goes before one that hears whatever is left: in
    Germany the Federal Commissioner for telephone companies, else that of the Land.
    """
    found = tuple(body for body in bodies if body.competent(place, holder))
    named = tuple(body for body in found if holder in body.watches)
    return named or found
