"""What a person typed, carried through a template untouched."""

from __future__ import annotations

from markupsafe import Markup, escape


class Typed:
    """Text a person typed: shown to the letter, never read as markup or template.

    Jinja asks ``__html__`` wherever it is printed, also inside a translated
    paragraph, so the mark cannot be lost on the way to the letter.
    """

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        """Keep the text as it is."""
        self.text = text

    def __html__(self) -> Markup:
        """Escape the text and mark it for the reader of the blocks."""
        return Markup('<span class="typed">{}</span>').format(escape(self.text))

    def __bool__(self) -> bool:
        """Be false where nothing was typed."""
        return bool(self.text)

    def __str__(self) -> str:
        """Give the text itself."""
        return self.text
