"""Everything that can go wrong for a person, one tree, each with its exit code.

HabeasError
├── RequestError            2  what was asked cannot be done as asked
│   ├── UnreadableRequest · UnknownKey · MisspeltKey · MissingKey · WrongValue
│   ├── UnknownLaw · UnknownKind · UnknownLanguage · UnknownTerm
│   ├── UnknownCase · UnknownEvent
│   ├── UnknownPaper           no sheet or envelope of that name
│   ├── NotGranted · NoLawApplies     the law has no such letter; no law fits
│   ├── NoLetter               a next step that takes no letter, such as waiting
│   ├── NoSuchStep · NoSuchEntry      a number that the case does not have
│   ├── RecipientMissing       a letter to another body, without that body
│   ├── RecipientOpen · RecipientUnclear   the same in a case: no body known, or several
│   ├── UnknownFormat
│   ├── FolderNotWritable      the folder does not take the letter
│   │   └── FolderForbidden · FolderFull
│   ├── NotAllAnswered         a letter before all that it needs was told
│   ├── UnknownAsk             something to ask for that stands in no list
│   ├── DateTooFar             a period that ends after the last date there is
│   ├── NotADay                a day that is not written as a day
│   ├── DayAhead               something that is said to have happened tomorrow
│   ├── UnusableText           a text that no letter could carry
│   └── NotPrintable           a character that no letter can carry
├── DossierError            3  something is wrong in letters/
│   └── FactNotUsable          a fact nobody has verified
├── LanguageError           4  a letter is not complete in that language
│   ├── WordsMissing           the form lacks words in the letter's language
│   └── MissingGlyphs          no installed font can print a character
├── StoreError              5  the store cannot do it; what was in it is untouched
│   ├── NoSuchStore · DamagedStore · NewerStore
│   ├── WrongPassphrase · UnusablePassphrase · NotEncrypted
│   │   └── PassphraseNeeded
│   ├── NewPassphraseNeeded · PassphrasesDiffer · PassphraseExposed
│   ├── StoreBusy · StoreMoved · ReadOnlyStore · NoRoom
│   └── CaseMovedOn · NotKept · TooLarge · AlreadyThere
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


class UnknownKey(RequestError):
    """A key the format does not have, where no near one is known."""

    msgid = "%(file)s, line %(line)s: there is no key '%(key)s' in a request."


class MisspeltKey(RequestError):
    """A key the format does not have, with the one that was probably meant."""

    msgid = (
        "%(file)s, line %(line)s: there is no key '%(key)s' in a request. "
        "Did you mean '%(near)s'?"
    )


class MissingKey(RequestError):
    """A key the request needs."""

    msgid = "%(file)s: '%(key)s' is missing."


class WrongValue(RequestError):
    """A value the key cannot have."""

    msgid = "%(file)s, line %(line)s: '%(key)s' cannot be used: %(what)s"


class UnknownLaw(RequestError):
    """A law that stands on no shelf."""

    msgid = "There is no law '%(law)s' here. The laws are: %(known)s."


class UnknownKind(RequestError):
    """A kind of letter that does not exist."""

    msgid = "There is no kind of letter '%(kind)s'. The kinds are: %(known)s."


class UnknownEvent(RequestError):
    """An event from which no period runs."""

    msgid = "There is no event '%(event)s'. The events are: %(known)s."


class UnknownTerm(RequestError):
    """A term that the right does not have."""

    msgid = "%(law)s has no term '%(term)s' for this. The terms are: %(known)s."


class UnknownCase(RequestError):
    """A case that the store does not have."""

    msgid = "There is no case '%(case)s' in the store."


class NoLetter(RequestError):
    """A next step that takes no letter."""

    msgid = (
        "The step '%(step)s' takes no letter. `habeas cases next` lists those that do."
    )


class NoSuchStep(RequestError):
    """A number that no next step of the case has."""

    msgid = "There is no step %(step)s. `habeas cases next %(case)s` lists the steps."


class NoSuchEntry(RequestError):
    """An entry that the case does not have, so that it cannot be taken back."""

    msgid = (
        "A retraction takes back one earlier entry. The case %(case)s has no entry "
        "%(entry)s; name one of 1 to %(last)s with --retracts."
    )


class UnknownLanguage(RequestError):
    """A language that stands on no shelf."""

    msgid = "There is no language '%(language)s' here. The languages are: %(known)s."


class NotGranted(RequestError):
    """A letter that the law does not provide for."""

    msgid = "%(law)s does not provide for this letter (%(kind)s). It grants: %(known)s."


class RecipientMissing(RequestError):
    """A letter to another body, without that body."""

    msgid = (
        "This letter (%(kind)s) goes to another body than %(holder)s. "
        "Name that body under [recipient]."
    )


class RecipientOpen(RequestError):
    """A letter of a case to another body, where no dossier names that body."""

    msgid = (
        "Habeas does not know which body this letter (%(kind)s) goes to. "
        "Name it with --to, and its address with --to-address."
    )


class RecipientUnclear(RequestError):
    """A letter of a case that could go to several bodies."""

    msgid = (
        "This letter (%(kind)s) can go to several bodies. Choose one with --to: "
        "%(known)s."
    )


class UnknownAsk(RequestError):
    """Something to ask for that stands in no list."""

    msgid = "There is no ask '%(ask)s'. The asks are: %(known)s."


class UnknownFormat(RequestError):
    """A format that no letter can be made into."""

    msgid = "There is no format '%(format)s'. The formats are: %(known)s."


class FolderNotWritable(RequestError):
    """A folder that does not take the letter; nothing half-written stays."""

    msgid = "Nothing could be written into %(folder)s: %(what)s. Nothing is left there."


class FolderForbidden(FolderNotWritable):
    """A folder that this person may not write into."""

    msgid = (
        "You may not write into %(folder)s. Please choose another folder with --out."
    )


class FolderFull(FolderNotWritable):
    """A disk that takes no more of the letter."""

    msgid = (
        "The disk that holds %(folder)s is full. Nothing was written; please make "
        "room, then try again."
    )


class NotAllAnswered(RequestError):
    """A letter that was wanted before all that it needs was told."""

    msgid = "The question '%(question)s' is still open. Please answer it first."


class NoLawApplies(RequestError):
    """No law on the shelves applies to the situation."""

    msgid = (
        "No law that Habeas knows fits these places and this holder. "
        "Name one with 'law' if you know which applies."
    )


class DateTooFar(RequestError):
    """A period that leaves the years a date can name."""

    msgid = "The period '%(term)s' from %(start)s leaves the years 1 to 9999."


class NotADay(RequestError):
    """A day that is not written as year, month and day."""

    msgid = "%(where)s must be a day such as 2026-11-25, not '%(value)s'."


class DayAhead(RequestError):
    """Something that is said to have happened on a day that has not come."""

    msgid = "%(day)s has not come yet. Write down what happened once it has happened."


class UnusableText(RequestError):
    """A text on the command line that no letter could carry."""

    msgid = "'%(where)s' cannot be used: %(what)s"


class UnknownPaper(RequestError):
    """A sheet or envelope that does not exist."""

    msgid = "There is no paper '%(paper)s'. The papers are: %(known)s."


class NotPrintable(RequestError):
    """A character that no letter can carry."""

    msgid = "The text holds characters that cannot be printed: %(characters)s."


class DossierError(HabeasError):
    """Something is wrong in the folder of laws."""

    exit_code = ExitCode.DOSSIER


class DossierUnsound(DossierError):
    """A law that stands on the shelf but cannot be read."""

    msgid = "The dossier of %(law)s must be mended first: %(finding)s"


class LanguageError(HabeasError):
    """A letter that cannot be set in a language."""

    exit_code = ExitCode.LANGUAGE


class WordsMissing(LanguageError):
    """A form that lacks words in the letter's language."""

    msgid = "The form lacks words in %(language)s: %(words)s."


class MissingGlyphs(LanguageError):
    """Characters that no installed font can print."""

    msgid = (
        "No installed font can print %(characters)s (%(scripts)s). "
        "Install %(packages)s, then try again."
    )


class StoreError(HabeasError):
    """The store cannot do it; what was in it is untouched."""

    exit_code = ExitCode.STORE


class NoSuchStore(StoreError):
    """A place where no store is."""

    msgid = "There is no store at %(place)s. Please check the name, or make one there."


class DamagedStore(StoreError):
    """A file that is no store, or no longer a whole one."""

    msgid = (
        "%(place)s is damaged or is not a store. It was left as it is; "
        "please restore a backup or name another file."
    )


class NewerStore(StoreError):
    """A store that a later version of Habeas has changed."""

    msgid = (
        "The store %(place)s was written by a newer version of Habeas. "
        "It was left as it is; please update Habeas to open it."
    )


class WrongPassphrase(StoreError):
    """A passphrase that does not open the store."""

    msgid = (
        "The passphrase does not open the store %(place)s. "
        "Nothing was changed; please try again."
    )


class PassphraseNeeded(WrongPassphrase):
    """An encrypted store that was to be opened without a passphrase."""

    msgid = "The store %(place)s is encrypted. Please give its passphrase."


class UnusablePassphrase(StoreError):
    """A passphrase that is empty or cannot be written down."""

    msgid = (
        "This passphrase is empty or has a character that cannot be written. "
        "Nothing was changed; please give another."
    )


class NewPassphraseNeeded(StoreError):
    """A new store, and nobody said how it is to be protected."""

    msgid = (
        "There is no store yet, and a new one needs a passphrase. Give it on standard "
        "input or with --passphrase-file, or say --no-passphrase. Nothing was changed."
    )


class PassphrasesDiffer(StoreError):
    """A new passphrase that was not repeated alike."""

    msgid = "The two passphrases differ. Nothing was changed; please try again."


class PassphraseExposed(StoreError):
    """A passphrase in a file that others may read."""

    msgid = (
        "Others on this computer may read the passphrase in %(file)s. Nothing was "
        "changed; please run: chmod 600 %(file)s"
    )


class NotEncrypted(StoreError):
    """A passphrase for a store that has none; its owner must know that it has none."""

    msgid = (
        "The store %(place)s is not encrypted, so it has no passphrase. "
        "Nothing was changed; please open it without one."
    )


class StoreBusy(StoreError):
    """A store that somebody else is writing to at this moment."""

    msgid = (
        "The store %(place)s is in use elsewhere. Nothing was changed; "
        "please close the other window or wait a little, then try again."
    )


class StoreMoved(StoreError):
    """A store whose file was moved, replaced or deleted while it was open."""

    msgid = (
        "The store %(place)s was moved or replaced while it was open. "
        "Nothing was written; please open it again."
    )


class ReadOnlyStore(StoreError):
    """A store that this person may not write to."""

    msgid = (
        "%(place)s or its folder may not be opened or written to. Nothing was "
        "changed; please change who may write there, or choose another folder."
    )


class NoRoom(StoreError):
    """A disk that takes no more."""

    msgid = (
        "The disk that holds %(place)s is full or takes no more. "
        "Nothing was changed; please make room, then try again."
    )


class CaseMovedOn(StoreError):
    """A case to be saved without entries that the store already has."""

    msgid = (
        "The case '%(case)s' has entries in the store that are missing here. "
        "Nothing was changed; please open the case again."
    )


class NotKept(StoreError):
    """A letter or attachment that the store does not have."""

    msgid = "There is nothing in the store under the hash %(hash)s."


class TooLarge(StoreError):
    """An attachment that is larger than the store takes."""

    msgid = (
        "%(name)s is too large: the store takes %(megabytes)s MB at most. "
        "Nothing was changed; please keep a smaller copy."
    )


class AlreadyThere(StoreError):
    """A backup that would overwrite a file."""

    msgid = (
        "%(place)s is already there. Nothing was written; please choose another name."
    )


class SetUpError(HabeasError):
    """Something this computer lacks."""

    exit_code = ExitCode.SET_UP
