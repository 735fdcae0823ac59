"""A place in a law, as structure; words are made of it on the language floor.

A dossier writes it in one short line, read outwards in: ``act:article(part)(part)``.

    15(1)(h)                article 15, paragraph 1, letter h
    eu-gdpr:12(3)           the same, in another act
    47(1)(2)                article 47, paragraph 1, item 2
    11()(2)                 article 11, item 2, where the article has no paragraphs
    44..50                  articles 44 to 50
    chapter 5               a chapter, where no more is verified
    cn-hb-social-credit:    the act as a whole
    1681i(a)(1)(A)          a section of the United States Code
    L1111-7                 an article of a French code, with the letter of its part
    56:8-166.7(a)           a section whose number begins with its title
    325M.14(subd. 4)(e)     a section of Minnesota's, by subdivision and letter
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from habeas.law.frozen import Frozen

_ARTICLE = r"[A-Z]?[0-9]+[a-zA-Z]*(?:[-.:][0-9a-zA-Z]+)*"
_LEVEL = r"(?:subd\. )?[0-9a-zA-Zà-ž]*"
"""A paragraph or an item: Turkish statutes letter theirs ç and ğ as well."""
_SHORT = re.compile(
    rf"^(?:(?P<act>[a-z][a-z0-9-]*):)?\s*"
    rf"(?:chapter (?P<chapter>[0-9A-Za-z]+)"
    rf"|(?P<article>{_ARTICLE})(?:\.\.(?P<last>{_ARTICLE}))?"
    rf"(?P<parts>(?:\({_LEVEL}\))*))?$"
)
_PART = re.compile(rf"\(({_LEVEL})\)")


class Place(Frozen):
    """One place in one act; empty fields mean the act as a whole."""

    act: str = ""
    """The act's name among the dossiers or acts; empty for the dossier's own law."""
    chapter: str = ""
    article: str = ""
    last: str = ""
    """The last article of a range that begins with ``article``."""
    parts: tuple[str, ...] = ()
    """Paragraph, item, sub-item; an empty part is a level the article does not have."""

    def within(self, act: str) -> Place:
        """Name the act where the dossier left it out."""
        return self if self.act else self.model_copy(update={"act": act})

    def __str__(self) -> str:
        """Write the short line again."""
        where = f"chapter {self.chapter}" if self.chapter else self.article
        last = f"..{self.last}" if self.last else ""
        parts = "".join(f"({part})" for part in self.parts)
        return f"{self.act}:{where}{last}{parts}" if self.act else where + last + parts


@lru_cache(maxsize=4096)
def place(short: str) -> Place:
    """Read the short line of a dossier; raise ValueError where it is not one."""
    found = _SHORT.match(short.strip())
    if found is None or not short.strip():
        message = (
            f"'{short}' is not a citation: write 15(1)(h), 44..50, chapter 5 "
            "or act:article"
        )
        raise ValueError(message)
    got = found.groupdict()
    return Place(
        act=got["act"] or "",
        chapter=got["chapter"] or "",
        article=got["article"] or "",
        last=got["last"] or "",
        parts=tuple(_PART.findall(got["parts"] or "")),
    )


def _read(value: object) -> object:
    """Let a dossier write a string where the model wants a place."""
    return place(value) if isinstance(value, str) else value


Citation = Annotated[
    Place,
    BeforeValidator(_read),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": _SHORT.pattern.replace("?P<", "?<"),
            "description": "A place in a law: 15(1)(h), act:article(part), chapter 5.",
        }
    ),
]
