"""The places the guide offers: countries with a law, and the parts that matter."""

from __future__ import annotations

from collections.abc import Iterable

from habeas.guide.question import Choice
from habeas.law.dossier import Law
from habeas.law.regions import EEA_STATES, EU_STATES, UNION, country

_PARTS = {
    "CN": """AH 安徽省 Anhui|BJ 北京市 Beijing|CQ 重庆市 Chongqing|FJ 福建省 Fujian|
        GD 广东省 Guangdong|GS 甘肃省 Gansu|GX 广西壮族自治区 Guangxi|
        GZ 贵州省 Guizhou|HA 河南省 Henan|HB 湖北省 Hubei|HE 河北省 Hebei|
        HI 海南省 Hainan|HL 黑龙江省 Heilongjiang|HN 湖南省 Hunan|
        JL 吉林省 Jilin|JS 江苏省 Jiangsu|
        JX 江西省 Jiangxi|LN 辽宁省 Liaoning|NM 内蒙古自治区 Inner Mongolia|
        NX 宁夏回族自治区 Ningxia|QH 青海省 Qinghai|SC 四川省 Sichuan|
        SD 山东省 Shandong|SH 上海市 Shanghai|SN 陕西省 Shaanxi|SX 山西省 Shanxi|
        TJ 天津市 Tianjin|XJ 新疆维吾尔自治区 Xinjiang|XZ 西藏自治区 Tibet|
        YN 云南省 Yunnan|ZJ 浙江省 Zhejiang""",
    "DE": """BW Baden-Württemberg|BY Bayern|BE Berlin|BB Brandenburg|HB Bremen|
        HH Hamburg|HE Hessen|MV Mecklenburg-Vorpommern|NI Niedersachsen|
        NW Nordrhein-Westfalen|RP Rheinland-Pfalz|SL Saarland|SN Sachsen|
        ST Sachsen-Anhalt|SH Schleswig-Holstein|TH Thüringen""",
    "US": """AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|
        CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|
        HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|
        LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|
        MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|
        NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|
        OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|
        SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|
        VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming""",
}
"""By country: the code of each part that has laws, bodies or holidays of its own."""


def countries(laws: Iterable[Law]) -> tuple[Choice, ...]:
    """Return the countries where a law of the library is in force."""
    codes = {country(law.jurisdiction) for law in laws}
    if UNION in codes:
        codes |= EU_STATES | EEA_STATES
    return tuple(Choice(value=code) for code in sorted(codes - {UNION}))


def parts(of: str) -> tuple[Choice, ...]:
    """Return the parts of a country, under the names they bear there."""
    listed = (part.strip() for part in _PARTS.get(of, "").split("|"))
    return tuple(
        Choice(value=f"{of}-{code}", text=name)
        for code, _, name in (part.partition(" ") for part in listed if part)
    )
