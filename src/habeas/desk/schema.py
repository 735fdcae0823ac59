"""The formats of request files and dossiers as JSON Schema, for editors.

``python -m habeas.desk.schema`` writes the files anew from the models, so that an
editor completes and explains each key in the words of the program.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from habeas.cases.request import Request
from habeas.dossiers.examples import Examples
from habeas.dossiers.library import Authorities
from habeas.law.dossier import Law
from habeas.law.frozen import Frozen
from habeas.shelves import shelf

DIALECT = "https://json-schema.org/draft/2020-12/schema"

LAW_SCHEMAS: Mapping[str, type[Frozen]] = {
    "law.schema.json": Law,
    "cases.schema.json": Examples,
    "authorities.schema.json": Authorities,
}
"""The files of a dossier, and the models they describe."""

SCHEMAS: Mapping[str, type[Frozen]] = {
    "docs/request.schema.json": Request,
    **{f"letters/{name}": model for name, model in LAW_SCHEMAS.items()},
}
"""Every file that is written, and the model it describes."""


def schema(model: type[Frozen]) -> str:
    """Return the schema of a model as its file should stand."""
    made = {"$schema": DIALECT, **model.model_json_schema(by_alias=True)}
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def main(root: Path) -> None:
    """Write the schemas."""
    for name, model in SCHEMAS.items():
        (root / name).write_text(schema(model), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else shelf("letters").parent)
