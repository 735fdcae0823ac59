"""docs/requests.md: examples that Habeas itself can read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from habeas.cases.request import Request
from habeas.desk.requests import read_request
from habeas.dossiers.library import library

PAGE = (Path(__file__).parents[2] / "docs/requests.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES, ids=["first", "following", "for-another"])
def test_an_example_is_a_request(tmp_path: Path, example: str) -> None:
    """What the page shows can be copied and written."""
    file = tmp_path / "request.toml"
    file.write_text(example, "utf-8")

    request = read_request(file)

    assert "Maria Sommer" == request.person.name
    assert request.law == library().law(request.law).id


def test_every_key_of_a_request_is_on_the_page() -> None:
    """Nobody has to read the program to know what can be said."""
    named = set(re.findall(r"\w+", PAGE))

    keys = {field.alias or name for name, field in Request.model_fields.items()}
    assert set() == keys - named
