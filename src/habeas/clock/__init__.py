"""The world's time: what day it is, and which days people work where."""

from __future__ import annotations
