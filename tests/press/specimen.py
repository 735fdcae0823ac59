"""Invented letters to print: a German, an American and a Chinese one, with copies."""

from __future__ import annotations

from datetime import date

from habeas.law.words import Form, Kind
from habeas.press.letter import (
    Heading,
    Letter,
    Listing,
    Paragraph,
    Party,
    Run,
    Slip,
    Table,
)

ENGLISH = {
    "page": "Page %(page)s of %(pages)s",
    "colon": ":",
    "reference": "Our reference",
    "attention": "Attention",
    "address": "Address",
    "applicant": "Applicant",
    "respondent": "Respondent",
    "authority": "Submitted to",
    "demands": "What I ask for",
    "grounds": "Facts and reasons",
    "signature": "Signature of the applicant",
    "stamp": "Stamp of the receiving office",
}
GERMAN = {
    "page": "Seite %(page)s von %(pages)s",
    "colon": ":",
    "reference": "Mein Zeichen",
    "attention": "Zu Händen",
    "address": "Anschrift",
    "applicant": "Antragstellerin",
    "respondent": "Antragsgegnerin",
    "authority": "An",
    "demands": "Anträge",
    "grounds": "Sachverhalt und Begründung",
    "signature": "Unterschrift",
    "stamp": "Eingangsstempel",
}
CHINESE = {
    "page": "第 %(page)s 页，共 %(pages)s 页",
    "colon": "：",
    "reference": "编号",
    "attention": "收件人",
    "address": "住址",
    "applicant": "申请人",
    "respondent": "被申请人",
    "authority": "受理单位",
    "demands": "申请事项",
    "grounds": "事实与理由",
    "signature": "申请人（签名）",
    "stamp": "收件单位盖章",
}


def plain(text: str, number: int = 0) -> Paragraph:
    """A paragraph of one run that nobody typed."""
    return Paragraph(runs=(Run(text=text),), number=number)


def typed(text: str, number: int = 0) -> Paragraph:
    """A paragraph that a person typed."""
    return Paragraph(runs=(Run(text=text, typed=True),), number=number)


def items(*texts: str, ordered: bool = True) -> Listing:
    """A list of plain sentences."""
    return Listing(items=tuple((Run(text=t),) for t in texts), ordered=ordered)


def cells(*texts: str) -> tuple[tuple[Run, ...], ...]:
    """A row of a table, typed by a person."""
    return tuple((Run(text=text, typed=True),) for text in texts)


LIN_MEI = Party(
    name="林梅",
    lines=("江苏省苏州市姑苏区平江路 16 号 3 幢 201 室", "215005"),
    details=(("联系电话", "0512-5550 0100"), ("电子邮箱", "linmei@example.org")),
)
CENTRE = Party(name="苏州市某某公共信用信息中心", lines=("苏州市某某路 1 号",))
LIN_MEI_ABROAD = Party(
    name="Lin Mei",
    lines=("Pingjiang Road 16, 3-201", "Suzhou 215005, Jiangsu"),
    country="CHINA",
    details=(("Telephone", "0512-5550 0100"), ("E-mail", "linmei@example.org")),
)


def german(**changes: object) -> Letter:
    """An access request to a German credit bureau, one page and a bit."""
    facts: dict[str, object] = {
        "language": "de",
        "form": Form.LETTER,
        "kind": Kind.ACCESS,
        "law": "eu-gdpr",
        "sender": Party(
            name="Lin Mei",
            lines=("Lindenstraße 14", "60325 Frankfurt am Main"),
            details=(("E-Mail", "lin.mei@example.org"), ("Kundennummer", "4711-0815")),
        ),
        "addressee": Party(
            name="Musterauskunft Holding AG",
            lines=("Privatkunden ServiceCenter", "Postfach 10 00 00", "44001 Köln"),
            attention="Datenschutzbeauftragte",
        ),
        "reference": "HB-2026-0007",
        "on": date(2026, 11, 23),
        "date_line": "Frankfurt am Main, den 23. November 2026",
        "subject": "Auskunft über meine personenbezogenen Daten nach Art. 15 DSGVO",
        "salutation": "Sehr geehrte Damen und Herren,",
        "opening": (
            plain(
                "ich bitte Sie um Auskunft über die personenbezogenen Daten, die "
                "Sie zu meiner Person verarbeiten. Dies ist ein Antrag auf "
                "Auskunft, kein Antrag auf Löschung; bitte löschen Sie nichts.",
                1,
            ),
        ),
        "facts": (
            Heading(text="Was geschehen ist"),
            Paragraph(
                runs=(
                    Run(
                        text="Am 3. November 2026 hat mir die Beispielbank den Kredit "
                        "mit Verweis auf Ihre Auskunft verweigert. Notiert habe ich: "
                    ),
                    Run(
                        text="„Score zu niedrig“,\nsagte die Beraterin; mehr nicht.",
                        typed=True,
                    ),
                ),
                number=2,
            ),
            Table(
                caption="Einträge, um die es mir geht",
                header=("Eintrag", "Datum", "Betrag"),
                rows=(
                    cells("Girokonto bei der Beispielbank", "01.02.2019", "–"),
                    cells("Forderung Muster Telekom GmbH", "14.07.2024", "89,50 €"),
                    cells("Anfrage Kreditkonditionen", "30.10.2026", "12.000,00 €"),
                ),
            ),
        ),
        "demands": (
            Heading(text="Worum ich bitte"),
            plain("Bitte teilen Sie mir mit:", 3),
            items(
                "alle Daten zu meiner Person, als Kopie nach Art. 15 Abs. 3 DSGVO;",
                "ihre Herkunft und die Empfänger, namentlich, seit November 2025;",
                "jeden Score der letzten zwölf Monate und die Verfahren und "
                "Grundsätze, nach denen er aus welchen meiner Daten entstanden ist;",
                "die geplante Dauer der Speicherung.",
            ),
        ),
        "reasons": (
            plain(
                "Den Anspruch gibt mir Art. 15 Abs. 1 DSGVO. Zur aussagekräftigen "
                "Information über die involvierte Logik gehört, wie die Daten in das "
                "Ergebnis eingegangen sind (Art. 15 Abs. 1 Buchst. h DSGVO).",
                4,
            ),
        ),
        "ending": (
            plain(
                "Bitte antworten Sie innerhalb eines Monats nach Eingang dieses "
                "Schreibens (Art. 12 Abs. 3 DSGVO), an meine Anschrift oben.",
                5,
            ),
        ),
        "closing": "Mit freundlichen Grüßen",
        "signature": "Lin Mei",
        "enclosures": ("Kopie des Ablehnungsschreibens der Beispielbank",),
        "enclosures_title": "Anlagen",
        "labels": GERMAN,
        "before_you_post_title": "Bevor Sie den Brief absenden",
        "before_you_post": (
            "Unterschreiben Sie auf der letzten Seite.",
            "Legen Sie die Anlagen bei und haken Sie sie ab.",
            "Schicken Sie den Brief als Einschreiben und heben Sie den Beleg auf.",
        ),
    }
    return Letter.model_validate(facts | changes)


def american(**changes: object) -> Letter:
    """A dispute to an American consumer reporting agency, one page."""
    facts: dict[str, object] = {
        "language": "en_US",
        "form": Form.LETTER,
        "kind": Kind.CORRECTION,
        "law": "us-fcra",
        "sender": Party(
            name="Lin Mei",
            lines=("1200 Elm Street, Apt 5", "Springfield, IL 62701"),
            details=(("Telephone", "(217) 555-0100"),),
        ),
        "addressee": Party(
            name="Sample Consumer Reports, Inc.",
            lines=("Disputes Department", "P.O. Box 1000", "Anytown, TX 75001"),
        ),
        "reference": "HB-2026-0008",
        "on": date(2026, 11, 23),
        "date_line": "November 23, 2026",
        "subject": "Dispute of inaccurate information in my file",
        "salutation": "To whom it may concern:",
        "opening": (plain("I dispute the entries listed below.", 1),),
        "facts": (
            Table(
                caption="Entries in dispute",
                header=("Entry", "What is wrong", "What is right"),
                rows=(
                    cells(
                        "Sample Bank, card ending 4242",
                        "30 days late, May 2026",
                        "Paid on May 3, 2026",
                    ),
                    cells(
                        "Collection, Example Telecom",
                        "Open, $89.50",
                        "Never a customer",
                    ),
                ),
            ),
            plain("I enclose copies of what shows this.", 2),
        ),
        "demands": (
            plain("I ask you to:", 3),
            items(
                "reinvestigate each entry;",
                "correct or delete it;",
                "send me the result and a revised report.",
            ),
        ),
        "reasons": (plain("The request rests on 15 U.S.C. § 1681i(a)(1).", 4),),
        "ending": (plain("Please write to the address above.", 5),),
        "closing": "Sincerely,",
        "signature": "Lin Mei",
        "enclosures": ("Bank statement, May 2026",),
        "enclosures_title": "Enclosures",
        "labels": ENGLISH,
    }
    return Letter.model_validate(facts | changes)


def chinese(**changes: object) -> Letter:
    """An application for correction to a Suzhou public body, with a receipt slip."""
    facts: dict[str, object] = {
        "language": "zh_CN",
        "form": Form.APPLICATION,
        "kind": Kind.CORRECTION,
        "law": "cn-js-social-credit",
        "sender": LIN_MEI,
        "addressee": CENTRE,
        "respondent": Party(name="苏州市某某局"),
        "reference": "HB-2026-0009",
        "on": date(2026, 11, 23),
        "date_line": "2026年11月23日",
        "subject": "公共信用信息异议申请书",
        "salutation": "",
        "facts": (
            Paragraph(
                runs=(
                    Run(
                        text="2026年11月3日，申请人查询本人信用记录，发现下列记录与事实不符。申请人说明如下："
                    ),
                    Run(text="该笔罚款已于2025年缴清，\n收据见附件。", typed=True),
                ),
                number=1,
            ),
            Table(
                caption="申请更正的记录",
                header=("记录", "日期", "有误之处"),
                rows=(
                    cells("未缴纳罚款", "2024年7月14日", "已于2025年3月1日缴清"),
                    cells("行政处罚信息", "2024年6月2日", "当事人姓名有误"),
                ),
            ),
        ),
        "demands": (
            items(
                "更正上述两条记录；",
                "将处理结果书面告知申请人；",
                "通知已经获得上述记录的单位。",
            ),
        ),
        "reasons": (
            plain(
                "申请人认为公共信用信息存在错误的，有权提出异议并申请更正。上述记录与事实不符，"
                "影响申请人的正当权益，应当予以更正。",
                2,
            ),
        ),
        "ending": (plain("请在法定期限内核查，并将结果书面答复申请人。", 3),),
        "closing": "此致",
        "signature": "林梅",
        "enclosures": ("身份证复印件（仅供本次申请使用）", "缴款收据复印件"),
        "enclosures_title": "附件",
        "labels": CHINESE,
        "slip": Slip(
            title="回执",
            lines=(
                "今收到林梅的异议申请书一份（编号 HB-2026-0009），附件 ____ 份。",
                "收件人：____________  联系电话：______________",
                "收件日期：______ 年 ____ 月 ____ 日",
            ),
        ),
        "before_you_post_title": "递交之前",
        "before_you_post": (
            "在申请人签名处签字。",
            "附上全部附件，并逐项打勾。",
            "当面递交时，请工作人员在回执上盖章；邮寄时使用挂号信并保留凭证。",
        ),
    }
    return Letter.model_validate(facts | changes)


def english_copy(**changes: object) -> Letter:
    """The reading copy in English of the Chinese application."""
    facts: dict[str, object] = {
        "language": "en",
        "sender": LIN_MEI_ABROAD,
        "addressee": CENTRE,
        "respondent": Party(name="苏州市某某局"),
        "date_line": "23 November 2026",
        "subject": "Application to correct public credit information",
        "facts": (
            Paragraph(
                runs=(
                    Run(
                        text="On 3 November 2026 the applicant read her credit record "
                        "and found the entries below untrue. She explains: "
                    ),
                    Run(text="该笔罚款已于2025年缴清，\n收据见附件。", typed=True),
                ),
                number=1,
            ),
            Table(
                caption="Entries to correct",
                header=("Entry", "Date", "What is wrong"),
                rows=(
                    cells("未缴纳罚款", "2024年7月14日", "已于2025年3月1日缴清"),
                    cells("行政处罚信息", "2024年6月2日", "当事人姓名有误"),
                ),
            ),
        ),
        "demands": (
            items(
                "correct both entries;",
                "tell the applicant the result in writing;",
                "inform those who received the entries.",
            ),
        ),
        "reasons": (
            plain(
                "Whoever finds an error in public credit information may "
                "object to it and apply for its correction.",
                2,
            ),
        ),
        "ending": (
            plain(
                "Please examine this within the period of the law and "
                "answer in writing.",
                3,
            ),
        ),
        "closing": "Respectfully submitted to",
        "signature": "Lin Mei",
        "enclosures": (
            "Copy of the identity card (for this application only)",
            "Copy of the receipt of payment",
        ),
        "enclosures_title": "Enclosures",
        "labels": ENGLISH,
        "slip": None,
        "before_you_post": (),
        "before_you_post_title": "",
        "copy_of": "zh_CN",
        "notice": "Translation for information. The Chinese letter counts.",
    }
    return chinese(**(facts | changes))


def english_copy_of_german(**changes: object) -> Letter:
    """The reading copy in English of the German request."""
    facts: dict[str, object] = {
        "language": "en",
        "date_line": "Frankfurt am Main, 23 November 2026",
        "subject": "Access to my personal data under Article 15 GDPR",
        "salutation": "Dear Sir or Madam,",
        "opening": (plain("I ask for access to the personal data you hold on me.", 1),),
        "facts": (
            Heading(text="What happened"),
            plain("On 3 November 2026 Beispielbank refused me a loan.", 2),
        ),
        "demands": (
            Heading(text="What I ask for"),
            plain("Please tell me:", 3),
            items(
                "all data on me;",
                "where they come from;",
                "each score;",
                "how long you keep them.",
            ),
        ),
        "reasons": (plain("Article 15(1) GDPR gives me this right.", 4),),
        "ending": (plain("Please answer within one month.", 5),),
        "closing": "Yours faithfully,",
        "enclosures": ("Copy of the letter of refusal",),
        "enclosures_title": "Enclosures",
        "labels": ENGLISH,
        "before_you_post": (),
        "before_you_post_title": "",
        "copy_of": "de",
        "notice": "Translation for information. The German letter counts.",
    }
    return german(**(facts | changes))


def for_another() -> Letter:
    """Return a letter that somebody hands in for another person."""
    person = Party(
        name="Lena Sommer",
        lines=("2 Example Street", "Springfield, IL 62701"),
        details=(("Customer number", "4711"),),
    )
    slip = Slip(title="Receipt", lines=("Received by (name): " + "_" * 20,))
    changed = {
        "concerning": ("On behalf of", person),
        "signed_for": "on behalf of Lena Sommer",
        "slip": slip,
    }
    return american().model_copy(update=changed)
