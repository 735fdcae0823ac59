"""Every key of every screen in one table, from which bindings and help are drawn.

The names stay as they are: people rebind keys by them, in their preferences.
"""

from __future__ import annotations

from dataclasses import dataclass

from textual.binding import Binding, BindingType

from habeas.marking import N_


@dataclass(frozen=True)
class Key:
    """One thing a key does."""

    id: str
    """Where, and what: ``home.begin``."""
    keys: str
    """The keys as Textual names them, several with commas."""
    action: str
    """The method that does it, without ``action_``."""
    label: str
    """What the footer says."""
    tooltip: str
    """What help says."""
    shown: bool = True
    """False for keys that help names and the footer has no room for."""
    roomy: bool = False
    """True where only the footer of a wide terminal has room for it."""
    priority: bool = False
    """True where it works whatever has the focus."""

    @property
    def where(self) -> str:
        """The screen it belongs to; ``app`` for all of them."""
        return self.id.partition(".")[0]


AREAS = {
    "app": N_("Habeas"),
    "home": N_("Home"),
    "guide": N_("Guide"),
    "letter": N_("Letter"),
    "case": N_("Case"),
    "laws": N_("Laws"),
    "law": N_("Law"),
    "items": N_("Table"),
    "page": N_("Page"),
    "dialog": N_("Window"),
    "form": N_("Window"),
    "told": N_("Window"),
}
"""What the places are called."""

KEYS = (
    Key(
        "app.help",
        "f1",
        "help",
        N_("Help"),
        N_("Show or hide help and keys."),
        priority=True,
    ),
    Key(
        "app.language",
        "f2",
        "language",
        N_("Language"),
        N_("Change the language of the screens."),
        shown=False,
        priority=True,
    ),
    Key(
        "app.palette",
        "ctrl+p",
        "command_palette",
        N_("Find"),
        N_("Find anything that can be done here."),
        roomy=True,
        priority=True,
    ),
    Key(
        "app.settings",
        "f3",
        "settings",
        N_("Settings"),
        N_("Language, looks and how cases are kept."),
        shown=False,
    ),
    Key(
        "app.laws",
        "f4",
        "laws",
        N_("Laws"),
        N_("Read what each law grants."),
        shown=False,
    ),
    Key(
        "app.quit",
        "ctrl+q",
        "quit",
        N_("Quit"),
        N_("Close Habeas. Everything is kept."),
        shown=False,
        priority=True,
    ),
    Key(
        "home.begin",
        "n",
        "begin",
        N_("New letter"),
        N_("Begin a new letter, question by question."),
    ),
    Key("home.resume", "c", "resume", N_("Continue"), N_("Go on where you stopped.")),
    Key(
        "home.laws",
        "l",
        "app.laws",
        N_("Laws"),
        N_("Read what each law grants."),
        roomy=True,
    ),
    Key(
        "home.settings",
        "s",
        "app.settings",
        N_("Settings"),
        N_("Language, looks and how cases are kept."),
        roomy=True,
    ),
    Key(
        "home.language",
        "f2",
        "app.language",
        N_("Language"),
        N_("Change the language of the screens."),
        priority=True,
    ),
    Key(
        "home.quit",
        "q",
        "app.quit",
        N_("Quit"),
        N_("Close Habeas. Everything is kept."),
    ),
    Key(
        "page.back",
        "escape",
        "back",
        N_("Back"),
        N_("Go back one page; nothing is lost."),
    ),
    Key(
        "guide.back",
        "escape",
        "back",
        N_("Back"),
        N_("Go back one question; your answers stay."),
    ),
    Key(
        "guide.next",
        "ctrl+n",
        "next",
        N_("Next"),
        N_("Take the answer and go on. Enter does the same outside large boxes."),
        priority=True,
    ),
    Key(
        "guide.leave",
        "ctrl+l",
        "leave",
        N_("Later"),
        N_("Stop here. Your answers are kept for later."),
        priority=True,
    ),
    Key(
        "guide.law",
        "f4",
        "law",
        N_("Read law"),
        N_("Read the law that is marked in the list."),
        priority=True,
    ),
    Key("items.add", "ctrl+o", "add", N_("Add row"), N_("Add one more row.")),
    Key(
        "items.drop",
        "ctrl+r",
        "drop",
        N_("Remove row"),
        N_("Take away the row you are in."),
    ),
    Key(
        "letter.save",
        "s",
        "save",
        N_("Save PDF"),
        N_("Save the letter as PDF in a folder you choose."),
    ),
    Key(
        "letter.keep",
        "k",
        "keep",
        N_("Keep"),
        N_("Keep the letter, so that Habeas watches the dates."),
    ),
    Key(
        "letter.print",
        "p",
        "print",
        N_("Print"),
        N_("Print the letter on a printer of this computer."),
    ),
    Key(
        "letter.tongue",
        "g",
        "tongue",
        N_("Language of the letter"),
        N_("Write the letter in another language."),
        shown=False,
    ),
    Key(
        "letter.copy",
        "c",
        "copy_tongue",
        N_("Language of the copy"),
        N_("Read along in another language, or without a copy."),
        shown=False,
    ),
    Key(
        "letter.sheet",
        "e",
        "sheet",
        N_("Paper and post"),
        N_("Choose paper, large print, registered post and your scanned signature."),
        shown=False,
    ),
    Key(
        "letter.open",
        "o",
        "open",
        N_("Open PDF"),
        N_("Open the PDF in the usual program."),
        shown=False,
    ),
    Key(
        "letter.why",
        "w",
        "why",
        N_("Why"),
        N_("Read which law was taken, and why."),
        roomy=True,
    ),
    Key(
        "letter.working",
        "d",
        "working",
        N_("When"),
        N_("See how the date was counted."),
    ),
    Key(
        "letter.turn",
        "t",
        "turn",
        N_("Turn"),
        N_("Turn between letter and reading copy."),
    ),
    Key(
        "letter.post",
        "b",
        "post",
        N_("Before you post"),
        N_("Read what to check before posting."),
        shown=False,
    ),
    Key(
        "case.step",
        "n",
        "step",
        N_("Do next step"),
        N_("Do the step that is marked, or the recommended one."),
    ),
    Key(
        "case.record",
        "r",
        "record",
        N_("Record"),
        N_("Write down something that happened."),
    ),
    Key(
        "case.working",
        "d",
        "working",
        N_("When"),
        N_("See how the marked date was counted."),
    ),
    Key(
        "case.take_back",
        "x",
        "take_back",
        N_("Take back"),
        N_("Take back the marked entry, if it was a mistake."),
        shown=False,
    ),
    Key(
        "case.open",
        "o",
        "open",
        N_("Save copy"),
        N_("Save a copy of the marked letter."),
        shown=False,
    ),
    Key("case.law", "l", "law", N_("Law"), N_("Read the law of this case.")),
    Key(
        "case.tab",
        "1,2,3,4,5",
        "tab",
        N_("Page"),
        N_("Turn to a page of the case by its number."),
        shown=False,
    ),
    Key(
        "form.take",
        "ctrl+n",
        "take",
        N_("Go on"),
        N_("Take what is written in the window."),
        priority=True,
    ),
    Key("told.close", "enter", "close", N_("Close"), N_("Close this window.")),
    Key(
        "dialog.close",
        "escape",
        "close",
        N_("Cancel"),
        N_("Close this window; nothing is changed."),
    ),
)
"""All keys."""

NAMED = {key.id: key for key in KEYS}
"""The same, by name."""


def bindings(*places: str) -> list[BindingType]:
    """Return the bindings of some places, with their words still to be translated."""
    return [
        binding for key in KEYS if key.where in places for binding in _bindings(key)
    ]


def _bindings(key: Key) -> list[Binding]:
    """Return the bindings of one entry; digits are handed to what they do."""
    return [
        Binding(
            one,
            f"{key.action}({one})" if one.isdigit() else key.action,
            key.label,
            show=key.shown,
            tooltip=key.tooltip,
            id=key.id if "," not in key.keys else None,
            priority=key.priority,
        )
        for one in key.keys.split(",")
    ]
