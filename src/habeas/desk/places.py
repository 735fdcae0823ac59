"""Where a person's own things are kept on their own disk."""

from __future__ import annotations

from pathlib import Path


def data_folder() -> Path:
    """Return the folder of the store, by the custom of the system."""
    from platformdirs import user_data_path

    return user_data_path("habeas", appauthor=False)


def store_file() -> Path:
    """Return the place of the person's store."""
    return data_folder() / "habeas.store"


def own_laws() -> Path | None:
    """Return the person's own shelf of laws, where they keep one."""
    folder = data_folder() / "letters"
    return folder if folder.is_dir() else None
