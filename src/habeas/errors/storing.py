"""What the store cannot do; what was in it is untouched."""

from __future__ import annotations

from habeas.errors.tree import StoreError


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
