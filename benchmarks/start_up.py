"""Starting: ``habeas --version`` against ``python -c pass``, and the first paint.

The screens are timed from the start of the process to the first frame, against a
minimal Textual application with a header, a text and a footer.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 15

MINIMAL = """
from textual.app import App, ComposeResult
from textual.widgets import Footer, Header, Static
class Minimal(App):
    def compose(self) -> ComposeResult:
        yield Header()
        yield Static("Hello")
        yield Footer()
    def on_ready(self) -> None:
        self.exit()
Minimal().run(headless=True)
"""

OURS = """
from habeas.tui.app import Habeas
# A subclass would look for its styles beside itself.
Habeas.on_ready = Habeas.exit
Habeas(None).run(headless=True)
"""


def timed(command: list[str], home: str) -> float:
    """Return the median time of a whole process in milliseconds."""
    environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home}
    spent = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=environment)
        spent.append((time.perf_counter() - begin) * 1000)
    return statistics.median(spent)


def compare(name: str, own: list[str], other: list[str]) -> None:
    """Print one comparison."""
    with tempfile.TemporaryDirectory() as home:
        ours, theirs = timed(own, home), timed(other, home)
    print(f"{name:14} {ours:7.1f} ms against {theirs:7.1f} ms   {ours / theirs:.2f}")


def main() -> None:
    """Print both comparisons."""
    python = sys.executable
    version = [python, "-m", "habeas", "--version"]
    compare("--version", version, [python, "-c", "pass"])
    compare("first paint", [python, "-c", OURS], [python, "-c", MINIMAL])


if __name__ == "__main__":
    main()
