"""The periods of the laws of Europe, counted from the statutes' own words."""

from __future__ import annotations

from datetime import date

from tests.sweeps.walking import (
    Day,
    days_after,
    holiday_in,
    kept,
    months_after,
    next_day_open,
    read_both_ways,
    sweep,
    weekend,
    working_days_after,
    years_after,
)

_GDPR_KINDS = (
    "access",
    "correction",
    "erasure",
    "restriction",
    "objection",
    "opt-out",
    "portability",
    "explanation",
    "withdraw-consent",
)
_EUDPR_KINDS = tuple(kind for kind in _GDPR_KINDS if kind != "opt-out")
_POLICE_KINDS = ("access", "correction", "erasure", "restriction")
_MONTH = ("answer", "extension-notice", "refusal-reasons")


def _each(kinds: tuple[str, ...], *terms: str) -> tuple[str, ...]:
    """Return the names of periods that several rights have alike."""
    return tuple(f"{kind}.{term}" for kind in kinds for term in terms)


def _free(day: date, place: str) -> bool:
    """Saturdays, Sundays and public holidays are no working days."""
    country, _, part = place.partition("-")
    return weekend(day) or holiday_in(day, country, part or None)


def _moved(last: date, place: str) -> date:
    """A last day on a holiday, Sunday or Saturday moves to the next working day."""
    return next_day_open(last, lambda day: _free(day, place))


def _told(last: date, place: str) -> Day:
    """Name the working day, with the day before it moved, where it did."""
    return read_both_ways(last, _moved(last, place))


def _yours(last: date, place: str) -> Day:
    """The person's own limit stays where it falls; the moved day is only told."""
    return kept(last, _moved(last, place))


# Regulation (EU) 2016/679. In Norway, Iceland and Liechtenstein it holds by treaty.


@sweep("eu-gdpr", *_each(_GDPR_KINDS, *_MONTH), at="DE-HE")
def within_one_month_of_receipt(received: date) -> Day:
    """Article 12(3), (4): at the latest within one month of receipt."""
    return _told(months_after(received, 1), "DE-HE")


@sweep("eu-gdpr", *_each(_GDPR_KINDS, "answer+"), at="DE-HE")
def two_further_months(received: date) -> Day:
    """Article 12(3): that period may be extended by two further months."""
    return _told(months_after(received, 3), "DE-HE")


@sweep("eu-gdpr", "access.answer", at="NO")
def one_month_in_norway(received: date) -> Day:
    """Article 12(3), with the holidays of Norway."""
    return _told(months_after(received, 1), "NO")


@sweep("eu-gdpr", "access.answer", at="IS")
def one_month_in_iceland(received: date) -> Day:
    """Article 12(3), with the holidays of Iceland."""
    return _told(months_after(received, 1), "IS")


@sweep("eu-gdpr", "access.answer", at="LI")
def one_month_in_liechtenstein(received: date) -> Day:
    """Article 12(3), with the holidays of Liechtenstein."""
    return _told(months_after(received, 1), "LI")


@sweep("eu-gdpr", "supervisory-authority.progress", at="DE-BY")
def within_three_months(received: date) -> Day:
    """Article 78(2): does not inform within three months."""
    return _told(months_after(received, 3), "DE-BY")


@sweep("eu-gdpr", "supervisory-authority.file-austria", at="AT")
def a_year_after_learning_of_it(known: date) -> Day:
    """Section 24(4) DSG: within one year after learning of the event."""
    return _yours(years_after(known, 1), "AT")


@sweep("eu-gdpr", "court-against-holder.petition-netherlands", at="NL")
def six_weeks_after_the_answer(answered: date) -> Day:
    """Article 35(2) UAVG: within six weeks after the answer."""
    return _yours(days_after(answered, 42), "NL")


# Regulation (EU) 2018/1725.


@sweep("eu-eudpr", *_each(_EUDPR_KINDS, *_MONTH), at="BE")
def one_month_for_an_institution(received: date) -> Day:
    """Article 14(3), (4): within one month of receipt."""
    return _told(months_after(received, 1), "BE")


@sweep("eu-eudpr", *_each(_EUDPR_KINDS, "answer+"), at="BE")
def three_months_for_an_institution(received: date) -> Day:
    """Article 14(3): extended by two further months."""
    return _told(months_after(received, 3), "BE")


@sweep("eu-eudpr", "edps.progress", at="BE")
def three_months_for_the_supervisor(received: date) -> Day:
    """Article 63(3): within three months, or deemed a negative decision."""
    return _told(months_after(received, 3), "BE")


@sweep("eu-eudpr", "edps.file", at="BE")
def two_years_to_complain(known: date) -> Day:
    """The Supervisor's conditions: within two years of first knowing of the matter."""
    return _yours(years_after(known, 2), "BE")


# The United Kingdom. Article 3 of Regulation 1182/71 counts there as well.


@sweep("gb-uk-gdpr", *_each(_GDPR_KINDS, *_MONTH), at="GB-ENG")
@sweep(
    "gb-dpa-part-3", *_each(_POLICE_KINDS, "answer", "extension-notice"), at="GB-ENG"
)
def one_month_from_the_relevant_time(received: date) -> Day:
    """Article 12A, section 54: one month beginning with the relevant time."""
    return _moved(months_after(received, 1), "GB-ENG")


@sweep("gb-uk-gdpr", *_each(_GDPR_KINDS, "answer+"), at="GB-SCT")
@sweep("gb-dpa-part-3", *_each(_POLICE_KINDS, "answer+"), at="GB-SCT")
def two_further_months_in_scotland(received: date) -> Day:
    """Article 12A, section 54: two further months."""
    return _moved(months_after(received, 3), "GB-SCT")


@sweep("gb-uk-gdpr", "controller.acknowledge", at="GB-ENG")
@sweep("gb-dpa-part-3", "controller.acknowledge", at="GB-ENG")
def thirty_days_to_acknowledge(received: date) -> Day:
    """Section 164A(3): within 30 days beginning when the complaint is received."""
    return _moved(days_after(received, 30), "GB-ENG")


@sweep("gb-uk-gdpr", "commission.progress", at="GB-NIR")
@sweep("gb-dpa-part-3", "commission.progress", at="GB-NIR")
def three_months_for_the_commissioner(received: date) -> Day:
    """Section 166: three months beginning when the complaint is received."""
    return _moved(months_after(received, 3), "GB-NIR")


@sweep("gb-uk-gdpr", "commission.file", at="GB-ENG")
@sweep("gb-dpa-part-3", "commission.file", at="GB-ENG")
def three_months_after_the_last_contact(answered: date) -> Day:
    """The office's guidance: within three months of the last meaningful contact."""
    return _yours(months_after(answered, 3), "GB-ENG")


@sweep(
    "gb-consumer-credit",
    "explanation.request",
    "correction.answer",
    "statement.serve",
    "statement.serve-after-silence",
    "statement.answer",
    "notice-of-correction.serve",
    "notice-of-correction.serve-after-silence",
    "notice-of-correction.answer",
    at="GB-ENG",
)
def twenty_eight_days(begun: date) -> Day:
    """Sections 157 and 159: within 28 days."""
    return days_after(begun, 28)


@sweep("gb-consumer-credit", "explanation.answer", at="GB-ENG")
def seven_working_days(received: date) -> Day:
    """Section 189, SI 2000/290: no Saturday, Sunday, or bank or other holiday."""
    return working_days_after(received, 7, lambda day: _free(day, "GB-ENG"))


@sweep("gb-medical-reports", "access.arrange", at="GB-ENG")
@sweep("gb-health-records", "access.recent-record", at="GB-ENG")
def twenty_one_days_beginning_with(day: date) -> Day:
    """The period of 21 days beginning with the date: that day is the first."""
    return days_after(day, 20)


@sweep("gb-health-records", "access.answer", at="GB-ENG")
def forty_days_beginning_with(day: date) -> Day:
    """Section 3(5)(b): the period of 40 days beginning with that date."""
    return days_after(day, 39)


@sweep("gb-health-records", "access.more-information", at="GB-ENG")
def fourteen_days_beginning_with(day: date) -> Day:
    """Section 3(6)(b): the period of 14 days beginning with the date."""
    return days_after(day, 13)


# France.


@sweep("fr-health", "access.answer", at="FR")
def eight_days(received: date) -> Day:
    """Article L1111-7: at the latest within the eight days after the request."""
    return days_after(received, 8)


@sweep("fr-health", "access.old-information", at="FR")
@sweep("fr-health", "cada.file", "cada.file-after-silence", at="FR")
def two_months(begun: date) -> Day:
    """Articles L1111-7 and R343-1: two months."""
    return months_after(begun, 2)


@sweep("fr-health", "access.silent-refusal", "cada.decide", at="FR")
def one_month(begun: date) -> Day:
    """Articles R311-13 and R343-3: one month."""
    return months_after(begun, 1)


@sweep("fr-health", "cnil.progress", at="FR")
def three_months_for_the_cnil(received: date) -> Day:
    """Article 78(2) GDPR: within three months, by Regulation 1182/71."""
    return _told(months_after(received, 3), "FR")


# Switzerland.


@sweep(
    "ch-dsg",
    "access.answer",
    "access.delay-notice",
    "access.refusal-reasons",
    "portability.answer",
    "portability.delay-notice",
    "portability.refusal-reasons",
    "explanation.answer",
    at="CH-ZH",
)
def thirty_days_of_receipt(received: date) -> Day:
    """DSV article 18: within 30 days of receipt; Saturdays count as holidays."""
    return _told(days_after(received, 30), "CH-ZH")
