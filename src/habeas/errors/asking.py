"""What a person asked that cannot be done as asked."""

from __future__ import annotations

from habeas.errors.tree import RequestError


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

    msgid = (
        "There is no law '%(law)s' here. The names nearest to it are: %(known)s. "
        "`habeas laws` lists them all."
    )


class NotAPlace(RequestError):
    """A place that is not written as its code."""

    msgid = (
        "%(where)s must be the ISO 3166 code of a place, such as DE, CN-JS or US-CA, "
        "not '%(value)s'."
    )


class NoLawName(RequestError):
    """A name that no dossier can have."""

    msgid = (
        "'%(law)s' cannot be the name of a law. Write a country and a short name in "
        "small letters and digits, joined by hyphens, such as de-bdsg."
    )


class LawThere(RequestError):
    """A new law under a name that is taken."""

    msgid = (
        "There is a law '%(law)s' already, at %(place)s. Nothing was written; "
        "please choose another name."
    )


class UnknownKind(RequestError):
    """A kind of letter that does not exist."""

    msgid = "There is no kind of letter '%(kind)s'. The kinds are: %(known)s."


class UnknownEvent(RequestError):
    """An event from which no period runs."""

    msgid = "There is no event '%(event)s'. The events are: %(known)s."


class UnknownBadAnswer(RequestError):
    """A word for what is wrong with an answer that does not exist."""

    msgid = "There is no bad answer called '%(because)s'. They are called: %(known)s."


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


class DeadNotCovered(RequestError):
    """A letter about somebody who has died, under a law that leaves them out."""

    msgid = "%(law)s lets nobody ask about a person who has died."


class OthersAskForTheDead(RequestError):
    """A letter about somebody who has died, from a person the law does not name."""

    msgid = (
        "%(law)s does not let everybody ask about a person who has died. "
        "Who may, as [representative] calls them: %(known)s."
    )


class RepresentativeMissing(RequestError):
    """A mandate, or its revocation, that names nobody."""

    msgid = (
        "This letter (%(kind)s) says who may act for somebody. "
        "Name them under [representative]."
    )


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
