"""A scanned signature: looked at, cleaned and made small enough for a letter."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING

from habeas.errors import NotAPicture
from habeas.press.letter import Picture

if TYPE_CHECKING:
    from PIL.Image import Image as Opened

HEAVIEST = 5_000_000
"""Bytes of a picture that is read at all."""
WIDEST = 10_000
"""Pixels of a side; more is no signature, and would fill the memory."""
PRINTED = (1_200, 450)
"""Pixels that 60 by 22 millimetres can show at 500 to the inch."""
FORMATS = ("PNG", "JPEG")


def picture(content: bytes, name: str, says: str) -> Picture:
    """Return a PNG or JPEG as a letter carries it, or say why it cannot.

    It is decoded and written anew: what else the file held, such as the place where it
    was taken, stays out, and what shines through is set on white.
    """
    if len(content) > HEAVIEST:
        raise NotAPicture(file=name)
    with _opened(content, name) as image:
        if max(image.size) > WIDEST:
            raise NotAPicture(file=name)
        flat = _on_white(image, name)
    flat.thumbnail(PRINTED)
    made = io.BytesIO()
    flat.save(made, "PNG")
    png = base64.b64encode(made.getvalue()).decode()
    return Picture(png=png, width=flat.width, height=flat.height, says=says)


def _opened(content: bytes, name: str) -> Opened:
    """Open a picture without decoding it."""
    from PIL import Image

    try:
        return Image.open(io.BytesIO(content), formats=FORMATS)
    except _faults() as problem:
        raise NotAPicture(file=name) from problem


def _on_white(image: Opened, name: str) -> Opened:
    """Decode a picture, turned as its camera held it, on white paper."""
    from PIL import Image, ImageFile, ImageOps

    # The typesetter lets the library draw half a picture; half a signature is none.
    lenient = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        drawn = ImageOps.exif_transpose(image).convert("RGBA")
    except _faults() as problem:
        raise NotAPicture(file=name) from problem
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient
    paper = Image.new("RGBA", drawn.size, "white")
    paper.alpha_composite(drawn)
    return paper.convert("RGB")


def _faults() -> tuple[type[Exception], ...]:
    """Return what a broken picture raises."""
    from PIL import Image

    return (OSError, SyntaxError, ValueError, Image.DecompressionBombError)
