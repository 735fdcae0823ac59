"""Writing the templates of the catalogs, and bringing every language up to them.

``python -m habeas.language.extraction`` does both. No date and no line number is
written, so that a file changes only when its messages do; the header of a language is
the translator's and is kept to the letter.
"""

from __future__ import annotations

import re
import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from habeas.language.catalogs import SOURCE, Domain, catalog, languages, own_name
from habeas.language.gathering import messages
from habeas.shelves import shelf

if TYPE_CHECKING:
    from babel.messages import Catalog as Messages

DOMAINS: tuple[Domain, ...] = get_args(Domain)

_WIDTH = 79

# The date is fixed: without one, a compiled catalog would carry the hour of its making.
_HEADER = """\
# {title}
msgid ""
msgstr ""
"Project-Id-Version: habeas\\n"
"Report-Msgid-Bugs-To: \\n"
"POT-Creation-Date: 2026-11-22 00:00+0000\\n"
"PO-Revision-Date: 2026-11-22 00:00+0000\\n"
"Last-Translator: \\n"
"Language-Team: \\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""

_TITLES: dict[Domain, str] = {
    "habeas": "The interface of Habeas: {name}.",
    "letters": "The text of letters: {name}.",
    "laws": "The names of laws, and words quoted from them: {name}.",
}


def extract(root: Path, domain: Domain) -> str:
    """Return the template of a domain, as its file should stand."""
    header = _HEADER.format(title=_title(domain, "every message"), language="")
    return header + "\n" + _body(_template(root, domain))


def merge(template: Path, source: Path) -> str:
    """Return a language's catalog with the messages of the template, no more, no less.

    A new message has no translation and is never guessed from one that looks like it.
    """
    from babel.messages.pofile import read_po

    language = source.parents[1].name
    header = _header_of(source) or _new_header(language, source.stem)
    with template.open("rb") as lines:
        wanted = read_po(lines)
    text = source.read_bytes() if source.is_file() else b""
    had = read_po(BytesIO(text), locale=language, ignore_obsolete=True)
    had.update(wanted, no_fuzzy_matching=True)
    return header + "\n" + _body(had)


def untranslated(language: str, domain: Domain) -> tuple[str, ...]:
    """List the messages that a language lacks, in the order of the template."""
    from babel.messages.pofile import read_po

    template = shelf("locales") / f"{domain}.pot"
    if language == SOURCE or not template.is_file():
        return ()
    with template.open("rb") as lines:
        wanted = [message.id for message in read_po(lines) if message.id]
    there = catalog(language, domain)
    single = [msgid for msgid in wanted if isinstance(msgid, str)]
    plural = [msgid for msgid in wanted if not isinstance(msgid, str)]
    missing = {msgid for msgid in single if there.found(msgid) is None}
    missing |= {one for one, many in plural if there.found_plural(one, many, 1) is None}
    texts = (msgid if isinstance(msgid, str) else msgid[0] for msgid in wanted)
    return tuple(text for text in texts if text in missing)


def main(root: Path) -> None:
    """Write both templates and bring every language up to them."""
    locales = root / "locales"
    for domain in DOMAINS:
        template = locales / f"{domain}.pot"
        _write(template, extract(root, domain))
        for language in languages()[1:]:
            source = locales / language / "LC_MESSAGES" / f"{domain}.po"
            _write(source, merge(template, source))


def _template(root: Path, domain: Domain) -> Messages:
    """Collect the messages of a domain, each once wherever it stands."""
    from babel.messages import Catalog

    collected = Catalog(charset="utf-8")
    for found in messages(root, domain):
        collected.add(
            found.msgid,
            locations=[(found.file, 1)],
            auto_comments=found.notes,
            context=found.context or None,
        )
    return collected


def _body(collected: Messages) -> str:
    """Write the messages without a header; ours has no dates."""
    from babel.messages.pofile import write_po

    written = BytesIO()
    write_po(
        written,
        collected,
        width=_WIDTH,
        omit_header=True,
        ignore_obsolete=True,
        include_lineno=False,
    )
    return written.getvalue().decode("utf-8").rstrip("\n") + "\n"


def _header_of(source: Path) -> str:
    """Return the header a translator wrote, to the letter."""
    if not source.is_file():
        return ""
    return re.split(r"\n\s*\n", source.read_text("utf-8"), maxsplit=1)[0] + "\n"


def _new_header(language: str, domain: str) -> str:
    """Return the header of a language that begins."""
    from babel.messages.plurals import get_plural

    number, expression = get_plural(language)[:2]
    kind: Domain = "letters" if domain == "letters" else "habeas"
    header = _HEADER.format(title=_title(kind, own_name(language)), language=language)
    plural = f'"Plural-Forms: nplurals={number}; plural={expression};\\n"\n'
    return f'{header}{plural}"X-Reviewed-By: \\n"\n'


def _title(domain: Domain, name: str) -> str:
    """Return the first line of a catalog."""
    return _TITLES[domain].format(name=name)


def _write(file: Path, text: str) -> None:
    """Write a file that changed, whole or not at all."""
    if file.is_file() and file.read_text("utf-8") == text:
        return
    beside = file.with_suffix(f"{file.suffix}.new")
    beside.write_text(text, "utf-8")
    beside.replace(file)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else shelf("locales").parent)
