# ruff: noqa: INP001  a script of its own
"""Write the tables of the README from the folders, so that they cannot be wrong.

Run it with ``python docs/tables.py``; a test fails when the README is behind.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

from habeas.desk.cards import name_of
from habeas.desk.tongues import tongues
from habeas.dossiers.library import library
from habeas.law.dossier import Law, facts_of
from habeas.law.words import Level

LATEST = date(2026, 11, 22)
"""The day of the last research: a law that starts later is marked so."""

README = Path(__file__).parents[1] / "README.md"


def law_table() -> str:
    """Return the table of laws: what each grants, where, and how far it is verified."""
    rows = [
        "| where | law | letters | after a bad answer | office languages | facts |",
        "|---|---|---|---|---|---|",
    ]
    laws = sorted(library().laws.values(), key=lambda law: (law.jurisdiction, law.id))
    for law in laws:
        kinds = ", ".join(dict.fromkeys(str(right.kind) for right in law.rights))
        spoken = ", ".join(law.letter.languages)
        name = f"{name_of(law, 'en')} (`{law.id}`){_time(law)}"
        facts = _levels(law)
        after = _after(law)
        where = law.jurisdiction
        rows.append(f"| {where} | {name} | {kinds} | {after} | {spoken} | {facts} |")
    return "\n".join(rows)


def _time(law: Law) -> str:
    """Say when a law applies, where it is not simply in force."""
    if law.until:
        return f", until {law.until}"
    if law.in_force > LATEST:
        return f", from {law.in_force}"
    return ""


def _after(law: Law) -> str:
    """Name what follows a bad answer, in its order."""
    remedies = sorted(law.remedies, key=lambda remedy: remedy.stage)
    named = (str(one.kind) if one.letter else "court" for one in remedies)
    return ", ".join(dict.fromkeys(named))


def _levels(law: Law) -> str:
    """Count the facts with a citation of their own, by how far they are verified."""
    facts = facts_of((law.rights, law.remedies, law.binds))
    found = Counter(law.level(fact) for fact in facts if fact.cite)
    return ", ".join(f"{found[level]} {level}" for level in Level if found[level])


def language_table() -> str:
    """Return the table of languages: how complete, and reviewed by whom."""
    rows = ["| language | letters | reviewed by a lawyer |", "|---|---|---|"]
    for tongue in tongues():
        complete = "complete" if tongue.letters_complete else "not complete"
        reviewed = tongue.letters_reviewed_by or "not yet"
        rows.append(
            f"| {tongue.name} (`{tongue.language}`) | {complete} | {reviewed} |"
        )
    return "\n".join(rows)


TABLES = {"laws": law_table, "languages": language_table}
"""Every table, by the name between its marks in the README."""


def filled(text: str) -> str:
    """Return the README with its tables written anew."""
    for name, table in TABLES.items():
        begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
        before, _, rest = text.partition(begin)
        _, _, after = rest.partition(end)
        text = f"{before}{begin}\n{table()}\n{end}{after}"
    return text


if __name__ == "__main__":
    README.write_text(filled(README.read_text(encoding="utf-8")), encoding="utf-8")
