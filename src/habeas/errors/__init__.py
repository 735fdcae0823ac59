"""Everything that can go wrong for a person, one tree, each with its exit code.

HabeasError
├── RequestError            2  what was asked cannot be done as asked
│   ├── UnreadableRequest · UnknownKey · MisspeltKey · MissingKey · WrongValue
│   ├── UnknownLaw · UnknownKind · UnknownLanguage · UnknownTerm
│   ├── UnknownBadAnswer
│   ├── NoLawName · LawThere          a new law whose name cannot be used
│   ├── UnknownCase · UnknownEvent
│   ├── UnknownPaper           no sheet or envelope of that name
│   ├── NotGranted · NoLawApplies     the law has no such letter; no law fits
│   ├── DeadNotCovered · OthersAskForTheDead   whom the law lets ask about the dead
│   ├── RepresentativeMissing  a mandate that names nobody
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
│   ├── NotAPlace              a place that is not written as its code
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

from habeas.errors.asking import (
    DateTooFar,
    DayAhead,
    DeadNotCovered,
    FolderForbidden,
    FolderFull,
    FolderNotWritable,
    LawThere,
    MissingKey,
    MisspeltKey,
    NoLawApplies,
    NoLawName,
    NoLetter,
    NoSuchEntry,
    NoSuchStep,
    NotADay,
    NotAllAnswered,
    NotAPlace,
    NotGranted,
    NotPrintable,
    OthersAskForTheDead,
    RecipientMissing,
    RecipientOpen,
    RecipientUnclear,
    RepresentativeMissing,
    UnknownAsk,
    UnknownBadAnswer,
    UnknownCase,
    UnknownEvent,
    UnknownFormat,
    UnknownKey,
    UnknownKind,
    UnknownLanguage,
    UnknownLaw,
    UnknownPaper,
    UnknownTerm,
    UnreadableRequest,
    UnusableText,
    WrongValue,
)
from habeas.errors.shelf import DossierUnsound, MissingGlyphs, WordsMissing
from habeas.errors.storing import (
    AlreadyThere,
    CaseMovedOn,
    DamagedStore,
    NewerStore,
    NewPassphraseNeeded,
    NoRoom,
    NoSuchStore,
    NotEncrypted,
    NotKept,
    PassphraseExposed,
    PassphraseNeeded,
    PassphrasesDiffer,
    ReadOnlyStore,
    StoreBusy,
    StoreMoved,
    TooLarge,
    UnusablePassphrase,
    WrongPassphrase,
)
from habeas.errors.tree import (
    DossierError,
    ExitCode,
    HabeasError,
    LanguageError,
    RequestError,
    SetUpError,
    StoreError,
)

__all__ = (
    "AlreadyThere",
    "CaseMovedOn",
    "DamagedStore",
    "DateTooFar",
    "DayAhead",
    "DeadNotCovered",
    "DossierError",
    "DossierUnsound",
    "ExitCode",
    "FolderForbidden",
    "FolderFull",
    "FolderNotWritable",
    "HabeasError",
    "LanguageError",
    "LawThere",
    "MissingGlyphs",
    "MissingKey",
    "MisspeltKey",
    "NewPassphraseNeeded",
    "NewerStore",
    "NoLawApplies",
    "NoLawName",
    "NoLetter",
    "NoRoom",
    "NoSuchEntry",
    "NoSuchStep",
    "NoSuchStore",
    "NotADay",
    "NotAPlace",
    "NotAllAnswered",
    "NotEncrypted",
    "NotGranted",
    "NotKept",
    "NotPrintable",
    "OthersAskForTheDead",
    "PassphraseExposed",
    "PassphraseNeeded",
    "PassphrasesDiffer",
    "ReadOnlyStore",
    "RecipientMissing",
    "RecipientOpen",
    "RecipientUnclear",
    "RepresentativeMissing",
    "RequestError",
    "SetUpError",
    "StoreBusy",
    "StoreError",
    "StoreMoved",
    "TooLarge",
    "UnknownAsk",
    "UnknownBadAnswer",
    "UnknownCase",
    "UnknownEvent",
    "UnknownFormat",
    "UnknownKey",
    "UnknownKind",
    "UnknownLanguage",
    "UnknownLaw",
    "UnknownPaper",
    "UnknownTerm",
    "UnreadableRequest",
    "UnusablePassphrase",
    "UnusableText",
    "WordsMissing",
    "WrongPassphrase",
    "WrongValue",
)
