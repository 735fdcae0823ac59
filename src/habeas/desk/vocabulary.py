"""Reading a word of the vocabulary, or naming the words there are."""

from __future__ import annotations

from habeas.cases.events import EventKind
from habeas.cases.follow_up import REMINDED
from habeas.errors import UnknownBadAnswer, UnknownEvent, UnknownKind
from habeas.law.words import Kind, Refusal, Start


def known_kind(word: str) -> Kind:
    """Return a kind of letter."""
    if word in set(Kind):
        return Kind(word)
    raise UnknownKind(kind=word, known=", ".join(Kind))


def known_event(word: str) -> Start:
    """Return an event from which periods run."""
    if word in set(Start):
        return Start(word)
    raise UnknownEvent(event=word, known=", ".join(Start))


def known_happening(word: str) -> EventKind:
    """Return something that can happen in a case."""
    if word in set(EventKind):
        return EventKind(word)
    raise UnknownEvent(event=word, known=", ".join(EventKind))


def known_bad_answer(word: str) -> Refusal:
    """Return what can be wrong with an answer."""
    if word in set(Refusal):
        return Refusal(word)
    raise UnknownBadAnswer(because=word, known=", ".join(Refusal))


def known_past(word: str) -> str:
    """Return something that a letter can say has happened."""
    known = dict.fromkeys((*EventKind, *Start, REMINDED))
    if word in known:
        return word
    raise UnknownEvent(event=word, known=", ".join(known))
