"""The tables as they are now; how they came to be stands in the migrations."""

from __future__ import annotations

from sqlalchemy import JSON, Integer, LargeBinary, Text, column, table

# JSON escapes what a text column may refuse: half characters and zero characters.

CASES = table(
    "cases",
    column("position", Integer),
    column("id", Text),
    column("body", Text),
)
"""A case without its events."""

EVENTS = table(
    "events",
    column("case_id", Text),
    column("number", Integer),
    column("body", Text),
)
"""Rows are added, never changed; they go only when their case is forgotten."""

CONTENTS = table(
    "contents",
    column("hash", Text),
    column("size", Integer),
    column("content", LargeBinary),
)

KEPT = table(
    "kept",
    column("position", Integer),
    column("case_id", Text),
    column("hash", Text),
    column("name", JSON),
    column("media_type", Text),
)
"""Which contents a case keeps, and under what name."""

DRAFTS = table(
    "drafts",
    column("position", Integer),
    column("name", Text),
    column("answers", JSON),
)

SETTINGS = table("settings", column("name", Text), column("value", JSON))

MIGRATIONS = table("migrations", column("name", Text))
