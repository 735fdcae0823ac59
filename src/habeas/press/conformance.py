"""What makes one PDF both PDF/A-2a and PDF/UA-1, each part marked with its language.

WeasyPrint writes the identification of one standard. The other's goes into the same
metadata, with the description of its schema that PDF/A asks for; and each letter's
part of the structure gets its language, which a screen reader switches by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zlib import compress

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIANT = "pdf/a-2a"
END_OF_RDF = b"</rdf:RDF>"
ACCESSIBLE = b"""\
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
<pdfuaid:part>1</pdfuaid:part></rdf:Description>\
<rdf:Description rdf:about=""\
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
<pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 the file keeps to\
</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property>\
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
"""PDF/UA-1, and what PDF/A wants to know about a schema that is not its own."""


def claim_both(document: Any) -> None:
    """Let a laid-out document's metadata name PDF/UA-1 beside PDF/A."""
    generate = document.metadata.generate_rdf_metadata

    def both(*standard: object) -> bytes:
        rdf: bytes = generate(*standard)
        return rdf.replace(END_OF_RDF, ACCESSIBLE + END_OF_RDF)

    document.metadata.generate_rdf_metadata = both


def mark_languages(document: Any, pdf: Any, languages: Mapping[str, str]) -> None:
    """Mark every article with its language, by the name of the pages it stands on.

    An article that runs over several pages has an element on each of them.
    """
    from pydyf import String

    names = (page._page_box.page_type.name for page in document.pages)  # noqa: SLF001 no public way to a page's name
    runs = dict(zip(pdf.page_references, names, strict=True))
    for element in pdf.objects:
        if isinstance(element, dict) and element.get("S") == "/Art":
            element["Lang"] = String(languages[runs[element["Pg"]]])


def compress_once(pdf: Any) -> None:
    """Compress what the file holds; left to itself, writing compresses it twice.

    Once to write it, and again for the identifier that is made from all bytes.
    """
    from pydyf import Stream

    for stream in pdf.objects:
        if isinstance(stream, Stream) and stream.compress:
            stream.compress = False
            held = stream.data.partition(b"stream\n")[2].removesuffix(b"\nendstream")
            stream.stream = [compress(held)]
            stream.extra["Filter"] = "/FlateDecode"
