"""The questions that lead from what happened to a complete request, as pure data."""

from __future__ import annotations
