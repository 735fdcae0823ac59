"""Reading the shelf of laws: folders in, frozen laws or plain findings out."""

from __future__ import annotations
