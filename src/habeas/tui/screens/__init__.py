"""The pages a person turns, one screen each."""

from __future__ import annotations
