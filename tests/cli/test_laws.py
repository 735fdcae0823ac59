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
    "remedy",
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


def test_the_laws_of_a_place_are_listed_alone(habeas: Habeas) -> None:
    """With those of its parts, and of the Union it belongs to."""
    canada = json.loads(habeas("laws", "--in", "ca", "--json").stdout)
    bavaria = json.loads(habeas("laws", "--in", "DE-BY", "--json").stdout)

    assert {"CA", "CA-ON", "CA-QC"} <= {one["jurisdiction"] for one in canada}
    assert {"CA"} == {one["jurisdiction"][:2] for one in canada}
    assert "eu-gdpr" in {one["law"] for one in bavaria}


def test_a_law_is_listed_with_the_days_it_is_in_force(habeas: Habeas) -> None:
    """A law that ends, and one that begins."""
    lines = {line.split()[0]: line for line in habeas("laws").stdout.splitlines()}

    assert "2018-05-25/.." in lines["eu-gdpr"]
    assert "/2026-11-30" in lines["cl-19628"]


def test_a_place_without_a_law_is_told_by_its_name(habeas: Habeas) -> None:
    """An empty list alone would look like a slip."""
    answer = habeas("laws", "--in", "JM")

    assert (0, "") == (answer.returncode, answer.stdout)
    assert "Jamaica" in answer.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("laws", "--in", "Canada"),
        (
            "deadline",
            "eu-gdpr",
            "access",
            "--from",
            "2026-11-25",
            "--region",
            "Bavaria",
        ),
    ],
)
def test_a_place_is_never_taken_for_none(habeas: Habeas, words: tuple[str]) -> None:
    """A day reckoned without the holidays that were asked for would be wrong."""
    answer = habeas(*words)

    assert (2, "") == (answer.returncode, answer.stdout)
    assert "ISO 3166" in answer.stderr
    assert words[-1] in answer.stderr


def test_a_misspelt_law_brings_the_nearest_names_and_no_more(habeas: Habeas) -> None:
    """A hundred names hide the one that was meant."""
    told = habeas("laws", "show", "eu-gdrp").stderr

    assert "eu-gdpr" in told
    assert "vn-pdp" not in told


def test_what_is_open_can_be_asked_of_one_law(habeas: Habeas) -> None:
    """And a program gets it in columns."""
    found = json.loads(habeas("check", "--open", "us-ecoa", "--json").stdout)

    assert {"us-ecoa"} == {one["law"] for one in found}
    assert all(one["about"] for one in found)


def test_periods_of_one_name_are_told_apart_by_their_remedy(habeas: Habeas) -> None:
    """Two suits have each a time limit called file."""
    words = ("deadline", "cn-js-social-credit", "complaint", "--from", "2026-11-25")
    found = json.loads(habeas(*words, "--json").stdout)
    names = [(one["remedy"], one["term"]) for one in found]

    assert len(names) == len(set(names))
