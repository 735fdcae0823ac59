"""Reading the simple HTML of a template into the blocks of a letter.

Only the few elements that templates use are known; anything else is an error in the
template, found by ``habeas check`` before a person ever sees it.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from habeas.errors import DossierError
from habeas.language.widths import is_wide
from habeas.press.letter import Block, Heading, Listing, Paragraph, Run, Table

_KNOWN = frozenset(
    "section p ol ul li table caption tr th td h2 span strong".split()  # noqa: SIM905  reads as the list it is
)
_BLANK = re.compile(r"[ \n\t\r]+")


class TemplateNotUnderstood(DossierError):
    """A template used an element that no letter has."""

    msgid = "A template uses <%(tag)s>, which no letter has."


class _Reader(HTMLParser):
    """Collect parts, blocks and runs while the HTML goes by."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: dict[str, list[Block]] = {}
        self._part: list[Block] = []
        self._runs: list[Run] = []
        self._rows: list[tuple[tuple[Run, ...], ...]] = []
        self._items: list[tuple[Run, ...]] = []
        self._header: list[str] = []
        self._caption = ""
        self._typed = 0
        self._strong = 0
        self._plain = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        if tag not in _KNOWN:
            raise TemplateNotUnderstood(tag=tag)
        given = dict(attrs)
        if tag == "section":
            self._part = self.parts.setdefault(given.get("data-part") or "", [])
        elif tag == "span":
            self._typed += 1
        elif tag == "strong":
            self._strong += 1
        else:
            self._open(tag, plain=given.get("class") == "plain")

    def _open(self, tag: str, *, plain: bool) -> None:
        """Begin the runs of an element, or the rows and items of a larger one."""
        if tag in {"p", "li", "td", "th", "caption", "h2"}:
            self._runs = []
            self._plain = plain
        elif tag in {"ol", "ul"}:
            self._items = []
        elif tag == "table":
            self._rows, self._header, self._caption = [], [], ""
        elif tag == "tr":
            self._items = []

    def handle_data(self, data: str) -> None:
        """Keep a stretch of text; blanks between words count once unless typed."""
        text = data if self._typed else _BLANK.sub(" ", data)
        if text:
            run = Run(text=text, typed=bool(self._typed), strong=bool(self._strong))
            self._runs.append(run)

    def handle_endtag(self, tag: str) -> None:
        """Close an element and keep what it held."""
        if tag == "span":
            self._typed -= 1
        elif tag == "strong":
            self._strong -= 1
        elif tag in {"li", "td"}:
            self._items.append(tidy(tuple(self._runs)))
        elif tag in {"th", "caption"}:
            self._name(tag)
        else:
            self._close(tag)

    def _name(self, tag: str) -> None:
        """Keep a heading or the caption of a table."""
        text = plain_text(tidy(tuple(self._runs)))
        if tag == "th":
            self._header.append(text)
        else:
            self._caption = text

    def _close(self, tag: str) -> None:
        """Turn what an element held into a block of the present part."""
        runs = tidy(tuple(self._runs))
        if tag == "p" and runs:
            self._part.append(Paragraph(runs=runs, number=-1 if self._plain else 0))
        elif tag == "h2":
            self._part.append(Heading(text=plain_text(runs)))
        elif tag in {"ol", "ul"} and self._items:
            items = tuple(item for item in self._items if item)
            self._part.append(Listing(items=items, ordered=tag == "ol"))
        elif tag == "tr" and self._items:
            self._rows.append(tuple(self._items))
        elif tag == "table" and self._rows:
            rows, header = tuple(self._rows), tuple(self._header)
            self._part.append(Table(caption=self._caption, header=header, rows=rows))
        elif tag == "section":
            self._loose(runs)
        self._runs = []

    def _loose(self, runs: tuple[Run, ...]) -> None:
        """Keep text that stands directly in a part, such as the subject."""
        if runs and not self._part:
            self._part.append(Paragraph(runs=runs))


def read_parts(html: str) -> dict[str, tuple[Block, ...]]:
    """Read the parts of a rendered template, by name."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return {name: tuple(blocks) for name, blocks in reader.parts.items()}


def plain_text(runs: tuple[Run, ...]) -> str:
    """Join runs to text."""
    return "".join(run.text for run in runs)


def tidy(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Drop the blanks a template leaves at the edges and between Chinese sentences.

    Typed runs are never touched.
    """
    kept = [run for run in runs if run.text]
    for place, run in enumerate(kept):
        if run.typed:
            continue
        text = _between_wide(run.text)
        first, last = place == 0, place == len(kept) - 1
        text = text.lstrip(" ") if first or _meets(kept[place - 1].text, text) else text
        text = text.rstrip(" ") if last else text
        kept[place] = run.model_copy(update={"text": text})
    return tuple(run for run in kept if run.text)


def _between_wide(text: str) -> str:
    """Drop a blank that stands before or after a wide character."""
    return "".join(
        char
        for place, char in enumerate(text)
        if char != " " or not _beside_wide(text, place)
    )


def _beside_wide(text: str, place: int) -> bool:
    """Say whether wide characters stand on both sides, or before the end."""
    before = text[place - 1 : place]
    after = text[place + 1 : place + 2]
    return bool(before and _wide_end(before) and (not after or _wide_end(after)))


def _meets(before: str, after: str) -> bool:
    """Say whether two wide characters meet with nothing but blanks between them."""
    return _wide_end(before) and _wide_end(after.lstrip(" ")[:1])


def _wide_end(text: str) -> bool:
    """Say whether a text ends with a character that takes two columns."""
    return bool(text) and is_wide(text[-1])
