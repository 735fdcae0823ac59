"""What can be done next in a case, in words: what, why, by which law, until when."""

from __future__ import annotations

from dataclasses import dataclass

from habeas.cases.events import Case
from habeas.cases.next_step import NextStep, Why
from habeas.desk.cards import term_line
from habeas.desk.office import Office
from habeas.desk.official_forms import form_told
from habeas.language.catalogs import Catalog, catalog
from habeas.language.citations import act_name, cite_all
from habeas.language.dates import short_date
from habeas.language.names import plain_name
from habeas.law.authority import Authority
from habeas.marking import N_

_WITHOUT_LETTER = {
    Why.NOT_SENT: N_("Send the letter"),
    Why.WAITING: N_("Wait for the answer"),
    Why.IDENTITY_ASKED: N_("Prove who you are"),
    Why.CLARIFICATION_ASKED: N_("Tell them what you mean"),
    Why.BODY_LATE: N_("Ask that body how the matter stands"),
}
"""What to do where Habeas writes nothing; else the case is at its end."""

_FEW = 3
"""Bodies of which more than their names can be told."""

_TO_COURT = "court"
"""The role of a body before which Habeas writes nothing."""


@dataclass(frozen=True)
class Advice:
    """One step in words; what does not apply is empty."""

    step: NextStep
    title: str
    why: str
    law: str
    article: str
    to: tuple[str, ...]
    """The bodies it can go to, by name; empty for the holder."""
    until: str
    decided_by: tuple[str, ...]
    notes: tuple[str, ...]


def advice(office: Office, case: Case, language: str) -> tuple[Advice, ...]:
    """Put everything that can be done next into words, the recommended step first."""
    steps = office.next_steps(case)
    return tuple(_in_words(office, case, step, language) for step in steps)


def _in_words(office: Office, case: Case, step: NextStep, language: str) -> Advice:
    """Put one step into words."""
    words = catalog(language, "habeas")
    law = office.library.law(step.law)
    # A remedy stands in the law of the case, even where another law hears it.
    places = tuple(place.within(case.request.law) for place in step.basis)
    bodies = office.bodies_for(case, step) if step.to else ()
    return Advice(
        step=step,
        title=_title(step, words),
        why=_why(step, words),
        law=act_name(law, language),
        article=cite_all(places, office.library.acts, language),
        to=tuple(_name(body.name, language) for body in bodies),
        until=_until(step, words),
        decided_by=tuple(term_line(term, words, language) for term in step.decided_by),
        notes=(
            *_notes(step, words),
            *_form(office, case, step, language),
            *_different(office, case, step, words),
            *_websites(bodies, words),
        ),
    )


def _form(office: Office, case: Case, step: NextStep, language: str) -> tuple[str, ...]:
    """Tell of the form that is prescribed for a remedy."""
    law = office.library.law(case.request.law)
    taken = (one for one in law.remedies if one.name == step.remedy)
    remedy = next(taken, None) if step.letter else None
    return form_told(remedy, law, office.library, language) if remedy else ()


def _name(names: dict[str, str], language: str) -> str:
    """Return a body's name in a language, or its own."""
    return names.get(language) or next(iter(names.values()))


def _title(step: NextStep, words: Catalog) -> str:
    """Say what to do."""
    if step.kind and not step.letter and step.to == _TO_COURT:
        return words.gettext("Go to court")
    if step.kind:
        return plain_name(step.kind, words.language)
    return words.gettext(_WITHOUT_LETTER.get(step.why, N_("Close the case")))


def _why(step: NextStep, words: Catalog) -> str:
    """Say what makes it the next step."""
    why = plain_name(step.why, words.language)
    if step.silent_since is None:
        return why
    day = short_date(step.silent_since, words.language)
    return why + " " + words.gettext("Their last day was %(day)s.") % {"day": day}


def _until(step: NextStep, words: Catalog) -> str:
    """Say until when it can be done, or until when to wait."""
    day = step.wait_until or step.by
    if day is None:
        return ""
    said = N_("until %(day)s")
    if step.wait_until is None and step.too_late:
        said = N_("too late since %(day)s")
    return words.gettext(said) % {"day": short_date(day, words.language)}


def _notes(step: NextStep, words: Catalog) -> tuple[str, ...]:
    """Say what else the person should know."""
    notes = [words.gettext(step.note)] if step.note else []
    if step.compulsory:
        notes.append(words.gettext("No court can be asked before this step."))
    if step.assumed:
        notes.append(
            words.gettext(
                "This counts from the earliest day on which they can have had your "
                "letter. Write down when it arrived."
            )
        )
    return tuple(notes)


def _different(
    office: Office, case: Case, step: NextStep, words: Catalog
) -> tuple[str, ...]:
    """Say what is otherwise in the countries of the two parties."""
    if step.kind is None:
        return ()
    request, law = case.request, office.law_of(case)
    found = law.differences_for(request.places, request.holder.type, step.kind)
    return tuple(words.gettext(one.text) for one in found)


def _websites(bodies: tuple[Authority, ...], words: Catalog) -> tuple[str, ...]:
    """Name the forms that the bodies have on their websites, for a few bodies."""
    if len(bodies) > _FEW:
        return ()
    says = words.gettext("%(body)s has a form of its own: %(address)s")
    return tuple(
        says % {"body": _name(body.name, words.language), "address": body.form}
        for body in bodies
        if body.form
    )
