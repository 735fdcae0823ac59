"""What can be wrong with a request file, each mistake with a sentence of its own."""

from __future__ import annotations

from habeas.cases.request import NO_CHARACTER, TOO_LONG
from habeas.errors import RequestError, UnreadableRequest, UnusableText, WrongValue


class NoSuchFile(UnreadableRequest):
    """A name under which no file stands."""

    msgid = "There is no file %(file)s."


class FolderGiven(UnreadableRequest):
    """A folder where a file was meant."""

    msgid = "%(file)s is a folder. Please name a request file in it."


class FileForbidden(UnreadableRequest):
    """A file that this person may not read."""

    msgid = "%(file)s may not be read by you. Please change who may read it."


class FileTooLarge(UnreadableRequest):
    """A file with more in it than any request has."""

    msgid = "%(file)s is too large to be a request: it has more than one megabyte."


class NotUtf8(UnreadableRequest):
    """A file that is no text, or is written in another encoding."""

    msgid = "%(file)s is not a text in UTF-8. Please save it as one."


class OutOfBounds(UnreadableRequest):
    """Brackets or digits that have no end."""

    msgid = "%(file)s is no request: its brackets or a number in it go on for too long."


class NotToml(UnreadableRequest):
    """A line that breaks the rules of the format."""

    msgid = (
        "%(file)s, line %(line)s: this is not TOML. A quotation mark, a bracket or an "
        "equals sign may be missing, there or just above; a backslash is written twice."
    )


class GivenTwice(UnreadableRequest):
    """A key or a heading that stands there a second time."""

    msgid = "%(file)s, line %(line)s: this key or heading was already given above."


class ControlCharacter(UnreadableRequest):
    """A control character as such in the file."""

    msgid = (
        "%(file)s, line %(line)s: there is a control character (%(character)s) that "
        "no letter can carry. Please delete it."
    )


class NoSuchDay(UnreadableRequest):
    """A day that no calendar has."""

    msgid = "%(file)s, line %(line)s: %(day)s is not a day of the calendar."


class NotText(WrongValue):
    """Something else where a text belongs."""

    msgid = (
        "%(file)s, line %(line)s: '%(key)s' must be a text, with quotation marks "
        "around it."
    )


class NotDay(WrongValue):
    """Something else where a day belongs."""

    msgid = "%(file)s, line %(line)s: '%(key)s' must be a day, written as 2026-11-25."


class NotYesOrNo(WrongValue):
    """Something else where yes or no belongs."""

    msgid = "%(file)s, line %(line)s: '%(key)s' must be true or false."


class NotList(WrongValue):
    """Something else where several things belong."""

    msgid = (
        "%(file)s, line %(line)s: '%(key)s' must be a list: in square brackets, or "
        "each entry under a heading in double square brackets."
    )


class NotTable(WrongValue):
    """Something else where a table of keys belongs."""

    msgid = (
        "%(file)s, line %(line)s: '%(key)s' must be a table: a heading in square "
        "brackets, with its keys on the lines below."
    )


class NotAllowed(WrongValue):
    """A word that is none of those allowed."""

    msgid = (
        "%(file)s, line %(line)s: '%(key)s' cannot be '%(value)s'. "
        "The words allowed are: %(known)s."
    )


class NotPlace(WrongValue):
    """A place that is not written as its code."""

    msgid = (
        "%(file)s, line %(line)s: '%(key)s' must be the ISO 3166 code of a place, "
        "such as DE or CN-JS."
    )


class TextTooLong(WrongValue):
    """More than a letter can carry."""

    msgid = (
        "%(file)s, line %(line)s: '%(key)s' is %(length)s characters long; "
        "a letter can carry %(most)s."
    )


class CharacterRefused(WrongValue):
    """A character that no letter can carry."""

    msgid = (
        "%(file)s, line %(line)s: '%(key)s' has a character that no letter can carry "
        "(%(character)s), at place %(at)s."
    )


class TypedTooLong(UnusableText):
    """More than a letter can carry, on the command line."""

    msgid = "'%(where)s' is %(length)s characters long; a letter can carry %(most)s."


class TypedCharacterRefused(UnusableText):
    """A character that no letter can carry, on the command line."""

    msgid = (
        "'%(where)s' has a character that no letter can carry (%(character)s), "
        "at place %(at)s."
    )


OF_FILES: dict[str, type[RequestError]] = {
    "no-file": NoSuchFile,
    "folder": FolderGiven,
    "forbidden": FileForbidden,
    "too-large": FileTooLarge,
    "no-utf8": NotUtf8,
    "no-end": OutOfBounds,
    "no-toml": NotToml,
    "twice": GivenTwice,
    "control": ControlCharacter,
    "no-day": NoSuchDay,
}
"""By what a finding says of a whole file."""

OF_VALUES: dict[str, type[RequestError]] = {
    "string_type": NotText,
    "date_type": NotDay,
    "date_parsing": NotDay,
    "date_from_datetime_parsing": NotDay,
    "date_from_datetime_inexact": NotDay,
    "bool_type": NotYesOrNo,
    "bool_parsing": NotYesOrNo,
    "tuple_type": NotList,
    "model_type": NotTable,
    "enum": NotAllowed,
    "literal_error": NotAllowed,
    "string_pattern_mismatch": NotPlace,
    TOO_LONG: TextTooLong,
    NO_CHARACTER: CharacterRefused,
}
"""By the reader's own word for what is wrong with a value."""

OF_TYPED: dict[str, type[UnusableText]] = {
    TOO_LONG: TypedTooLong,
    NO_CHARACTER: TypedCharacterRefused,
}
"""By the same words, for what stands in no file."""
