"""How a letter is posted: its sheet and envelope, its service, and who has signed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from pydantic import ValidationError

from habeas.cases.request import Holder, Recipient, Request
from habeas.errors import DossierError, NoPostWords
from habeas.language.widths import is_wide
from habeas.law.frozen import Frozen
from habeas.press.paper import Paper
from habeas.press.typed import Typed
from habeas.shelves import shelf

REGISTERED = "registered"
"""What a person writes for registered post, as it is called where they post it."""
_ABROAD = "abroad"


@dataclass(frozen=True)
class Posting:
    """What is known of the posting before a letter is composed."""

    paper: Paper | None = None
    signature: bytes = b""
    """The file of the person's scanned signature."""
    signature_name: str = ""
    """What that file is called."""


class PostName(Frozen):
    """What registered post with a proof of delivery is called in a country."""

    text: str
    source: str
    checked_on: date


@cache
def post_names() -> Mapping[str, PostName]:
    """Return what registered post is called, by country (ISO 3166-1)."""
    file = shelf("letters") / "_paper" / "post.toml"
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
        return {name: PostName.model_validate(one) for name, one in tables.items()}
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise DossierError(what=f"{file.name}: {error}") from error


def post_line(request: Request, to: Holder | Recipient) -> str:
    """Return the line that asks for a service of the post; empty for none.

    The clerk who reads it works where the person posts the letter.
    """
    if request.post.strip().casefold() != REGISTERED:
        return request.post.strip()
    here = request.person.country.partition("-")[0]
    there = to.country.partition("-")[0]
    where = _ABROAD if here and there and here != there else here or there
    found = post_names().get(where)
    if found is None:
        raise NoPostWords(country=where or "—")
    return found.text


def how_to_post(
    posting: Posting, line: str, to: Holder | Recipient
) -> dict[str, object]:
    """Return what the page before posting says of the envelope and the post office."""
    sheet = posting.paper
    lines = [one for one in to.address.split("\n") if one.strip()]
    gap = "，" if any(map(is_wide, to.name[-1:])) else ", "
    return {
        "signed": bool(posting.signature),
        "window": bool(sheet and sheet.window),
        "envelope": sheet.envelope if sheet else "",
        "to": Typed(gap.join((to.name, *lines))) if lines else "",
        "post": Typed(line),
    }
