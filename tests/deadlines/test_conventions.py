from __future__ import annotations

import pytest

from habeas.deadlines.conventions import CONVENTIONS, convention
from habeas.errors import DossierError, ExitCode, UnknownConvention


@pytest.mark.parametrize("name", sorted(CONVENTIONS))
def test_a_convention_is_found_by_its_own_name(name: str) -> None:
    """Every way of counting stands in the table under the name it carries."""
    found = convention(name)

    assert name == found.name


def test_an_unknown_convention_is_the_dossiers_fault() -> None:
    """A misspelt way of counting ends with the dossiers' exit code and all names."""
    with pytest.raises(UnknownConvention) as caught:
        convention("eu-1182")

    assert isinstance(caught.value, DossierError)
    assert caught.value.exit_code == ExitCode.DOSSIER
    assert "'eu-1182'" in str(caught.value)
    assert "eu-1182-71" in str(caught.value)


@pytest.mark.parametrize("name", sorted(CONVENTIONS))
def test_every_article_of_a_convention_names_its_act(name: str) -> None:
    """An article of a way of counting can be cited from any law: it names its act."""
    known = convention(name)
    cited = [
        place
        for places in (*known.steps.values(), *known.units.values())
        for place in places
    ]

    assert [] == [str(place) for place in cited if not place.act]
