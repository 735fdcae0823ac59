"""Nothing ever connects: no module of the program can even spell a connection."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

CONNECTING = {
    "aiohttp",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib3",
    "webbrowser",
    "xmlrpc",
}
"""Modules with which a program talks to another computer, by their first name."""

OPENER = "urllib.request"
"""The part of urllib that opens addresses; taking them apart is harmless."""


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield the full name of every module that is imported anywhere in a file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_module_can_connect(source: Path) -> None:
    """The program never reaches the network, not even to be helpful."""
    names = set(imported(ast.parse(source.read_text())))

    found = {
        name for name in names if name.partition(".")[0] in CONNECTING or name == OPENER
    }

    assert set() == found
