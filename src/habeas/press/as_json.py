"""From a letter to JSON, for another program."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from habeas.press.letter import Letter


def as_json(letter: Letter, facing: Letter | None = None) -> str:
    """Return the letter, and its reading copy or null, as one JSON object."""
    both = {
        "letter": letter.model_dump(mode="json"),
        "facing": facing.model_dump(mode="json") if facing else None,
    }
    return json.dumps(both, ensure_ascii=False, indent=2) + "\n"
