"""``habeas laws``, ``deadline``, ``preview``, ``check``, ``languages``: the shelf."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Habeas = Callable[..., CompletedProcess[str]]


def test_the_list_of_laws_is_the_shelf(habeas: Habeas) -> None:
    """Each law comes with its name, place, kinds and letter languages."""
    found = {one["law"]: one for one in json.loads(habeas("laws", "--json").stdout)}

    gdpr = found["eu-gdpr"]
    assert "EU" == gdpr["jurisdiction"]
    assert "2018-05-25" == gdpr["in_force"]
    assert {"access", "correction", "erasure"} <= set(gdpr["kinds"])
    assert "en" in gdpr["languages"]


def test_the_list_of_laws_speaks_the_persons_language(
    habeas: Habeas, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A law is called what its readers call it."""
    monkeypatch.setenv("HABEAS_LANGUAGE", "zh-CN")

    assert "江苏省社会信用条例" in habeas("laws").stdout


def test_a_law_is_shown_on_one_page(habeas: Habeas) -> None:
    """What it grants stands there with its article."""
    shown = habeas("laws", "show", "eu-gdpr")

    assert 0 == shown.returncode
    assert "General Data Protection Regulation" in shown.stdout.splitlines()[0]
    assert "Article 15(1)" in shown.stdout


def test_a_law_is_handed_to_programs_as_it_stands(habeas: Habeas) -> None:
    """The JSON of a law has the keys of its dossier."""
    found = json.loads(habeas("laws", "show", "eu-gdpr", "--json").stdout)

    assert (1, "eu-gdpr") == (found["schema"], found["id"])


def test_an_unknown_law_is_told_with_those_there_are(habeas: Habeas) -> None:
    """A slip in the name costs one look at the sentence."""
    answer = habeas("laws", "show", "eu-gdrp")

    assert (2, "") == (answer.returncode, answer.stdout)
    assert "eu-gdpr" in answer.stderr


def test_the_laws_that_apply_come_with_reasons(
    habeas: Habeas, request_file: Path
) -> None:
    """The best is first; what does not apply says why not."""
    found = json.loads(habeas("laws", "applicable", request_file, "--json").stdout)

    assert ("eu-gdpr", True) == (found[0]["law"], found[0]["applies"])
    assert found[0]["reason"]
    left_out = [one for one in found if not one["applies"]]
    assert all(one["against"] for one in left_out)


KEYS = {
    "law",
    "kind",
    "term",
    "whose",
    "event",
    "start",
    "due",
    "reminder",
    "provisional",
    "steps",
    "citation",
}
"""What other programs rely on in a deadline."""


def test_a_deadline_has_the_keys_that_programs_rely_on(habeas: Habeas) -> None:
    """Every period comes whole, with its working in sentences."""
    found = json.loads(
        habeas(
            "deadline", "eu-gdpr", "access", "--from", "2026-11-25",
            "--region", "DE-HE", "--json",
        ).stdout
    )  # fmt: skip

    answer = found[0]
    assert set(answer) >= KEYS
    assert "eu-gdpr access answer theirs received 2026-11-25 2026-12-28" == " ".join(
        answer[key] for key in ("law", "kind", "term", "whose", "event", "start", "due")
    )
    assert (None, False) == (answer["reminder"], answer["provisional"])
    assert "Article 12(3) GDPR" == answer["citation"]
    assert any("holiday" in step for step in answer["steps"])


def test_a_deadline_without_a_number_has_no_date(habeas: Habeas) -> None:
    """Where the law says "promptly", the day is a reminder and nothing else."""
    answer = habeas(
        "deadline", "cn-js-social-credit", "access", "--from", "2026-11-25",
        "--term", "answer", "--json",
    )  # fmt: skip

    found = json.loads(answer.stdout)[0]
    assert found["due"] is None
    assert found["reminder"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("eu-gdpr", "ode", "--from", "2026-11-25"), "'ode'"),
        (("eu-gdpr", "repair", "--from", "2026-11-25"), "repair"),
        (("eu-gdpr", "access", "--from", "soon"), "soon"),
        (("eu-gdpr", "access", "--from", "2026-11-25", "--term", "x"), "'x'"),
        (("eu-gdpr", "access", "--from", "2026-11-25", "--event", "x"), "'x'"),
        (("eu-gdpr", "access", "--from", "9999-12-01"), "9999-12-01"),
    ],
)
def test_a_deadline_that_cannot_be_reckoned_says_why(
    habeas: Habeas, arguments: tuple[str, ...], named: str
) -> None:
    """One sentence, and no half of a table."""
    answer = habeas("deadline", *arguments)

    assert (2, "") == (answer.returncode, answer.stdout)
    assert named in answer.stderr


def test_a_specimen_can_be_read_before_anything_is_asked(habeas: Habeas) -> None:
    """A person sees what a letter will look like, with an invented name."""
    shown = habeas("preview", "eu-gdpr", "access", "--language", "en")

    assert 0 == shown.returncode
    assert "Maria Sommer" in shown.stdout
    assert "Article 15" in shown.stdout


def test_the_dossiers_are_sound(habeas: Habeas) -> None:
    """``habeas check`` finds nothing to mend in the laws it is asked about."""
    answer = habeas("check", "eu-gdpr")

    assert (0, "") == (answer.returncode, answer.stdout)
    assert "checked" in answer.stderr


def test_what_nobody_has_verified_is_listed(habeas: Habeas) -> None:
    """The next reader knows where to look."""
    answer = habeas("check", "--open")

    assert 0 == answer.returncode
    assert any(line.startswith("cn-") for line in answer.stdout.splitlines())


def test_languages_say_how_far_they_can_be_trusted(habeas: Habeas) -> None:
    """English is the source; each language says whether a lawyer reviewed it."""
    found = json.loads(habeas("languages", "--json").stdout)

    assert ("en", True) == (found[0]["language"], found[0]["letters_complete"])
    assert {
        "language", "name", "interface_complete", "letters_complete",
        "letters_reviewed_by",
    } == set(found[0])  # fmt: skip
