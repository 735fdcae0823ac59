"""Reminders and incomplete answers: the time as the docket counts it."""

from __future__ import annotations

from datetime import date

from habeas.cases.request import Missing, Past
from habeas.desk.specimen import specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.library import library
from habeas.law.words import Kind
from habeas.press.text import as_text


def _reminder(law: str, on: date, *past: Past) -> str:
    """Compose a reminder of a request of 1 September that arrived on the 3rd."""
    request = specimen(library().law(law), Kind.REMINDER)
    request = request.model_copy(update={"past": (*request.past, *past)})
    wishes = Wishes(on=on, language="en", facing=NO_COPY)
    return " ".join(as_text(composed(request, library(), wishes).letter).split())


def _incomplete(law: str, *asks: str) -> str:
    """Compose a letter about an answer that left out some asks."""
    request = specimen(library().law(law), Kind.INCOMPLETE)
    missing = tuple(Missing(ask=ask) for ask in asks)
    request = request.model_copy(update={"missing": missing})
    wishes = Wishes(on=date(2026, 11, 23), language="en", facing=NO_COPY)
    return " ".join(as_text(composed(request, library(), wishes).letter).split())


def test_a_reminder_counts_from_receipt() -> None:
    """A month from 3 September ends on Saturday, 3 October, and so on Monday."""
    text = _reminder("eu-gdpr", date(2026, 10, 12))

    assert "The time for an answer, one month, ended on 5 October 2026" in text


def test_a_reminder_counts_an_extension_they_took_in_time() -> None:
    """Three months in all; before their end nobody is said to be late."""
    taken = Past(kind="extended", on=date(2026, 9, 20))

    assert "ended on" not in _reminder("eu-gdpr", date(2026, 10, 12), taken)
    assert (
        "The time for an answer, with the extension that you took, ended on "
        "3 December 2026"
    ) in _reminder("eu-gdpr", date(2026, 12, 7), taken)


def test_a_reminder_knows_no_extension_taken_too_late() -> None:
    """A notice after the month stretches nothing."""
    taken = Past(kind="extended", on=date(2026, 10, 20))

    assert "one month, ended on 5 October 2026" in _reminder(
        "eu-gdpr", date(2026, 10, 22), taken
    )


def test_a_reminder_leaves_out_the_days_they_waited() -> None:
    """Ten days in which they waited for proof of identity come on top."""
    asked = Past(kind="identity-asked", on=date(2026, 9, 10))
    given = Past(kind="identity-given", on=date(2026, 9, 20))

    text = _reminder("eu-gdpr", date(2026, 10, 30), asked, given)

    assert "one month without the days on which you waited for me, ended on" in text
    assert "13 October 2026" in text


def test_nobody_is_late_who_still_waits_for_the_person() -> None:
    """While proof of identity is pending, no end of their time is known."""
    asked = Past(kind="identity-asked", on=date(2026, 9, 10))

    assert "ended on" not in _reminder("eu-gdpr", date(2026, 12, 1), asked)


def test_a_british_month_begins_when_identity_is_proved() -> None:
    """The period begins anew with the proof, as the docket has it."""
    asked = Past(kind="identity-asked", on=date(2026, 9, 10))
    given = Past(kind="identity-given", on=date(2026, 9, 21))

    assert "ended on 21 October 2026" in _reminder(
        "gb-uk-gdpr", date(2026, 10, 30), asked, given
    )


def test_a_reminder_holds_them_to_the_day_they_named() -> None:
    """Their own day is told, once it is past."""
    taken = Past(kind="extended", on=date(2026, 9, 20), until=date(2026, 10, 31))
    told = "You had told me to expect your answer by 31 October 2026."

    assert told in _reminder("eu-gdpr", date(2026, 11, 2), taken)
    assert told not in _reminder("eu-gdpr", date(2026, 10, 30), taken)


def test_each_point_stands_beside_its_place_in_the_law() -> None:
    """The holder can look each one up."""
    text = _incomplete("eu-gdpr", "named-recipients", "storage-period")

    assert "Where the law says so: Article 15(1)(c) GDPR" in text
    assert "Where the law says so: Article 15(1)(d) GDPR" in text


def test_the_law_is_told_of_what_is_missing_and_of_nothing_else() -> None:
    """Who left out the recipients reads of recipients, not of copies."""
    recipients = _incomplete("eu-gdpr", "named-recipients")
    copies = _incomplete("eu-gdpr", "data-copy")

    assert ("C-154/21" in recipients, "C-487/21" in recipients) == (True, False)
    assert ("C-154/21" in copies, "C-487/21" in copies) == (False, True)


def test_a_law_that_names_no_points_has_no_column_for_them() -> None:
    """An empty column is not printed."""
    law = library().law("kr-pipa")
    right = next(right for right in law.rights if right.asks)

    assert not right.named_in
    assert "Where the law says so" not in _incomplete("kr-pipa", right.asks[0])
