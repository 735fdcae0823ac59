"""What is wrong with a dossier, or missing from a language."""

from __future__ import annotations

from habeas.errors.tree import DossierError, LanguageError


class DossierUnsound(DossierError):
    """A law that stands on the shelf but cannot be read."""

    msgid = "The dossier of %(law)s must be mended first: %(finding)s"


class WordsMissing(LanguageError):
    """A form that lacks words in the letter's language."""

    msgid = "The form lacks words in %(language)s: %(words)s."


class MissingGlyphs(LanguageError):
    """Characters that no installed font can print."""

    msgid = (
        "No installed font can print %(characters)s (%(scripts)s). "
        "Install %(packages)s, then try again."
    )
