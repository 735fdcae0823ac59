"""What a person can do: the use cases both faces share, and neither repeats."""

from __future__ import annotations
