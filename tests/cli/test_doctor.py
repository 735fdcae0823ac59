"""``habeas doctor``: what is missing, and the command that mends it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from habeas.desk import doctor
from habeas.desk.places import store_file
from habeas.press import fonts

Habeas = Callable[..., CompletedProcess[str]]


def states(answer: CompletedProcess[str]) -> dict[str, str]:
    """Return how each thing stands, by its short name."""
    return {one["about"]: one["state"] for one in json.loads(answer.stdout)}


def test_a_computer_that_can_print_is_told_so(habeas: Habeas) -> None:
    """The code is 0 where letters can be printed, and every part is named."""
    answer = habeas("doctor", "--json")

    found = states(answer)
    assert 0 == answer.returncode
    assert "fine" == found["pango"]
    assert "fine" == found["sqlcipher"]
    assert {"harfbuzz-subset", "fonts-en", "fonts-zh_CN", "store", "terminal"} <= set(
        found
    )


def test_without_pango_the_doctor_says_what_to_install(
    habeas: Habeas, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The code is 6, and the command to run stands in the answer."""

    def missing() -> None:
        message = "cannot load library 'libpango-1.0-0'"
        raise OSError(message)

    monkeypatch.setattr(doctor, "_text_layout", missing)

    answer = habeas("doctor")

    assert 6 == answer.returncode
    assert "apt install libpango-1.0-0" in answer.stdout


def test_without_chinese_fonts_others_can_still_print(
    habeas: Habeas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a person's own language does not need is advice, with its package."""
    latin, *_ = (file for file, _ in fonts._faces("Noto Serif:style=Regular"))
    shutil.copy(latin, tmp_path)
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{tmp_path}</dir></fontconfig>")
    monkeypatch.setenv("FONTCONFIG_FILE", str(config))
    for kept in (fonts._faces, fonts._coverage):
        kept.cache_clear()

    answer = habeas("doctor", "--json")

    for kept in (fonts._faces, fonts._coverage):
        kept.cache_clear()
    assert 0 == answer.returncode
    assert "advice" == states(answer)["fonts-zh_CN"]
    assert "fonts-noto-cjk" in answer.stdout


def test_a_store_open_to_all_is_pointed_out(habeas: Habeas, request_file: Path) -> None:
    """No encryption and loose permissions are two things to know."""
    habeas("cases", "open", request_file, "--no-passphrase")
    store_file().parent.chmod(0o755)

    found = states(habeas("doctor", "--json"))

    assert "advice" == found["permissions"]
    assert "advice" == found["encryption"]


def test_an_encrypted_store_is_fine_without_its_passphrase(
    habeas: Habeas, request_file: Path
) -> None:
    """Nobody is asked for anything."""
    habeas("cases", "open", request_file, typed="geheim\n")

    found = states(habeas("doctor", "--json"))

    assert "fine" == found["permissions"]
    assert "fine" == found["encryption"]
