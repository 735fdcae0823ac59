"""Finding what can be done: ``area: Verb``, drawn from the table of keys."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.command import DiscoveryHit, Hit, Hits, Provider

from habeas.marking import N_
from habeas.tui.house import House
from habeas.tui.keys import AREAS, NAMED

if TYPE_CHECKING:
    from collections.abc import Callable

NOTHING = N_("Nothing of that name here")


class Verb(NamedTuple):
    """One thing that can be done now."""

    says: str
    help: str
    do: Callable[[], object]


class Verbs(Provider):
    """All that the screen and the house can do at this moment."""

    @property
    def house(self) -> House:
        """Return the house."""
        app = self.app
        if not isinstance(app, House):
            raise TypeError(app)
        return app

    async def discover(self) -> Hits:
        """Offer everything before anything is typed."""
        for verb in self._verbs():
            yield DiscoveryHit(verb.says, verb.do, help=verb.help)

    async def search(self, query: str) -> Hits:
        """Offer what fits what was typed."""
        matcher = self.matcher(query)
        found = False
        for verb in (*self._verbs(), *self._cases(), *self._laws()):
            score = matcher.match(verb.says)
            if score > 0:
                found = True
                yield Hit(score, matcher.highlight(verb.says), verb.do, help=verb.help)
        if not found:
            # Textual's own sentence for this is in English only.
            yield Hit(0.1, self.house.speech.gettext(NOTHING), _nothing)

    def _verbs(self) -> Iterator[Verb]:
        """Yield what the keys of the moment do."""
        done: set[str] = set()
        for active in self.screen.active_bindings.values():
            name = active.binding.id
            if name not in NAMED or name in done or name == "app.palette":
                continue
            done.add(name)
            area = self.house.speech.gettext(AREAS[NAMED[name].where])
            yield Verb(
                f"{area}: {active.binding.description}",
                active.binding.tooltip,
                partial(self._run, active.binding.action),
            )

    def _cases(self) -> Iterator[Verb]:
        """Yield the cases by their names."""
        if not self.house.moved_in:
            return
        area = self.house.speech.gettext(AREAS["case"])
        for case in self.house.office.cases():
            named = case.title or case.request.holder.name
            yield Verb(
                f"{area}: {named}", case.id, partial(self.house.show_case, case.id)
            )

    def _laws(self) -> Iterator[Verb]:
        """Yield the laws by their names."""
        if not self.house.moved_in:
            return
        from habeas.desk.cards import name_of

        area = self.house.speech.gettext(AREAS["law"])
        for law in self.house.office.library.laws.values():
            named = name_of(law, self.house.speech.language)
            yield Verb(f"{area}: {named}", law.id, partial(self.house.show_law, law.id))

    async def _run(self, action: str) -> None:
        """Do it, on the screen it was offered for."""
        await self.app.run_action(action, self.screen)


def _nothing() -> None:
    """Do nothing."""
