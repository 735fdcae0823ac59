"""Words for people: catalogs, citations, dates, and the working of a deadline."""

from __future__ import annotations
