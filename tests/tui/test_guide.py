from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input, OptionList, Static, TextArea

from habeas.tui.errands import keep_answers, kept_answers
from habeas.tui.opening import opened
from habeas.tui.widgets.help_panel import HelpPanel

if TYPE_CHECKING:
    from tests.tui.conftest import Staged


ABOUT_A_SCORE = {
    "situation": "see-record",
    "whose": "own",
    "kind": "access",
    "about": "score",
}


def begun(place: Path, answers: Mapping[str, object]) -> None:
    """Keep answers in a store, as a guide that was not finished."""
    office = opened(place, None)
    keep_answers(office, answers)
    office.store.close()


def up_to(name: str, answers: Mapping[str, object]) -> dict[str, object]:
    """Return the answers before a question."""
    names = list(answers)
    return {one: answers[one] for one in names[: names.index(name)]}


async def test_a_guide_goes_on_where_a_crash_left_it(
    staged: Staged, place: Path
) -> None:
    """Every answer is kept at once; a new start asks the next question."""
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("n")
        await stage.asked("situation")
        await stage.choose("I have a public-credit score")
        await stage.asked("whose")
    async with staged(place) as again:
        await again.at_home()
        await again.press("c")
        await again.asked("whose")

        assert {"situation": "see-record"} == kept_answers(again.app.office)


async def test_going_back_loses_no_answer(
    staged: Staged, place: Path, suzhou: dict[str, object]
) -> None:
    """What was answered before stands there again, and what was typed after it too."""
    begun(place, up_to("person_address", suzhou))
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("person_address")
        await stage.type("平江路100号")
        await stage.press("escape")
        await stage.asked("person_name")

        assert "林梅" == stage.app.screen.query_one(Input).value
        await stage.press("enter")
        await stage.asked("person_address")
        assert "平江路100号" == stage.app.screen.query_one(TextArea).text


async def test_a_wrong_answer_stays_in_the_box_with_what_to_do(
    staged: Staged, place: Path, suzhou: dict[str, object]
) -> None:
    """A day that is none is named as such, and nothing typed is lost."""
    begun(place, {**suzhou, "asks": ["score"]})
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("letter_date")
        await stage.type("31 February")
        await stage.press("enter")
        problem = stage.app.screen.query_one("#problem", Static)
        await stage.until(lambda: not problem.has_class("-hint"))

        assert "31 February" == stage.app.screen.query_one(Input).value


async def test_a_day_echoes_its_weekday_while_it_is_typed(
    staged: Staged, place: Path, suzhou: dict[str, object]
) -> None:
    """A slip of the finger shows before Enter."""
    begun(place, {**suzhou, "asks": ["score"]})
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("letter_date")
        await stage.type("25.11.2026")

        assert "Wednesday 25 November 2026" in stage.text()


async def test_an_organisation_is_found_by_a_part_of_its_name(
    staged: Staged, place: Path, suzhou: dict[str, object]
) -> None:
    """Its English name finds a Chinese body; the letter gets the body's own name."""
    begun(place, up_to("holder_name", suzhou))
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("holder_name")
        await stage.type("Suzhou Public")
        await stage.press("down", "enter")
        await stage.asked("holder_address")

        kept = kept_answers(stage.app.office) or {}
        assert "苏州市公共信用信息中心" == kept["holder_name"]


async def test_the_laws_are_offered_with_what_speaks_for_them(
    staged: Staged, place: Path, suzhou: dict[str, object]
) -> None:
    """The most local law stands first, each with its reasons; one can be read."""
    begun(place, up_to("law", suzhou))
    async with staged(place, (120, 40)) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("law")

        assert "+ You live where it is in force (Jiangsu)." in stage.text()
        await stage.press("f4")
        await stage.sees("What it grants")


async def test_the_language_changes_in_the_middle_of_an_answer(
    staged: Staged, place: Path, suzhou: dict[str, object]
) -> None:
    """F2 changes every word on the screen and leaves what was typed alone."""
    begun(place, up_to("person_name", suzhou))
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("person_name")
        await stage.type("林")
        await stage.press("f2")
        await stage.choose("Deutsch")
        await stage.until(lambda: stage.app.speech.language == "de")

        assert "林" == stage.app.screen.query_one(Input).value


async def test_a_problem_goes_when_the_answer_is_changed(
    staged: Staged, place: Path
) -> None:
    """The line under the answer says how to answer, until something is wrong."""
    begun(place, ABOUT_A_SCORE)
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("person_country")
        await stage.sees("Type the beginning of the name")
        await stage.press("enter")
        await stage.sees("needs an answer")
        await stage.press("c")

        assert "Type the beginning of the name" in stage.text()


@pytest.mark.parametrize("typed", ["Switzerlend", "Sweeden", "Chin and more"])
async def test_a_place_that_is_only_alike_is_not_taken(
    staged: Staged, place: Path, typed: str
) -> None:
    """A letter must not stand on another country's law because of a likeness."""
    begun(place, ABOUT_A_SCORE)
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("person_country")
        await stage.type(typed)
        await stage.press("enter")

        assert "person_country" not in (kept_answers(stage.app.office) or {})
        assert typed == stage.app.screen.query_one(Input).value


async def test_the_country_of_the_language_stands_first(
    staged: Staged, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others follow by name, accents set aside."""
    monkeypatch.setenv("HABEAS_LANGUAGE", "de")
    begun(place, ABOUT_A_SCORE)
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("person_country")
        offered = stage.app.screen.query_one("#suggestions", OptionList).options
        names = [str(one.prompt) for one in offered]

        assert ["Deutschland", "Argentinien"] == names[:2]
        assert names.index("Norwegen") < names.index("Österreich")
        assert names.index("Österreich") < names.index("Polen")
        assert names.index("Vietnam") < names.index("Afghanistan")


async def test_answers_taken_back_are_kept_on_the_disk_too(
    staged: Staged, place: Path, suzhou: dict[str, object]
) -> None:
    """Somebody goes back to the first question, and the power fails."""
    before = up_to("person_country", suzhou)
    begun(place, before)
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("person_country")
        for name in ("about", "kind", "whose", "situation"):
            await stage.press("escape")
            await stage.asked(name)
        await stage.press("enter")
        await stage.asked("whose")

        assert before == kept_answers(stage.app.office)


async def test_the_whole_guide_answers_to_the_mouse(
    staged: Staged, place: Path
) -> None:
    """A click takes a choice, and the buttons go on and back."""
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("n")
        await stage.asked("situation")
        await stage.pilot.click("#answer OptionList", offset=(5, 1))
        await stage.asked("whose")
        await stage.pilot.click("#next")
        await stage.asked("kind")
        await stage.pilot.click("#back")
        await stage.asked("whose")

        kept = kept_answers(stage.app.office)
        assert {"situation": "wrong-record", "whose": "own"} == kept


async def test_tab_leads_from_the_answer_to_the_buttons_in_order(
    staged: Staged, place: Path
) -> None:
    """Answer, next, back: as the eye reads them."""
    begun(place, ABOUT_A_SCORE)
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("person_country")
        order = []
        for _ in range(4):
            order.append(stage.app.focused and stage.app.focused.id)
            await stage.press("tab")

        assert [None, "suggestions", "next", "back"] == order


async def test_escape_closes_the_help_before_it_goes_back(
    staged: Staged, place: Path
) -> None:
    """A person who looked something up stays at the question."""
    begun(place, {"situation": "see-record"})
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("whose")
        await stage.press("f1")
        await stage.until(lambda: bool(stage.app.screen.query(HelpPanel)))
        await stage.press("escape")
        await stage.until(lambda: not stage.app.screen.query(HelpPanel))

        await stage.asked("whose")


async def test_no_copy_is_proposed_of_a_letter_in_the_persons_own_language(
    staged: Staged, place: Path, suzhou: dict[str, object]
) -> None:
    """She reads the letter itself."""
    answers = {**suzhou, "asks": ["score"]}
    begun(place, up_to("facing", {**answers, "facing": "none"}) | {"asks": ["score"]})
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("facing")
        choices = stage.app.screen.query_one(OptionList)
        marked = choices.get_option_at_index(choices.highlighted or 0)

        assert "No copy" == str(marked.prompt)


async def test_who_writes_for_a_child_is_asked_about_the_child(
    staged: Staged, place: Path
) -> None:
    """The questions say whose place and whose name they want."""
    child = {"whose": "minor", "relation": "parent"}
    begun(place, {**ABOUT_A_SCORE, **child})
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("person_country")

        await stage.sees("that person live")


async def test_a_law_that_leaves_out_the_dead_cannot_be_chosen(
    staged: Staged, place: Path
) -> None:
    """The person learns at once that no letter can come of it, and why."""
    begun(
        place,
        {
            **ABOUT_A_SCORE,
            "situation": "holds-data",
            "about": "personal-data",
            "whose": "deceased",
            "relation": "heir",
            "person_country": "HK",
            "holder_type": "platform",
            "holder_name": "Example Ltd",
            "holder_country": "HK",
            "holder_address": None,
        },
    )
    async with staged(place) as stage:
        await stage.at_home()
        await stage.press("c")
        await stage.asked("law")
        await stage.sees("does not cover")
        await stage.press("enter")

        await stage.sees("cannot be chosen")
