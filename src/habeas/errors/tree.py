"""The trunk of the tree: the families, with their exit codes."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the shell is told; a script may rely on these."""

    DONE = 0
    """It is done."""
    FINDINGS = 1
    """``habeas check`` found something to mend."""
    REQUEST = 2
    """What was asked cannot be done as asked."""
    DOSSIER = 3
    """Something is wrong in a dossier."""
    LANGUAGE = 4
    """A letter cannot be set in that language on this computer."""
    STORE = 5
    """The store cannot do it; what was in it is untouched."""
    SET_UP = 6
    """Something this computer lacks."""


class HabeasError(Exception):
    """A sentence for a person, with the facts that fill it."""

    exit_code = ExitCode.REQUEST
    msgid = "%(what)s"

    def __init__(self, **facts: object) -> None:
        """Keep the facts; the sentence is made when it is shown, in any language."""
        self.facts = facts
        super().__init__(self.sentence(self.msgid))

    def sentence(self, translated: str) -> str:
        """Fill the places of a (translated) message with the facts."""
        return translated % self.facts


class RequestError(HabeasError):
    """What was asked cannot be done as asked."""


class DossierError(HabeasError):
    """Something is wrong in the folder of laws."""

    exit_code = ExitCode.DOSSIER


class LanguageError(HabeasError):
    """A letter that cannot be set in a language."""

    exit_code = ExitCode.LANGUAGE


class StoreError(HabeasError):
    """The store cannot do it; what was in it is untouched."""

    exit_code = ExitCode.STORE


class SetUpError(HabeasError):
    """Something this computer lacks."""

    exit_code = ExitCode.SET_UP
