"""The wheel, not the checkout: built, installed elsewhere, and asked for its laws."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import pytest

HOUSE = Path(__file__).parents[2]

INGREDIENTS = (
    "pyproject.toml",
    "hatch_build.py",
    "README.md",
    "LICENSE",
    "src",
    "letters",
    "locales",
)
"""What the build needs, and all that it is given."""

pytestmark = pytest.mark.long


def pip(*arguments: str | Path) -> None:
    """Run pip without the network."""
    offline = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*offline, *arguments], check=True)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a clean copy that holds no compiled catalog."""
    checkout = tmp_path_factory.mktemp("checkout")
    fresh = shutil.ignore_patterns("*.mo", "__pycache__")
    for name in INGREDIENTS:
        if (HOUSE / name).is_dir():
            shutil.copytree(HOUSE / name, checkout / name, ignore=fresh)
        else:
            shutil.copy(HOUSE / name, checkout / name)
    shop = tmp_path_factory.mktemp("shop")
    flags = ("--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", shop)
    pip("wheel", *flags, checkout)
    (built,) = shop.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel in a folder that knows nothing of the checkout."""
    target = tmp_path_factory.mktemp("elsewhere")
    pip("install", "--no-deps", "--no-index", "--target", target, wheel)
    return target


def files_below(folder: Path) -> set[str]:
    """Return the files of a folder of the checkout, as the wheel should name them."""
    return {
        f"habeas/{file.relative_to(HOUSE)}"
        for file in folder.rglob("*")
        if file.is_file() and file.suffix != ".mo"
    }


@pytest.mark.parametrize("shelf", ["letters", "locales"])
def test_the_wheel_holds_the_whole_shelf(wheel: Path, shelf: str) -> None:
    """Whoever installs Habeas has every law and every language."""
    shelved = set(ZipFile(wheel).namelist())

    assert set() == files_below(HOUSE / shelf) - shelved


def test_the_wheel_holds_every_catalog_compiled(wheel: Path) -> None:
    """No language has to be prepared on the person's computer."""
    shelved = set(ZipFile(wheel).namelist())

    sources = {name for name in shelved if name.endswith(".po")}

    assert sources
    assert set() == {name.removesuffix("po") + "mo" for name in sources} - shelved


def test_the_installed_wheel_lists_its_laws(elsewhere: Path, tmp_path: Path) -> None:
    """Installed anywhere, Habeas finds its shelves.

    Without ``site`` no ``.pth`` file is read, so an editable install of the checkout
    cannot step in.
    """
    libraries = [str(elsewhere), sysconfig.get_path("purelib")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(libraries)}

    answer = subprocess.run(
        [sys.executable, "-S", "-m", "habeas", "laws"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (0, "") == (answer.returncode, answer.stderr)
    for law in (HOUSE / "letters").glob("[!_]*/law.toml"):
        assert law.parent.name in answer.stdout
