"""The organisations the dossiers know by name, as a directory to search."""

from __future__ import annotations

from functools import cache

from habeas.dossiers.library import Library
from habeas.organisations.directory import Directory, Organisation


@cache
def directory(library: Library) -> Directory:
    """Return every holder that a dossier names."""
    return Directory(
        tuple(
            Organisation(
                id=body.id,
                name=next(iter(body.name.values())),
                also=tuple(body.name.values())[1:],
                type=body.holder,
                place=body.place,
                address=body.address,
                email=body.email,
                web=body.web,
                note=body.note,
            )
            for group in library.authorities.values()
            for body in group
            if body.holder is not None
        )
    )
