"""The schemas for editors: made from the models, and never older than they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from habeas.desk.schema import SCHEMAS, main, schema

HOUSE = Path(__file__).parents[2]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_stands_as_the_models_are(name: str) -> None:
    """``python -m habeas.desk.schema`` writes what an editor should read."""
    assert schema(SCHEMAS[name]) == (HOUSE / name).read_text("utf-8")


def test_an_editor_can_explain_a_key() -> None:
    """The sentence under a field of the model goes along."""
    found = json.loads(schema(SCHEMAS["docs/request.schema.json"]))

    assert "schema" in found["properties"]
    law = found["properties"]["law"]["description"]
    assert "The leading law; left out, the first applicable law is taken." == law


def test_both_are_written_where_editors_look(tmp_path: Path) -> None:
    """Each file lands at its own place under the root."""
    for folder in ("docs", "letters"):
        (tmp_path / folder).mkdir()

    main(tmp_path)

    made = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.json")}
    assert set(SCHEMAS) == made
