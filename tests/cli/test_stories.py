"""The stories: what people in eight situations write, from first to last letter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from habeas.desk.requests import read_request

Habeas = Callable[..., CompletedProcess[str]]

SHELF = Path(__file__).parents[1] / "stories"
STORIES = sorted(SHELF.glob("*/*.toml"))
NAMES = [str(story.relative_to(SHELF)) for story in STORIES]


@pytest.mark.parametrize("story", STORIES, ids=NAMES)
def test_a_story_becomes_its_letter(habeas: Habeas, out: Path, story: Path) -> None:
    """The letter is written whole, and bears the names as they were typed."""
    request = read_request(story)

    answer = habeas("write", story, "--out", out, "--format", "txt")

    assert (0, "") == (answer.returncode, answer.stderr)
    text = next(out.iterdir()).read_text("utf-8")
    assert request.person.name in text
    assert request.holder.name in text
