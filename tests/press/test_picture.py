"""Scanned signatures: what is taken, what is refused, and what of them is printed."""

from __future__ import annotations

import base64
import io

import pytest
from PIL import Image, ImageFile

from habeas.errors import NotAPicture
from habeas.press.picture import HEAVIEST, PRINTED, picture


def drawn(
    size: tuple[int, int] = (300, 100), kind: str = "PNG", mode: str = "RGB"
) -> bytes:
    """Return a picture with a stroke through it."""
    image = Image.new(mode, size, 0 if mode == "RGBA" else "white")
    image.paste("navy", (10, 40, size[0] - 10, 50))
    made = io.BytesIO()
    image.save(made, kind)
    return made.getvalue()


def printed(png: str) -> Image.Image:
    """Open what a letter carries."""
    return Image.open(io.BytesIO(base64.b64decode(png)))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_png_and_a_jpeg_are_taken(kind: str) -> None:
    """What a scanner or a telephone makes can be used as it is."""
    found = picture(drawn(kind=kind), "sign", "Signature of Lin Mei")

    assert (300, 100, "Signature of Lin Mei") == (found.width, found.height, found.says)


def test_a_photograph_is_made_small_enough() -> None:
    """A page of a scanner does not weigh on every letter."""
    found = picture(drawn((6_000, 2_000)), "sign", "")

    assert found.width <= PRINTED[0]
    assert found.height <= PRINTED[1]


def test_what_shines_through_becomes_white() -> None:
    """A signature cut out on glass is printed on paper, not on black."""
    found = picture(drawn(mode="RGBA"), "sign", "")

    assert (255, 255, 255) == printed(found.png).getpixel((0, 0))


def test_nothing_else_of_the_file_is_in_the_letter() -> None:
    """Where and with what it was photographed is nobody's business."""
    image = Image.new("RGB", (300, 100), "white")
    facts = Image.Exif()
    facts[0x010F] = "Telephone of Lin Mei"
    made = io.BytesIO()
    image.save(made, "JPEG", exif=facts, comment=b"at home")

    content = base64.b64decode(picture(made.getvalue(), "sign", "").png)
    assert b"Telephone" not in content
    assert b"at home" not in content


def test_the_same_picture_gives_the_same_bytes() -> None:
    """A letter signed twice with one file is one letter."""
    assert picture(drawn(), "a", "") == picture(drawn(), "a", "")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + bytes(20),
        drawn()[:60],
        drawn(kind="JPEG")[:200],
        bytes(HEAVIEST + 1),
        drawn((10_001, 1)),
    ],
    ids=["empty", "svg", "gif", "half a png", "half a jpeg", "heavy", "wide"],
)
def test_anything_else_is_refused_by_name(content: bytes) -> None:
    """The person reads which file it was, and what it must be."""
    with pytest.raises(NotAPicture, match="my signature"):
        picture(content, "my signature", "")


def test_half_a_picture_is_refused_after_a_letter_was_printed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The typesetter's patience with broken pictures is not ours."""
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)

    with pytest.raises(NotAPicture):
        picture(drawn()[:60], "sign", "")
    assert ImageFile.LOAD_TRUNCATED_IMAGES
