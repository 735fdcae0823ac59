"""Cases, days, events and steps as the lines of a list; never by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from habeas.marking import N_

if TYPE_CHECKING:
    from habeas.cases.docket import Entry
    from habeas.cases.events import Case, Event
    from habeas.cases.standing import Standing
    from habeas.desk.advice import Advice
    from habeas.tui.speech import Speech

# The desk and Babel are slow to load: these lines are drawn after the first paint.


def when(days: int, say: Speech, *, overdue: bool, reminder: bool) -> str:
    """Say how far away a day is."""
    if overdue:
        late = say.ngettext("Overdue by %(n)s day", "Overdue by %(n)s days", -days)
        return f"! {late}"
    if reminder and days < 0:
        late = say.ngettext(
            "Ask again: %(n)s day late", "Ask again: %(n)s days late", -days
        )
        return f"! {late}"
    if days < 0:
        return say.ngettext("%(n)s day ago", "%(n)s days ago", -days)
    if days == 0:
        return say.gettext("Ask again today") if reminder else say.gettext("Today")
    if reminder:
        return say.ngettext("Ask again in %(n)s day", "Ask again in %(n)s days", days)
    return say.ngettext("In %(n)s day", "In %(n)s days", days)


def docket_line(entry: Entry, say: Speech, of: str = "") -> Content:
    """Write a day of the docket: how soon, when, who must do what, in which case."""
    from habeas.language.dates import short_date
    from habeas.law.words import Kind, Whose

    soon = when(entry.days_left, say, overdue=entry.overdue, reminder=entry.reminder)
    who = say.gettext("They") if entry.whose is Whose.THEIRS else say.gettext("You")
    parts = [f"{who}: {say.gettext(entry.what)}" if entry.what else who]
    # A suit counts as a complaint among the kinds, and names itself well enough.
    if entry.kind in {Kind.APPEAL, Kind.REVIEW}:
        parts.append(say.gettext(short_kind(entry.kind)))
    if of:
        parts.append(of)
    if entry.reminder:
        parts.append(say.gettext("our reminder, not a time limit of the law"))
    if entry.assumed:
        parts.append(say.gettext("counted from the earliest possible day"))
    return Content.assemble(
        (soon, "bold"),
        f" · {short_date(entry.day, say.language)}\n",
        ("  " + " · ".join(parts), "$text-muted"),
    )


SHORT = {
    "access": N_("Access"),
    "correction": N_("Correction"),
    "erasure": N_("Erasure"),
    "restriction": N_("Restriction"),
    "objection": N_("Objection"),
    "withdraw-consent": N_("Withdrawal of consent"),
    "portability": N_("Portability"),
    "explanation": N_("Explanation"),
    "opt-out": N_("Opt-out"),
    "statement": N_("Statement"),
    "removal": N_("Removal from a list"),
    "repair": N_("Credit repair"),
    "reminder": N_("Reminder"),
    "incomplete": N_("Reply to an incomplete answer"),
    "rebuttal": N_("Reply to a wrong refusal"),
    "appeal": N_("Appeal"),
    "review": N_("Review by the body above"),
    "complaint": N_("Complaint to the supervisor"),
    "mandate": N_("Mandate"),
    "revocation": N_("Revocation of a mandate"),
}
"""Kinds of letters in a word or two, for lists."""


def short_kind(kind: str | None) -> str:
    """Return a kind in a word or two (a key of translation)."""
    return SHORT[str(kind)] if kind else ""


def case_name(case: Case, say: Speech) -> str:
    """Return a case's name: the person's own, or what was asked of whom."""
    if case.title:
        return case.title
    return f"{say.gettext(short_kind(case.request.kind))} · {case.request.holder.name}"


def case_line(case: Case, standing: Standing, say: Speech) -> Content:
    """Write a case: its name, how it stands, and who asks."""
    from habeas.language.names import plain_name

    stands = plain_name(standing, say.language)
    marked = f"! {stands}" if standing.value == "overdue" else stands
    return Content.assemble(
        (case_name(case, say), "bold"),
        (
            f"\n  {marked} · {case.request.person.name} · {case.id}",
            "$text-muted",
        ),
    )


def event_line(event: Event, say: Speech, *, retracted: bool = False) -> Content:
    """Write an event: when, what, how it is known."""
    from habeas.language.dates import short_date
    from habeas.language.names import plain_name
    from habeas.law.words import Refusal

    what = plain_name(event.kind, say.language)
    if event.letter:
        what += f" ({say.gettext(short_kind(event.letter))})"
    if retracted:
        what += " · " + say.gettext("taken back")
    because = Refusal(event.because) if event.because else None
    wrong = plain_name(because, say.language) if because else ""
    known = [event.channel, event.proof, wrong, event.reason, event.note]
    more = " · ".join(part for part in known if part)
    lines = (f"\n  {more}", "$text-muted") if more else ("", "")
    return Content.assemble(
        (short_date(event.on, say.language), "bold"), f"  {what}", lines
    )


def advice_line(advice: Advice, say: Speech) -> Content:
    """Write a next step: what, why, until when, by which article."""
    from habeas.cases.next_step import Why

    step = advice.step
    unsent = step.why is Why.NOT_SENT
    send = say.gettext("Send the letter, then write down when")
    if unsent and not step.letter:
        send += f" ({say.gettext(short_kind(step.kind))})"
    title = send if unsent else advice.title
    first = f"★ {say.gettext('Recommended')}: {title}" if step.recommended else title
    facts = [advice.why, advice.until, advice.article if step.kind else ""]
    lines = ["  " + " · ".join(fact for fact in facts if fact)]
    if advice.to:
        lines.append("  → " + ", ".join(advice.to))
    lines += [f"  {note}" for note in advice.notes]
    return Content.assemble((first, "bold"), ("\n" + "\n".join(lines), "$text-muted"))
