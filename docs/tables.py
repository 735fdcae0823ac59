# ruff: noqa: INP001  a script of its own
"""Write the tables of the README from the folders, so that they cannot be wrong.

Run it with ``python docs/tables.py``; a test fails when the README is behind.
"""

from __future__ import annotations

from pathlib import Path

from habeas.desk.cards import name_of
from habeas.desk.tongues import tongues
from habeas.dossiers.library import library

README = Path(__file__).parents[1] / "README.md"


def law_table() -> str:
    """Return the table of laws: what each grants, where, and how far it is verified."""
    rows = [
        "| law | where | letters | languages of the office | text |",
        "|---|---|---|---|---|",
    ]
    for law in library().laws.values():
        kinds = ", ".join(dict.fromkeys(str(right.kind) for right in law.rights))
        spoken = ", ".join(law.letter.languages)
        level = law.level(law.binds)
        name = f"{name_of(law, 'en')} (`{law.id}`)"
        rows.append(f"| {name} | {law.jurisdiction} | {kinds} | {spoken} | {level} |")
    return "\n".join(rows)


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
