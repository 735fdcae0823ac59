"""The office: a person's cases in their store, read with the laws on a day."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date

from habeas.cases.docket import Entry, docket, region_of
from habeas.cases.events import Case, Event, EventKind
from habeas.cases.follow_up import follow_up
from habeas.cases.request import Recipient, Request
from habeas.cases.standing import Standing
from habeas.cases.steps import NextStep, next_steps
from habeas.cases.view import View, view
from habeas.clock.holiday_calendar import calendar_for
from habeas.clock.today import now
from habeas.desk.choosing import settled
from habeas.desk.writing import Sheets, Wishes, composed
from habeas.dossiers.library import Library
from habeas.errors import UnknownCase
from habeas.law.authority import Authority, hearing
from habeas.law.dossier import Law
from habeas.law.words import UPWARD_KINDS, Link
from habeas.store.store import Store

_SAME_BODY = frozenset({"", "holder"})
"""The roles by which a step names the holder itself."""


@dataclass(frozen=True)
class Office:
    """What a person can do with their cases; it lends the store to pure functions."""

    store: Store
    library: Library
    today: date

    def open_case(self, request: Request, title: str = "") -> Case:
        """Open a case for a request and keep it."""
        whole = settled(request, self.library, request.on or self.today)
        opened = Event(number=1, kind=EventKind.OPENED, on=self.today, entered=now())
        case = Case(id=_new_id(), request=whole, events=(opened,), title=title)
        self.store.save(case)
        return case

    def case(self, case_id: str) -> Case:
        """Return a case, by its name or by the beginning of it."""
        known = self.store.cases()
        exact = [case for case in known if case.id == case_id]
        near = [case for case in known if case_id and case.id.startswith(case_id)]
        found = exact or near
        if len(found) != 1:
            names = ", ".join(case.id for case in known) or "—"
            raise UnknownCase(case=case_id, known=names)
        return found[0]

    def cases(self) -> tuple[Case, ...]:
        """Return all cases."""
        return self.store.cases()

    def record(self, case: Case, event: Event) -> Case:
        """Write down something that happened; nothing is ever overwritten."""
        return self.store.append(case.id, event.model_copy(update={"entered": now()}))

    def law_of(self, case: Case) -> Law:
        """Return the law a case stands on."""
        return self.library.law(case.request.law)

    def view(self, case: Case) -> View:
        """See a case as it stands today."""
        calendar = calendar_for(region_of(case))
        law = self.law_of(case)
        return view(case, law, self.library.laws, calendar, self.today)

    def standing(self, case: Case) -> Standing:
        """Say how a case stands today."""
        return self.view(case).standing

    def docket(self) -> tuple[Entry, ...]:
        """Return all days that matter, soonest first."""
        return docket(self.cases(), self.library.laws, calendar_for, self.today)

    def next_steps(self, case: Case) -> tuple[NextStep, ...]:
        """Return what can be done next, the recommended step first."""
        calendar = calendar_for(region_of(case))
        laws = self.library.laws
        return next_steps(case, self.law_of(case), laws, calendar, self.today)

    def next_request(self, case: Case, step: NextStep) -> Request:
        """Return the request for the next letter, its addressee filled where known."""
        read_there = self.library.law(step.law)
        request = follow_up(case, step, read_there, self.today)
        # The letter stands on the case's own law; a remedy brings the other law along.
        request = request.model_copy(update={"law": case.request.law})
        if request.kind not in UPWARD_KINDS or request.recipient:
            return request
        if step.to in _SAME_BODY:
            return request.model_copy(update={"recipient": _holder_again(request)})
        bodies = self.bodies_for(case, step)
        # Two authorities, one here and one abroad, are a choice nobody makes for them.
        if len(bodies) != 1:
            return request
        return request.model_copy(update={"recipient": recipient(bodies[0])})

    def bodies_for(self, case: Case, step: NextStep) -> tuple[Authority, ...]:
        """Return the bodies that may hear a step, the nearest first."""
        law_names = dict.fromkeys((case.request.law, step.law))
        bodies = [
            body
            for name in law_names
            for body in self.library.authorities.get(name, ())
            if body.role == step.to
        ]
        request = case.request
        exact = hearing(
            bodies,
            _heard_at(self.law_of(case), step),
            request.person_place,
            request.holder_place,
            request.holder.type,
        )
        return exact or tuple(bodies)

    def compose(self, request: Request, wishes: Wishes) -> Sheets:
        """Compose the letter of a request."""
        return composed(request, self.library, wishes)


def _heard_at(law: Law, step: NextStep) -> tuple[Link, ...]:
    """Return whether the body of a step is that of the seat, or the person's choice."""
    named = (one for one in law.remedies if one.name == step.remedy)
    remedy = next(named, None)
    return remedy.heard_at if remedy else (Link.SEAT,)


def recipient(body: Authority) -> Recipient:
    """Return a body as an addressee, in its own language."""
    return Recipient(
        name=next(iter(body.name.values())),
        address="\n".join(body.address),
        country=body.place.partition("-")[0],
        authority=body.id,
    )


def _holder_again(request: Request) -> Recipient:
    """Return the holder as the body an appeal goes to."""
    holder = request.holder
    return Recipient(
        name=holder.name,
        address=holder.address,
        country=holder.country,
        attention=holder.attention,
    )


def _new_id() -> str:
    """Make a short name that says nothing about the person."""
    letters = "23456789abcdefghjkmnpqrstvwxyz"
    return "".join(secrets.choice(letters) for _ in range(5))
