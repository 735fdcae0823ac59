"""Letters as drafts that a mail program opens."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
import specimen
from hypothesis import given
from hypothesis import strategies as st

from habeas.press.eml import as_eml
from habeas.press.letter import Letter, Paragraph, Run

PDF = b"%PDF-1.7 a letter"
TYPED = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")))


def _opened(
    letter: Letter, to: str = "office@example.org", own: str = ""
) -> EmailMessage:
    """Make the draft of a letter and open it as a mail program does."""
    made = as_eml(letter, PDF, "20261123-access.pdf", to=to, own=own)
    opened = message_from_bytes(made, policy=default)
    assert isinstance(opened, EmailMessage)
    return opened


def test_a_draft_is_ready_to_be_sent() -> None:
    """Addressee, subject with the reference, text and PDF are in their places."""
    letter = specimen.german()
    mail = _opened(letter, own="lin.mei@example.org")
    (attached,) = mail.iter_attachments()

    assert "1" == mail["X-Unsent"]
    assert f"{letter.subject} ({letter.reference})" == mail["Subject"]
    assert "office@example.org" == mail["To"].addresses[0].addr_spec
    assert letter.addressee.name == mail["To"].addresses[0].display_name
    assert "lin.mei@example.org" == mail["From"].addresses[0].addr_spec
    assert ("20261123-access.pdf", PDF) == (
        attached.get_filename(),
        attached.get_content(),
    )


@given(TYPED)
def test_typed_text_stands_in_the_draft_exactly_as_typed(text: str) -> None:
    """No character of the person's own words is lost on the way."""
    runs = (Run(text="She wrote: "), Run(text=text, typed=True), Run(text=". Indeed."))
    mail = _opened(specimen.german(facts=(Paragraph(runs=runs),)))
    body = mail.get_body(("plain",))

    assert body is not None
    assert text in body.get_content()


@given(TYPED, TYPED)
def test_no_name_and_no_subject_can_add_a_line_to_the_head(
    name: str, subject: str
) -> None:
    """What was typed is never read as another header."""
    letter = specimen.german(subject=f"{subject}\nBcc: all@example.org")
    sender = letter.sender.model_copy(update={"name": f"{name}\r\nBcc: x@example.org"})
    mail = _opened(letter.model_copy(update={"sender": sender}), own="me@example.org")

    assert mail["Bcc"] is None


@pytest.mark.parametrize("typed", ["", "nobody", "a@b@c", "用户@例子.公司", "x y@z"])
def test_an_address_no_mail_program_could_use_is_left_out(typed: str) -> None:
    """The person fills it in; the draft opens all the same."""
    mail = _opened(specimen.german(), to=typed)

    assert mail["To"] is None
    assert mail["Subject"]


def test_the_same_letter_is_the_same_draft() -> None:
    """No day, no number and no border of chance is in it."""
    letter = specimen.chinese()
    first, again = (as_eml(letter, PDF, "a.pdf", to="", own="") for _ in range(2))

    assert first == again
