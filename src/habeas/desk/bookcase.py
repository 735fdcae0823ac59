"""The laws a person works with: the shipped shelf, and their own beside it."""

from __future__ import annotations

from habeas.desk.places import own_laws
from habeas.dossiers.library import Library, library


def bookcase() -> Library:
    """Return all laws; a person's own edition takes the place of the shipped one."""
    return library(own_laws())
