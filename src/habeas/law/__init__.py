"""What a law grants, as frozen values that know no disk, no clock and no language."""

from __future__ import annotations
