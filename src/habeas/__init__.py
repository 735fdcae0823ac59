"""Habeas helps a person learn what is held about them, put it right, and appeal."""

from __future__ import annotations

__version__ = "26.11.0"
