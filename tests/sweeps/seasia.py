"""The periods of these laws, counted from the statutes' own words."""

from __future__ import annotations

from datetime import date

from tests.sweeps.walking import (
    days_after,
    holiday_in,
    next_day_open,
    sweep,
    weekend,
    working_days_after,
    years_after,
)


def _free_in_malaysia(day: date) -> bool:
    """A weekly holiday, which is a Sunday, or a public holiday."""
    return weekend(day, (6,)) or holiday_in(day, "MY")


def _free_in_singapore(day: date) -> bool:
    """A Sunday or a public holiday: an excluded day."""
    return weekend(day, (6,)) or holiday_in(day, "SG")


def _no_business_day_in_singapore(day: date) -> bool:
    """A Saturday, a Sunday or a public holiday."""
    return weekend(day) or holiday_in(day, "SG")


def _free_in_the_philippines(day: date) -> bool:
    """A Saturday, a Sunday or a holiday of the whole country."""
    return weekend(day) or holiday_in(day, "PH")


def _free_in_vietnam(day: date) -> bool:
    """A Saturday, a Sunday or a holiday of the whole country."""
    return weekend(day) or holiday_in(day, "VN")


@sweep("in-cicra", "correction.answer", at="IN")
def thirty_days_after_being_asked(received: date) -> date:
    """Within thirty days after being requested to do so."""
    return days_after(received, 30)


@sweep("in-cicra", "ombudsman.file", "ombudsman.file-after-silence", at="IN")
def ninety_days_for_the_ombudsman(event: date) -> tuple[date, None]:
    """Within 90 days of the reply, or of the end of the thirty days."""
    return days_after(event, 90), None


@sweep("in-cicra", "appellate-authority.appeal", at="IN")
def thirty_days_for_the_appellate_authority(served: date) -> tuple[date, None]:
    """Within 30 days of receiving the award."""
    return days_after(served, 30), None


@sweep("in-dpdp", "grievance.decide", at="IN")
def not_exceeding_ninety_days(received: date) -> date:
    """Within a reasonable period not exceeding ninety days."""
    return days_after(received, 90)


@sweep(
    "id-pdp",
    "access.answer",
    "correction.answer",
    "restriction.answer",
    "withdraw-consent.answer",
    at="ID",
)
def three_times_twenty_four_hours(received: date) -> date:
    """At the latest 3 x 24 hours from receipt: the day on which they end."""
    return days_after(received, 3)


@sweep(
    "ph-dpa",
    "access.answer",
    "correction.answer",
    "erasure.answer",
    "objection.answer",
    "portability.answer",
    at="PH",
)
def thirty_working_days(received: date) -> date:
    """Within a period not exceeding 30 working days."""
    return working_days_after(received, 30, _free_in_the_philippines)


@sweep(
    "vn-pdp",
    "access.acknowledge",
    "correction.acknowledge",
    "withdraw-consent.acknowledge",
    "restriction.acknowledge",
    "objection.acknowledge",
    "erasure.acknowledge",
    at="VN",
)
def two_working_days(received: date) -> date:
    """Within 2 working days of receiving the request."""
    return working_days_after(received, 2, _free_in_vietnam)


@sweep("vn-pdp", "access.answer", "correction.answer", at="VN")
def ten_days(received: date) -> date:
    """To view, correct or provide data: 10 days."""
    return days_after(received, 10)


@sweep("vn-pdp", "access.answer+", "correction.answer+", at="VN")
def ten_days_more(received: date) -> date:
    """Extended once, by no more than 10 days."""
    return days_after(days_after(received, 10), 10)


@sweep("vn-pdp", "correction.answer-with-others", at="VN")
def fifteen_days_with_others(received: date) -> date:
    """15 days where a processor or third party must correct as well."""
    return days_after(received, 15)


@sweep(
    "vn-pdp",
    "withdraw-consent.answer",
    "restriction.answer",
    "objection.answer",
    at="VN",
)
def fifteen_days(received: date) -> date:
    """To withdraw consent, restrict or object: 15 days."""
    return days_after(received, 15)


@sweep(
    "vn-pdp",
    "withdraw-consent.answer+",
    "restriction.answer+",
    "objection.answer+",
    at="VN",
)
def fifteen_days_more(received: date) -> date:
    """Extended once, by no more than 15 days."""
    return days_after(days_after(received, 15), 15)


@sweep(
    "vn-pdp",
    "withdraw-consent.answer-with-others",
    "restriction.answer-with-others",
    "objection.answer-with-others",
    "erasure.answer",
    at="VN",
)
def twenty_days(received: date) -> date:
    """20 days where others must stop as well; 20 days to delete."""
    return days_after(received, 20)


@sweep("vn-pdp", "erasure.answer+", at="VN")
def twenty_days_more(received: date) -> date:
    """Extended once, by no more than 20 days."""
    return days_after(days_after(received, 20), 20)


@sweep("vn-pdp", "erasure.answer-with-others", at="VN")
def thirty_days_with_others(received: date) -> date:
    """30 days where a processor or third party must delete as well."""
    return days_after(received, 30)


@sweep("th-pdpa", "access.answer", at="TH")
def thirty_days_of_receiving(received: date) -> date:
    """Without delay, but not beyond thirty days from receiving the request."""
    return days_after(received, 30)


@sweep(
    "my-pdpa",
    "access.answer",
    "access.refusal-reasons",
    "correction.answer",
    "correction.refusal-reasons",
    "objection.answer",
    at="MY",
)
def twenty_one_days(received: date) -> date:
    """Not later than twenty-one days from the date of receipt."""
    return next_day_open(days_after(received, 21), _free_in_malaysia)


@sweep("my-pdpa", "access.answer+", "correction.answer+", at="MY")
def fourteen_days_more(received: date) -> date:
    """Fourteen days after the stipulated twenty-one: the earlier of two readings.

    By the other, a twenty-first day that moved lets the fourteen begin later.
    """
    return next_day_open(days_after(received, 21 + 14), _free_in_malaysia)


@sweep("my-pdpa", "commissioner.file", at="MY")
def two_years_of_knowing(known: date) -> tuple[date, date | None]:
    """Actual knowledge for more than two years lets the Commissioner refuse."""
    last = years_after(known, 2)
    later = next_day_open(last, _free_in_malaysia)
    return last, None if later == last else later


@sweep("my-pdpa", "commissioner.refusal-notice", at="MY")
def thirty_days_to_decline(received: date) -> date:
    """Not later than thirty days after the date of receipt of the complaint."""
    return next_day_open(days_after(received, 30), _free_in_malaysia)


@sweep("sg-pdpa", "access.answer", at="SG")
def thirty_days_to_respond(received: date) -> date:
    """Within 30 days after receiving the request."""
    return next_day_open(days_after(received, 30), _free_in_singapore)


@sweep("sg-pdpa", "reconsideration.appeal", at="SG")
def twenty_eight_days_to_appeal(served: date) -> tuple[date, date | None]:
    """Within 28 days after the decision is served on the appellant."""
    last = days_after(served, 28)
    later = next_day_open(last, _free_in_singapore)
    return last, None if later == last else later


@sweep("sg-cba", "access.answer", at="SG")
def five_business_days(requested: date) -> date:
    """Within 5 business days after the request."""
    return working_days_after(requested, 5, _no_business_day_in_singapore)
