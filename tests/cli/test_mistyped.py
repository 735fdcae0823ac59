"""A command line with a slip: one sentence, in the person's own language."""

from __future__ import annotations

from collections.abc import Callable
from subprocess import CompletedProcess

import pytest

from habeas.cli import speech

Habeas = Callable[..., CompletedProcess[str]]

SLIPS = {
    ("write", "--nope"): "--nope",
    ("write",): "REQUEST_FILE",
    ("cases", "event", "k3f9a"): "KIND",
    ("write", "x.toml", "--out", __file__): "--out",
    ("write", "x.toml", "--out"): "--out",
    ("cases", "event", "k3f9a", "retracted", "--retracts", "two"): "--retracts",
    ("nonsense",): "habeas --help",
    ("doctor", "quickly"): "habeas doctor --help",
}
"""By what was typed: what the sentence names."""


@pytest.mark.parametrize("typed", SLIPS, ids=" ".join)
@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_a_slip_is_told_in_one_line(
    habeas: Habeas,
    monkeypatch: pytest.MonkeyPatch,
    typed: tuple[str, ...],
    language: str,
) -> None:
    """It names the slip and the help, with the exit code of the page."""
    monkeypatch.setenv("HABEAS_LANGUAGE", language)
    speech.spoken.cache_clear()

    answer = habeas(*typed)

    assert (2, "") == (answer.returncode, answer.stdout)
    assert 1 == len(answer.stderr.splitlines())
    assert SLIPS[typed] in answer.stderr
    assert ("explains" in answer.stderr) == (language == "en")


def test_a_group_without_a_word_explains_itself(habeas: Habeas) -> None:
    """Whoever types only ``habeas cases --help`` sees what can follow."""
    answer = habeas("cases", "--help")

    assert 0 == answer.returncode
    assert "event" in answer.stdout
