"""The parts that pages are made of; they know how things look, not what they mean."""

from __future__ import annotations
