"""The bodies that hear complaints, appeals and reviews, or hold data by law."""

from __future__ import annotations

from habeas.law.facts import Fact
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
    """Places or sectors it is competent for; empty for the whole jurisdiction."""
    address: tuple[str, ...] = ()
    """The postal address by line, as on an envelope; empty where none is verified."""
    email: str = ""
    web: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    """The languages in which it takes complaints."""
    note: str = ""
    """What the person should know, in plain English (a key of translation)."""
