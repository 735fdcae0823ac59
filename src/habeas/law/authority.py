"""The bodies that hear complaints, appeals and reviews, or hold data by law."""

from __future__ import annotations

from collections.abc import Iterable

from habeas.law.facts import Fact, tied
from habeas.law.regions import country
from habeas.law.words import HolderType, Link


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
    shares: tuple[HolderType, ...] = ()
    """Among those it watches, the ones it shares with the bodies that hear the rest:
    the person knows which it is, a nationwide health insurer or one of the Land."""
    address: tuple[str, ...] = ()
    """The postal address by line, as on an envelope; empty where none is verified."""
    email: str = ""
    web: str = ""
    form: str = ""
    """Where its own form for complaints stands."""
    phone: str = ""
    languages: tuple[str, ...] = ()
    """The languages in which it takes complaints."""
    note: str = ""
    """What the person should know, in plain English (a key of translation)."""

    def competent(self, place: str, holder: HolderType) -> bool:
        """Say whether it hears complaints about such a holder at a place."""
        if self.watches and holder not in self.watches:
            return False
        return tied(self.competent_for or (self.place,), (place,))


def competent(
    bodies: Iterable[Authority], place: str, holder: HolderType
) -> tuple[Authority, ...]:
    """Return the bodies competent for a holder at a place, by what the dossiers say.

    A body that names the holder goes before one that hears whatever is left: in
    Germany the Federal Commissioner for telephone companies, else that of the Land.
    Where it shares such holders, those that hear whatever is left are named as well.
    """
    found = tuple(body for body in bodies if body.competent(place, holder))
    named = tuple(body for body in found if holder in body.watches)
    if named and all(holder in body.shares for body in named):
        return (*named, *(body for body in found if body not in named))
    return named or found


def hearing(
    bodies: Iterable[Authority],
    heard_at: Iterable[Link],
    person_place: str,
    holder_place: str,
    holder: HolderType,
) -> tuple[Authority, ...]:
    """Return the bodies that may hear a remedy, that of the holder's seat first.

    Across a border the one where the person lives comes first: it speaks their
    language, and passes the matter on.
    """
    known = tuple(bodies)
    places = {Link.SEAT: holder_place, Link.RESIDENCE: person_place}
    order = [Link.SEAT, Link.RESIDENCE]
    if country(person_place) != country(holder_place):
        order.reverse()
    asked = [places[link] for link in order if link in tuple(heard_at)]
    found = (body for place in asked for body in competent(known, place, holder))
    return tuple({body.id: body for body in found}.values())
