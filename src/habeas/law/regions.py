"""Places as ISO 3166 writes them, and which lies within which."""

from __future__ import annotations

import re
from enum import IntEnum

from habeas.law.frozen import Frozen

UNION = "EU"
"""The European Union, with the states where its data law is in force by treaty."""

EU_STATES = frozenset(
    {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"}
    | {"IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"}
)
"""The member states of the European Union."""

EEA_STATES = frozenset({"IS", "LI", "NO"})
"""The states that apply the Union's data law through the European Economic Area."""

_ISO_3166_1 = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN
BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL
GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM
JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP
NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD
SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
"""

COUNTRIES = frozenset(_ISO_3166_1.split())
"""The countries and territories that ISO 3166-1 gives a code of two letters."""

OWN_CODES = {
    "CN-HK": "HK",
    "CN-MO": "MO",
    "CN-TW": "TW",
}
"""Subdivisions with a country code and a legal order of their own."""


_CODE = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")


class PlaceName(Frozen):
    """The names of a part of the world that no standard list translates."""

    text: str = ""
    """In English; it is a key of translation."""
    own: str = ""
    """As the part is called there."""


class Within(IntEnum):
    """How surely one place lies within another."""

    NO = 0
    PERHAPS = 1
    """The place is only known as the larger one."""
    YES = 2


def is_place(code: str) -> bool:
    """Say whether a code is that of a country, of a part of one, or of the Union."""
    return code == UNION or (
        country(code) in COUNTRIES and _CODE.fullmatch(code) is not None
    )


def settled(place: str) -> str:
    """Return a place under the code by which laws name it."""
    return OWN_CODES.get(place, place)


def country(place: str) -> str:
    """Return the country of a place, without its subdivision."""
    return settled(place).partition("-")[0]


def locality(place: str) -> int:
    """Return how local a jurisdiction is: 0 for the Union, 2 for a subdivision."""
    if place == UNION:
        return 0
    return 2 if "-" in place else 1


def within(place: str, larger: str) -> Within:
    """Say whether a place lies within another, as far as the place is known."""
    if not place or not larger:
        return Within.NO
    place, larger = settled(place), settled(larger)
    if place == larger or place.startswith(f"{larger}-"):
        return Within.YES
    if larger == UNION and country(place) in EU_STATES | EEA_STATES:
        return Within.YES
    if larger.startswith(f"{place}-"):
        return Within.PERHAPS
    return Within.NO
