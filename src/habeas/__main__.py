"""Running ``habeas``: a command is done line by line; without one, the screens open.

This is the one place that knows both faces, so that neither has to know the other.
"""

from __future__ import annotations

import sys

from habeas import __version__


def main() -> None:
    """Show the screens, or do the command that was given."""
    if sys.argv[1:] == ["--version"]:
        # Answered before anything is loaded: scripts ask for it often.
        sys.stdout.write(f"habeas {__version__}\n")
        return
    if len(sys.argv) > 1:
        from habeas.cli.main import main as command

        command()
        return
    from habeas.tui.app import run

    run()


if __name__ == "__main__":
    main()
