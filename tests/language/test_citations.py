from __future__ import annotations

import pytest

from habeas.language.citations import act_name, cite, cite_all
from habeas.law.citation import place
from habeas.law.dossier import Act

ACTS = {
    "gdpr": Act(
        name={"en": "General Data Protection Regulation"},
        short={"en": "GDPR", "de": "DSGVO", "zh_CN": "通用数据保护条例"},
        style="eu",
    ),
    "jiangsu": Act(
        name={
            "zh_CN": "江苏省社会信用条例",
            "en": "Jiangsu Provincial Social Credit Regulations",
        },
        short={
            "zh_CN": "江苏信用条例",
            "en": "Jiangsu Social Credit Regulations",
            "de": "Sozialkreditverordnung Jiangsu",
        },
        style="prc",
    ),
    "fcra": Act(
        name={"en": "Fair Credit Reporting Act"}, style="usc", code="15 U.S.C."
    ),
    "jersey": Act(name={"en": "New Jersey"}, style="usc", code="N.J.S.A."),
    "hampshire": Act(name={"en": "New Hampshire"}, style="usc", code="RSA"),
    "minnesota": Act(name={"en": "Minnesota"}, style="usc", code="Minn. Stat."),
    "x": Act(name={"en": "X"}),
}


@pytest.mark.parametrize(
    ("short", "language", "cited"),
    [
        ("gdpr:15(1)(h)", "en", "Article 15(1)(h) GDPR"),
        ("gdpr:15(1)(h)", "de", "Art. 15 Abs. 1 lit. h DSGVO"),
        ("gdpr:15(1)(h)", "zh_CN", "《通用数据保护条例》第15条第1款第(h)项"),
        ("gdpr:2(VIII)", "en", "Article 2(VIII) GDPR"),
        ("gdpr:2(VIII)", "de", "Art. 2 Nr. VIII DSGVO"),
        ("gdpr:2(VIII)", "zh_CN", "《通用数据保护条例》第2条第VIII项"),
        ("gdpr:16(II)(3)", "de", "Art. 16 Abs. II Nr. 3 DSGVO"),
        ("gdpr:16(II)(3)", "zh_CN", "《通用数据保护条例》第16条第II款第3项"),
        ("gdpr:34(D)", "de", "Art. 34 lit. D DSGVO"),
        ("gdpr:4()(1)", "en", "Article 4(1) GDPR"),
        ("gdpr:4()(1)", "de", "Art. 4 Nr. 1 DSGVO"),
        ("gdpr:15..22", "en", "Articles 15 to 22 GDPR"),
        ("gdpr:15..22", "de", "Art. 15 bis 22 DSGVO"),
        ("gdpr:15..22", "zh_CN", "《通用数据保护条例》第15条至第22条"),
        ("gdpr:chapter 3", "de", "Kapitel 3 DSGVO"),
        ("gdpr:", "de", "DSGVO"),
        ("gdpr:", "zh_CN", "《通用数据保护条例》"),
        ("jiangsu:64(1)(2)", "zh_CN", "《江苏省社会信用条例》第六十四条第一款第二项"),
        (
            "jiangsu:64(1)(2)",
            "en",
            "Article 64, paragraph 1, item 2 of the Jiangsu Social Credit Regulations",
        ),
        (
            "jiangsu:64(1)(2)",
            "de",
            "Art. 64 Abs. 1 Nr. 2 Sozialkreditverordnung Jiangsu",
        ),
        ("jiangsu:11()(2)", "zh_CN", "《江苏省社会信用条例》第十一条第二项"),
        ("jiangsu:16-1", "zh_CN", "《江苏省社会信用条例》第十六条之一"),
        ("jiangsu:44..50", "zh_CN", "《江苏省社会信用条例》第四十四条至第五十条"),
        (
            "jiangsu:44..50",
            "en",
            "Articles 44 to 50 of the Jiangsu Social Credit Regulations",
        ),
        ("jiangsu:chapter 5", "zh_CN", "《江苏省社会信用条例》第五章"),
        ("jiangsu:", "zh_CN", "《江苏省社会信用条例》"),
        ("fcra:1681i(a)(1)(A)", "en", "15 U.S.C. § 1681i(a)(1)(A)"),
        ("fcra:1681i(a)(1)(A)", "zh_CN", "15 U.S.C. § 1681i(a)(1)(A)"),
        ("fcra:1681..1681x", "de", "15 U.S.C. §§ 1681–1681x"),
        ("fcra:", "de", "Fair Credit Reporting Act"),
        ("jersey:56:8-166.7(a)", "en", "N.J.S.A. § 56:8-166.7(a)"),
        ("hampshire:507-H:4(I)(a)", "en", "RSA § 507-H:4(I)(a)"),
        (
            "minnesota:325M.14(subd. 4)(e)",
            "en",
            "Minn. Stat. § 325M.14, subd. 4(e)",
        ),
        ("x:5(2)", "en", "Article 5(2) of X"),
        ("x:5(2)", "de", "Art. 5 Abs. 2 X"),
    ],
)
def test_a_place_is_cited_as_its_tradition_and_language_do(
    short: str, language: str, cited: str
) -> None:
    """One structured place gives the citation that practice in each language writes."""
    where = place(short)

    assert cite(where, ACTS[where.act], language) == cited


def test_an_unknown_language_cites_in_english() -> None:
    """A language that does not say how it cites is understood all the same."""
    assert cite(place("gdpr:15"), ACTS["gdpr"], "fr") == "Article 15 GDPR"


def test_a_chinese_office_reads_the_full_name_and_a_list_the_short_one() -> None:
    """The short name is used where nobody needs the official one."""
    where = place("jiangsu:64")

    assert (
        cite(where, ACTS["jiangsu"], "zh_CN", short=True)
        == "《江苏信用条例》第六十四条"
    )


def test_places_of_one_act_share_its_name() -> None:
    """A reader is not told the act's name twice in a row."""
    places = [place("gdpr:15"), place("gdpr:17(1)"), place("fcra:1681i")]

    cited = cite_all(places, ACTS, "de")

    assert cited == "Art. 15 und Art. 17 Abs. 1 DSGVO und 15 U.S.C. § 1681i"


@pytest.mark.parametrize(
    ("places", "language", "cited"),
    [
        (("gdpr:15(1)", "gdpr:15(2)"), "en", "Article 15(1) and (2) GDPR"),
        (("gdpr:15(1)", "gdpr:15(2)"), "de", "Art. 15 Abs. 1 und 2 DSGVO"),
        (("gdpr:18(I)", "gdpr:18(II)"), "de", "Art. 18 Nr. I und II DSGVO"),
        (("gdpr:18(I)", "gdpr:18(1)"), "de", "Art. 18 Nr. I und Abs. 1 DSGVO"),
        (
            ("gdpr:15(1)", "gdpr:15(3)(c)"),
            "de",
            "Art. 15 Abs. 1 und Abs. 3 lit. c DSGVO",
        ),
        (
            ("fcra:1681m(a)(2)", "fcra:1681m(a)(3)"),
            "en",
            "15 U.S.C. § 1681m(a)(2) and (3)",
        ),
        (
            ("fcra:1681i(b)", "fcra:1681i(a)(1)"),
            "en",
            "15 U.S.C. § 1681i(b) and 15 U.S.C. § 1681i(a)(1)",
        ),
        (
            ("fcra:1681i", "fcra:1681j"),
            "de",
            "15 U.S.C. § 1681i und 15 U.S.C. § 1681j",
        ),
    ],
)
def test_neighbours_in_an_article_share_what_practice_shares(
    places: tuple[str, ...], language: str, cited: str
) -> None:
    """Two paragraphs of one article are cited in one breath."""
    assert cite_all(map(place, places), ACTS, language) == cited


def test_a_place_named_twice_is_cited_once() -> None:
    """Two facts from one article give one citation."""
    places = [place("jiangsu:64(1)"), place("jiangsu:65"), place("jiangsu:64(1)")]

    cited = cite_all(places, ACTS, "zh_CN")

    assert cited == "《江苏省社会信用条例》第六十四条第一款和第六十五条"


def test_nothing_to_cite_is_nothing() -> None:
    """No place, no words."""
    assert cite_all([], ACTS, "de") == ""


def test_an_act_without_a_name_in_the_language_is_named_in_english() -> None:
    """A foreign reader can look the name up."""
    act = Act(name={"en": "Data Act of Ruritania"}, style="uk")

    assert act_name(act, "de") == "Data Act of Ruritania"


def test_the_catalog_of_laws_names_an_act_that_its_dossier_does_not() -> None:
    """A new language brings the names of all laws, and touches none of them."""
    act = Act(name={"en": "Regulation (EEC, Euratom) No 1182/71"}, style="eu")

    assert act_name(act, "de") == "Verordnung (EWG, Euratom) Nr. 1182/71"


def test_an_act_known_only_in_its_own_language_keeps_that_name() -> None:
    """No name is invented."""
    act = Act(name={"zh_CN": "民法典"}, style="prc")

    assert cite(place("1029"), act, "de") == "Art. 1029 民法典"


@pytest.mark.parametrize(
    ("name", "cited"),
    [
        ("GDPR", "Article 15(1) GDPR"),
        ("UK GDPR", "Article 15(1) UK GDPR"),
        ("Civil Code", "Article 15(1) of the Civil Code"),
        ("Saudi PDPL", "Article 15(1) of the Saudi PDPL"),
    ],
)
def test_english_puts_of_the_before_a_name_that_is_written_out(
    name: str, cited: str
) -> None:
    """An abbreviation follows its article, a full name needs its own."""
    act = Act(name={"en": name}, style="eu")

    assert cited == cite(place("15(1)"), act, "en")
