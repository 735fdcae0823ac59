"""The last page, for the person alone: what to check before a letter leaves."""

from __future__ import annotations

from dataclasses import replace

from habeas.cases.request import Request
from habeas.cases.word_count import words_in
from habeas.language.names import nearest
from habeas.law.words import (
    Form,
    Kind,
)
from habeas.press.acting import (
    unsaid_of_the_dead,
)
from habeas.press.blocks import plain_text, read_parts
from habeas.press.enclosed import enclosures
from habeas.press.grounds import Ground, official_form, word_limit
from habeas.press.parties import whom
from habeas.press.posting import Posting, how_to_post, post_line
from habeas.press.said import Reader
from habeas.press.typed import Typed
from habeas.press.wording import Templates, templates


def checks(
    reader: Reader, stands_on: Ground, own: str, posting: Posting
) -> tuple[str, ...]:
    """Return what to check before posting, in the requester's language."""
    mine = replace(reader, words=templates(own, reader.words.wording.library))
    enclosed = tuple(Typed(one) for one in enclosures(mine, stands_on))
    handed = stands_on.law.letter.form is Form.APPLICATION or mine.request.by_hand
    prescribed = _prescribed(mine, stands_on)
    unsaid = unsaid_of_the_dead(mine.request, stands_on.law)
    kind = str(mine.request.kind)
    counted = _counted(mine.request, stands_on)
    how = _how(mine.request, posting)
    about = (kind, handed, enclosed, prescribed, unsaid, counted, how)
    html = mine.words.html("before_you_post", *about)
    blocks = read_parts(f'<section data-part="list">{html}</section>')["list"]
    return tuple(
        plain_text(item) for block in blocks for item in getattr(block, "items", ())
    )


def _counted(request: Request, stands_on: Ground) -> dict[str, object]:
    """Count the statement against the law's limit; nothing where there is none."""
    limit = word_limit(stands_on, request.kind)
    if limit is None:
        return {}
    count = words_in(request.statement)
    return {"count": count, "most": limit.words, "helped": limit.only_with_help}


def _how(request: Request, posting: Posting) -> dict[str, object]:
    """Return how a letter is posted; a mandate is handed over."""
    if request.kind is Kind.MANDATE:
        return how_to_post(posting, "", request.holder)
    to = whom(request)
    return how_to_post(posting, post_line(request, to), to)


def _prescribed(mine: Reader, stands_on: Ground) -> dict[str, object]:
    """Return the form that is prescribed, and what to write in it, in its order."""
    form = official_form(stands_on, mine.request)
    source = stands_on.remedy or stands_on.right
    if form is None or source is None:
        return {}
    wording = mine.words.wording
    return {
        "name": nearest(form.name, wording.language),
        "compulsory": form.compulsory,
        "where": wording.text(form.where),
        "particulars": tuple(wording.text(one) for one in source.particulars),
    }


def title(words: Templates, own: str) -> str:
    """Return the heading of the page before posting, in the requester's language."""
    mine = templates(own, words.wording.library)
    return mine.wording.text(words.wording.library.labels["before_you_post"].text)
