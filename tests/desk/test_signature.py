"""The file of a scanned signature: found beside the request, read from nowhere else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from habeas.desk.bookcase import bookcase
from habeas.desk.requests import read_request
from habeas.desk.signature import signature_in
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.errors import NotAPicture
from habeas.press.letter import Letter

REQUEST = """schema = "habeas/request/1"
kind = "access"
law = "eu-gdpr"
[person]
name = "Lin Mei"
SIGNATURE
[holder]
name = "Muster AG"
type = "private-body"
country = "DE"
"""


def written(folder: Path, line: str) -> Letter:
    """Compose the letter of a request file with one more line."""
    file = folder / "request.toml"
    file.write_text(REQUEST.replace("SIGNATURE", line), encoding="utf-8")
    wishes = Wishes(on=date(2026, 11, 23), language="en", facing=NO_COPY)
    return composed(read_request(file), bookcase(), wishes).letter


def test_the_file_is_looked_for_beside_the_request(tmp_path: Path) -> None:
    """A folder with both can be moved and opened from anywhere."""
    Image.new("RGB", (90, 30), "white").save(tmp_path / "mine.png")

    signed = written(tmp_path, 'signature = "mine.png"').signed
    assert signed is not None
    assert (90, 30, "Signature of Lin Mei") == (
        signed.width,
        signed.height,
        signed.says,
    )


def test_the_signature_changes_neither_reference_nor_text(tmp_path: Path) -> None:
    """A letter is the same letter, signed by hand or by picture."""
    Image.new("RGB", (90, 30), "white").save(tmp_path / "mine.png")
    plain, signed = written(tmp_path, ""), written(tmp_path, 'signature = "mine.png"')

    assert plain.reference == signed.reference
    assert plain.ending == signed.ending


def test_who_has_signed_is_not_told_to_sign(tmp_path: Path) -> None:
    """The last page speaks of the picture instead."""
    Image.new("RGB", (90, 30), "white").save(tmp_path / "mine.png")
    last = " ".join(written(tmp_path, 'signature = "mine.png"').before_you_post)

    assert "The picture of your signature stands" in last
    assert "Sign it by hand above" not in last


@pytest.mark.parametrize(
    "file",
    [
        "https://example.org/mine.png",
        "file:///etc/passwd",
        "data:image/png;base64,AAAA",
        "/etc/passwd",
        "/dev/zero",
        "no such file.png",
        ".",
    ],
)
def test_nothing_but_a_picture_of_this_computer_is_taken(
    tmp_path: Path, file: str
) -> None:
    """No address is opened, and no other file gets into a letter."""
    with pytest.raises(NotAPicture):
        written(tmp_path, f'signature = "{file}"')


def test_no_file_is_no_signature() -> None:
    """Most people sign by hand."""
    assert b"" == signature_in("")
