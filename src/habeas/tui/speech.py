"""What the screens say, in one language at a time, which may change while they run."""

from __future__ import annotations

from dataclasses import dataclass

from habeas.errors import HabeasError
from habeas.language.catalogs import SOURCE, catalog


@dataclass(frozen=True)
class Speech:
    """The messages of the interface in one language."""

    language: str = SOURCE

    def gettext(self, msgid: str, **facts: object) -> str:
        """Return a message, with its places filled."""
        said = catalog(self.language, "habeas").gettext(msgid)
        return said % facts if facts else said

    def ngettext(self, one: str, many: str, number: int) -> str:
        """Return a message that goes with a number, which its place ``n`` shows."""
        words = catalog(self.language, "habeas")
        return words.ngettext(one, many, number) % {"n": number}

    def problem(self, error: HabeasError) -> str:
        """Return an error's sentence."""
        return error.sentence(self.gettext(error.msgid))
