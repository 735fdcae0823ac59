from __future__ import annotations

from datetime import date

import pytest

from habeas.dossiers.library import library
from habeas.law.applicable import applicable, excluded, right_for
from habeas.law.dossier import Law
from habeas.law.findings import Finding, ReasonKind, Situation
from habeas.law.words import HolderType, Kind, Matter

R = ReasonKind


def law(name: str, place: str, **more: object) -> Law:
    """Return a law of a place that grants access to anybody who lives there."""
    right = {"kind": "access", "basis": [{"cite": ["45"], "says": "may ask"}]}
    facts: dict[str, object] = {
        "schema": 1,
        "id": name,
        "name": {"en": name},
        "jurisdiction": place,
        "edition": "2020-01-01",
        "in_force": "2020-01-01",
        "convention": "prc-civil",
        "sources": {
            "text": {"title": name, "level": "primary", "checked_on": "2026-01-01"}
        },
        "binds": {"holders": ["public-credit", "platform"], "cite": ["2"]},
        "links": ["residence"],
        "matters": ["personal-data"],
        "letter": {"languages": ["en"]},
        "rights": [right],
    }
    return Law.model_validate(facts | more, context={"conventions": library().ways})


def about(**more: object) -> Situation:
    """Return the situation of somebody in Jiangsu with a public score."""
    facts: dict[str, object] = {
        "person_place": "CN-JS",
        "holder_place": "CN-JS",
        "holder_type": HolderType.PUBLIC_CREDIT,
        "matter": Matter.SCORE,
        "on": date(2026, 11, 23),
        "kind": Kind.ACCESS,
    }
    return Situation.model_validate(facts | more)


def names(findings: tuple[Finding, ...]) -> list[str]:
    """Return the laws found, in their order."""
    return [finding.law for finding in findings]


def against(finding: Finding) -> set[ReasonKind]:
    """Return what is against a law."""
    return {reason.kind for reason in finding.against}


def reasons(finding: Finding) -> set[ReasonKind]:
    """Return what speaks for a law."""
    return {reason.kind for reason in finding.reasons}


NATION = law("cn", "CN")
PROVINCE = law("cn-js", "CN-JS", matters=["score", "personal-data"])
CORRECTION = {"kind": "correction", "basis": [{"cite": ["46"], "says": "may ask"}]}


def test_the_law_made_for_the_matter_comes_first() -> None:
    """A law that names scores is better for a score than one on all data."""
    assert ["cn-js", "cn"] == names(applicable(about(), (NATION, PROVINCE)))


def test_each_law_says_what_speaks_for_it() -> None:
    """The person reads why, and where the law says so."""
    best, general = applicable(about(), (NATION, PROVINCE))

    assert {
        R.LIVES_THERE,
        R.BINDS_HOLDER_TYPE,
        R.MADE_FOR_MATTER,
        R.MOST_LOCAL,
        R.GRANTS_KIND,
    } == reasons(best)
    assert {R.LIVES_THERE, R.BINDS_HOLDER_TYPE, R.GRANTS_KIND} == reasons(general)


def test_a_law_that_grants_the_letter_outranks_a_better_fit_that_does_not() -> None:
    """What cannot be asked under a law is not asked under it first."""
    nation = law("cn", "CN", rights=[CORRECTION])

    first, second = applicable(about(kind=Kind.CORRECTION), (PROVINCE, nation))

    assert ("cn", "cn-js") == (first.law, second.law)
    assert {R.OTHER_LETTER_NEEDED} == against(second)


def test_between_equals_the_more_local_law_leads() -> None:
    """The province before the country, the country before the Union."""
    situation = about(
        person_place="DE-HE", holder_place="DE-HE", matter=Matter.PERSONAL_DATA
    )
    laws = (law("eu", "EU"), law("de", "DE"), law("de-he", "DE-HE"))

    assert ["de-he", "de", "eu"] == names(applicable(situation, laws))


def test_between_equals_the_narrower_law_leads() -> None:
    """A law for credit registers is closer than one that binds everybody."""
    narrow = law("narrow", "CN", binds={"holders": ["public-credit"]})

    assert ["narrow", "cn"] == names(applicable(about(), (NATION, narrow)))


def test_equals_keep_their_order() -> None:
    """Nothing is ranked by chance."""
    laws = (law("b", "CN"), law("a", "CN"))

    assert ["b", "a"] == names(applicable(about(), laws))


@pytest.mark.parametrize(
    ("place", "jurisdiction", "applies"),
    [
        ("DE", "EU", True),
        ("DE-HE", "EU", True),
        ("NO", "EU", True),
        ("GB", "EU", False),
        ("CH", "EU", False),
        ("CN-JS", "CN", True),
        ("CN-SH", "CN-JS", False),
        ("CN-HK", "CN", False),
        ("CN-HK", "HK", True),
        ("US-VA", "US", True),
        ("", "CN", False),
    ],
)
def test_places_lie_where_the_law_sees_them(
    place: str, jurisdiction: str, *, applies: bool
) -> None:
    """The Union reaches into the EEA, and a country into its parts."""
    situation = about(person_place=place, holder_place="")

    assert applies is bool(applicable(situation, (law("one", jurisdiction),)))


def test_a_seat_ties_whoever_lives_elsewhere() -> None:
    """The holder's seat is enough where the law says so."""
    situation = about(person_place="DE")
    seated = law("seated", "CN-JS", links=["residence", "seat"])

    (finding,) = applicable(situation, (seated, NATION))

    assert ("seated", True) == (finding.law, R.HOLDER_SITS_THERE in reasons(finding))


def test_a_market_is_where_the_person_is() -> None:
    """A holder abroad that serves people here is bound here."""
    platform = HolderType.PLATFORM
    situation = about(person_place="DE", holder_place="US", holder_type=platform)

    (finding,) = applicable(situation, (law("eu", "EU", links=["market"]),))

    assert R.SERVES_PEOPLE_THERE in reasons(finding)


def test_another_states_office_serves_no_market_here() -> None:
    """A ministry abroad answers to the law of its own country."""
    ministry = HolderType.PUBLIC_CREDIT
    situation = about(person_place="DE", holder_place="US", holder_type=ministry)
    here = law("eu", "EU", links=["market", "seat"])

    assert () == applicable(situation, (here,))


def test_the_law_of_the_seat_goes_before_one_that_reaches_abroad() -> None:
    """Where a shop sits is plain; whom it aims at is for a court to say."""
    platform = HolderType.PLATFORM
    situation = about(person_place="DE", holder_place="GB", holder_type=platform)
    home = law("eu", "EU", links=["market"])
    seat = law("gb", "GB", links=["seat"])

    assert ["gb", "eu"] == names(applicable(situation, (home, seat)))


def test_a_province_is_possible_where_only_the_country_is_known() -> None:
    """It is listed below what is sure, and says what is missing."""
    sure, possible = applicable(about(person_place="CN"), (PROVINCE, NATION))

    assert ("cn", "cn-js") == (sure.law, possible.law)
    assert {R.PLACE_NOT_EXACT} == against(possible)


def test_a_holder_nobody_can_place_is_taken_to_sit_with_the_person() -> None:
    """The law is listed, with the doubt beside it; other countries stay away."""
    situation = about(holder_place="")
    here = law("here", "CN", links=["seat"])
    abroad = law("abroad", "DE", links=["seat"])

    (finding,) = applicable(situation, (here, abroad))

    assert ("here", {R.HOLDER_PLACE_UNKNOWN}) == (finding.law, against(finding))


def test_what_is_sure_leaves_no_doubt_beside_it() -> None:
    """Where living there is enough, nobody asks for the holder's seat."""
    both = law("both", "CN", links=["seat", "residence"])

    (finding,) = applicable(about(holder_place=""), (both,))

    assert set() == against(finding)


def test_an_exclusion_needs_everything_it_names() -> None:
    """A holder and a matter that are left out together are in one by one."""
    credit = law(
        "credit",
        "CN",
        excludes=[
            {
                "holders": ["public-credit"],
                "matters": ["score"],
                "because": "Public scores are another law's business.",
                "cite": ["2(4)"],
            }
        ],
    )

    (finding,) = excluded(about(), (credit,))

    assert () == applicable(about(), (credit,))
    assert ["Public scores are another law's business."] == [
        reason.text for reason in finding.against
    ]
    assert applicable(about(holder_type=HolderType.PLATFORM), (credit,))
    assert applicable(about(matter=Matter.PENALTY), (credit,))


def test_a_limit_only_the_person_can_recognise_is_told_and_excludes_nothing() -> None:
    """A law that leaves out household files still applies to a platform."""
    limited = law("limited", "CN", excludes=[{"because": "Not for households."}])

    (finding,) = applicable(about(), (limited,))

    assert ["Not for households."] == [reason.text for reason in finding.against]


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"in_force": "2027-01-01"}, R.NOT_YET_IN_FORCE),
        ({"until": "2026-03-31"}, R.NO_LONGER_IN_FORCE),
        ({"binds": {"holders": ["court"]}}, R.HOLDER_NOT_BOUND),
        ({"matters": ["court-list"]}, R.MATTER_NOT_SERVED),
    ],
)
def test_a_law_that_does_not_apply_says_why_not(
    more: dict[str, object], reason: ReasonKind
) -> None:
    """It is kept apart, because people ask."""
    near = law("near", "CN", **more)

    (finding,) = excluded(about(), (near,))

    assert () == applicable(about(), (near,))
    assert {reason} == against(finding)


def test_the_last_day_in_force_still_counts() -> None:
    """A law applies on its first day and on its last."""
    short = law("short", "CN", in_force="2026-11-23", until="2026-11-23")

    assert applicable(about(), (short,))


def test_laws_of_other_places_are_not_even_excluded() -> None:
    """Nobody asks why a law of another continent does not apply."""
    assert () == excluded(about(), (law("eu", "EU", until="2021-01-01"),))


def test_a_right_for_another_holder_is_not_granted() -> None:
    """A right that the law gives against courts is none against a platform."""
    right = {
        "kind": "access",
        "basis": [{"cite": ["1"], "says": "may ask"}],
        "holders": ["court"],
    }
    one = law("one", "CN", rights=[right])

    assert right_for(one, Kind.ACCESS, HolderType.PLATFORM, Matter.SCORE) is None
    assert right_for(one, Kind.ACCESS, HolderType.COURT, Matter.SCORE)


def test_a_right_nobody_verified_is_not_granted() -> None:
    """An unverified article gives no letter."""
    right = {
        "kind": "access",
        "basis": [{"cite": ["1"], "says": "may ask", "level": "unverified"}],
    }

    (finding,) = applicable(about(), (law("one", "CN", rights=[right]),))

    assert {R.OTHER_LETTER_NEEDED} == against(finding)


def test_a_minor_is_told_who_may_have_to_sign() -> None:
    """The law applies all the same."""
    (finding,) = applicable(about(minor=True), (NATION,))

    assert {R.MINOR} == against(finding)


def test_a_remedy_grants_its_kind() -> None:
    """Somebody who wants to complain finds the law that lets them."""
    remedy = {
        "kind": "complaint",
        "name": "complaint",
        "after": ["refused"],
        "to": "supervisor",
        "basis": [{"cite": ["77"], "says": "may complain"}],
    }
    with_remedy = law("with", "CN", remedies=[remedy])

    found = applicable(about(kind=Kind.COMPLAINT), (NATION, with_remedy))

    assert ["with", "cn"] == names(found)


def test_a_rule_that_carries_out_a_law_goes_behind_that_law() -> None:
    """The statute leads, even where the rule is narrower."""
    rule = law("rule", "CN", binds={"holders": ["public-credit"]}, yields_to=["cn"])

    assert ["cn", "rule"] == names(applicable(about(), (rule, NATION)))


def test_a_law_yields_only_to_one_that_grants_the_letter() -> None:
    """Nobody is sent first to a law that does not have the letter they want."""
    correction = {"kind": "correction", "basis": [{"cite": ["46"], "says": "may"}]}
    statute = law("statute", "CN", rights=[correction])
    rule = law("rule", "CN", yields_to=["statute"])

    assert "rule" == names(applicable(about(), (statute, rule)))[0]
