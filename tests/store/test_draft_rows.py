from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.errors import DamagedStore
from habeas.store import Store

ANSWERS = st.dictionaries(
    st.text(max_size=20),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=50),
        lambda inner: st.lists(inner, max_size=3),
        max_leaves=5,
    ),
    max_size=5,
)


@given(ANSWERS)
def test_answers_survive_the_store_unchanged(answers: dict[str, object]) -> None:
    """Any answer comes back, in the order in which it was given."""
    with Store.open(":memory:", None) as store:
        store.keep_draft("guide", answers)
        kept = store.draft("guide")

    assert kept is not None
    assert list(answers.items()) == list(kept.items())


def test_a_draft_survives_reopening(sealed: Path, passphrase: str) -> None:
    """A guide that was broken off goes on where it stopped."""
    with Store.open(sealed, passphrase) as store:
        store.keep_draft("guide", {"who": "Lin Mei"})
        store.keep_draft("guide", {"who": "Lin Mei", "place": "CN-JS"})
    with Store.open(sealed, passphrase) as store:
        answers = store.draft("guide")

    assert {"who": "Lin Mei", "place": "CN-JS"} == answers


def test_a_text_that_no_letter_can_carry_is_not_lost(store: Store) -> None:
    """A draft keeps half characters and zero characters until the person mends them."""
    store.keep_draft("guide", {"name": "Zoë \udce9 \0"})

    assert {"name": "Zoë \udce9 \0"} == store.draft("guide")


def test_drafts_stand_in_the_order_in_which_they_were_begun(store: Store) -> None:
    """Going on with a draft does not move it."""
    store.keep_draft("second", {})
    store.keep_draft("first", {})
    store.keep_draft("second", {"a": 1})

    assert ("second", "first") == store.drafts()


def test_a_dropped_draft_is_gone(store: Store) -> None:
    """A finished guide leaves no draft, and dropping twice does no harm."""
    store.keep_draft("guide", {"a": 1})
    store.drop_draft("guide")
    store.drop_draft("guide")

    assert store.draft("guide") is None
    assert () == store.drafts()


@pytest.mark.parametrize("value", ["de", None, 0, ["a", {"b": 1.5}]])
def test_a_setting_is_what_was_set(store: Store, value: object) -> None:
    """The last value counts, even where it is nothing."""
    store.set_setting("language", "fr")
    store.set_setting("language", value)

    assert value == store.setting("language", "en")


def test_a_setting_that_nobody_set_is_its_default(store: Store) -> None:
    """A new store behaves as the program decides."""
    assert "en" == store.setting("language", "en")


def test_a_draft_that_no_longer_reads_is_damage(store: Store) -> None:
    """A row that is no draft is reported in a sentence."""
    store.keep_draft("guide", {"a": 1})
    with store._ledger.writing() as connection:
        connection.exec_driver_sql("UPDATE drafts SET answers = '{'")

    with pytest.raises(DamagedStore):
        store.draft("guide")
