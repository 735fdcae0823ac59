"""Saving files: all of them or none, and only for their owner to read."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from habeas.errors import FolderForbidden, FolderFull, FolderNotWritable

_REFUSALS: Mapping[int, type[FolderNotWritable]] = {
    errno.ENOSPC: FolderFull,
    errno.EDQUOT: FolderFull,
    errno.EACCES: FolderForbidden,
    errno.EPERM: FolderForbidden,
    errno.EROFS: FolderForbidden,
    errno.ENOTDIR: FolderForbidden,
    errno.EEXIST: FolderForbidden,
}
"""What a disk says most often when it takes no file."""


def save_all(files: Mapping[Path, bytes]) -> None:
    """Save files, readable by their owner only: all appear, or none does."""
    waiting: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            waiting[path] = _beside(path, content)
        for path, ready in waiting.items():
            ready.replace(path)
    except OSError as problem:
        folder = str(next(iter(files)).parent)
        told = _REFUSALS.get(problem.errno or 0, FolderNotWritable)
        raise told(folder=folder, what=problem.strerror or "") from None
    finally:
        for ready in waiting.values():
            ready.unlink(missing_ok=True)


def _beside(path: Path, content: bytes) -> Path:
    """Write a temporary file beside its place and make sure it is on the disk."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".habeas-")
    ready = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        ready.unlink(missing_ok=True)
        raise
    return ready
