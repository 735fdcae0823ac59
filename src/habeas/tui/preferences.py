"""What a person prefers on screen, in a small file they may edit: no secrets in it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Self


@dataclass(frozen=True)
class Preferences:
    """Language, looks and keys; an empty value means the usual one."""

    language: str = ""
    """The language of the screens, as ``de`` or ``zh_CN``."""
    theme: str = ""
    """The name of the theme."""
    keymap: dict[str, str] = field(default_factory=dict)
    """Keys by the name of what they do: ``{"home.begin": "b"}``."""

    @classmethod
    def read(cls) -> Self:
        """Read the file; what is missing or broken in it counts as not said."""
        try:
            said = json.loads(preferences_file().read_text("utf-8"))
        except (OSError, ValueError):
            return cls()
        if not isinstance(said, dict):
            return cls()
        keymap = said.get("keymap")
        keys = keymap.items() if isinstance(keymap, dict) else ()
        return cls(
            language=str(said.get("language") or ""),
            theme=str(said.get("theme") or ""),
            keymap={str(name): str(key) for name, key in keys},
        )

    def with_choice(self, **chosen: str) -> Self:
        """Return the preferences with some of them chosen anew."""
        return replace(self, **chosen)  # type: ignore[arg-type]  # only texts are chosen

    def write(self) -> None:
        """Write the file, whole or not at all."""
        from habeas.desk.saving import save_all

        said = json.dumps(asdict(self), ensure_ascii=False, indent=2) + "\n"
        save_all({preferences_file(): said.encode()})


def preferences_file() -> Path:
    """Return where the preferences are kept, by the custom of the system."""
    from platformdirs import user_config_path

    return user_config_path("habeas", appauthor=False) / "screens.json"
