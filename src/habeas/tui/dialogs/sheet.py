"""How a letter is printed and posted: sheet, size of print, post, signature."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from habeas.desk.signature import check_signature
from habeas.errors import NoPostWords, NotAPicture
from habeas.press.paper import papers
from habeas.press.posting import REGISTERED, post_line
from habeas.tui.screens.page import Form
from habeas.tui.widgets.several import Several

if TYPE_CHECKING:
    from habeas.cases.request import Request

_USUAL = "usual"
_LARGE, _REGISTERED = "large", "registered"
_ROWS = 5
"""How many sheets are seen at once, so that all of it fits a small terminal."""


@dataclass(frozen=True)
class Sheet:
    """What a person decided about the printing and the posting."""

    paper: str
    large: bool
    post: str
    signature: str


def printed_so(request: Request, sheet: Sheet) -> Request:
    """Return the request with what was decided."""
    person = request.person.model_copy(update={"signature": sheet.signature})
    return request.model_copy(
        update={
            "paper": sheet.paper,
            "large": sheet.large,
            "post": sheet.post,
            "person": person,
        }
    )


class SheetDialog(Form[Sheet]):
    """Gives back how the letter is printed and posted."""

    def __init__(self, request: Request) -> None:
        """Begin with what the request says."""
        super().__init__()
        self._request = request
        self._paper = request.paper
        registered = request.post.strip().casefold() == REGISTERED
        said = ((_LARGE, request.large), (_REGISTERED, registered))
        self._ticked = [way for way, so in said if so]
        self._post = "" if registered else request.post
        self._signature = request.person.signature

    def content(self) -> ComposeResult:
        """Ask for all four; the usual sheet stands first."""
        yield Static(self._("Paper and post"), classes="asked", markup=False)
        usual = Option(self._("The usual paper where it goes"), id=_USUAL)
        known = (Option(f"{one.name}: {one.envelope}", id=one.name) for one in papers())
        sheets = OptionList(usual, *known, id="sheets", markup=False)
        sheets.styles.max_height = _ROWS
        yield sheets
        ways = (
            (_LARGE, self._("Large print")),
            (_REGISTERED, self._("Registered post")),
        )
        yield Several(ways, self._ticked, "ways")
        yield Static(
            self._("Another service of the post, in words"),
            classes="label",
            markup=False,
        )
        yield Input(self._post, id="post", compact=True)
        yield Static(
            self._("Your scanned signature: a PNG or JPEG file"),
            classes="label",
            markup=False,
        )
        yield Input(self._signature, id="signature", compact=True)
        yield Static(id="problem", markup=False)
        with Horizontal(classes="buttons"):
            yield Button(self._("Go on"), id="take", variant="primary", compact=True)
            yield Button(self._("Cancel"), id="cancel", compact=True)

    def remember(self) -> None:
        """Keep what is marked and typed."""
        sheets = self.query_one("#sheets", OptionList)
        marked = sheets.highlighted_option
        self._paper = marked.id if marked and marked.id and marked.id != _USUAL else ""
        self._ticked = self.query_one("#ways", Several).ticked
        self._post = self.query_one("#post", Input).value
        self._signature = self.query_one("#signature", Input).value

    def settle(self) -> None:
        """Mark the sheet that is taken now."""
        sheets = self.query_one("#sheets", OptionList)
        names = [option.id for option in sheets.options]
        sheets.highlighted = names.index(self._paper) if self._paper in names else 0
        sheets.focus()

    @on(OptionList.OptionSelected, "#sheets")
    @on(Several.Taken)
    @on(Input.Submitted)
    @on(Button.Pressed, "#take")
    def action_take(self) -> None:
        """Give it back, unless a letter could not be printed so."""
        self.remember()
        signature = self._signature.strip()
        post = self._post.strip() or (REGISTERED if _REGISTERED in self._ticked else "")
        sheet = Sheet(self._paper, _LARGE in self._ticked, post, signature)
        request = printed_so(self._request, sheet)
        try:
            check_signature(signature)
            post_line(request, request.recipient or request.holder)
        except (NotAPicture, NoPostWords) as problem:
            said = self.app.speech.problem(problem)
            self.query_one("#problem", Static).update(said)
            return
        self.dismiss(sheet)

    @on(Button.Pressed, "#cancel")
    def _cancel(self) -> None:
        """Close without an answer."""
        self.dismiss(None)
