"""Lengths of time and the events they run from, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from habeas.law.words import Start, Unit
from habeas.marking import N_

if TYPE_CHECKING:
    from habeas.language.catalogs import Catalog
    from habeas.law.terms import Span

EVENTS = {
    Start.SENT: N_("The letter was sent on %(day)s."),
    Start.RECEIVED: N_("The letter was received on %(day)s."),
    Start.ACCEPTED: N_("The application was taken up on %(day)s."),
    Start.COMPLETED: N_("What was missing was handed in on %(day)s."),
    Start.IDENTITY_PROVED: N_("Identity was proved on %(day)s."),
    Start.FORWARDED: N_("The unit in charge received what was passed on on %(day)s."),
    Start.DECIDED: N_("The request was found justified on %(day)s."),
    Start.KNOWN: N_("You learned of the act on %(day)s."),
    Start.SERVED: N_("The decision was served on you on %(day)s."),
    Start.NOTIFIED: N_("You received the notice on %(day)s."),
    Start.DATED: N_("The decision bears the date %(day)s."),
    Start.RESULT: N_("You received the result on %(day)s."),
    Start.PERIOD_ENDED: N_("The period before this one ended on %(day)s."),
    Start.PERFORMED: N_(
        "The obligation was performed, or another ground for removal arose, on %(day)s."
    ),
    Start.TERM_ENDED: N_("The term of the listing ended on %(day)s."),
    Start.LISTED: N_("The listing was made on %(day)s."),
    Start.CONDUCT_ENDED: N_("The conduct ended on %(day)s."),
    Start.RECOGNISED: N_("The conduct was officially established on %(day)s."),
    Start.ANNULLED: N_("The act behind the entry was annulled or changed on %(day)s."),
    Start.DAMAGE_KNOWN: N_("You learned of the damage on %(day)s."),
}
"""The event as a sentence."""

EVENTS_IN_SHORT = {
    Start.SENT: N_("sent %(day)s"),
    Start.RECEIVED: N_("received %(day)s"),
    Start.ACCEPTED: N_("taken up %(day)s"),
    Start.COMPLETED: N_("completed %(day)s"),
    Start.IDENTITY_PROVED: N_("identity proved %(day)s"),
    Start.FORWARDED: N_("passed on %(day)s"),
    Start.DECIDED: N_("found justified %(day)s"),
    Start.KNOWN: N_("known %(day)s"),
    Start.SERVED: N_("served %(day)s"),
    Start.NOTIFIED: N_("notice received %(day)s"),
    Start.DATED: N_("dated %(day)s"),
    Start.RESULT: N_("result received %(day)s"),
    Start.PERIOD_ENDED: N_("period ended %(day)s"),
    Start.PERFORMED: N_("performed %(day)s"),
    Start.TERM_ENDED: N_("term ended %(day)s"),
    Start.LISTED: N_("listed %(day)s"),
    Start.CONDUCT_ENDED: N_("conduct ended %(day)s"),
    Start.RECOGNISED: N_("established %(day)s"),
    Start.ANNULLED: N_("annulled or changed %(day)s"),
    Start.DAMAGE_KNOWN: N_("damage known %(day)s"),
}
"""The event in two or three words, for one line."""


def span_in_words(span: Span, catalog: Catalog) -> str:
    """Write a length of time: one month, 20 working days."""
    n = span.amount
    # Each unit is a message of its own: languages do not agree on what to inflect.
    match span.unit:
        case Unit.DAY:
            written = catalog.ngettext("one day", "%(n)d days", n)
        case Unit.WORKING_DAY:
            written = catalog.ngettext("one working day", "%(n)d working days", n)
        case Unit.WEEK:
            written = catalog.ngettext("one week", "%(n)d weeks", n)
        case Unit.MONTH:
            written = catalog.ngettext("one month", "%(n)d months", n)
        case Unit.YEAR:
            written = catalog.ngettext("one year", "%(n)d years", n)
    return written % {"n": n}
