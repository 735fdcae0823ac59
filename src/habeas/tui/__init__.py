"""The screens: what a person can do, in a terminal, by keyboard and mouse."""

from __future__ import annotations
