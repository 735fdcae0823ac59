"""Organisations a person may write to, found while they type."""

from __future__ import annotations
