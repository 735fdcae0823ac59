"""What goes along with a letter: what the law asks for, proofs, earlier letters."""

from __future__ import annotations

from habeas.cases.request import Request
from habeas.language.names import nearest
from habeas.law.words import (
    FOLLOW_UPS,
    OF_THE_DEAD,
    Kind,
    Outcome,
    Refusal,
)
from habeas.press.acting import (
    represented,
)
from habeas.press.exhibits import goes_up, numbers, paper_of
from habeas.press.grounds import Ground, official_form
from habeas.press.said import Reader


def enclosures(reader: Reader, stands_on: Ground) -> tuple[str, ...]:
    """Return what is enclosed: what the law asks for, then what the person names."""
    request, words = reader.request, reader.words
    follows = request.kind in FOLLOW_UPS
    source = None if follows else stands_on.remedy or stands_on.right
    by_law = (
        tuple(words.wording.text(one) for one in source.enclosures) if source else ()
    )
    form = official_form(stands_on, request)
    if form and form.compulsory:
        named = {"form": nearest(form.name, words.wording.language)}
        label = words.wording.library.labels["official_form"].text
        by_law = (words.wording.text(label) % named, *by_law)
    letters = _letters(reader)
    # Numbered papers come first, so that their numbers are those of the list.
    also = by_law + _proofs(reader)
    listed = letters + also if goes_up(request) else also + letters
    return listed + request.enclosures


def _letters(reader: Reader) -> tuple[str, ...]:
    """Return the letters of the matter as enclosures: each by number, or all in one."""
    request, words = reader.request, reader.words
    exhibits = tuple(
        words.word("exhibit", number, paper_of(entry), words.wording.day(entry.on))
        for entry, number in zip(request.past, numbers(request), strict=True)
        if number
    )
    answered = request.past or (
        goes_up(request) and request.outcome is not Outcome.BEFORE
    )
    if exhibits or not answered:
        return exhibits
    return (words.word("enclosed", _copies(request)),)


def _proofs(reader: Reader) -> tuple[str, ...]:
    """Return what shows that a representative may write."""
    by = represented(reader.request)
    if by is None:
        return ()
    dead = by.relation in OF_THE_DEAD
    proof = reader.words.word("proof", str(by.relation))
    return (reader.words.word("proof", "death"), proof) if dead else (proof,)


def _copies(request: Request) -> str:
    """Return the kind of letter whose copies go with it; another's data never do."""
    wrong = request.refused_because == Refusal.WRONG_PERSON
    return str(Kind.REMINDER if wrong else request.kind)
