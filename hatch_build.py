"""Build hook that compiles the catalogs and shelves both data folders in the wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def compile_catalog(source: Path) -> None:
    """Write the compiled catalog beside its source, without the doubtful entries."""
    with source.open("rb") as lines:
        catalog = read_po(lines, locale=source.parents[1].name)
    with source.with_suffix(".mo").open("wb") as compiled:
        write_mo(compiled, catalog)


class ShelvesHook(BuildHookInterface):  # type: ignore[type-arg]  # its own default
    """Compile the catalogs, then shelve letters and locales inside the wheel.

    An editable install is left alone: it finds both folders in the checkout, and a
    copy of them inside the environment would hide every later change.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Prepare both folders before the files of the wheel are collected."""
        root = Path(self.root)
        for source in sorted(root.glob("locales/*/LC_MESSAGES/*.po")):
            compile_catalog(source)
        if version != "standard":
            return
        for shelf in ("letters", "locales"):
            build_data["force_include"][str(root / shelf)] = f"habeas/{shelf}"
