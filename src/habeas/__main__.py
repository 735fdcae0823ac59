"""Running ``python -m habeas`` is running ``habeas``."""

from __future__ import annotations

from habeas.cli.main import main

main()
