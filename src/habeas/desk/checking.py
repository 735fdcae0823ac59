"""Checking everything a letter is made of: dossiers, examples, templates, catalogs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from habeas.deadlines.deadline import Deadline
from habeas.desk.reckoning import Row, rows
from habeas.desk.specimen import kinds_of, specimen
from habeas.desk.writing import NO_COPY, Wishes, composed
from habeas.dossiers.examples import Example, examples
from habeas.dossiers.finding import Finding, line_of
from habeas.dossiers.library import Library
from habeas.dossiers.lint import lint
from habeas.errors import HabeasError
from habeas.language.catalogs import languages
from habeas.language.extraction import untranslated
from habeas.law.dossier import Law
from habeas.shelves import shelf

_NAMED = 3
"""How many untranslated messages a finding names."""


def check_all(
    library: Library, today: date, only: tuple[str, ...] = ()
) -> tuple[Finding, ...]:
    """Check dossiers, examples and specimen letters; without names, catalogs too."""
    begun = tuple(_without_law(library))
    found = [one for one in begun if not only or one.file.parent.name in only]
    found += lint(library, today, only)
    told = {one.file.parent.name for one in found}
    for name in only or tuple(library.laws):
        if name not in library.laws and name in told:
            continue
        found += _examples(library, library.law(name))
        found += _letters(library, library.law(name), today)
    if not only:
        found += _catalogs()
    return tuple(found)


def _without_law(library: Library) -> Iterator[Finding]:
    """Find folders that are no law yet."""
    for where in library.shelves:
        for folder in sorted(where.glob("[!_]*/")):
            if folder.is_dir() and not (folder / "law.toml").is_file():
                yield Finding(file=folder / "law.toml", says="is missing")


def _examples(library: Library, law: Law) -> Iterator[Finding]:
    """Run the worked examples of a law."""
    folder = library.folders[law.id]
    cases, _ = examples(folder)
    text = (folder / "cases.toml").read_text("utf-8") if cases else ""
    for place, case in enumerate(cases):
        says = disagreement(library, law, case)
        if says:
            line = line_of(text, ("case", place))
            yield Finding(file=folder / "cases.toml", line=line, says=says)


def disagreement(library: Library, law: Law, case: Example) -> str:
    """Say how the reckoning differs from a worked example; empty where it agrees."""
    try:
        made = rows(library, law.id, case.kind, case.start, region=case.region)
    except HabeasError as problem:
        return str(problem)
    if case.remedy:
        made = tuple(row for row in made if row.remedy == case.remedy)
    plain = _found(made, case.term)
    later = _found(made, f"{case.term}-extended")
    if plain is None:
        return f"there is no term '{case.term}'"
    expected = {
        "due": case.due,
        "other": case.other,
        "reminder": case.reminder,
        "extended": case.extended,
    }
    actual = {
        "due": plain.due,
        "other": plain.other,
        "reminder": plain.reminder,
        "extended": later.due if later else None,
    }
    for name, day in expected.items():
        found = actual[name] or "no day at all"
        if day is not None and actual[name] != day:
            written = f"{name} = {day} is written here, and by law.toml it is {found}"
            return f"{written}: {case.sentence}"
    if case.no_due and plain.due is not None:
        return f"there should be no date, and there is {plain.due}: {case.sentence}"
    if case.provisional and not plain.provisional:
        return f"should be provisional: {case.sentence}"
    return ""


def _found(made: tuple[Row, ...], term: str) -> Deadline | None:
    """Return the first deadline of a term."""
    named = (row.deadline for row in made if row.deadline.term == term)
    return next(named, None)


def _letters(library: Library, law: Law, today: date) -> Iterator[Finding]:
    """Compose a specimen of every letter of a law, in English."""
    wishes = Wishes(on=today, language="en", facing=NO_COPY)
    for kind in kinds_of(law):
        try:
            composed(specimen(law, kind), library, wishes)
        except HabeasError as problem:
            file = library.folders[law.id] / "law.toml"
            yield Finding(file=file, key=str(kind), says=str(problem))


def _catalogs() -> Iterator[Finding]:
    """Look for what the languages do not have yet."""
    for language in languages():
        for domain in ("habeas", "letters"):
            missing = untranslated(language, domain)
            if missing:
                file = shelf("locales") / language / "LC_MESSAGES" / f"{domain}.po"
                some = "; ".join(f"'{one[:50]}'" for one in missing[:_NAMED])
                says = f"{len(missing)} messages are not translated, such as {some}"
                yield Finding(file=file, says=says)
