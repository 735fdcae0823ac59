"""The periods of these laws, counted from the statutes' own words."""

from __future__ import annotations

from datetime import date

from tests.sweeps.walking import (
    Day,
    days_after,
    holiday_in,
    kept,
    next_day_open,
    read_both_ways,
    sweep,
    weekend,
)


def _sunday_or_holiday(day: date, country: str) -> bool:
    """Sundays and public holidays; a Saturday is a day like any other."""
    return weekend(day, days=(6,)) or holiday_in(day, country)


# Turkey: Law No. 6698, with articles 92 and 93 of the Code of Obligations.


def _free_in_turkey(day: date) -> bool:
    """Days that statutes accept as holidays: Sunday, not Saturday."""
    return _sunday_or_holiday(day, "TR")


@sweep(
    "tr-kvkk",
    "access.answer",
    "correction.answer",
    "erasure.answer",
    "explanation.answer",
    at="TR",
)
def thirty_days_at_the_latest(received: date) -> Day:
    """Article 13(2): as soon as possible and within thirty days at the latest."""
    last = days_after(received, 30)
    return read_both_ways(last, next_day_open(last, _free_in_turkey))


@sweep("tr-kvkk", "board.file", at="TR")
def thirty_days_from_learning_the_answer(learned: date) -> Day:
    """Article 14(1): within thirty days of the day on which the answer is learned."""
    last = days_after(learned, 30)
    return kept(last, next_day_open(last, _free_in_turkey))


@sweep("tr-kvkk", "board.file-at-latest", at="TR")
def sixty_days_from_the_application(applied: date) -> Day:
    """Article 14(1): in any case within sixty days of the application."""
    last = days_after(applied, 60)
    return kept(last, next_day_open(last, _free_in_turkey))


@sweep("tr-kvkk", "board.decide", at="TR")
def sixty_days_for_the_board(received: date) -> Day:
    """Article 15(4): within sixty days of the complaint."""
    last = days_after(received, 60)
    return read_both_ways(last, next_day_open(last, _free_in_turkey))


# Saudi Arabia: Implementing Regulation, articles 3 and 37. Nothing moves a last day.


@sweep(
    "sa-pdpl",
    "access.answer",
    "correction.answer",
    "erasure.answer",
    "restriction.answer",
    "withdraw-consent.answer",
    at="SA",
)
def no_more_than_thirty_days(received: date) -> date:
    """Article 3(1)(a): within a period not exceeding thirty days."""
    return days_after(received, 30)


@sweep(
    "sa-pdpl",
    "access.answer+",
    "correction.answer+",
    "erasure.answer+",
    "restriction.answer+",
    "withdraw-consent.answer+",
    at="SA",
)
def an_additional_thirty_days(received: date) -> date:
    """Article 3(1)(a): the extension does not exceed an additional thirty days."""
    return days_after(days_after(received, 30), 30)


@sweep("sa-pdpl", "authority.file", at="SA")
def ninety_days_from_becoming_aware(aware: date) -> date:
    """Article 37(1): within ninety days from when the person became aware of it."""
    return days_after(aware, 90)


# United Arab Emirates: Federal Decree-Law 45 of 2021, article 25.


@sweep("ae-pdpl", "grievance.file", "grievance.decide", at="AE-DU")
def thirty_days_for_the_grievance(day: date) -> date:
    """Article 25: thirty days from the notice; decided in thirty days from filing."""
    return days_after(day, 30)


# Ukraine: Law No. 2297-VI, with articles 253 and 254(5) of the Civil Code.


@sweep("ua-pd-law", "access.answer", at="UA")
def thirty_calendar_days_from_arrival(received: date) -> Day:
    """Article 8(2)(4): no later than thirty calendar days from the day of arrival."""
    last = days_after(received, 30)

    def free(day: date) -> bool:
        return weekend(day) or holiday_in(day, "UA")

    return read_both_ways(last, next_day_open(last, free))


# Kenya: Data Protection Act 2019 and its General Regulations.


@sweep("ke-dpa", "access.answer", at="KE")
def seven_days_for_access(received: date) -> date:
    """The regulations, by accounts of them: seven days."""
    return days_after(received, 7)


@sweep("ke-dpa", "portability.answer", at="KE")
def a_period_of_thirty_days(received: date) -> date:
    """Section 38(6): within a period of thirty days."""
    return days_after(received, 30)


@sweep("ke-dpa", "commissioner.decide", at="KE")
def concluded_within_ninety_days(received: date) -> date:
    """Section 56(5): investigated and concluded within ninety days."""
    return days_after(received, 90)


# South Africa: Interpretation Act 33 of 1957, section 4, for every number of days.


def _last_in_south_africa(first: date, number: int) -> date:
    """Leave out the first day, and the last if it is a Sunday or public holiday."""
    last = days_after(first, number)
    return next_day_open(last, lambda day: _sunday_or_holiday(day, "ZA"))


@sweep("za-popia", "correction.answer", "erasure.answer", at="ZA-GP")
def thirty_days_from_receipt(received: date) -> date:
    """The regulations of 2025, by accounts of them: within thirty days."""
    return _last_in_south_africa(received, 30)


@sweep("za-paia", "access.answer", "internal-appeal.decide", at="ZA-GP")
def within_thirty_days_after_receipt(received: date) -> date:
    """Sections 25(1), 56(1) and 77(3): within thirty days after it was received."""
    return _last_in_south_africa(received, 30)


@sweep("za-paia", "access.answer+", at="ZA-GP")
def once_for_thirty_days_more(received: date) -> date:
    """Sections 26(1) and 57(1): a further period of not more than thirty days."""
    return _last_in_south_africa(received, 60)


@sweep("za-paia", "internal-appeal.file", at="ZA-GP")
def sixty_days_to_appeal(notified: date) -> Day:
    """Section 75(1)(a)(i): within sixty days after notice is given."""
    return kept(days_after(notified, 60), _last_in_south_africa(notified, 60))


@sweep("za-paia", "regulator.file", "court.sue", at="ZA-GP")
def a_hundred_and_eighty_days(decided: date) -> Day:
    """Sections 77A and 78, by accounts of them: within 180 days of the decision."""
    return kept(days_after(decided, 180), _last_in_south_africa(decided, 180))


# Israel: Protection of Privacy Law and its regulations. Nothing moves a last day.


@sweep("il-ppl", "access.answer", "court.sue", at="IL")
def thirty_days_to_inspect_or_to_appeal(day: date) -> date:
    """Regulation 2(a): 30 days from receipt; regulation 8, by an account: 30 days."""
    return days_after(day, 30)


@sweep("il-ppl", "access.answer+", at="IL")
def fifteen_days_by_leave(received: date) -> date:
    """Regulation 2(a): the registrar may add a further fifteen days."""
    return days_after(received, 45)


@sweep("il-ppl", "opt-out.answer", at="IL")
def thirty_days_after_the_demand(received: date) -> date:
    """Section 17F(e): within thirty days after he received the demand."""
    return days_after(received, 30)


# Serbia: Law on Personal Data Protection, article 21(3), by accounts of it.


_RIGHTS_IN_SERBIA = (
    "access.answer",
    "correction.answer",
    "erasure.answer",
    "restriction.answer",
    "portability.answer",
    "objection.answer",
    "explanation.answer",
)


@sweep("rs-zzpl", *_RIGHTS_IN_SERBIA, at="RS")
def thirty_days_from_the_day_of_receipt(received: date) -> date:
    """Thirty days from the day on which the request is received."""
    return days_after(received, 30)


@sweep("rs-zzpl", *(f"{term}+" for term in _RIGHTS_IN_SERBIA), at="RS")
def another_sixty_days(received: date) -> date:
    """The period may be prolonged by another sixty days."""
    return days_after(days_after(received, 30), 60)


@sweep("rs-zzpl", "commissioner.decide", at="RS")
def sixty_days_for_the_commissioner(received: date) -> date:
    """Article 83: no action within sixty days of the complaint opens the court."""
    return days_after(received, 60)


@sweep("rs-zzpl", "court-against-authority.sue", at="RS")
def thirty_days_to_sue_the_commissioner(notified: date) -> date:
    """Article 83: within thirty days from the receipt of the decision."""
    return days_after(notified, 30)
