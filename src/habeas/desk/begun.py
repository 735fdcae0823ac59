"""A guide that was begun: its answers, kept until they have become a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from habeas.store.store import Store

_NAME = "guide"
"""The name under which the store keeps them."""


def begun(store: Store) -> dict[str, object] | None:
    """Return the answers of the guide that was begun, None where there is none."""
    return store.draft(_NAME)


def keep_begun(store: Store, answers: Mapping[str, object]) -> None:
    """Keep the answers given so far; a guide without any was not begun."""
    if answers:
        store.keep_draft(_NAME, answers)
    else:
        store.drop_draft(_NAME)


def forget_begun(store: Store) -> None:
    """Forget the answers: they have become a letter."""
    store.drop_draft(_NAME)
