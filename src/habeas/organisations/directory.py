"""A directory of organisations that answers within a keystroke."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from habeas.law.frozen import Frozen
from habeas.law.words import HolderType

_NEAR = 75.0
"""How alike a misspelt name must be, of 100."""


class Organisation(Frozen):
    """A company or public body, with only what a source shows of it."""

    id: str
    name: str
    """Its own name, as it stands on an envelope."""
    also: tuple[str, ...] = ()
    """Its name in other languages, and other names people use."""
    type: HolderType
    place: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    web: str = ""
    note: str = ""
    """What the person should know (a key of translation)."""


@dataclass(frozen=True)
class Directory:
    """Organisations, prepared for searching."""

    organisations: tuple[Organisation, ...] = field(default=())

    @cached_property
    def _names(self) -> tuple[tuple[str, int], ...]:
        """Every name, folded, with the place of its organisation."""
        return tuple(
            (folded(name), place)
            for place, one in enumerate(self.organisations)
            for name in (one.name, *one.also)
        )

    def search(self, typed: str, limit: int = 8) -> tuple[Organisation, ...]:
        """Return the organisations a person may mean, best first.

        Names that begin with what was typed come first, then names that contain it,
        then names that are spelt alike.
        """
        wanted = folded(typed)
        if not wanted:
            return self.organisations[:limit]
        begin = [place for name, place in self._names if name.startswith(wanted)]
        inside = [place for name, place in self._names if wanted in name]
        found = list(dict.fromkeys((*begin, *inside)))
        if len(found) < limit:
            found = list(dict.fromkeys((*found, *self._alike(wanted, limit))))
        return tuple(self.organisations[place] for place in found[:limit])

    def _alike(self, wanted: str, limit: int) -> Iterable[int]:
        """Return the places of names that are spelt nearly like what was typed."""
        from rapidfuzz import fuzz, process

        names = [name for name, _ in self._names]
        near = process.extract(
            wanted, names, scorer=fuzz.ratio, limit=limit, score_cutoff=_NEAR
        )
        return [self._names[place][1] for _, _, place in near]


def folded(name: str) -> str:
    """Return a name without case and outer blanks, for comparing."""
    return " ".join(name.casefold().split())
