"""A fixed day, an empty home, an awkward time zone and no network for every test."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")

TODAY = "2026-11-23"
"""The Monday on which every test takes place."""

FAR_EAST = "Pacific/Kiritimati"
"""Fourteen hours ahead: there it is already tomorrow when a test confuses its days."""

TELLTALE = ("LANG", "LANGUAGE", "LC_", "HABEAS_", "NO_COLOR", "TEXTUAL")
"""How the variables begin by which one computer differs from another."""


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test an empty home, and nothing of the computer's own habits."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    for name in os.environ:
        if name.startswith(TELLTALE):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    for use in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{use}_HOME", str(home / use.lower()))
    monkeypatch.setenv("HABEAS_TODAY", TODAY)
    return home


@pytest.fixture(autouse=True)
def awkward_zone() -> Iterator[None]:
    """Put the test on the island where the day begins first."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", FAR_EAST)
        time.tzset()
        yield
    time.tzset()


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail the test that reaches for anything but this computer's own sockets."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: tuple[str, int] | str) -> None:
        if self.family is not socket.AF_UNIX:
            pytest.fail(f"this would have connected to {address}")
        connect(self, address)

    def refused(host: object, *_: object, **__: object) -> None:
        pytest.fail(f"this would have looked up {host}")

    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", refused)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer to write the reviewed texts anew."""
    parser.addoption(
        "--write-golden",
        action="store_true",
        dest="write_golden",
        help="write the texts under tests/golden anew, to be read as a diff",
    )
