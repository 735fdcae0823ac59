"""The library: every law on the shelves, with the acts and bodies it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from habeas.dossiers.finding import Finding
from habeas.dossiers.reading import read_model, read_table, validated
from habeas.errors import DossierUnsound, UnknownLaw
from habeas.law.authority import Authority
from habeas.law.conventions import Convention, Ways
from habeas.law.dossier import Act, Law, sources_of
from habeas.law.facts import Fact
from habeas.law.frozen import Frozen
from habeas.law.rights import Remedy, Right
from habeas.shelves import shelf

Borrowed = TypeVar("Borrowed", bound=Fact)
Entry = TypeVar("Entry", bound=Frozen)


class Ask(Frozen):
    """Something a person may ask for, in the one wording that serves every law."""

    text: str
    """It completes a numbered list; it is a key of translation."""
    note: str = ""
    """What the words mean in law, for the translator."""


class _Authorities(Frozen):
    """The bodies of one dossier."""

    authority: tuple[Authority, ...] = ()


@dataclass(frozen=True, eq=False)
class Library:
    """All that Habeas knows of the law, read once."""

    laws: Mapping[str, Law]
    acts: Mapping[str, Act]
    """Every act that can be cited: the laws and the acts without a dossier."""
    asks: Mapping[str, Ask]
    authorities: Mapping[str, tuple[Authority, ...]]
    """The bodies by dossier."""
    folders: Mapping[str, Path]
    """Where each dossier stands."""
    labels: Mapping[str, Ask]
    """The words of the form, by key."""
    ways: Ways
    """The ways of counting, by name."""
    shelves: tuple[Path, ...]
    """The shelves it was read from; a template may stand on any of them."""
    findings: tuple[Finding, ...] = field(default=())
    """What could not be read; the rest is sound."""

    def law(self, name: str) -> Law:
        """Return a law by its name, or say which names there are."""
        if name in self.laws:
            return self.laws[name]
        broken = [found for found in self.findings if found.file.parent.name == name]
        if broken:
            raise DossierUnsound(law=name, finding=str(broken[0]))
        raise UnknownLaw(law=name, known=", ".join(self.laws))

    def authority(self, name: str) -> Authority | None:
        """Return a body by its permanent name."""
        bodies = (body for group in self.authorities.values() for body in group)
        return next((body for body in bodies if body.id == name), None)


@cache
def library(extra: Path | None = None) -> Library:
    """Read the shipped shelf, and the person's own shelf beside it."""
    shelves = (shelf("letters"), *((extra,) if extra else ()))
    return read_library(shelves)


def read_library(shelves: Iterable[Path]) -> Library:
    """Read every dossier on the shelves; a later shelf's law takes the place."""
    shelves = tuple(shelves)
    found: list[Finding] = []
    acts = _together(shelves, "_acts.toml", Act, found)
    asks = _together(shelves, "_asks.toml", Ask, found)
    labels = _together(shelves, "_labels.toml", Ask, found)
    ways = _ways(shelves, found)
    folders = {
        file.parent.name: file.parent
        for where in shelves
        for file in sorted(where.glob("[!_]*/law.toml"))
    }
    laws = {name: law for name, at in folders.items() if (law := _law(at, ways, found))}
    bodies = {name: _bodies(folders[name], laws[name], found) for name in laws}
    linked = {name: _linked(law, laws) for name, law in laws.items()}
    return Library(
        laws=MappingProxyType(linked),
        acts=MappingProxyType({**acts, **linked}),
        asks=MappingProxyType(asks),
        labels=MappingProxyType(labels),
        ways=MappingProxyType(ways),
        shelves=shelves,
        authorities=MappingProxyType(bodies),
        folders=MappingProxyType(folders),
        findings=tuple(found),
    )


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


def _ways(shelves: tuple[Path, ...], found: list[Finding]) -> dict[str, Convention]:
    """Read the ways of counting, each with its own name in it."""
    read = _together(shelves, "_conventions.toml", Convention, found)
    return {name: way.model_copy(update={"name": name}) for name, way in read.items()}


def _law(folder: Path, ways: Ways, found: list[Finding]) -> Law | None:
    """Read one dossier's law; its name must be its folder's."""
    file = folder / "law.toml"
    law, findings = read_model(file, Law, {"conventions": ways})
    found.extend(findings)
    if law and law.id != folder.name:
        says = f"must be '{folder.name}', the name of the folder"
        found.append(Finding(file=file, key="id", says=says))
        return None
    return law


def _bodies(folder: Path, law: Law, found: list[Finding]) -> tuple[Authority, ...]:
    """Read the bodies of one dossier; their sources are the law's."""
    file = folder / "authorities.toml"
    if not file.is_file():
        return ()
    table, findings = read_table(file)
    found.extend(findings)
    got, findings = validated(file, _Authorities, table)
    found.extend(findings)
    bodies = got.authority if got else ()
    for place, body in enumerate(bodies):
        if body.source not in law.sources:
            key = f"authority.{place}.source"
            says = f"'{body.source}' is not among [sources] of law.toml"
            found.append(Finding(file=file, key=key, says=says))
    return bodies


def _linked(law: Law, laws: Mapping[str, Law]) -> Law:
    """Give each remedy that leads into another law that law's periods and sentences.

    They stand once, in the other dossier; its places keep that act's name.
    """
    remedies = tuple(_remedy(remedy, laws) for remedy in law.remedies)
    return law.model_copy(update={"remedies": remedies})


def _remedy(remedy: Remedy, laws: Mapping[str, Law]) -> Remedy:
    """Fill one remedy from what the law it leads into says of that letter."""
    other = laws.get(remedy.law)
    there = arrival(other, remedy) if other else None
    if other is None or there is None:
        return remedy
    basis = tuple(_borrowed(part, other) for part in there.basis)
    terms = remedy.terms or tuple(_borrowed(term, other) for term in there.terms)
    title = remedy.title or there.title
    basis = remedy.basis + basis
    enclosures = remedy.enclosures or there.enclosures
    filled = {
        "basis": basis,
        "terms": terms,
        "title": title,
        "enclosures": enclosures,
        "particulars": remedy.particulars or there.particulars,
    }
    return remedy.model_copy(update=filled)


def arrival(other: Law, remedy: Remedy) -> Right | Remedy | None:
    """Find where a remedy arrives in the law it leads into."""
    return next((one for one in sources_of(other) if one.kind == remedy.kind), None)


def _borrowed(fact: Borrowed, other: Law) -> Borrowed:
    """Name the act and the level of a fact that is read under another law."""
    cite = tuple(place.within(other.id) for place in fact.cite)
    return fact.model_copy(update={"cite": cite, "level": other.level(fact)})
