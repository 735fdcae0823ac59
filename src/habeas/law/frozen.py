"""The ground every value of the law stands on: frozen, closed, explained."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value that cannot change and refuses keys it does not know.

    The sentence under a field is what an editor shows beside the key in a dossier.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True
    )
