"""Build hook that compiles the catalogs and shelves both data folders in the wheel."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShelvesHook(BuildHookInterface):  # type: ignore[type-arg]  # its own default
    """Compile the catalogs, then shelve letters and locales inside the wheel.

    An editable install is left alone: it finds both folders in the checkout, and a
    copy of them inside the environment would hide every later change.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Prepare both folders before the files of the wheel are collected."""
        root = Path(self.root)
        # The program's own compiler: Babel's would fill empty plurals with English.
        sys.path.insert(0, str(root / "src"))
        from habeas.language.compiling import compile_all

        compile_all(root / "locales")
        if version != "standard":
            return
        for shelf in ("letters", "locales"):
            build_data["force_include"][str(root / shelf)] = f"habeas/{shelf}"
