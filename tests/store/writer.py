"""Append events to a case for ever, saying which are acknowledged; made to be killed.

For every line on its input it makes one child that opens the store and writes. What it
says is ``pid``, ``found`` (events in the store when it was opened), ``kept`` (after
each acknowledged event) and ``dead``.
"""

from __future__ import annotations

import os
import sys
from datetime import date

from habeas.cases.events import Event, EventKind
from habeas.store import Store


def say(word: str, number: int) -> None:
    """Tell the parent, at once and in one piece."""
    os.write(1, f"{word} {number}\n".encode())


def write(place: str, passphrase: str) -> None:
    """Append events until killed."""
    say("pid", os.getpid())
    store = Store.open(place, passphrase)
    say("found", len(store.case("a1").events))
    event = Event(number=0, kind=EventKind.NOTED, on=date(2026, 3, 2), note="é" * 300)
    while True:
        say("kept", len(store.append("a1", event).events))


def main(place: str, passphrase: str) -> None:
    """Make one child after the other."""
    Store.open(":memory:", None).close()  # The libraries are loaded once for all.
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            write(place, passphrase)
        os.waitpid(child, 0)
        say("dead", child)


if __name__ == "__main__":
    main(*sys.argv[1:])
