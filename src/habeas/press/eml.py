"""From a letter to an e-mail that a mail program opens, ready to be looked at and sent.

Nothing is sent from here: the file is a draft, and says so in the way mail programs
know. The letter is its text, and goes along as a PDF without what is for the person.
"""

from __future__ import annotations

import hashlib
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

from habeas.press.text import as_text

if TYPE_CHECKING:
    from habeas.press.letter import Letter

_DRAFT = ("X-Unsent", "1")
"""The header by which mail programs open a file for writing, not for reading."""


def as_eml(letter: Letter, pdf: bytes, attached: str, *, to: str, own: str) -> bytes:
    """Return an e-mail with its text, its addressee where one is known, and the PDF.

    ``to`` and ``own`` are addresses as a person typed them; one that no mail program
    could use is left out, for the person to fill in.
    """
    mail = EmailMessage(policy=SMTP)
    mail[_DRAFT[0]] = _DRAFT[1]
    _addressed(mail, "From", letter.sender.name, own)
    _addressed(mail, "To", letter.addressee.name, to)
    mail["Subject"] = _one_line(f"{letter.subject} ({letter.reference})")
    mail["Content-Language"] = letter.language.replace("_", "-")
    mail.set_content(as_text(letter), charset="utf-8", cte="quoted-printable")
    mail.add_attachment(pdf, "application", "pdf", filename=attached)
    mail.set_boundary(f"habeas-{hashlib.sha256(pdf).hexdigest()[:32]}")
    return mail.as_bytes()


def _addressed(mail: EmailMessage, field: str, name: str, typed: str) -> None:
    """Fill in a party, unless its address cannot be one."""
    try:
        address = Address(display_name=_one_line(name), addr_spec=typed.strip())
        address.addr_spec.encode("ascii")
    except (ValueError, IndexError, HeaderParseError):
        return
    if address.username and address.domain:
        mail[field] = address


def _one_line(text: str) -> str:
    """Return a text without line breaks, as a header must be."""
    return " ".join(text.split())
