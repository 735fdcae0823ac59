"""Opening the office: store, library and day, loaded after the first paint."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from habeas.desk.office import Office

MEMORY = ":memory:"
"""A store that is gone when the program ends."""


def usual_place() -> Path:
    """Return where a person's store is kept."""
    from habeas.desk.places import store_file

    return store_file()


def is_there(place: Path | str) -> bool:
    """Say whether a store was made before; one in memory is always new."""
    return str(place) != MEMORY and Path(place).exists()


def opened(
    place: Path | str, passphrase: str | None, *, create: bool = False
) -> Office:
    """Open the office whose cases are kept at a place."""
    from habeas.clock.today import today
    from habeas.desk.bookcase import bookcase
    from habeas.desk.office import Office
    from habeas.store.store import Store

    store = Store.open(place, passphrase, create=create)
    return Office(store, bookcase(), today())
