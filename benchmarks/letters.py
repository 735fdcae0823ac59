"""One more letter in a running process, against Typst and pdfmake on the same text.

Run it with ``make bench``, or alone: ``python benchmarks/letters.py``. It prints
milliseconds and ratios; it needs the ``bench`` group for Typst, and Node with pdfmake
(``npm install --prefix .make/pdfmake pdfmake``) for pdfmake. What is not there is left
out.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from habeas.desk.requests import read_request
from habeas.desk.writing import NO_COPY, Sheets, Wishes, composed
from habeas.dossiers.library import library
from habeas.press.letter import Block, Letter, Paragraph, Run
from habeas.press.pdf import as_pdf
from habeas.press.text import as_text

HERE = Path(__file__).parent
STORIES = HERE.parent / "tests" / "stories"
LETTERS = {
    "en": ("8-german-score/1-access", "Noto Serif"),
    "de": ("8-german-score/1-access", "Noto Serif"),
    "zh_CN": ("1-suzhou/1-access", "Noto Serif CJK SC"),
}
ROUNDS = 20
PARTS = ("opening", "facts", "demands", "reasons", "ending")
PDFMAKE = HERE.parent / ".make" / "pdfmake" / "node_modules" / "pdfmake"


def timed(once: Callable[[str], object]) -> float:
    """Return the median time of one call in milliseconds, in a warm process.

    Each round sets another letter: its number is added to every paragraph, because
    Typst remembers paragraphs it has set before.
    """
    once("0")
    spent = []
    for number in range(1, ROUNDS + 1):
        begin = time.perf_counter()
        once(str(number))
        spent.append((time.perf_counter() - begin) * 1000)
    return statistics.median(spent)


def sheets_of(language: str) -> Sheets:
    """Compose the letter of a language."""
    story, _ = LETTERS[language]
    wishes = Wishes(on=date(2026, 11, 23), language=language, facing=NO_COPY)
    request = read_request(STORIES / f"{story}.toml")
    return composed(request, library(), wishes)


def ours(language: str) -> float:
    """Time our own letter: composed once, then set again and again."""
    sheets = sheets_of(language)

    def once(number: str) -> bytes:
        return as_pdf(_numbered(sheets.letter, number), None, sheets.paper)

    return timed(once)


def _numbered(letter: Letter, number: str) -> Letter:
    """Add a number to every paragraph."""
    return letter.model_copy(
        update={part: _with(getattr(letter, part), number) for part in PARTS}
    )


def _with(blocks: tuple[Block, ...], number: str) -> tuple[Block, ...]:
    """Add a number to the paragraphs among some blocks."""
    run = Run(text=f" {number}")
    return tuple(
        block.model_copy(update={"runs": (*block.runs, run)})
        if isinstance(block, Paragraph)
        else block
        for block in blocks
    )


def typst(language: str) -> float | None:
    """Time Typst on the same text, tagged and archivable as ours is."""
    try:
        import typst as engine
    except ImportError:
        return None
    text = as_text(sheets_of(language).letter)
    _, family = LETTERS[language]
    escaped = json.dumps(text, ensure_ascii=False)
    source = (
        f'#set document(title: "Letter")\n#set text(font: "{family}", size: 11pt)\n'
        f'#for part in {escaped}.split("\\n\\n") [#par[#part #sys.inputs.number]]\n'
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "letter.typ"
        file.write_text(source, encoding="utf-8")
        compiler = engine.Compiler(str(file))

        def once(number: str) -> object:
            return compiler.compile(format="pdf", sys_inputs={"number": number})

        return timed(once)


def pdfmake(language: str) -> float | None:
    """Time pdfmake on the same text, in one Node process."""
    if shutil.which("node") is None or not PDFMAKE.is_dir():
        return None
    _, family = LETTERS[language]
    file = subprocess.run(
        ["fc-match", "-f", "%{file}\n%{postscriptname}", f"{family}:style=Regular"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    job = {
        "pdfmake": str(PDFMAKE),
        "text": as_text(sheets_of(language).letter),
        "font": file[0],
        "name": file[1],
        "rounds": ROUNDS,
    }
    answer = subprocess.run(
        ["node", str(HERE / "pdfmake.js")],
        input=json.dumps(job),
        capture_output=True,
        text=True,
        check=False,
    )
    return float(answer.stdout) if answer.returncode == 0 else None


def line(language: str, name: str, own: float, other: float | None) -> str:
    """Write one comparison."""
    if other is None:
        return f"{language:6} {name:8} not installed"
    return (
        f"{language:6} {name:8} {other:7.1f} ms   Habeas / {name} = {own / other:.2f}"
    )


def main() -> None:
    """Print every comparison."""
    for language in LETTERS:
        own = ours(language)
        print(f"{language:6} {'Habeas':8} {own:7.1f} ms")
        print(line(language, "Typst", own, typst(language)))
        print(line(language, "pdfmake", own, pdfmake(language)))


if __name__ == "__main__":
    main()
