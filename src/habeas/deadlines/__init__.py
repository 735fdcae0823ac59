"""When an answer is due: arithmetic that shows its working."""

from __future__ import annotations
