"""Letters for somebody else: who writes, for whom, and where the answer goes."""

from __future__ import annotations

from datetime import date

import pytest

from habeas.cases.request import Mandate, Representative, Request
from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.errors import DeadNotCovered, OthersAskForTheDead, RepresentativeMissing
from habeas.law.words import Form, Kind, Relation
from habeas.press.letter import Letter
from habeas.press.text import as_text

DIED_ON = date(2026, 5, 3)
LIVING = (
    Relation.MANDATE,
    Relation.PARENT,
    Relation.GUARDIAN,
    Relation.ADULT_GUARDIAN,
)


def asked(
    relation: Relation | None,
    kind: Kind = Kind.ACCESS,
    law: str = "eu-gdpr",
    **changes: object,
) -> Request:
    """Return a request that somebody else writes, in this relation to the person."""
    request = specimen(library().law(law), kind)
    by = (
        Representative(
            name="Tobias Keller",
            relation=relation,
            address="Zeil 5\n60313 Frankfurt am Main",
        )
        if relation
        else None
    )
    return request.model_copy(update={"representative": by, **changes})


def letter(request: Request, language: str = "en") -> Letter:
    """Compose a letter without a reading copy."""
    wishes = Wishes(on=date(2026, 11, 23), language=language, facing=NO_COPY)
    return composed(request, library(), wishes).letter


def read(request: Request) -> str:
    """Return the English text of a letter on one line."""
    return " ".join(as_text(letter(request)).split())


@pytest.mark.parametrize("relation", LIVING)
def test_a_representative_says_for_whom_the_letter_speaks(relation: Relation) -> None:
    """The reader knows at once who writes and whom “I” means."""
    text = read(asked(relation))

    assert "writes this letter for Maria Sommer" in text
    assert "From here on, “I”, “me” and “my” mean Maria Sommer." in text


@pytest.mark.parametrize("relation", LIVING)
def test_whoever_writes_signs_for_the_person(relation: Relation) -> None:
    """The head and the signature are theirs, the person stands under the subject."""
    made = letter(asked(relation))

    assert "Tobias Keller" == made.sender.name == made.signature
    assert "on behalf of Maria Sommer" == made.signed_for
    assert made.concerning is not None
    assert ("On behalf of", "Maria Sommer") == (
        made.concerning[0],
        made.concerning[1].name,
    )


@pytest.mark.parametrize(
    ("answer_to", "name"),
    [("representative", "Tobias Keller"), ("person", "Maria Sommer")],
)
def test_the_answer_goes_to_one_address_only(answer_to: str, name: str) -> None:
    """No office has to guess who may receive the data."""
    request = asked(Relation.MANDATE)
    by = request.representative
    assert by is not None
    to = by.model_copy(update={"answer_to": answer_to})

    text = read(request.model_copy(update={"representative": to}))

    assert f"belongs to it, to {name} at the address above." in text
    assert "my address above" not in text


@pytest.mark.parametrize(
    ("relation", "proof"),
    [
        (Relation.MANDATE, "a copy of the mandate"),
        (Relation.PARENT, "proof of being a parent"),
        (Relation.GUARDIAN, "a copy of the appointment as guardian"),
    ],
)
def test_what_proves_the_right_to_write_is_enclosed(
    relation: Relation, proof: str
) -> None:
    """An office that sees no proof may not answer."""
    enclosures = letter(asked(relation)).enclosures

    assert any(one.startswith(proof) for one in enclosures)


def test_a_relative_asks_about_the_dead_in_their_own_name() -> None:
    """Nobody acts for the dead; the article that lets a relative ask is named."""
    request = asked(Relation.RELATIVE, law="cn-pipl")
    person = request.person.model_copy(update={"died_on": DIED_ON})
    request = request.model_copy(update={"person": person})

    made, text = letter(request), read(request)

    assert "I write about 林梅, who died on 3 May 2026." in text
    assert "The law lets me ask (Article 49 of the PIPL)." in text
    assert "it means what concerns 林梅." in text
    assert ("Tobias Keller", "") == (made.signature, made.signed_for)
    assert {"a copy of the death certificate", "proof of the family relationship"} <= (
        set(made.enclosures)
    )


def test_a_law_that_leaves_out_the_dead_writes_no_letter_about_them() -> None:
    """One clear sentence is better than a letter that must fail."""
    with pytest.raises(DeadNotCovered):
        letter(asked(Relation.RELATIVE, law="hk-pdpo"))


def test_only_those_whom_the_law_names_ask_about_the_dead() -> None:
    """An heir as such has no right under the Chinese law; a close relative has."""
    with pytest.raises(OthersAskForTheDead):
        letter(asked(Relation.HEIR, law="cn-pipl"))


def test_a_silent_law_is_said_to_be_silent_on_the_page_for_the_person() -> None:
    """The letter claims no right, and the person knows that it may be refused."""
    made = letter(asked(Relation.HEIR, law="us-va-cdpa"))

    assert "The law lets me ask" not in as_text(made)
    assert any("does not say whether" in one for one in made.before_you_post)


def test_an_applicant_under_age_stands_before_who_acts_for_them() -> None:
    """A Chinese application names the applicant first, then the representative."""
    made = letter(asked(Relation.PARENT, law="cn-pipl"), "zh_CN")

    assert ("申请人", "代理人") == tuple(label for label, _ in made.applying)
    assert "代理人签名：Tobias Keller" in as_text(made)


def test_a_mandate_names_who_may_do_what_towards_whom_and_until_when() -> None:
    """An office can see from it whether the letter it holds is covered."""
    mandate = Mandate(
        kinds=(Kind.ACCESS,), holders=("CRIF GmbH",), until=date(2027, 11, 22)
    )
    request = asked(Relation.MANDATE, Kind.MANDATE, mandate=mandate)

    text = read(request)

    assert "I authorise Tobias Keller to act for me" in text
    assert "1. Request for access to my personal data" in text
    assert "- CRIF GmbH" in text
    assert "Tobias Keller may receive the answers" in text
    assert "The mandate ends on 22 November 2027." in text
    assert "Dear" not in text


def test_a_mandate_without_limits_says_that_it_can_be_revoked() -> None:
    """Nobody gives more than they know."""
    text = read(asked(Relation.MANDATE, Kind.MANDATE))

    assert "every request about my data that the law allows me to make" in text
    assert "The mandate holds until I revoke it." in text


@pytest.mark.parametrize("kind", [Kind.MANDATE, Kind.REVOCATION])
def test_a_mandate_or_its_end_must_name_somebody(kind: Kind) -> None:
    """Without a name there is nobody who could act, or no longer."""
    with pytest.raises(RepresentativeMissing):
        letter(asked(None, kind))


def test_a_revocation_tells_the_holder_to_stop() -> None:
    """What was asked before is not lost, and comes to the person from now on."""
    mandate = Mandate(given_on=date(2026, 6, 1))
    request = asked(Relation.MANDATE, Kind.REVOCATION, mandate=mandate)

    made, text = letter(request), read(request)

    assert request.holder.name == made.addressee.name
    assert "On 1 June 2026, I gave Tobias Keller a mandate to act for me." in text
    assert "give Tobias Keller no more information about me" in text
    assert "still stand" in text
    assert "Maria Sommer" == made.signature


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_letter_handed_in_has_a_slip_to_be_stamped(*, by_hand: bool) -> None:
    """A Western letter has one only where somebody hands it in."""
    made = letter(asked(None, by_hand=by_hand))

    assert Form.LETTER == made.form
    assert by_hand == (made.slip is not None)
    assert by_hand == any("receipt slip" in one for one in made.before_you_post)


def test_a_name_is_never_read_as_markup() -> None:
    """What a person typed comes out as it went in, also as a representative."""
    by = Representative(name="<b>{{ name }}</b> %(by)s")
    request = asked(None).model_copy(update={"representative": by})

    assert "<b>{{ name }}</b> %(by)s writes this letter" in read(request)


@pytest.mark.parametrize("kind", [Kind.REMINDER, Kind.COMPLAINT, Kind.REBUTTAL])
def test_later_letters_say_who_writes_as_well(kind: Kind) -> None:
    """Whoever opens the second letter need not know the first."""
    assert "From here on, “I”, “me” and “my” mean" in read(
        asked(Relation.MANDATE, kind)
    )
