"""What a person keeps: cases, drafts, letters and settings, encrypted on their disk.

Importing this costs next to nothing; SQLAlchemy is loaded when a store is opened.
"""

from __future__ import annotations

from habeas.store.kept import Kept
from habeas.store.store import Store, restore

__all__ = ["Kept", "Store", "restore"]
