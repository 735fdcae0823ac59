"""The periods of Japan, Korea, Hong Kong and Taiwan, from the statutes' own words."""

from __future__ import annotations

from datetime import date

from tests.sweeps.walking import (
    TOMORROW,
    Day,
    days_after,
    holiday_in,
    kept,
    next_day_open,
    read_both_ways,
    sweep,
    weekend,
    working_days_after,
)

_ONLY_SUNDAY = (6,)


def _free_in_japan(day: date) -> bool:
    """On a Sunday, a holiday or a day on which by custom no business is done."""
    return weekend(day) or holiday_in(day, "JP")


def _free_in_korea(day: date) -> bool:
    """On a Saturday or a public holiday."""
    return weekend(day) or holiday_in(day, "KR")


def _free_in_hong_kong(day: date) -> bool:
    """On a general holiday: every Sunday and each day of the schedule."""
    return weekend(day, _ONLY_SUNDAY) or holiday_in(day, "HK")


def _free_in_taiwan(day: date) -> bool:
    """On a Sunday, a memorial day, another day of rest or a Saturday."""
    return weekend(day) or holiday_in(day, "TW")


def _before_the_like_day(event: date, months: int) -> date:
    """Count months from the day after; end before the like day, or with the month.

    "The period expires on the day preceding the day that corresponds to the first day;
    where the last month has no corresponding day, it expires on the last day of it."
    """
    first = event + TOMORROW
    day = first
    for _ in range(months):
        month = day.month
        while day.month == month:
            day += TOMORROW
    wanted, month = first.day, day.month
    while day.day < wanted and (day + TOMORROW).month == month:
        day += TOMORROW
    return day - TOMORROW if day.day == wanted else day


# Japan: Civil Code, articles 138 to 143; the move of article 142 rests on custom.


@sweep(
    "jp-appi",
    "access.before-suit",
    "correction.before-suit",
    "erasure.before-suit",
    "restriction.before-suit",
    "objection.before-suit",
    at="JP",
)
def two_weeks_from_arrival(arrived: date) -> Day:
    """After two weeks have passed from the day on which the demand arrived."""
    last = days_after(arrived, 14)
    return read_both_ways(last, next_day_open(last, _free_in_japan))


@sweep(
    "jp-appi-public",
    "access.answer",
    "correction.answer",
    "erasure.answer",
    "restriction.answer",
    "objection.answer",
    at="JP",
)
def thirty_days_from_the_request(asked: date) -> Day:
    """Within 30 days of the day on which the request was made."""
    last = days_after(asked, 30)
    return read_both_ways(last, next_day_open(last, _free_in_japan))


@sweep(
    "jp-appi-public",
    "access.answer+",
    "correction.answer+",
    "erasure.answer+",
    "restriction.answer+",
    "objection.answer+",
    at="JP",
)
def thirty_days_more(asked: date) -> Day:
    """The period may be extended by up to 30 days."""
    last = days_after(asked, 60)
    return read_both_ways(last, next_day_open(last, _free_in_japan))


@sweep(
    "jp-appi-public",
    "correction.request",
    "erasure.request",
    "restriction.request",
    "objection.request",
    at="JP",
)
def ninety_days_from_disclosure(disclosed: date) -> Day:
    """Within 90 days of the day on which the information was received."""
    last = days_after(disclosed, 90)
    return kept(last, next_day_open(last, _free_in_japan))


@sweep("jp-appi-public", "review.file", at="JP")
def three_months_from_knowing(known: date) -> Day:
    """When three months have passed from the day after the decision was known."""
    last = _before_the_like_day(known, 3)
    return kept(last, next_day_open(last, _free_in_japan))


# Korea: Civil Act, articles 155 to 161.


@sweep(
    "kr-pipa",
    "access.answer",
    "correction.answer",
    "erasure.answer",
    "restriction.answer",
    at="KR",
)
def ten_days(received: date) -> date:
    """Within ten days of receiving the demand."""
    return next_day_open(days_after(received, 10), _free_in_korea)


@sweep("kr-pipa", "objection.answer", "explanation.answer", at="KR")
def thirty_days_in_korea(received: date) -> date:
    """Within 30 days of receiving the demand."""
    return next_day_open(days_after(received, 30), _free_in_korea)


@sweep("kr-pipa", "objection.answer+", "explanation.answer+", at="KR")
def twice_thirty_days_more(received: date) -> date:
    """At most twice, by up to 30 days each time."""
    return next_day_open(days_after(received, 90), _free_in_korea)


@sweep(
    "kr-pipa",
    "mediation.decide",
    "administrative-appeal.decide",
    "appeal-against-silence.decide",
    at="KR",
)
def sixty_days(received: date) -> date:
    """Within 60 days of receiving the application."""
    return next_day_open(days_after(received, 60), _free_in_korea)


@sweep(
    "kr-pipa",
    "administrative-appeal.decide+",
    "appeal-against-silence.decide+",
    at="KR",
)
def thirty_days_more_in_korea(received: date) -> date:
    """The chair may extend the 60 days by 30 days."""
    return next_day_open(days_after(received, 90), _free_in_korea)


@sweep("kr-pipa", "administrative-appeal.file", at="KR")
def ninety_days_from_knowing(known: date) -> Day:
    """Within 90 days of the day on which the decision was known."""
    last = days_after(known, 90)
    return kept(last, next_day_open(last, _free_in_korea))


@sweep("kr-credit", "correction.answer", at="KR")
def seven_business_days(received: date) -> date:
    """Within seven business days of the demand."""
    return working_days_after(received, 7, _free_in_korea)


@sweep("kr-credit", "withdraw-consent.answer", "opt-out.answer", at="KR")
def one_month(received: date) -> date:
    """Within one month of the demand."""
    return next_day_open(_before_the_like_day(received, 1), _free_in_korea)


@sweep(
    "kr-credit",
    "financial-commission.file",
    "financial-commission.file-after-silence",
    "privacy-commission.file",
    "privacy-commission.file-after-silence",
    at="KR",
)
def fifteen_days(told: date) -> Day:
    """Within 15 days of the notice, or of the end of the time for it."""
    last = days_after(told, 15)
    return kept(last, next_day_open(last, _free_in_korea))


# Hong Kong: Interpretation and General Clauses Ordinance, section 71.


@sweep("hk-pdpo", "access.answer", "correction.answer", at="HK")
def forty_days(received: date) -> date:
    """Not later than 40 days after receiving the request."""
    return next_day_open(days_after(received, 40), _free_in_hong_kong)


@sweep("hk-pdpo", "commissioner.file", at="HK")
def two_years_of_knowledge(known: date) -> Day:
    """More than two years before the complaint, knowledge is too old."""
    last = known.replace(year=known.year + 2, day=_day_there(known, 2))
    return kept(last, next_day_open(last, _free_in_hong_kong))


@sweep("hk-pdpo", "appeals-board.appeal", at="HK")
def twenty_eight_days(served: date) -> Day:
    """Within 28 days after receiving the notice of the decision."""
    last = days_after(served, 28)
    return kept(last, next_day_open(last, _free_in_hong_kong))


def _day_there(day: date, years: int) -> int:
    """Return the day of the month, or the 28th where February has no 29th then."""
    leap = (day.year + years) % 4 == 0
    return 28 if (day.month, day.day) == (2, 29) and not leap else day.day


# Taiwan: Civil Code, articles 119 to 123; Administrative Procedure Act, article 48.


@sweep("tw-pdpa", "access.answer", at="TW")
def fifteen_days_in_taiwan(taken_up: date) -> date:
    """Within 15 days of taking the request up."""
    return next_day_open(days_after(taken_up, 15), _free_in_taiwan)


@sweep("tw-pdpa", "access.answer+", at="TW")
def fifteen_days_more(taken_up: date) -> date:
    """Extended where necessary, by not more than 15 days."""
    return next_day_open(days_after(taken_up, 30), _free_in_taiwan)


@sweep(
    "tw-pdpa",
    "correction.answer",
    "restriction.answer",
    "erasure.answer",
    at="TW",
)
def thirty_days_in_taiwan(taken_up: date) -> date:
    """Within 30 days of taking the request up."""
    return next_day_open(days_after(taken_up, 30), _free_in_taiwan)


@sweep(
    "tw-pdpa",
    "correction.answer+",
    "restriction.answer+",
    "erasure.answer+",
    at="TW",
)
def thirty_days_more_in_taiwan(taken_up: date) -> date:
    """Extended where necessary, by not more than 30 days."""
    return next_day_open(days_after(taken_up, 60), _free_in_taiwan)


@sweep("tw-pdpa", "administrative-appeal.file", at="TW")
def thirty_days_from_service(served: date) -> Day:
    """Within 30 days of the day after the decision arrived."""
    last = days_after(served, 30)
    return kept(last, next_day_open(last, _free_in_taiwan))


@sweep(
    "tw-pdpa",
    "administrative-appeal.decide",
    "appeal-against-silence.decide",
    at="TW",
)
def three_months(received: date) -> date:
    """Within three months of the day after the appeal was received."""
    return next_day_open(_before_the_like_day(received, 3), _free_in_taiwan)


@sweep(
    "tw-pdpa",
    "administrative-appeal.decide+",
    "appeal-against-silence.decide+",
    at="TW",
)
def two_months_more(received: date) -> date:
    """Extended once where necessary, by not more than two months."""
    end = _before_the_like_day(_before_the_like_day(received, 3), 2)
    return next_day_open(end, _free_in_taiwan)


@sweep("tw-pdpa", "court.file", at="TW")
def two_years_of_knowing(known: date) -> Day:
    """Two years from the day the harm and who owes for it were known."""
    last = _before_the_like_day(known, 24)
    return kept(last, next_day_open(last, _free_in_taiwan))
