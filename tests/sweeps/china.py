"""The periods of Chinese laws, counted from the statutes' own words.

Civil Code, article 201: the day on which a period begins is not counted; article 203:
where the last day is a statutory holiday, the day after the holiday is the last day. An
officially worked weekend day is a working day. A person's own period is kept to the day
on which it is safe, with the later day beside it.
"""

from __future__ import annotations

from datetime import date

from tests.sweeps.walking import (
    Day,
    days_after,
    holiday_in,
    kept,
    make_up_day_in,
    months_after,
    next_day_open,
    sweep,
    weekend,
    working_days_after,
    years_after,
)

CHINA = "CN"
PROVINCES = (
    "cn-hb-social-credit",
    "cn-he-social-credit",
    "cn-hn-social-credit",
    "cn-js-social-credit",
    "cn-sd-social-credit",
    "cn-sh-social-credit",
    "cn-sn-social-credit",
    "cn-sz-social-credit",
    "cn-zj-public-credit",
)


def free(day: date) -> bool:
    """Say whether nobody works on a day, by the State Council's notice of the year."""
    if make_up_day_in(day, "CN"):
        return False
    return weekend(day) or holiday_in(day, "CN")


def working(day: date, number: int) -> date:
    """Walk so many days of work on."""
    return working_days_after(day, number, free)


def safe(day: date) -> Day:
    """Return a person's own last day, with the day after the holiday beside it."""
    return kept(day, next_day_open(day, free))


def sixty_days_of_silence(received: date) -> date:
    """No answer within 60 days of receipt (rules on reconsideration, 16)."""
    return next_day_open(days_after(received, 60), free)


for law in (*PROVINCES, "cn-civil-code", "cn-pipl", "cn-gov-information"):
    for kind in {
        "cn-civil-code": ("access", "correction", "erasure"),
        "cn-gov-information": ("correction",),
        "cn-pipl": (
            "access",
            "correction",
            "erasure",
            "restriction",
            "objection",
            "withdraw-consent",
            "portability",
            "explanation",
        ),
        "cn-hb-social-credit": ("access", "correction", "erasure"),
        "cn-he-social-credit": ("access", "correction", "erasure"),
        "cn-hn-social-credit": ("access", "erasure", "repair"),
        "cn-js-social-credit": ("access", "correction", "erasure", "repair"),
        "cn-sd-social-credit": ("access", "erasure", "repair"),
        "cn-sh-social-credit": ("access", "erasure", "repair"),
        "cn-sn-social-credit": ("access", "correction", "erasure"),
        "cn-sz-social-credit": ("access", "explanation"),
        "cn-zj-public-credit": ("access", "erasure", "repair"),
    }[law]:
        sweep(law, f"{kind}.silence", at=CHINA)(sixty_days_of_silence)


def six_months_to_sue(known: date) -> Day:
    """Within six months of the day one knew of the act (litigation law, 46)."""
    return safe(months_after(known, 6))


def fifteen_days_to_sue(served: date) -> Day:
    """Within 15 days of service of the reconsideration decision (same law, 45)."""
    return safe(days_after(served, 15))


for law in (*PROVINCES, "cn-gov-information"):
    sweep(law, "administrative-suit.file", at=CHINA)(six_months_to_sue)
for law in (
    *PROVINCES,
    "cn-civil-code",
    "cn-pipl",
    "cn-gov-information",
    "cn-reconsideration",
):
    for term in ("file", "file-undecided"):
        sweep(law, f"suit-after-reconsideration.{term}", at=CHINA)(fifteen_days_to_sue)
for suit in ("suit-after-incomplete", "suit-after-correction"):
    for term in ("file", "file-undecided"):
        sweep("cn-gov-information", f"{suit}.{term}", at=CHINA)(fifteen_days_to_sue)


@sweep("cn-civil-code", "damages.file", at=CHINA)
@sweep("cn-pipl", "damages.file", at=CHINA)
def three_years_to_sue(known: date) -> Day:
    """Three years from the day one knew of the damage (Civil Code, 188)."""
    return safe(years_after(known, 3))


@sweep("cn-court-list", "removal.deletion", "removal.deletion-term", at=CHINA)
@sweep("cn-court-list", "removal.put-right", "correction.put-right", at=CHINA)
def three_working_days(event: date) -> date:
    """The court deletes, or puts right, within three working days."""
    return working(event, 3)


@sweep("cn-court-list", "removal.answer", "correction.answer", at=CHINA)
@sweep("cn-court-list", "court-above.answer", at=CHINA)
def fifteen_days_to_examine(received: date) -> date:
    """The court examines the application within 15 days of receipt."""
    return next_day_open(days_after(received, 15), free)


@sweep("cn-court-list", "court-above.file", at=CHINA)
def ten_days_to_go_above(served: date) -> Day:
    """Ten days from service of the decision to ask the court above."""
    return safe(days_after(served, 10))


@sweep("cn-credit-reporting", "correction.answer", at=CHINA)
def twenty_days(received: date) -> date:
    """Check and deal with the objection within 20 days of receipt (article 25)."""
    return next_day_open(days_after(received, 20), free)


@sweep("cn-credit-reporting", "erasure.five-years", at=CHINA)
@sweep("cn-sd-social-credit", "erasure.five-years", at=CHINA)
@sweep("cn-sh-social-credit", "erasure.five-years", at=CHINA)
@sweep("cn-zj-public-credit", "erasure.five-years", at=CHINA)
def five_years(ended: date) -> date:
    """Bad information is kept five years from the end of the conduct."""
    return next_day_open(years_after(ended, 5), free)


@sweep("cn-credit-reporting", "pboc-complaint.accept", at=CHINA)
def ten_working_days(received: date) -> date:
    """The People's Bank accepts a complaint within ten working days."""
    return working(received, 10)


@sweep("cn-credit-reporting", "pboc-complaint.answer", at=CHINA)
def thirty_days(accepted: date) -> date:
    """The People's Bank answers in writing within 30 days of acceptance."""
    return next_day_open(days_after(accepted, 30), free)


@sweep("cn-gov-information", "access.answer", "access.answer-completed", at=CHINA)
def twenty_working_days(received: date) -> date:
    """Where no answer can be given on the spot, within 20 working days (33(2))."""
    return working(received, 20)


@sweep("cn-gov-information", "access.answer+", "access.answer-completed+", at=CHINA)
def twenty_working_days_more(received: date) -> date:
    """Extended by at most 20 working days (33(2))."""
    return working(working(received, 20), 20)


@sweep("cn-gov-information", "access.clarify", at=CHINA)
def seven_working_days(received: date) -> date:
    """Told once to complete the application, within 7 working days (30)."""
    return working(received, 7)


@sweep("cn-reconsideration", "review.file", "review.file-silence", at=CHINA)
def sixty_days_to_ask(known: date) -> Day:
    """Within 60 days of the day one knew of the act (20(1))."""
    return safe(days_after(known, 60))


@sweep("cn-reconsideration", "review.accept", at=CHINA)
@sweep("cn-js-social-credit", "correction.annulled-notice", at=CHINA)
@sweep("cn-zj-public-credit", "correction.answer", at=CHINA)
@sweep("cn-zj-public-credit", "provincial-review.answer", at=CHINA)
@sweep("cn-sh-social-credit", "correction.answer", at=CHINA)
@sweep("cn-sh-social-credit", "correction.answer-supplier", at=CHINA)
@sweep("cn-sh-social-credit", "correction.silence", at=CHINA)
def five_working_days(event: date) -> date:
    """Within five working days."""
    return working(event, 5)


@sweep("cn-zj-public-credit", "correction.answer+", at=CHINA)
@sweep("cn-zj-public-credit", "provincial-review.answer+", at=CHINA)
def twenty_working_days_in_all(accepted: date) -> date:
    """Where it must be verified or appraised, not more than 20 working days (30)."""
    return working(accepted, 20)


@sweep("cn-reconsideration", "review.answer", at=CHINA)
def sixty_days_to_decide(accepted: date) -> date:
    """The reconsideration body decides within 60 days of acceptance (62)."""
    return next_day_open(days_after(accepted, 60), free)


@sweep("cn-reconsideration", "review.answer+", at=CHINA)
def thirty_days_more(accepted: date) -> date:
    """Extended by at most 30 days (62)."""
    return next_day_open(days_after(accepted, 90), free)


@sweep("cn-js-social-credit", "correction.annulled-removal", at=CHINA)
@sweep("cn-sh-social-credit", "correction.forward", at=CHINA)
def two_working_days(event: date) -> date:
    """Within two working days."""
    return working(event, 2)


@sweep("cn-sh-social-credit", "correction.mark", "correction.mark-company", at=CHINA)
@sweep("cn-hn-social-credit", "erasure.withdrawal", at=CHINA)
@sweep("cn-sz-social-credit", "correction.check", at=CHINA)
def one_working_day(event: date) -> date:
    """Within one working day."""
    return working(event, 1)


@sweep("cn-sh-social-credit", "correction.answer-company", at=CHINA)
@sweep("cn-hn-social-credit", "correction.answer-assisted", at=CHINA)
@sweep("cn-sd-social-credit", "correction.answer-assisted", at=CHINA)
@sweep("cn-sd-social-credit", "correction.answer-market-assisted", at=CHINA)
def within_seven_working_days(received: date) -> date:
    """Within seven working days."""
    return working(received, 7)


@sweep("cn-sh-social-credit", "erasure.deletion", "repair.deletion", at=CHINA)
@sweep("cn-hn-social-credit", "correction.answer", "correction.supplier", at=CHINA)
@sweep("cn-sd-social-credit", "correction.answer", "erasure.report", at=CHINA)
@sweep("cn-sd-social-credit", "correction.answer-market", at=CHINA)
@sweep("cn-sz-social-credit", "repair.answer", at=CHINA)
def within_three_working_days(event: date) -> date:
    """Within three working days."""
    return working(event, 3)


@sweep("cn-sz-social-credit", "repair.answer+", at=CHINA)
def three_and_three_working_days(received: date) -> date:
    """Three working days, extended by three (Shenzhen regulations)."""
    return working(received, 6)


@sweep("cn-sz-social-credit", "correction.answer", "correction.silence", at=CHINA)
@sweep("cn-sz-social-credit", "correction.answer-by-analogy", at=CHINA)
def within_two_working_days(event: date) -> date:
    """Within two working days."""
    return working(event, 2)


@sweep("cn-sz-social-credit", "correction.answer+", "correction.silence+", at=CHINA)
@sweep("cn-sz-social-credit", "correction.answer-by-analogy+", at=CHINA)
def two_and_three_working_days(event: date) -> date:
    """Two working days, extended by three."""
    return working(event, 5)


sweep("cn-repair-order", "repair.silence", at=CHINA)(sixty_days_of_silence)
sweep("cn-repair-order", "administrative-suit.file", at=CHINA)(six_months_to_sue)
for term in ("file", "file-undecided"):
    suit = f"suit-after-reconsideration.{term}"
    sweep("cn-repair-order", suit, at=CHINA)(fifteen_days_to_sue)
sweep("cn-repair-order", "repair.answer", at=CHINA)(ten_working_days)
sweep("cn-repair-order", "repair.accept", at=CHINA)(three_working_days)
