"""The ways in which laws count periods, each as data with the articles that say so.

Under every convention here a month that lacks the day ends the period on its last day.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from habeas.deadlines.deadline import StepKind
from habeas.errors import UnknownConvention
from habeas.law.citation import Citation, place
from habeas.law.frozen import Frozen
from habeas.law.words import Unit


class Convention(Frozen):
    """One way of counting, by name."""

    name: str
    first_day_counts: bool = False
    """True where the day of the event is the first day of the period."""
    rolls: bool = False
    """True where a last day on a holiday or weekend moves to the next working day."""
    roll_disputed: bool = False
    """True where practice often names the day before that move."""
    two_working_days: bool = False
    """True where a period of two days or more must hold two working days."""
    make_up: bool = False
    """True where officially worked weekend days are working days."""
    national: bool = False
    """True where only the holidays of the country as a whole count."""
    steps: dict[StepKind, tuple[Citation, ...]] = {}
    """The articles behind each kind of step."""
    units: dict[Unit, tuple[Citation, ...]] = {}
    """The articles that say how a unit is counted."""


def _prc(
    name: str,
    *,
    start: Citation,
    roll: Citation,
    month: tuple[Citation, ...] = (),
    working_day: tuple[Citation, ...] = (),
) -> Convention:
    """Return the arithmetic of Chinese statutes, with one statute's articles."""
    return Convention(
        name=name,
        rolls=True,
        make_up=True,
        steps={
            StepKind.START: (start,),
            StepKind.MONTH_END: month,
            StepKind.ROLLED: (roll,),
        },
        units={Unit.MONTH: month, Unit.YEAR: month, Unit.WORKING_DAY: working_day},
    )


_EU_DATED = (place("eu-1182-71:3(2)(c)"),)

_EU = Convention(
    name="eu-1182-71",
    rolls=True,
    roll_disputed=True,
    two_working_days=True,
    steps={
        StepKind.START: (place("eu-1182-71:3(1)"),),
        StepKind.MONTH_END: _EU_DATED,
        StepKind.ROLLED: (place("eu-1182-71:3(4)"),),
        StepKind.TWO_WORKING_DAYS: (place("eu-1182-71:3(5)"),),
    },
    units={
        Unit.DAY: (place("eu-1182-71:3(2)(b)"),),
        Unit.WEEK: _EU_DATED,
        Unit.MONTH: _EU_DATED,
        Unit.YEAR: _EU_DATED,
    },
)

_PRC_CIVIL = _prc(
    "prc-civil",
    start=place("cn-civil-code:201(1)"),
    roll=place("cn-civil-code:203(1)"),
    month=(place("cn-civil-code:202"),),
)

_PRC_PROCEDURE = _prc(
    "prc-procedure",
    start=place("cn-civil-procedure:85"),
    roll=place("cn-civil-procedure:85"),
)

_PRC_RECONSIDERATION = _prc(
    "prc-reconsideration",
    start=place("cn-reconsideration:88"),
    roll=place("cn-reconsideration:88"),
    working_day=(place("cn-reconsideration:88(2)"),),
)

_US_EXCLUSIVE = Convention(name="us-exclusive")

_US_INCLUSIVE = Convention(
    name="us-inclusive",
    first_day_counts=True,
    steps={StepKind.DAY_COUNTS: (place("us-fcra:1681i(a)(1)(A)"),)},
)

_US_FEDERAL_WORKING = Convention(
    name="us-federal-working",
    national=True,
    units={Unit.WORKING_DAY: (place("us-privacy-act:552a(d)(2)(A)"),)},
)

_UK = Convention(
    name="uk",
    rolls=True,
    two_working_days=True,
    steps={
        StepKind.START: (place("gb-uk-gdpr:4A"), place("eu-1182-71:3(1)")),
        StepKind.MONTH_END: _EU_DATED,
        StepKind.ROLLED: (place("eu-1182-71:3(4)"),),
        StepKind.TWO_WORKING_DAYS: (place("eu-1182-71:3(5)"),),
    },
    units=_EU.units,
)

_UK_CONSUMER_CREDIT = Convention(
    name="uk-consumer-credit",
    units={Unit.WORKING_DAY: (place("gb-consumer-credit:189(1)"),)},
)

_CH = Convention(
    name="ch",
    rolls=True,
    # Nothing settles that these rules govern the periods of private controllers.
    roll_disputed=True,
    steps={
        StepKind.START: (place("ch-or:77(1)"),),
        StepKind.ROLLED: (place("ch-or:78(1)"), place("ch-saturdays:1")),
    },
    units={Unit.DAY: (place("ch-or:77(1)"),)},
)

CONVENTIONS: Mapping[str, Convention] = MappingProxyType(
    {
        known.name: known
        for known in (
            _EU,
            _PRC_CIVIL,
            _PRC_PROCEDURE,
            _PRC_RECONSIDERATION,
            _US_EXCLUSIVE,
            _US_INCLUSIVE,
            _US_FEDERAL_WORKING,
            _UK,
            _UK_CONSUMER_CREDIT,
            _CH,
        )
    }
)
"""Every way of counting, by name."""


def convention(name: str) -> Convention:
    """Return a way of counting by its name."""
    if name not in CONVENTIONS:
        raise UnknownConvention(name=name, known=", ".join(CONVENTIONS))
    return CONVENTIONS[name]
