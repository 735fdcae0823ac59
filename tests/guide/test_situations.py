from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import Library
from habeas.guide.asked import request_of
from habeas.guide.situations import SITUATIONS
from habeas.law.words import Kind

Fill = Callable[[Mapping[str, object]], Mapping[str, object]]
Script = dict[str, object]

ENTRY = [{"what": "2026年9月15日，交通违法，扣3分", "wrong": "当场处罚"}]
CHINESE: Script = {"person_country": "CN", "person_name": "林梅"}
SUZHOU = CHINESE | {
    "person_part": "CN-JS",
    "holder_name": "苏州市公共信用信息中心",
    "items": ENTRY,
}
YIWU = CHINESE | {
    "person_part": "CN-ZJ",
    "holder_name": "义乌市公共信用机构",
    "items": ENTRY,
}
COURT = CHINESE | {"person_part": "CN-HA", "holder_name": "郑州市金水区人民法院"}
SHOP = CHINESE | {
    "person_part": "CN-SC",
    "holder_name": "中国人民银行征信中心",
    "items": ENTRY,
}
ZHIMA = CHINESE | {
    "situation": "holds-data",
    "about": "score",
    "person_part": "CN-ZJ",
    "holder_name": "芝麻信用管理有限公司",
    "items": ENTRY,
}
AMERICAN: Script = {
    "person_country": "US",
    "person_part": "US-IL",
    "person_name": "Ana Morales",
    "items": [{"what": "Collection account, $412"}],
}
BANK = AMERICAN | {"situation": "refused", "holder_name": "Prairie Example Bank, N.A."}
BUREAU = AMERICAN | {"holder_name": "Equifax Information Services, LLC"}
GERMAN: Script = {
    "person_country": "DE",
    "person_part": "DE-HE",
    "person_name": "Maria Sommer",
    "holder_name": "Muster-Auskunftei GmbH",
    "holder_type": "credit-bureau",
    "items": [{"what": "Forderung, 412,00 EUR"}],
}
UPWARD: Script = {
    "situation": "follow-up",
    "outcome": "silent",
    "kind": "upward",
    "sent_on": "2026-01-11",
    "received_on": "2026-01-13",
    "recipient_name": "Muster-Aufsichtsbehörde",
}

STORIES: dict[str, tuple[Script, str, str]] = {
    "suzhou": (
        {"situation": "see-record"} | SUZHOU,
        "cn-js-social-credit",
        "access",
    ),
    "suzhou-wrong": (
        {"situation": "wrong-record"} | SUZHOU,
        "cn-js-social-credit",
        "correction",
    ),
    "suzhou-silent": (
        UPWARD | {"of": "correction", "about": "score"} | SUZHOU,
        "cn-js-social-credit",
        "review",
    ),
    "yiwu": ({"situation": "penalty"} | YIWU, "cn-zj-public-credit", "correction"),
    "yiwu-penalty": (
        {"situation": "penalty", "kind": "review", "recipient_name": "义乌市人民政府"}
        | YIWU,
        "cn-reconsideration",
        "review",
    ),
    "court-list": ({"situation": "court-list"} | COURT, "cn-court-list", "removal"),
    "credit-report": (
        {"situation": "credit-report"} | SHOP,
        "cn-credit-reporting",
        "access",
    ),
    "credit-report-statement": (
        {"situation": "credit-report", "kind": "statement", "statement": "非本人"}
        | SHOP,
        "cn-credit-reporting",
        "statement",
    ),
    "zhima-explanation": (ZHIMA | {"kind": "explanation"}, "cn-pipl", "explanation"),
    "loan-denial": (BANK, "us-ecoa", "explanation"),
    "bureau": ({"situation": "bureau-score"} | BUREAU, "us-fcra", "access"),
    "bureau-dispute": (
        {"situation": "credit-report", "kind": "correction"} | BUREAU,
        "us-fcra",
        "correction",
    ),
    "bureau-freeze": (
        {"situation": "credit-report", "kind": "restriction"} | BUREAU,
        "us-fcra",
        "restriction",
    ),
    "bureau-theft": (
        {"situation": "identity-theft"} | BUREAU,
        "us-fcra",
        "restriction",
    ),
    "german-score": ({"situation": "bureau-score"} | GERMAN, "eu-gdpr", "access"),
    "german-explanation": (
        {"situation": "bureau-score", "kind": "explanation"} | GERMAN,
        "eu-gdpr",
        "explanation",
    ),
    "german-reminder": (
        UPWARD | {"kind": "reminder", "about": "score"} | GERMAN,
        "eu-gdpr",
        "reminder",
    ),
    "german-complaint": (UPWARD | {"about": "score"} | GERMAN, "eu-gdpr", "complaint"),
}


@pytest.mark.parametrize("story", STORIES)
def test_each_story_comes_to_its_letter_under_its_law(
    story: str, fill: Fill, shelf: Library, on: date
) -> None:
    """What a person would answer leads to the right letter, and it can be written."""
    script, law, kind = STORIES[story]

    request = request_of(fill(script), shelf, on)
    wishes = Wishes(on=on, language="en", facing=NO_COPY)
    letter = composed(request, shelf, wishes).letter

    assert (law, kind) == (request.law, request.kind)
    assert (law, kind) == (letter.law, letter.kind)


@pytest.mark.parametrize(
    "asked",
    [
        ("credit-report", "access", "lender"),
        ("credit-report", "restriction", "credit-bureau"),
        ("holds-data", "access", "lender"),
        ("holds-data", "restriction", "credit-bureau"),
        ("refused", "access", "lender"),
    ],
)
def test_only_a_victim_says_that_an_identity_was_stolen(
    asked: tuple[str, str, str], fill: Fill, shelf: Library, on: date
) -> None:
    """A false statement about a theft would harm the person who signs it."""
    script = dict(zip(("situation", "kind", "holder_type"), asked, strict=True))
    named = script | AMERICAN | {"holder_name": "Example Company, Inc."}

    request = request_of(fill(named), shelf, on).model_copy(update={"law": "us-fcra"})
    letter = composed(request, shelf, Wishes(on=on, language="en", facing=NO_COPY))

    assert "identity theft" not in letter.letter.model_dump_json()


def test_zhima_can_be_asked_under_the_law_on_personal_information(
    fill: Fill, shelf: Library, on: date
) -> None:
    """Where several laws grant a letter the person may choose among them."""
    request = request_of(fill(ZHIMA | {"law": "cn-pipl"}), shelf, on)

    assert ("cn-pipl", Kind.ACCESS) == (request.law, request.kind)


@pytest.mark.parametrize("law", ["cn-pipl", "cn-credit-reporting", "cn-court-list"])
def test_a_law_that_does_not_fit_still_leads_to_a_letter(
    law: str, fill: Fill, shelf: Library, on: date
) -> None:
    """A person may overrule the choice of law, and is asked for a letter it grants."""
    script = {"situation": "see-record"} | SUZHOU | {"law": law}

    request = request_of(fill(script), shelf, on)
    wishes = Wishes(on=on, language="en", facing=NO_COPY)

    assert law == request.law
    assert law == composed(request, shelf, wishes).letter.law


@pytest.mark.parametrize("law", ["eu-gdpr", "us-fcra", "cn-court-list"])
def test_where_no_law_fits_every_law_may_be_chosen(
    law: str, fill: Fill, shelf: Library, on: date
) -> None:
    """A place without a law on the shelf does not end the way."""
    script = GERMAN | {"situation": "see-record", "person_country": "XX", "law": law}

    request = request_of(fill(script), shelf, on)

    assert law == request.law


@pytest.mark.parametrize("outcome", ["silent", "incomplete", "refused"])
def test_each_outcome_proposes_the_letter_that_answers_it(
    outcome: str, fill: Fill, shelf: Library, on: date
) -> None:
    """Silence is reminded of, gaps are asked for, a refusal is answered."""
    script = {
        "situation": "follow-up",
        "outcome": outcome,
        "missing_words": "the score",
    } | GERMAN
    proposed = {"silent": "reminder", "incomplete": "incomplete", "refused": "rebuttal"}

    request = request_of(fill(script), shelf, on)

    assert proposed[outcome] == request.kind


@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_situation_has_a_way_to_the_end(
    situation: str, fill: Fill, shelf: Library, on: date
) -> None:
    """Nobody is left standing with a question that cannot be answered."""
    named = {"situation": situation, "representative_name": "Tobias Keller"}
    script = named | {"outcome": "refused"} | GERMAN

    request = request_of(fill(script), shelf, on)
    wishes = Wishes(on=on, language="en", facing=NO_COPY)

    assert request.law
    assert composed(request, shelf, wishes).letter.demands
