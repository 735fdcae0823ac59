"""Opening the office: the store, the library and the day, loaded after the first paint."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from habeas.desk.office import Office

MEMORY = ":memory:"
"""A store that is gone when the program ends."""


def usual_place() -> Path:
    """Return where a person's store is kept."""
    from habeas.desk.places import store_file  # noqa: PLC0415  only when it is asked

    return store_file()


def is_there(place: Path | str) -> bool:
    """Say whether a store was made before; one in memory is always new."""
    return str(place) != MEMORY and Path(place).exists()


def opened(place: Path | str, passphrase: str | None, *, create: bool = False) -> Office:
    """Open the office whose cases are kept at a place."""
    from habeas.clock.today import today  # noqa: PLC0415  loaded after the first paint
    from habeas.desk.office import Office  # noqa: PLC0415
    from habeas.desk.places import own_laws  # noqa: PLC0415
    from habeas.dossiers.library import library  # noqa: PLC0415
    from habeas.store.store import Store  # noqa: PLC0415

    store = Store.open(place, passphrase, create=create)
    return Office(store, library(own_laws()), today())
