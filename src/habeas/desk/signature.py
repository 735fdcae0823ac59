"""The file of a scanned signature, read from this computer and from nowhere else."""

from __future__ import annotations

from pathlib import Path

from habeas.errors import NotAPicture
from habeas.press.picture import HEAVIEST, picture

_REMOTE = "://"


def signature_in(file: str) -> bytes:
    """Return what stands in the file; nothing where none is named."""
    if not file:
        return b""
    place = Path(file).expanduser()
    try:
        if _REMOTE in file or not place.is_file() or place.stat().st_size > HEAVIEST:
            raise NotAPicture(file=file)
        return place.read_bytes()
    except (OSError, ValueError) as problem:
        raise NotAPicture(file=file) from problem


def check_signature(file: str) -> None:
    """Raise unless the file, where one is named, is a picture a letter can carry."""
    if file:
        picture(signature_in(file), file, "")


def beside(folder: Path, file: str) -> str:
    """Return the whole path of a file that is named from a folder."""
    if not file or _REMOTE in file:
        return file
    return str((folder / Path(file).expanduser()).absolute())
