"""Where a person's own things are kept on their own disk."""

from __future__ import annotations

import os
from pathlib import Path

SHELF = "HABEAS_LAWS"
"""The variable that names a shelf of laws kept elsewhere, such as a clinic's."""


def data_folder() -> Path:
    """Return the folder of the store, by the custom of the system."""
    from platformdirs import user_data_path

    return user_data_path("habeas", appauthor=False)


def store_file() -> Path:
    """Return the place of the person's store."""
    return data_folder() / "habeas.store"


def own_shelf() -> Path:
    """Return where the person's own laws are kept, or would be."""
    named = os.environ.get(SHELF, "").strip()
    return Path(named).expanduser() if named else data_folder() / "letters"


def own_laws() -> Path | None:
    """Return the person's own shelf of laws, where they keep one."""
    folder = own_shelf()
    return folder if folder.is_dir() else None
