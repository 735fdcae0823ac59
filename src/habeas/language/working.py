"""How a deadline was found, in sentences a person can check with a calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from habeas.language.catalogs import Catalog, catalog
from habeas.language.citations import cite_all
from habeas.language.dates import list_of, with_weekday
from habeas.language.names import nearest
from habeas.language.spans import EVENTS, span_in_words
from habeas.law.conventions import StepKind
from habeas.marking import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from habeas.deadlines.deadline import Deadline, Step
    from habeas.law.dossier import Act
    from habeas.law.terms import Term

_SENTENCES = {
    StepKind.DAY_COUNTS: N_("That day is the first day of the period."),
    StepKind.MONTH_END: N_(
        "That month has no such day, so its last day is taken: %(day)s."
    ),
    StepKind.ROLLED: N_("The next working day is taken: %(day)s."),
    StepKind.NOT_ROLLED: N_(
        "Do not count on a free day to give you more time: act by %(day)s to be safe."
    ),
    StepKind.CLOSED: N_(
        "The law counts no day from %(day)s to %(until)s as a working day."
    ),
    StepKind.TWO_WORKING_DAYS: N_(
        "The period must hold at least two working days, so it ends on %(day)s."
    ),
    StepKind.OTHER_READING: N_(
        "On another reading of the law the last day is %(day)s."
    ),
    StepKind.NO_NUMBER: N_(
        "The law sets no number of days; its own words are: %(words)s."
    ),
    StepKind.REMINDER: N_(
        "Ask again on %(day)s. This is a reminder of ours, not a time limit of the law."
    ),
    StepKind.NO_REGION: N_(
        "No place was named, so public holidays are not taken into account."
    ),
    StepKind.PROVISIONAL: N_(
        "The public holidays of %(year)s are not published yet; "
        "the day may still change."
    ),
}
"""What can be said of a step in one form."""


def explain(
    deadline: Deadline,
    term: Term,
    acts: Mapping[str, Act],
    language: str,
    *,
    law: str,
) -> tuple[str, ...]:
    """Explain a deadline step by step; ``law`` is the dossier its term stands in."""
    telling = Telling(term, catalog(language, "habeas"), language)
    told: list[str] = []
    for place, step in enumerate(deadline.steps):
        sentence = telling.sentence(step, deadline.steps[:place])
        # A rule of counting may stand in an act that no shelf holds.
        places = (at.within(law) for at in step.cite)
        known = (at for at in places if at.act in acts)
        cited = cite_all(known, acts, language)
        told.append(telling.sourced(sentence, cited))
    return tuple(told)


def law_words(term: Term, language: str) -> str:
    """Return the law's own words for a period without a number, best in a language."""
    return nearest(term.words, language)


@dataclass(frozen=True, slots=True)
class Telling:
    """The sentences of one deadline in one language."""

    term: Term
    catalog: Catalog
    language: str

    def sentence(self, step: Step, before: tuple[Step, ...]) -> str:
        """Return the sentence for a step, knowing what came before it."""
        match step.kind:
            case StepKind.START if step.start:
                msgid = self.catalog.gettext(EVENTS[step.start])
            case StepKind.COUNTED:
                msgid = self._counted({earlier.kind for earlier in before})
            case StepKind.PAUSED:
                msgid = self._paused(step)
            case StepKind.HOLIDAY | StepKind.WEEKEND | StepKind.MAKE_UP:
                msgid = self._days(step)
            case StepKind.SKIPPED:
                msgid = self._skipped(step)
            case StepKind.CLOSED if step.day == step.until:
                msgid = self.catalog.gettext(
                    "The law does not count %(day)s as a working day."
                )
            case _:
                msgid = self.catalog.gettext(_SENTENCES[step.kind])
        return msgid % self.facts(step)

    def sourced(self, sentence: str, cited: str) -> str:
        """Put the rule behind the sentence that rests on it."""
        if not cited:
            return sentence
        msgid = self.catalog.gettext("%(sentence)s See %(cite)s.")
        return msgid % {"sentence": sentence, "cite": cited}

    def facts(self, step: Step) -> dict[str, str]:
        """Return what fills the places of a step's message."""
        reasons = (self.catalog.gettext(name) for name in step.names)
        return {
            "day": with_weekday(step.day, self.language) if step.day else "",
            "until": with_weekday(step.until, self.language) if step.until else "",
            "year": str(step.day.year) if step.day else "",
            "days": self._list(with_weekday(day, self.language) for day in step.days),
            "names": self._list(step.names),
            "reason": self._list(reasons),
            "span": span_in_words(step.span, self.catalog) if step.span else "",
            "words": law_words(self.term, self.language),
        }

    def _list(self, items: Iterable[str]) -> str:
        """Join items as the language lists them."""
        return list_of(tuple(items), self.language)

    def _counted(self, before: set[StepKind]) -> str:
        """Say where the period ends, from its own first day or as an extension."""
        if StepKind.COUNTED in before:
            return self.catalog.gettext("Extended by %(span)s, it ends on %(day)s.")
        if StepKind.DAY_COUNTS in before:
            return self.catalog.gettext("The period of %(span)s ends on %(day)s.")
        return self.catalog.gettext(
            "The period of %(span)s begins on the day after and ends on %(day)s."
        )

    def _paused(self, step: Step) -> str:
        """Say how long the period stood still, and why where that is known."""
        if not step.names:
            return self.catalog.gettext(
                "The period stood still from %(day)s to %(until)s."
            )
        return self.catalog.gettext(
            "The period stood still from %(day)s to %(until)s: %(reason)s."
        )

    def _days(self, step: Step) -> str:
        """Say what kind of days the period met at its end."""
        number = len(step.days)
        if step.kind is StepKind.HOLIDAY:
            return self.catalog.ngettext(
                "%(days)s is a public holiday (%(names)s).",
                "%(days)s are public holidays (%(names)s).",
                number,
            )
        if step.kind is StepKind.WEEKEND:
            return self.catalog.ngettext(
                "%(days)s is on a weekend.", "%(days)s are on a weekend.", number
            )
        return self.catalog.ngettext(
            "%(days)s is on a weekend but officially worked.",
            "%(days)s are on a weekend but officially worked.",
            number,
        )

    def _skipped(self, step: Step) -> str:
        """Say which holidays inside a period of working days were not counted."""
        number = len(step.days)
        if not step.names:
            return self.catalog.ngettext(
                "%(days)s is a free day and was not counted.",
                "%(days)s are free days and were not counted.",
                number,
            )
        return self.catalog.ngettext(
            "%(days)s is a public holiday (%(names)s) and was not counted.",
            "%(days)s are public holidays (%(names)s) and were not counted.",
            number,
        )
