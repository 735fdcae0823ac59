"""Everything that can go wrong for a person, one tree, each with its exit code.

HabeasError
├── RequestError            2  what was asked cannot be done as asked
│   ├── UnreadableRequest
│   ├── UnknownLaw · UnknownKind · UnknownLanguage · UnknownTerm · UnknownCase
│   ├── NotGranted             the law has no such letter
│   └── NotPrintable           a character that no letter can carry
├── DossierError            3  something is wrong in letters/
│   └── FactNotUsable          a fact nobody has verified
├── LanguageError           4  a letter is not complete in that language
│   └── MissingGlyphs          no installed font can print a character
├── StoreError              5  the store cannot do it; what was in it is untouched
│   ├── WrongPassphrase · NewerStore · DamagedStore · StoreBusy
│   └── NoRoom
└── SetUpError              6  something this computer lacks

The sentence is a message in English that is also the key of its translation:
``msgid`` with ``%(name)s`` places, filled from ``facts`` when it is shown.
"""

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


class UnreadableRequest(RequestError):
    """A request file that cannot be read, with the place and what to do."""

    msgid = "%(file)s: %(what)s"


class UnknownLaw(RequestError):
    """A law that stands on no shelf."""

    msgid = "There is no law '%(law)s' here. The laws are: %(known)s."


class UnknownKind(RequestError):
    """A kind of letter that does not exist."""

    msgid = "There is no kind of letter '%(kind)s'. The kinds are: %(known)s."


class UnknownTerm(RequestError):
    """A term that the right does not have."""

    msgid = "%(law)s has no term '%(term)s' for this. The terms are: %(known)s."


class NotGranted(RequestError):
    """A letter that the law does not provide for."""

    msgid = "%(law)s does not provide for this letter (%(kind)s). It grants: %(known)s."


class NoLawApplies(RequestError):
    """No law on the shelves applies to the situation."""

    msgid = (
        "No law that Habeas knows fits these places and this holder. "
        "Name one with 'law' if you know which applies."
    )


class DossierError(HabeasError):
    """Something is wrong in the folder of laws."""

    exit_code = ExitCode.DOSSIER


class DossierUnsound(DossierError):
    """A law that stands on the shelf but cannot be read."""

    msgid = "The dossier of %(law)s must be mended first: %(finding)s"


class LanguageError(HabeasError):
    """A letter that cannot be set in a language."""

    exit_code = ExitCode.LANGUAGE


class StoreError(HabeasError):
    """The store cannot do it; what was in it is untouched."""

    exit_code = ExitCode.STORE


class SetUpError(HabeasError):
    """Something this computer lacks."""

    exit_code = ExitCode.SET_UP
