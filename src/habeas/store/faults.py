"""What a database or a disk reports, as an error that a person can act on."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as driver

from habeas.errors import (
    DamagedStore,
    NoRoom,
    NoSuchStore,
    ReadOnlyStore,
    StoreBusy,
    StoreError,
    StoreMoved,
)

_READ_ONLY = 8
_BY_CODE: dict[int, type[StoreError]] = {
    5: StoreBusy,  # another process holds the lock
    6: StoreBusy,  # another connection of this process does
    10: NoRoom,  # the disk refused a write
    11: DamagedStore,  # the image is malformed
    13: NoRoom,  # the disk is full
    14: ReadOnlyStore,  # the file or its journal cannot be opened
    26: DamagedStore,  # not a database
}
"""SQLite's result codes, which are fixed for ever."""

_BY_ERRNO: dict[int, type[StoreError]] = {
    errno.ENOSPC: NoRoom,
    errno.EDQUOT: NoRoom,
    errno.EFBIG: NoRoom,
    errno.EIO: NoRoom,
    errno.EACCES: ReadOnlyStore,
    errno.EPERM: ReadOnlyStore,
    errno.EROFS: ReadOnlyStore,
    errno.ENOTDIR: ReadOnlyStore,
    errno.ENOENT: NoSuchStore,
}


@contextmanager
def telling(place: str) -> Iterator[None]:
    """Raise what goes wrong inside as an error of the store at a place."""
    try:
        yield
    except DBAPIError as error:
        raise _of_database(error.orig, place) or error from error
    except driver.Error as error:
        raise _of_database(error, place) or error from error
    except JSONDecodeError as error:
        raise DamagedStore(place=place) from error
    except OSError as error:
        told = _BY_ERRNO.get(error.errno or 0)
        if told is None:
            raise
        raise told(place=place) from error


def _of_database(error: BaseException | None, place: str) -> StoreError | None:
    """Return the error a person can act on, or None where the fault is our own."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and "decode" in str(error):
        return DamagedStore(place=place)  # the driver's own word for broken text
    if not isinstance(code, int):
        return None
    if code == _READ_ONLY:
        return _unwritable(place)
    told = _BY_CODE.get(code & 0xFF)
    return told(place=place) if told else None


def _unwritable(place: str) -> StoreError:
    """Tell a store that may not be written from one whose file was moved away.

    SQLite reports both in one code: a rollback journal beside another file than the
    one that is open would ruin that file.
    """
    forbidden = Path(place).exists() and not os.access(place, os.W_OK)
    return ReadOnlyStore(place=place) if forbidden else StoreMoved(place=place)
