"""Shelves that read a book when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

Kept = TypeVar("Kept")


class Lazily(Mapping[str, Kept]):
    """A mapping whose values are read at the first question, each once.

    What cannot be read is not in it. To go through all of them is to read them all.
    """

    def __init__(
        self, names: Iterable[str], read: Callable[[str], Kept | None]
    ) -> None:
        """Know the names; ``read`` returns None for what cannot be read."""
        self._names = tuple(names)
        self._read = read
        self._kept: dict[str, Kept | None] = {}

    def __getitem__(self, name: str) -> Kept:
        """Return a value, reading it if it was not read yet."""
        value = self._got(name)
        if value is None:
            raise KeyError(name)
        return value

    def __iter__(self) -> Iterator[str]:
        """Go through the names of all that can be read, in their order."""
        return (name for name in self._names if self._got(name) is not None)

    def __len__(self) -> int:
        """Count what can be read."""
        return sum(1 for _ in self)

    def _got(self, name: str) -> Kept | None:
        """Return what was read under a name, None for nothing."""
        if name not in self._kept and name in self._names:
            self._kept[name] = self._read(name)
        return self._kept.get(name)


class Either(Mapping[str, Kept]):
    """Two mappings as one; what stands in the first goes before the second."""

    def __init__(self, first: Mapping[str, Kept], second: Mapping[str, Kept]) -> None:
        """Keep both."""
        self._first, self._second = first, second

    def __getitem__(self, name: str) -> Kept:
        """Return a value from the first that has it."""
        return self._first[name] if name in self._first else self._second[name]

    def __iter__(self) -> Iterator[str]:
        """Go through the second, then what only the first has."""
        yield from self._second
        yield from (name for name in self._first if name not in self._second)

    def __len__(self) -> int:
        """Count what either has."""
        return sum(1 for _ in self)
