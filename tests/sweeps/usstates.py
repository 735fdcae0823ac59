"""The periods of the American states' privacy laws, counted from their words.

Their days are days of the calendar: none of these laws moves a last day that falls on a
weekend, and the day on which the request arrives is not counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tests.sweeps.walking import (
    Walk,
    days_after,
    holiday_in,
    months_after,
    sweep,
    weekend,
    working_days_after,
    years_after,
)

_RIGHTS = ("access", "correction", "erasure", "portability", "opt-out")


def _swept(laws: Iterable[str], *terms: str, walk: Walk) -> None:
    """Name one walk for the same periods of several laws, each in its own state."""
    for law in laws:
        sweep(law, *terms, at=law[:5].upper())(walk)


def _each(term: str) -> tuple[str, ...]:
    """Return a period as every right of the usual five has it."""
    plus = "+" if term.endswith("+") else ""
    return tuple(f"{right}.{term.removesuffix('+')}{plus}" for right in _RIGHTS)


def forty_five_days(received: date) -> date:
    """Within 45 days of receipt of the request, or of the appeal."""
    return days_after(received, 45)


def ninety_days(received: date) -> date:
    """Within 90 days of receipt; or 45, extended once by 45 additional days."""
    return days_after(received, 90)


def sixty_days(received: date) -> date:
    """Within 60 days of receipt; or 45, extended once by 15 additional days."""
    return days_after(received, 60)


def a_hundred_and_five_days(received: date) -> date:
    """Within 45 days of receipt of the appeal, extended by 60 additional days."""
    return days_after(received, 105)


_FORTY_FIVE = (
    "us-al-pdpa",
    "us-co-cpa",
    "us-ct-ctdpa",
    "us-de-pdpa",
    "us-in-cdpa",
    "us-ky-cdpa",
    "us-la-dpa",
    "us-md-odpa",
    "us-mn-cdpa",
    "us-mt-cdpa",
    "us-ne-dpa",
    "us-nh-dpa",
    "us-nj-dpa",
    "us-ok-cdpa",
    "us-or-cpa",
    "us-ri-dtppa",
    "us-tn-ipa",
    "us-tx-dpsa",
    "us-ut-cpa",
    "us-va-cdpa",
)
"""The laws that give 45 days for the answer, and 45 more where they are needed."""

_WITH_REASONS = (
    "us-al-pdpa",
    "us-ct-ctdpa",
    "us-de-pdpa",
    "us-fl-dbr",
    "us-in-cdpa",
    "us-la-dpa",
    "us-mn-cdpa",
    "us-mt-cdpa",
    "us-ne-dpa",
    "us-nj-dpa",
    "us-ok-cdpa",
    "us-ri-dtppa",
    "us-tn-ipa",
    "us-tx-dpsa",
    "us-ut-cpa",
    "us-va-cdpa",
)
"""The laws that want a refusal with its reasons in the first 45 days."""

_APPEAL_IN_SIXTY = (
    "us-ct-ctdpa",
    "us-de-pdpa",
    "us-fl-dbr",
    "us-ia-cdpa",
    "us-in-cdpa",
    "us-ky-cdpa",
    "us-la-dpa",
    "us-md-odpa",
    "us-mt-cdpa",
    "us-ne-dpa",
    "us-ok-cdpa",
    "us-ri-dtppa",
    "us-tn-ipa",
    "us-tx-dpsa",
    "us-va-cdpa",
)
_APPEAL_IN_FORTY_FIVE = (
    "us-co-cpa",
    "us-mn-cdpa",
    "us-nj-dpa",
    "us-or-cpa",
    "us-wa-mhmda",
)

_swept(_FORTY_FIVE, *_each("answer"), walk=forty_five_days)
_swept(_FORTY_FIVE, *_each("answer+"), walk=ninety_days)
_swept(_WITH_REASONS, *_each("refusal-reasons"), walk=forty_five_days)
_swept(_APPEAL_IN_SIXTY, "appeal.decide", walk=sixty_days)
_swept(_APPEAL_IN_FORTY_FIVE, "appeal.decide", walk=forty_five_days)
_swept(["us-co-cpa", "us-mn-cdpa"], "appeal.decide+", walk=a_hundred_and_five_days)

# Minnesota: the same days for the question what a decision by profiling rests on.
_swept(["us-mn-cdpa"], "explanation.answer", walk=forty_five_days)
_swept(["us-mn-cdpa"], "explanation.answer+", walk=ninety_days)
_swept(["us-mn-cdpa"], "explanation.refusal-reasons", walk=forty_five_days)

# Florida: 45 days, 15 more; word that it is done, within 60 days of receipt.
_swept(["us-fl-dbr"], *_each("answer"), walk=forty_five_days)
_swept(["us-fl-dbr"], *_each("answer+"), walk=sixty_days)
_swept(["us-fl-dbr"], *_each("completion"), walk=sixty_days)

# Health data: 45 days and 45 more, in Washington from receipt, in Nevada from the day
# on which it is settled who asks.
_HEALTH = ("access.answer", "withdraw-consent.answer", "erasure.answer")
_swept(["us-wa-mhmda", "us-nv-health"], *_HEALTH, walk=forty_five_days)
_swept(
    ["us-wa-mhmda", "us-nv-health"],
    *(f"{term}+" for term in _HEALTH),
    walk=ninety_days,
)


@sweep("us-wa-mhmda", "erasure.backup", at="US-WA")
def six_months_for_backups(authenticated: date) -> date:
    """The delay may not exceed six months from authenticating the deletion request."""
    return months_after(authenticated, 6)


@sweep("us-nv-health", "erasure.delete", at="US-NV")
def thirty_days_to_delete(authenticated: date) -> date:
    """Not later than 30 days after authenticating a request for deletion."""
    return days_after(authenticated, 30)


@sweep("us-nv-health", "erasure.backup", at="US-NV")
def two_years_for_backups(authenticated: date) -> date:
    """Not more than 2 years after the request is authenticated."""
    return years_after(authenticated, 2)


@sweep("us-nv-sale", "opt-out.answer", at="US-NV")
def sixty_days_to_respond(received: date) -> date:
    """Within 60 days after receipt of the verified request."""
    return days_after(received, 60)


@sweep("us-nv-sale", "opt-out.answer+", at="US-NV")
def not_more_than_thirty_longer(received: date) -> date:
    """The period may be extended by not more than 30 days."""
    return days_after(days_after(received, 60), 30)


@sweep("us-ia-cdpa", "access.answer", "erasure.answer", at="US-IA")
@sweep("us-ia-cdpa", "portability.answer", "opt-out.answer", at="US-IA")
def ninety_days_in_iowa(received: date) -> date:
    """Within ninety days of receipt of a request."""
    return days_after(received, 90)


@sweep("us-ia-cdpa", "access.answer+", "erasure.answer+", at="US-IA")
@sweep("us-ia-cdpa", "portability.answer+", "opt-out.answer+", at="US-IA")
def forty_five_more_in_iowa(received: date) -> date:
    """The response period may be extended once by forty-five additional days."""
    return days_after(days_after(received, 90), 45)


# California: the days of the calendar run from the day of receipt, whatever the
# checking takes; "business days" leave out Saturdays, Sundays and holidays.
_CALIFORNIA = ("access", "correction", "erasure", "portability")
_swept(["us-ca-ccpa"], *(f"{r}.answer" for r in _CALIFORNIA), walk=forty_five_days)
_swept(["us-ca-ccpa"], *(f"{r}.answer+" for r in _CALIFORNIA), walk=ninety_days)
_swept(
    ["us-ca-ccpa"],
    *(f"{r}.refusal-reasons" for r in _CALIFORNIA),
    walk=forty_five_days,
)


def _closed_in_california(day: date) -> bool:
    """Say whether a day is no business day."""
    return weekend(day) or holiday_in(day, "US", "CA")


@sweep("us-ca-ccpa", "access.confirm", "correction.confirm", at="US-CA")
@sweep("us-ca-ccpa", "erasure.confirm", "portability.confirm", at="US-CA")
def ten_business_days(received: date) -> date:
    """Confirm receipt of the request no later than 10 business days after receiving."""
    return working_days_after(received, 10, _closed_in_california)


@sweep("us-ca-ccpa", "opt-out.answer", at="US-CA")
def fifteen_business_days(received: date) -> date:
    """As soon as feasibly possible, but no later than 15 business days from receipt."""
    return working_days_after(received, 15, _closed_in_california)
