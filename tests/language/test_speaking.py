"""Which language a person is spoken to in, before they have said anything."""

from __future__ import annotations

import pytest

from habeas.language.speaking import first_language


@pytest.mark.parametrize(
    ("environment", "chosen", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "", "de"),
        ({"LANG": "de_AT.UTF-8"}, "zh_CN", "zh_CN"),
        ({"HABEAS_LANGUAGE": "en", "LANG": "de_DE"}, "zh_CN", "en"),
        ({"LANG": "C.UTF-8"}, "", "en"),
        ({"LANG": "xx_YY"}, "", "en"),
    ],
)
def test_the_first_language_is_the_one_a_person_would_expect(
    environment: dict[str, str], chosen: str, language: str
) -> None:
    """Forced by a variable, else chosen before, else the system's, else English."""
    assert language == first_language(chosen, environment)
