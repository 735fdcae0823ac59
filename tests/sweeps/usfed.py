"""The periods of the federal laws and of state credit law, from the statutes' words."""

from __future__ import annotations

from datetime import date

from tests.sweeps.walking import (
    TOMORROW,
    Day,
    days_after,
    holiday_in,
    sweep,
    weekend,
    working_days_after,
    years_after,
)


def _federal(day: date) -> bool:
    """Saturdays, Sundays and legal public holidays."""
    return weekend(day) or holiday_in(day, "US")


def _in_vermont(day: date) -> bool:
    """Weekends and the holidays of Vermont."""
    return weekend(day) or holiday_in(day, "US", "VT")


def _in_california(day: date) -> bool:
    """Weekends and the holidays of California."""
    return weekend(day) or holiday_in(day, "US", "CA")


# --- Health, school and agency records ---


@sweep("us-hipaa", "access.answer", at="US")
def act_on_access(received: date) -> date:
    """No later than 30 days after receipt of the request."""
    return days_after(received, 30)


@sweep("us-hipaa", "access.answer+", "access.accounting", "correction.answer", at="US")
def sixty_days(received: date) -> date:
    """By no more than 30 days longer; amendment and account within 60 days."""
    return days_after(received, 60)


@sweep("us-hipaa", "access.accounting+", "correction.answer+", at="US")
def ninety_days(received: date) -> date:
    """60 days and, once, no more than 30 longer."""
    return days_after(received, 90)


@sweep("us-hipaa", "office-for-civil-rights.file", at="US")
@sweep("us-ferpa", "student-privacy-policy-office.file", at="US")
def half_a_year(known: date) -> date:
    """Within 180 days of when the person knew or should have known."""
    return days_after(known, 180)


@sweep("us-ferpa", "access.answer", at="US")
def inspect(received: date) -> date:
    """Not more than 45 days after the request was received."""
    return days_after(received, 45)


@sweep("us-foia", "access.answer", "appeal.decide", at="US")
@sweep("us-privacy-act", "access.answer", at="US")
def twenty_days(received: date) -> date:
    """20 days, excepting Saturdays, Sundays and legal public holidays."""
    return working_days_after(received, 20, _federal)


@sweep("us-foia", "access.answer+", "appeal.decide+", at="US-CA")
@sweep("us-privacy-act", "access.answer+", at="US-CA")
def ten_more(received: date) -> date:
    """Not more than ten working days longer; a state's own holidays count."""
    return working_days_after(received, 30, _federal)


@sweep("us-foia", "access.expedite", at="US")
def at_once(sent: date) -> date:
    """Within 10 days after the date of the request."""
    return days_after(sent, 10)


@sweep("us-foia", "appeal.file", at="US")
def ninety_to_appeal(dated: date) -> date:
    """Not less than 90 days after the date of the adverse determination."""
    return days_after(dated, 90)


@sweep("us-privacy-act", "correction.acknowledge", at="US-CA")
def acknowledged(received: date) -> date:
    """10 days excluding Saturdays, Sundays and legal public holidays after receipt."""
    return working_days_after(received, 10, _federal)


@sweep("us-privacy-act", "review.decide", at="US")
def reviewed(asked: date) -> date:
    """30 such days from the date on which the individual requests the review."""
    return working_days_after(asked, 30, _federal)


@sweep("us-privacy-act", "court.file", at="US")
def two_years(arose: date) -> date:
    """Within two years from the date on which the cause of action arises."""
    return years_after(arose, 2)


# --- The Fair Credit Reporting Act ---


@sweep("us-fcra", "access.annual-report", "explanation.description", at="US")
def fifteen_days(received: date) -> date:
    """Not later than 15 days after the request is received."""
    return days_after(received, 15)


@sweep("us-fcra", "access.free-report", "explanation.request", at="US")
@sweep("us-ecoa", "explanation.request", at="US")
def sixty_to_ask(notified: date) -> date:
    """Within 60 days after the notice, or after learning of the action."""
    return days_after(notified, 60)


@sweep("us-fcra", "access.answer-with-records", at="US")
@sweep("us-fcra", "explanation.affiliate-answer", at="US")
@sweep("us-ecoa", "explanation.answer", at="US")
def thirty_after(received: date) -> date:
    """Not later than 30 days after receipt of the request."""
    return days_after(received, 30)


@sweep("us-fcra", "correction.answer", "correction.name-recipients", at="US")
@sweep("us-vt-credit", "correction.answer-federal", at="US-VT")
def thirty_beginning_on(received: date) -> tuple[date, date]:
    """Before the end of the 30-day period beginning on the date of receipt."""
    return days_after(received, 29), days_after(received, 30)


@sweep("us-fcra", "correction.answer+", at="US")
@sweep("us-vt-credit", "correction.answer-federal+", at="US-VT")
def fifteen_additional(received: date) -> tuple[date, date]:
    """Not more than 15 additional days."""
    return days_after(received, 44), days_after(received, 45)


@sweep("us-fcra", "correction.answer-after-free-report", at="US")
def forty_five(received: date) -> date:
    """Not later than 45 days after the request was received."""
    return days_after(received, 45)


@sweep("us-fcra", "correction.furnisher-notice", at="US")
def five_beginning_on(received: date) -> Day:
    """Before the 5-business-day period beginning on the date of receipt expires."""
    day, left = received, 5
    while True:
        left -= not _federal(day)
        if not left:
            break
        day += TOMORROW
    other = working_days_after(received, 5, _federal)
    return day, None if other == day else other


@sweep("us-fcra", "correction.results", at="US")
@sweep("us-fcra", "correction.results-after-free-report", at="US")
@sweep("us-fcra", "restriction.confirm", at="US")
def five_after(completed: date) -> date:
    """Not later than 5 business days after the work is done."""
    return working_days_after(completed, 5, _federal)


@sweep("us-fcra", "restriction.answer", at="US")
def blocked(received: date) -> date:
    """Not later than 4 business days after the date of receipt."""
    return working_days_after(received, 4, _federal)


@sweep("us-fcra", "restriction.freeze", "restriction.free-file", at="US")
def three_after(received: date) -> date:
    """Not later than 3 business days after the request."""
    return working_days_after(received, 3, _federal)


@sweep("us-fcra", "explanation.investigation", at="US")
def five_days(received: date) -> date:
    """Not later than five days after the request was received."""
    return days_after(received, 5)


@sweep("us-fcra", "court.file-from-discovery", at="US")
def from_discovery(discovered: date) -> date:
    """2 years after the date of discovery."""
    return years_after(discovered, 2)


@sweep("us-fcra", "court.file-from-violation", at="US")
@sweep("us-ecoa", "court.file", at="US")
def from_violation(occurred: date) -> date:
    """5 years after the date of the violation."""
    return years_after(occurred, 5)


# --- States: credit, and automated decisions ---


@sweep("us-vt-credit", "correction.answer", at="US-VT")
def thirty_business_days(received: date) -> date:
    """On or before 30 business days after the date of the notice."""
    return working_days_after(received, 30, _in_vermont)


@sweep("us-vt-credit", "correction.furnisher-notice", at="US-VT")
def five_business_days(received: date) -> date:
    """On or before five business days after the date of the notice."""
    return working_days_after(received, 5, _in_vermont)


@sweep("us-me-credit", "correction.answer", at="US-ME")
def twenty_one_days(notified: date) -> date:
    """Within 21 calendar days of notification of the dispute."""
    return days_after(notified, 21)


@sweep("us-co-admt", "explanation.description", at="US-CO")
def described(decided: date) -> date:
    """Within 30 days after the adverse outcome."""
    return days_after(decided, 30)


_KNOW = ("access", "correction", "erasure", "portability")


@sweep("us-ca-ccpa", *(f"{kind}.answer" for kind in _KNOW), at="US-CA")
@sweep("us-ca-ccpa", *(f"{kind}.refusal-reasons" for kind in _KNOW), at="US-CA")
@sweep("us-ca-admt", "explanation.answer", at="US-CA")
def californian_answer(received: date) -> date:
    """No later than 45 calendar days after receipt of the request."""
    return days_after(received, 45)


@sweep("us-ca-ccpa", *(f"{kind}.answer+" for kind in _KNOW), at="US-CA")
@sweep("us-ca-admt", "explanation.answer+", at="US-CA")
def californian_extension(received: date) -> date:
    """A maximum of 90 calendar days from the day the request is received."""
    return days_after(received, 90)


@sweep("us-ca-ccpa", *(f"{kind}.confirm" for kind in _KNOW), at="US-CA")
def confirmed(received: date) -> date:
    """No later than 10 business days after receiving the request."""
    return working_days_after(received, 10, _in_california)


@sweep("us-ca-ccpa", "opt-out.answer", at="US-CA")
@sweep("us-ca-admt", "opt-out.answer", at="US-CA")
def opted_out(received: date) -> date:
    """No later than 15 business days from the date of receipt."""
    return working_days_after(received, 15, _in_california)
