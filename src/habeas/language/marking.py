"""The mark that a text is a message, from the floor where every floor can reach it."""

from __future__ import annotations

from habeas.marking import N_

__all__ = ["N_"]
