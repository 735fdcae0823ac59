"""What a template may read: the request and the law, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from markupsafe import Markup

from habeas.cases.bad_answers import BAD_ANSWERS
from habeas.cases.request import Past, Request
from habeas.language.names import nearest
from habeas.law.words import FIRST_KINDS, FOLLOW_UPS, UNDISPUTED
from habeas.press.acting import acting_of, mandate_of
from habeas.press.answers import copy_is_due, is_reply, owed, rules_of
from habeas.press.elements import elements_of
from habeas.press.exhibits import ANSWER, REQUEST, goes_up, numbers
from habeas.press.grounds import Ground, official_form
from habeas.press.periods import periods_of, unnumbered_of
from habeas.press.said import (
    Period,
    Reader,
    arguments_of,
    bans_of,
    basis_of,
    terms_of,
)
from habeas.press.typed import Typed


def event_of(request: Request, *kinds: str) -> Past | None:
    """Return the latest past event of some kinds."""
    fitting = [entry for entry in request.past if entry.kind in kinds]
    return fitting[-1] if fitting else None


def typed(value: object) -> object:
    """Mark every text of a request as typed, all the way down."""
    if isinstance(value, str):
        return Typed(value)
    if isinstance(value, list | tuple):
        return tuple(typed(part) for part in value)
    if isinstance(value, dict):
        return {key: typed(part) for key, part in value.items()}
    return value


def context(reader: Reader, ground: Ground) -> Mapping[str, object]:
    """Gather all that a template may read."""
    request, words = reader.request, reader.words
    wording, library = words.wording, words.wording.library
    plain = request.model_dump()
    right = ground.right if request.kind in FIRST_KINDS else None
    keys = request.asks or (right.asks if right else ())
    title = _title(ground, request)
    refusal = event_of(request, "refused")
    answer = event_of(request, "answered", "answered-in-part")
    reply = event_of(request, *BAD_ANSWERS)
    sent, received = event_of(request, "sent"), event_of(request, "received")
    first_kind = request.of or request.kind
    base: dict[str, object] = {
        "title": wording.text(title),
        "kind": str(request.kind),
        "matter": typed(plain["matter"]),
        "holder": typed(plain["holder"]),
        "respondent": typed(plain["holder"]),
        "decision": typed(plain["matter"]["decision"]),
        "items": typed(plain["matter"]["items"]),
        "statement": typed(request.statement),
        "asks": tuple(wording.text(library.asks[key].text) for key in keys),
        "more_asks": typed(request.more_asks),
        "outcome": request.outcome or "refused",
        "wanted": _wanted(reader, ground),
        "form": str(ground.law.letter.form),
        "upward": goes_up(request),
        "onward": _onward(reader, ground),
        "refused_because": request.refused_because,
        "of": str(request.of or ""),
        "is_reply": is_reply(reader),
        "owed": owed(reader, ground),
        "copy_is_due": copy_is_due(reader, ground),
        "reply": {
            "on": reply.on if reply else None,
            "words": Typed(reply.words if reply else ""),
        },
        "answer": {"on": answer.on if answer else None},
        "refusal": {
            "on": refusal.on if refusal else None,
            "words": Typed(refusal.words if refusal else ""),
        },
    }
    base["first"] = {
        "subject": Markup(words.subject(first_kind, ground.law.id, base))  # noqa: S704  made by our own template, escaped there
        if not (ground.right and ground.right.title)
        else wording.text(ground.right.title),
        "sent": sent.on if sent else None,
        "received": received.on if received else None,
    }
    return base | _in_law(reader, ground)


def _title(ground: Ground, request: Request) -> str:
    """Return the heading of an application; follow-ups say themselves what they are."""
    if request.kind in FOLLOW_UPS:
        return ""
    source = ground.remedy or ground.right
    return source.title if source else ""


def _in_law(reader: Reader, ground: Ground) -> dict[str, object]:
    """Gather the parts of the context that come from the law."""
    request, wording = reader.request, reader.words.wording
    asks = wording.library.asks
    past = tuple(
        {
            "on": entry.on,
            "event": reader.words.word("happened", entry.kind),
            "words": Typed(entry.words),
            "channel": Typed(entry.channel),
            "reference": Typed(entry.reference),
            "exhibit": number,
        }
        for entry, number in zip(request.past, numbers(request), strict=True)
    )
    periods = periods_of(reader, ground)
    named = ground.right.named_in if ground.right else {}
    missing = tuple(
        {
            "ask": wording.text(asks[one.ask].text) if one.ask in asks else "",
            "cite": wording.cite(named.get(one.ask, ()), ground.law.id),
            "words": Typed(one.words),
            "reply": Typed(one.reply),
        }
        for one in request.missing
    )
    return {
        "basis": basis_of(reader, ground),
        "arguments": arguments_of(reader, ground),
        "bans": bans_of(reader, ground),
        "terms": terms_of(reader, ground),
        "periods": periods,
        "late": _late(reader, periods),
        "unnumbered": unnumbered_of(reader, ground),
        "promised": _promised(reader),
        "undisputed": request.refused_because in UNDISPUTED,
        "rules": rules_of(reader, ground),
        "cover": _cover(reader, ground),
        "elements": elements_of(reader, ground),
        "shows": _shows(reader),
        "acting": acting_of(reader, ground),
        "mandate": mandate_of(reader, ground),
        "past": past,
        "long_story": any(
            entry.kind not in REQUEST | ANSWER | {"silent"} for entry in request.past
        ),
        "missing": missing,
    }


def _late(reader: Reader, periods: tuple[Period, ...]) -> bool:
    """Say whether their last word came after the time for an answer."""
    reply = event_of(reader.request, *BAD_ANSWERS)
    return reply is not None and any(
        one.due is not None and one.due < reply.on for one in periods
    )


def _promised(reader: Reader) -> date | None:
    """Return the day they named themselves when they took more time, once past."""
    extended = event_of(reader.request, "extended")
    day = extended.until if extended else None
    return day if day and day < reader.on else None


def _cover(reader: Reader, ground: Ground) -> dict[str, str]:
    """Name the form that this letter only goes with; empty where it stands alone."""
    form = official_form(ground, reader.request)
    if form is None or not form.compulsory:
        return {}
    wording = reader.words.wording
    return {
        "name": nearest(form.name, wording.language),
        "cite": wording.cite(form.cite, ground.law.id),
    }


def _wanted(reader: Reader, ground: Ground) -> tuple[str, ...]:
    """Return what a complaint asks of a body that does not examine and order."""
    demands = ground.remedy.demands if ground.remedy else ()
    return tuple(reader.words.wording.text(one) for one in demands)


def _shows(reader: Reader) -> dict[str, dict[str, object]]:
    """Name the enclosures that show the request, and those that show the answer."""
    request, wording = reader.request, reader.words.wording
    enclosed = tuple(zip(request.past, numbers(request), strict=True))
    shown: dict[str, dict[str, object]] = {}
    for what, kinds in (("request", REQUEST), ("answer", ANSWER)):
        found = tuple(str(n) for entry, n in enclosed if n and entry.kind in kinds)
        shown[what] = {"count": len(found), "numbers": wording.list_of(found)}
    return shown


def _onward(reader: Reader, ground: Ground) -> str:
    """Name the next step upward that the law opens, for a reminder or an appeal."""
    request, law = reader.request, ground.law
    outcome = {
        "incomplete": "incomplete",
        "rebuttal": "refused",
        "appeal": "refused",
    }.get(str(request.kind), "silent")
    for remedy in law.remedies:
        if remedy.kind is request.kind:
            continue
        of_kind = not remedy.of or request.of in remedy.of
        to_holder = not remedy.holders or request.holder.type in remedy.holders
        if remedy.letter and outcome in remedy.after and of_kind and to_holder:
            cites = reader.words.wording.cite(remedy.cites[:1], law.id)
            way = reader.words.word("upward", str(remedy.kind))
            return Markup(reader.words.word("onward", Markup(way), cites))  # noqa: S704  made by our own template, escaped there
    return ""
