"""From a case and a law to a letter, and from the letter to every sheet and file."""

from __future__ import annotations
