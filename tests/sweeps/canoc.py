"""The periods of Canada, Australia and New Zealand, by the statutes' own words."""

from __future__ import annotations

from datetime import date

from tests.sweeps.walking import (
    days_after,
    holiday_in,
    kept,
    months_after,
    next_day_open,
    sweep,
    weekend,
    working_days_after,
    years_after,
)

Pair = tuple[date, date | None]

_SUNDAY = 6
_EVERYWHERE = {(9, 30), (11, 11)}
"""Truth and Reconciliation, Remembrance Day: section 35 of the Interpretation Act."""


_EASTER_MONDAYS = {
    date(2025, 4, 21),
    date(2026, 4, 6),
    date(2027, 3, 29),
    date(2028, 4, 17),
    date(2029, 4, 2),
    date(2030, 4, 22),
}
"""A holiday under all three interpretation acts, though in no province's calendar."""


def _closed_in_ontario(day: date) -> bool:
    """Sunday, a public holiday of the province, or one of section 35; no Saturday."""
    return (
        day.weekday() == _SUNDAY
        or day in _EASTER_MONDAYS
        or (day.month, day.day) in _EVERYWHERE
        or holiday_in(day, "CA", "ON")
    )


def _closed_in_quebec(day: date) -> bool:
    """Sunday or a public holiday, by section 61 of Quebec's Interpretation Act."""
    free = day.weekday() == _SUNDAY or day in _EASTER_MONDAYS
    return free or holiday_in(day, "CA", "QC")


def _no_day_in_british_columbia(day: date) -> bool:
    """'day' does not include a holiday or a Saturday; 26 December is a holiday."""
    more = day in _EASTER_MONDAYS or (day.month, day.day) == (12, 26)
    return weekend(day) or more or holiday_in(day, "CA", "BC")


def _closed_in_new_south_wales(day: date) -> bool:
    """A Saturday, a Sunday or a holiday in the place."""
    return weekend(day) or holiday_in(day, "AU", "NSW")


def _no_working_day_in_new_zealand(day: date) -> bool:
    """Weekends, national holidays, and 25 December to 15 January with both ends."""
    summer = (day.month, day.day) >= (12, 25) or (day.month, day.day) <= (1, 15)
    return weekend(day) or summer or holiday_in(day, "NZ")


@sweep("ca-pipeda", "access.answer", at="CA-ON")
@sweep("ca-on-cra", "access.answer", at="CA-ON")
@sweep("ca-privacy-act", "access.answer", "correction.answer", at="CA-ON")
@sweep("ca-atia", "access.answer", "access.extension-notice", at="CA-ON")
def thirty_days(received: date) -> date:
    """Not later than, or within, thirty days after receipt of the request."""
    return next_day_open(days_after(received, 30), _closed_in_ontario)


@sweep("ca-pipeda", "access.answer+", at="CA-ON")
@sweep("ca-on-cra", "access.answer+", at="CA-ON")
@sweep("ca-privacy-act", "access.answer+", at="CA-ON")
def thirty_days_more(received: date) -> date:
    """The time limit extended by a maximum of thirty days."""
    return next_day_open(days_after(received, 60), _closed_in_ontario)


@sweep("ca-pipeda", "commissioner.file", "commissioner.file-after-silence", at="CA-ON")
@sweep("ca-on-cra", "commissioner.file", "commissioner.file-after-silence", at="CA-ON")
def six_months_for_a_complaint(refused: date) -> Pair:
    """Within six months after the refusal or after the expiry of the time limit."""
    last = months_after(refused, 6)
    return kept(last, next_day_open(last, _closed_in_ontario))


@sweep("ca-pipeda", "commissioner.decide", at="CA-ON")
def one_year_for_the_report(filed: date) -> date:
    """Within one year after the day on which the complaint is filed."""
    return next_day_open(years_after(filed, 1), _closed_in_ontario)


@sweep("ca-pipeda", "federal-court.apply", at="CA-ON")
def one_year_for_the_court(sent: date) -> Pair:
    """Within one year after the report is sent."""
    last = years_after(sent, 1)
    return kept(last, next_day_open(last, _closed_in_ontario))


@sweep("ca-privacy-act", "federal-court.apply", at="CA-ON")
def forty_five_days_for_the_court(reported: date) -> Pair:
    """Within forty-five days after the results are reported to the complainant."""
    last = days_after(reported, 45)
    return kept(last, next_day_open(last, _closed_in_ontario))


@sweep("ca-atia", "information-commissioner.file", at="CA-ON")
@sweep("ca-atia", "information-commissioner.file-after-silence", at="CA-ON")
def sixty_days_for_a_complaint(noticed: date) -> Pair:
    """Within sixty days after the notice of refusal, or after becoming aware."""
    last = days_after(noticed, 60)
    return kept(last, next_day_open(last, _closed_in_ontario))


@sweep(
    "ca-qc-private",
    "access.answer",
    "portability.answer",
    "correction.answer",
    at="CA-QC",
)
@sweep("ca-qc-credit", "access.answer", at="CA-QC")
def trente_jours(received: date) -> date:
    """Au plus tard dans les 30 jours de la date de réception de la demande."""
    return next_day_open(days_after(received, 30), _closed_in_quebec)


@sweep(
    "ca-qc-private", "disagreement.file", "disagreement.file-after-silence", at="CA-QC"
)
@sweep("ca-qc-public", "commission.file", "commission.file-after-silence", at="CA-QC")
@sweep(
    "ca-qc-credit", "disagreement.file", "disagreement.file-after-silence", at="CA-QC"
)
def trente_jours_pour_la_commission(decided: date) -> Pair:
    """Within thirty days of the date of the decision or of the time granted."""
    last = days_after(decided, 30)
    return kept(last, next_day_open(last, _closed_in_quebec))


@sweep(
    "ca-qc-public",
    "access.answer",
    "portability.answer",
    "correction.answer",
    at="CA-QC",
)
def vingt_jours(received: date) -> date:
    """Dans les vingt jours qui suivent la date de sa réception."""
    return next_day_open(days_after(received, 20), _closed_in_quebec)


@sweep(
    "ca-qc-public",
    "access.answer+",
    "portability.answer+",
    "correction.answer+",
    at="CA-QC",
)
def dix_jours_de_plus(received: date) -> date:
    """Le prolonger d'une période n'excédant pas dix jours."""
    return next_day_open(days_after(received, 30), _closed_in_quebec)


@sweep(
    "ca-bc-pipa",
    "access.answer",
    "correction.answer",
    "commissioner.file",
    at="CA-BC",
)
def thirty_days_that_count(received: date) -> date:
    """Thirty days, of which neither a holiday nor a Saturday is one."""
    return working_days_after(received, 30, _no_day_in_british_columbia)


@sweep("ca-bc-pipa", "access.answer+", "correction.answer+", at="CA-BC")
def sixty_days_that_count(received: date) -> date:
    """Up to thirty days more, counted alike."""
    return working_days_after(received, 60, _no_day_in_british_columbia)


@sweep("ca-bc-pipa", "commissioner.decide", at="CA-BC")
def ninety_days_that_count(received: date) -> date:
    """Ninety days for the inquiry, counted alike."""
    return working_days_after(received, 90, _no_day_in_british_columbia)


@sweep("ca-ab-pipa", "access.answer", at="CA-AB")
def forty_five_days(received: date) -> date:
    """The 45-day clock for a request, with nothing that moves its end."""
    return days_after(received, 45)


@sweep("ca-ab-pipa", "commissioner.file", at="CA-AB")
def thirty_days_for_a_review(decided: date) -> date:
    """Within 30 days of the decision."""
    return days_after(decided, 30)


@sweep("au-privacy-act", "access.answer", "correction.answer", at="AU-NSW")
@sweep("au-credit-reporting", "correction.answer", at="AU-NSW")
@sweep("au-foi", "access.answer", "internal-review.decide", at="AU-NSW")
def thirty_days_after_the_request(received: date) -> date:
    """Within 30 days after the request is made."""
    return next_day_open(days_after(received, 30), _closed_in_new_south_wales)


@sweep("au-foi", "access.answer+", at="AU-NSW")
def thirty_days_more_for_consultation(received: date) -> date:
    """Thirty days more where third parties must be consulted."""
    return next_day_open(days_after(received, 60), _closed_in_new_south_wales)


@sweep("au-foi", "access.acknowledge", at="AU-NSW")
def fourteen_days_after_the_request(received: date) -> date:
    """Receipt is confirmed within 14 days."""
    return next_day_open(days_after(received, 14), _closed_in_new_south_wales)


@sweep("au-foi", "internal-review.file", at="AU-NSW")
def thirty_days_for_internal_review(notified: date) -> Pair:
    """Within 30 days after the day the decision is notified."""
    last = days_after(notified, 30)
    return kept(last, next_day_open(last, _closed_in_new_south_wales))


@sweep("au-foi", "commissioner.file", at="AU-NSW")
def sixty_days_for_the_commissioner(notified: date) -> Pair:
    """Within 60 days after the day the decision is notified."""
    last = days_after(notified, 60)
    return kept(last, next_day_open(last, _closed_in_new_south_wales))


@sweep("au-credit-reporting", "access.answer", at="AU-NSW")
def ten_days_after_the_request(received: date) -> date:
    """A reasonable period, but not longer than 10 days, after the request is made."""
    return next_day_open(days_after(received, 10), _closed_in_new_south_wales)


@sweep("au-privacy-act", "commissioner.file", at="AU-NSW")
@sweep("au-credit-reporting", "commissioner.file", at="AU-NSW")
def twelve_months_after_knowing(known: date) -> Pair:
    """Not more than 12 months after the complainant became aware."""
    last = months_after(known, 12)
    return kept(last, next_day_open(last, _closed_in_new_south_wales))


@sweep("nz-privacy-act", "access.answer", "correction.answer", at="NZ-AUK")
@sweep("nz-credit-reporting", "access.answer", "correction.answer", at="NZ-AUK")
def twenty_working_days(received: date) -> date:
    """Not later than 20 working days after the day on which it is received."""
    return working_days_after(received, 20, _no_working_day_in_new_zealand)


@sweep("nz-privacy-act", "tribunal.apply", at="NZ-AUK")
@sweep("nz-credit-reporting", "tribunal.apply", at="NZ-AUK")
def six_months_for_the_tribunal(noticed: date) -> date:
    """Within six months after the Commissioner's notice."""
    return months_after(noticed, 6)
