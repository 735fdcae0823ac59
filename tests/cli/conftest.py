"""The command line as a person meets it: arguments in, two streams and a code out."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from habeas.cli import speech
from habeas.cli.main import main

PHRASE = "Übermorgen ist alles 好"

REQUEST = """\
schema = "habeas/request/1"
kind = "access"
law = "eu-gdpr"
language = "en"

[person]
name = "Maria Sommer"
address = "Musterweg 1\\n60311 Frankfurt am Main"
country = "DE"

[holder]
name = "Muster-Auskunftei GmbH"
type = "credit-bureau"
address = "Beispielallee 5\\n65201 Wiesbaden"
country = "DE"
place = "DE-HE"
"""


@pytest.fixture(autouse=True)
def fresh_speech() -> None:
    """Let each test find out anew which language is spoken."""
    speech.spoken.cache_clear()


@pytest.fixture
def habeas(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., CompletedProcess[str]]:
    """Lend the command; what is typed on standard input goes along."""

    def run(*arguments: str | Path, typed: str = "") -> CompletedProcess[str]:
        stream = io.TextIOWrapper(
            io.BytesIO(typed.encode("utf-8", "surrogateescape")), "utf-8"
        )
        monkeypatch.setattr(sys, "stdin", stream)
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        code = ended.value.code
        assert isinstance(code, int)
        return CompletedProcess(arguments, code, said.out, said.err)

    return run


@pytest.fixture
def request_text() -> str:
    """Lend the text of a request that is right."""
    return REQUEST


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Name a folder that does not exist yet."""
    return tmp_path / "letters"


@pytest.fixture
def request_file(tmp_path: Path) -> Path:
    """Lend a request file that is right."""
    file = tmp_path / "request.toml"
    file.write_text(REQUEST, "utf-8")
    return file


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    """Lend a passphrase in a file that only its owner may read."""
    file = tmp_path / "passphrase"
    file.touch(0o600)
    file.write_text(PHRASE + "\n", "utf-8")
    return file
