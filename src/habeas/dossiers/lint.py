"""What is wrong or missing in the dossiers, with file, line and a plain sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from habeas.dossiers.borrowing import arrival
from habeas.dossiers.examples import examples
from habeas.dossiers.finding import Finding, line_of
from habeas.dossiers.library import Library
from habeas.law.dossier import Law, facts_of, sources_of
from habeas.law.words import FIRST_KINDS, Kind, Level

_STALE = 366
"""Days after which somebody should look at a source again."""


def lint(
    library: Library, today: date, only: tuple[str, ...] = ()
) -> tuple[Finding, ...]:
    """Check the dossiers; ``only`` names some of them.

    One that could not be read has no rule to break; what is wrong with it is listed.
    """
    names = [name for name in only or library.laws if name in library.laws]
    unread = (one for one in library.findings if not only or _of(one, only))
    found = [*unread]
    for name in names:
        law = library.law(name)
        for rule in _RULES:
            found += rule(law, library)
        found += _stale(law, library, today)
    return tuple(found)


def open_questions(
    library: Library, only: tuple[str, ...] = ()
) -> tuple[tuple[str, str, str], ...]:
    """List what nobody could verify yet: law, question, where to look."""
    laws = tuple(library.law(name) for name in only or library.laws)
    asked = [
        (law.id, question.about, question.look) for law in laws for question in law.open
    ]
    unverified = [
        (law.id, " ".join(map(str, fact.cite)), law.sources[fact.source].title)
        for law in laws
        for fact in facts_of(law)
        if law.level(fact) is Level.UNVERIFIED
    ]
    return (*asked, *unverified)


def _of(finding: Finding, only: tuple[str, ...]) -> bool:
    """Say whether a finding is about one of some dossiers."""
    return finding.file.parent.name in only


def _at(law: Law, library: Library, needle: str, says: str) -> Finding:
    """Make a finding at the first line of the dossier that holds a text."""
    file = library.folders[law.id] / "law.toml"
    lines = file.read_text(encoding="utf-8").splitlines()
    at = next((n for n, line in enumerate(lines, start=1) if needle in line), 1)
    return Finding(file=file, line=at, says=says)


def _acts(law: Law, library: Library) -> Iterator[Finding]:
    """Every act that is cited must be known."""
    places = {place for fact in facts_of(law) for place in fact.cite}
    for right in law.rights:
        places.update(place for cite in right.named_in.values() for place in cite)
    for place in sorted(places, key=str):
        if place.act and place.act not in library.acts:
            says = f"'{place}' cites an act that is neither a dossier nor in _acts.toml"
            yield _at(law, library, str(place), says)


def _cited(law: Law, library: Library) -> Iterator[Finding]:
    """Every sentence that a letter states must name its article."""
    for right in sources_of(law):
        for basis in right.basis:
            if not basis.cite and basis.level is None:
                says = 'a basis must cite its article: write cite = ["12(1)"] with it'
                yield _at(law, library, basis.says, says)
        for term in right.terms:
            if not term.cite:
                says = f"the term '{term.name}' must cite its article"
                yield _at(law, library, f'name = "{term.name}"', says)
            if not term.what:
                says = (
                    f"the term '{term.name}' must say what is to be done by then: "
                    'write what = "decide on the complaint"'
                )
                yield _at(law, library, f'name = "{term.name}"', says)


def _together(law: Law, library: Library) -> Iterator[Finding]:
    """A right that is used together with others must find them."""
    for right in law.rights:
        for name in right.together:
            act, _, kind = name.partition(":")
            other = library.laws.get(act)
            if other is None or kind not in set(Kind) or not other.right(Kind(kind)):
                yield _at(law, library, name, f"there is no right '{name}'")


def _yields(law: Law, library: Library) -> Iterator[Finding]:
    """A law that yields to another must name one that is here and does not yield."""
    for name in law.yields_to:
        other = library.laws.get(name)
        if other is None or other.yields_to:
            says = f"yields to '{name}', which is not here or yields itself"
            yield _at(law, library, "yields_to", says)


def _asks(law: Law, library: Library) -> Iterator[Finding]:
    """Every ask must have its words."""
    for right in law.rights:
        for ask in right.asks:
            if ask not in library.asks:
                says = f"the ask '{ask}' is not in letters/_asks.toml"
                yield _at(law, library, f'"{ask}"', says)
    asked = {ask for right in law.rights for ask in right.asks}
    for ask in _tied(law):
        if ask not in asked:
            says = f"'{ask}' is tied to a sentence, and no right asks for it"
            yield _at(law, library, ask, says)


def _tied(law: Law) -> tuple[str, ...]:
    """Return the asks to which sentences and places are tied."""
    basis = tuple(one for right in law.rights for one in right.basis)
    named = tuple(ask for right in law.rights for ask in right.named_in)
    said = tuple(ask for one in (*basis, *law.arguments) for ask in one.asks)
    return tuple(dict.fromkeys((*named, *said)))


def _remedies(law: Law, library: Library) -> Iterator[Finding]:
    """A remedy that leads elsewhere must arrive."""
    names = {remedy.name for remedy in law.remedies}
    for remedy in law.remedies:
        other = library.laws.get(remedy.law)
        if remedy.law and (other is None or arrival(other, remedy) is None):
            says = f"'{remedy.name}' leads to '{remedy.law}', which has no such letter"
            yield _at(law, library, remedy.name, says)
        for first in remedy.first:
            if first not in names:
                says = (
                    f"the remedy '{remedy.name}' waits for '{first}', which is not here"
                )
                yield _at(law, library, remedy.name, says)


def _chains(law: Law, library: Library) -> Iterator[Finding]:
    """A period that follows another must find it earlier in the same list."""
    for source in sources_of(law):
        before: set[str] = set()
        for term in source.terms:
            if term.after and term.after not in before:
                says = f"'{term.name}' runs after '{term.after}', which is not above it"
                yield _at(law, library, f'after = "{term.after}"', says)
            before.add(term.name)


def _answered(law: Law, library: Library) -> Iterator[Finding]:
    """A letter that is to name the period for its answer must have one to name."""
    for right in law.rights:
        answers = [term for term in right.terms if term.name.startswith("answer")]
        if answers and all(term.when and not term.only_if for term in answers):
            says = f"every answer to {right.kind} has a 'when': no letter can name it"
            yield _at(law, library, f'kind = "{right.kind}"', says)


def _proved(law: Law, library: Library) -> Iterator[Finding]:
    """A law must have worked examples, each of a term it has."""
    cases, findings = examples(library.folders[law.id])
    yield from findings
    if not cases and not findings:
        says = "holds no worked example, so no period of this law is proved"
        yield Finding(file=library.folders[law.id] / "cases.toml", says=says)
    terms = {
        (source.kind, term.name) for source in sources_of(law) for term in source.terms
    }
    file = library.folders[law.id] / "cases.toml"
    for place, case in enumerate(cases):
        if (case.kind, case.term) not in terms:
            line = line_of(file.read_text(encoding="utf-8"), ("case", place, "term"))
            says = f"there is no term '{case.term}' for {case.kind}"
            yield Finding(file=file, line=line, says=says)


def _named(law: Law, library: Library) -> Iterator[Finding]:
    """A law must have its name in its own language and in English."""
    if "en" not in law.name:
        yield _at(law, library, "[name]", "the name in English is missing")
    if law.letter.languages[0] not in law.name and law.style == "prc":
        yield _at(law, library, "[name]", "the name in its own language is missing")
    if not {right.kind for right in law.rights} & (FIRST_KINDS | {Kind.REVIEW}):
        yield _at(law, library, "id", "grants no right a person can begin with")


def _stale(law: Law, library: Library, today: date) -> Iterator[Finding]:
    """A source nobody has looked at for a year deserves another look."""
    for name, source in law.sources.items():
        if (today - source.checked_on).days > _STALE:
            says = f"the source '{name}' was last checked on {source.checked_on}"
            found = _at(law, library, f"[sources.{name}]", says)
            yield found.model_copy(update={"error": False})


_RULES: tuple[Callable[[Law, Library], Iterator[Finding]], ...] = (
    _acts,
    _cited,
    _together,
    _yields,
    _asks,
    _remedies,
    _chains,
    _answered,
    _proved,
    _named,
)
