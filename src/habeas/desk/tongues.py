"""The languages as a person meets them: spoken, written, reviewed or not."""

from __future__ import annotations

from dataclasses import dataclass

from habeas.language.catalogs import languages, own_name, reviewed
from habeas.language.extraction import untranslated


@dataclass(frozen=True)
class Tongue:
    """One language, with how far its letters can be trusted."""

    language: str
    name: str
    interface_complete: bool
    letters_complete: bool
    letters_reviewed_by: str
    """The lawyer who reviewed the letters; empty where none has."""


def tongues() -> tuple[Tongue, ...]:
    """Describe every language on the shelf."""
    return tuple(
        Tongue(
            language=name,
            name=own_name(name),
            interface_complete=not untranslated(name, "habeas"),
            letters_complete=not untranslated(name, "letters"),
            letters_reviewed_by=reviewed(name, "letters"),
        )
        for name in languages()
    )
