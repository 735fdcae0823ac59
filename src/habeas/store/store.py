"""The store: one file that holds everything a person keeps, under one passphrase."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from habeas.cases.events import Case, Event
from habeas.store.kept import Kept

if TYPE_CHECKING:
    from habeas.store.ledger import Ledger


class Store:
    """Everything a person keeps; what it acknowledged survives a crash.

    Every method that writes is one transaction: when it returns, the change is on
    the disk; when it raises, nothing has changed. Threads may share a store.
    """

    def __init__(self, ledger: Ledger) -> None:
        """Lay out the shelves over an open ledger; callers use ``Store.open``."""
        # SQLAlchemy takes longer to load than all of the command line.
        from habeas.store.case_rows import CaseRows
        from habeas.store.draft_rows import DraftRows, SettingRows
        from habeas.store.kept_rows import KeptRows

        self._ledger = ledger
        self._cases = CaseRows(ledger)
        self._drafts = DraftRows(ledger)
        self._settings = SettingRows(ledger)
        self._kept = KeptRows(ledger)

    @classmethod
    def open(
        cls, place: Path | str, passphrase: str | None, *, create: bool = False
    ) -> Self:
        """Open the store at a place, or in memory at ``:memory:``.

        With ``create`` a store is made where there is none. Without a passphrase it
        is not encrypted, and ``encrypted`` says so.
        """
        from habeas.store.opening import opened

        return cls(opened(place, passphrase, create=create))

    @property
    def encrypted(self) -> bool:
        """Whether a passphrase protects what is written; shown wherever it does not."""
        return self._ledger.encrypted

    @property
    def place(self) -> str:
        """Where the store is, as a person would name it."""
        return self._ledger.place

    def close(self) -> None:
        """Close the file; the key leaves the memory with it."""
        self._ledger.close()

    def __enter__(self) -> Self:
        """Lend the open store."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the store."""
        self.close()

    def save(self, case: Case) -> None:
        """Write a case; CaseMovedOn where it lacks events the store already has."""
        self._cases.save(case)

    def append(self, case_id: str, event: Event) -> Case:
        """Add an event to a case, numbered next, and return the case with it."""
        return self._cases.append(case_id, event)

    def case(self, case_id: str) -> Case:
        """Return a case, or raise UnknownCase."""
        return self._cases.one(case_id)

    def cases(self) -> tuple[Case, ...]:
        """Return all cases, in the order in which they were first saved."""
        return self._cases.all()

    def forget(self, case_id: str) -> None:
        """Erase a case, its events, and letters that no other case keeps."""
        self._cases.forget(case_id)

    def keep_draft(self, name: str, answers: Mapping[str, object]) -> None:
        """Keep the answers of a half-finished guide, which JSON can hold, in order."""
        self._drafts.keep(name, answers)

    def draft(self, name: str) -> dict[str, object] | None:
        """Return the answers of a draft, or None where there is none."""
        return self._drafts.one(name)

    def drafts(self) -> tuple[str, ...]:
        """Return the names of all drafts, in the order in which they were begun."""
        return self._drafts.names()

    def drop_draft(self, name: str) -> None:
        """Erase a draft, if there is one."""
        self._drafts.drop(name)

    def keep(
        self, content: bytes, *, name: str, media_type: str, case_id: str | None
    ) -> str:
        """Keep a letter or attachment and return its hash; the same content once."""
        return self._kept.keep(content, name, media_type, case_id)

    def fetch(self, content_hash: str) -> bytes:
        """Return the content under a hash, or raise NotKept."""
        return self._kept.content(content_hash)

    def kept(self, case_id: str | None) -> tuple[Kept, ...]:
        """Return what is kept for a case, or for none, in the order it came."""
        return self._kept.of(case_id)

    def setting(self, name: str, default: object = None) -> object:
        """Return a setting, or the default where nobody has set it."""
        return self._settings.one(name, default)

    def set_setting(self, name: str, value: object) -> None:
        """Keep a small value that JSON can hold."""
        self._settings.keep(name, value)

    def check(self) -> None:
        """Read all of the store and raise DamagedStore where it is not sound."""
        self._ledger.check()

    def backup(self, to: Path) -> None:
        """Write a whole copy, under the same passphrase, where no file is yet."""
        from habeas.store.backup import backup

        backup(self._ledger, to)


def restore(backup: Path, place: Path, passphrase: str | None) -> None:
    """Put a backup in the place of a store; on any failure all stays as it was."""
    from habeas.store.backup import restore as put_back

    put_back(backup, place, passphrase)
