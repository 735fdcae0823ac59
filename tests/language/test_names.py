from __future__ import annotations

import inspect
from enum import StrEnum

import pytest

from habeas.cases.events import EventKind
from habeas.cases.next_step import Why
from habeas.cases.standing import Standing
from habeas.language.names import NAMES, plain_name
from habeas.law import words
from habeas.law.words import HolderType, Start

VOCABULARIES = [
    found
    for _, found in inspect.getmembers(words, inspect.isclass)
    if issubclass(found, StrEnum) and found is not StrEnum
] + [EventKind, Standing, Why]


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_every_word_of_the_field_has_a_plain_name(vocabulary: type[StrEnum]) -> None:
    """No screen ever shows a code where a person expects a word."""
    assert set(NAMES[vocabulary]) == set(vocabulary)


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_no_two_words_of_a_vocabulary_share_a_name(vocabulary: type[StrEnum]) -> None:
    """A person can tell the choices apart."""
    names = list(NAMES[vocabulary].values())

    assert len(set(names)) == len(names)


def test_equal_words_of_two_vocabularies_keep_their_own_names() -> None:
    """A decision that starts a period is not the event that ends an appeal."""
    assert plain_name(Start.DECIDED, "en") == "Request found justified"
    assert plain_name(EventKind.DECIDED, "en") == "Decided by that body"


def test_a_name_is_plain() -> None:
    """A holder is called what people call it."""
    assert plain_name(HolderType.PUBLIC_CREDIT, "en") == "Public-credit platform"
