"""Events in, standing and next steps out: a case as a pure value."""

from __future__ import annotations
