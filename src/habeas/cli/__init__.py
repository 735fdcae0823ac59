"""The command line: whatever the screens can do, line by line."""

from __future__ import annotations
