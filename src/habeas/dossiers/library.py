"""The library: every law on the shelves, with the acts and bodies it names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from habeas.dossiers.borrowing import linked
from habeas.dossiers.finding import Finding
from habeas.dossiers.lazily import Either, Lazily
from habeas.dossiers.reading import read_model, read_table, validated
from habeas.errors import DossierUnsound, UnknownLaw
from habeas.law.authority import Authority
from habeas.law.conventions import Convention, Ways
from habeas.law.dossier import Act, Law
from habeas.law.frozen import Frozen
from habeas.law.regions import PlaceName
from habeas.shelves import shelf

Entry = TypeVar("Entry", bound=Frozen)

_SUGGESTED = 5
"""How many laws are named to somebody who misspelt one."""


class Ask(Frozen):
    """Something a person may ask for, in the one wording that serves every law."""

    text: str
    """It completes a numbered list; it is a key of translation."""
    note: str = ""
    """What the words mean in law, for the translator."""


class Authorities(Frozen):
    """The bodies of one dossier."""

    authority: tuple[Authority, ...] = ()


class Library:
    """All that Habeas knows of the law, each part read when it is first asked for."""

    def __init__(self, shelves: Iterable[Path]) -> None:
        """Look which dossiers stand on the shelves; a later shelf's takes the place."""
        self.shelves = tuple(shelves)
        """The shelves it is read from; a template may stand on any of them."""
        self.folders: Mapping[str, Path] = MappingProxyType(_folders(self.shelves))
        """Where each dossier stands."""
        self._found: list[Finding] = []
        self._unlinked: Mapping[str, Law] = Lazily(self.folders, self._law)
        self.laws: Mapping[str, Law] = Lazily(self.folders, self._linked)
        self.authorities: Mapping[str, tuple[Authority, ...]] = Lazily(
            self.folders, self._bodies
        )
        """The bodies by dossier."""

    @cached_property
    def acts(self) -> Mapping[str, Act]:
        """Every act that can be cited: the laws and the acts without a dossier."""
        others = _together(self.shelves, "_acts.toml", Act, self._found)
        return Either(self.laws, others)

    @cached_property
    def asks(self) -> Mapping[str, Ask]:
        """All that a person may ask for, by key."""
        return _together(self.shelves, "_asks.toml", Ask, self._found)

    @cached_property
    def labels(self) -> Mapping[str, Ask]:
        """The words of the form, by key."""
        return _together(self.shelves, "_labels.toml", Ask, self._found)

    @cached_property
    def places(self) -> Mapping[str, PlaceName]:
        """The names of parts of countries, by their ISO 3166 code."""
        return _together(self.shelves, "_places.toml", PlaceName, self._found)

    @cached_property
    def ways(self) -> Ways:
        """The ways of counting, each with its own name in it."""
        read = _together(self.shelves, "_conventions.toml", Convention, self._found)
        return {
            name: way.model_copy(update={"name": name}) for name, way in read.items()
        }

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What could not be read anywhere; the rest is sound."""
        for part in (self.laws, self.authorities, self.acts):
            len(part)
        _ = self.asks, self.labels, self.places, self.ways
        return tuple(self._found)

    def law(self, name: str) -> Law:
        """Return a law by its name, or say which names there are."""
        if name in self.laws:
            return self.laws[name]
        broken = [found for found in self._found if found.file.parent.name == name]
        if broken:
            raise DossierUnsound(law=name, finding=str(broken[0]))
        raise UnknownLaw(law=name, known=", ".join(_nearest(name, self.laws)))

    def authority(self, name: str) -> Authority | None:
        """Return a body by its permanent name."""
        bodies = (body for group in self.authorities.values() for body in group)
        return next((body for body in bodies if body.id == name), None)

    def _law(self, name: str) -> Law | None:
        """Read one dossier's law; its name must be its folder's."""
        file = self.folders[name] / "law.toml"
        law, findings = read_model(file, Law, {"conventions": self.ways})
        self._found.extend(findings)
        if law and law.id != name:
            says = f"must be '{name}', the name of the folder"
            self._found.append(Finding(file=file, key="id", says=says))
            return None
        return law

    def _linked(self, name: str) -> Law | None:
        """Give each remedy that leads into another law what stands over there."""
        law = self._unlinked.get(name)
        return law and linked(law, self._unlinked)

    def _bodies(self, name: str) -> tuple[Authority, ...] | None:
        """Read the bodies of one dossier; their sources are the law's."""
        law, file = self._unlinked.get(name), self.folders[name] / "authorities.toml"
        if law is None:
            return None
        if not file.is_file():
            return self._supervisors(law.bodies_of)
        table, findings = read_table(file)
        self._found.extend(findings)
        got, findings = validated(file, Authorities, table)
        self._found.extend(findings)
        bodies = got.authority if got else ()
        self._found.extend(_unsourced(file, bodies, law))
        return (*bodies, *self._supervisors(law.bodies_of))

    def _supervisors(self, name: str) -> tuple[Authority, ...]:
        """Return the supervisors of a dossier that another one shares."""
        bodies = self.authorities.get(name, ()) if name else ()
        return tuple(body for body in bodies if body.role == "supervisor")


@cache
def library(extra: Path | None = None) -> Library:
    """Return the shipped shelf, and the person's own shelf beside it."""
    return Library((shelf("letters"), *((extra,) if extra else ())))


def _folders(shelves: tuple[Path, ...]) -> dict[str, Path]:
    """Find the dossiers by name; the folders are the register."""
    found = {
        file.parent.name: file.parent
        for where in shelves
        for file in where.glob("[!_]*/law.toml")
    }
    return dict(sorted(found.items()))


def _unsourced(
    file: Path, bodies: tuple[Authority, ...], law: Law
) -> Iterator[Finding]:
    """Find the bodies whose source the law does not name."""
    for place, body in enumerate(bodies):
        if body.source not in law.sources:
            key = f"authority.{place}.source"
            says = f"'{body.source}' is not among [sources] of law.toml"
            yield Finding(file=file, key=key, says=says)


def _together(
    shelves: tuple[Path, ...], name: str, entry: type[Entry], found: list[Finding]
) -> dict[str, Entry]:
    """Read a table of named entries that may stand on every shelf."""
    whole: dict[str, Entry] = {}
    for file in (where / name for where in shelves):
        if not file.is_file():
            continue
        table, findings = read_table(file)
        found.extend(findings)
        for key, value in table.items():
            got, findings = validated(file, entry, value, (key,))
            found.extend(findings)
            whole |= {key: got} if got else {}
    return whole


def _nearest(name: str, known: Iterable[str]) -> list[str]:
    """Return the names that somebody may have meant, best first."""
    from difflib import get_close_matches

    return get_close_matches(name, list(known), n=_SUGGESTED, cutoff=0)
