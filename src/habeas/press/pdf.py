"""From a letter to a PDF that a printer, an archive and a screen reader accept."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING, Any

from habeas.errors import SetUpError
from habeas.press.conformance import (
    VARIANT,
    claim_both,
    compress_once,
    mark_languages,
)
from habeas.press.fonts import check_glyphs, refuse_missing
from habeas.press.html import markup, style_rules, usual_paper
from habeas.press.pages import language_tag

if TYPE_CHECKING:
    from habeas.press.letter import Letter
    from habeas.press.paper import Paper

OWN_PROFILE = "--own"
"""What the one profile of colours is called, so that no other is read."""
NO_PANGO = (
    "A PDF needs the libraries of Pango, and they are not here. On Debian: "
    "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
)


def as_pdf(
    letter: Letter,
    facing: Letter | None = None,
    paper: Paper | None = None,
    *,
    large: bool = False,
) -> bytes:
    """Return the letter as a PDF, with its reading copy on pages of its own after it.

    The same letter gives the same bytes. A character that no installed font has is
    refused, first by a quick look and again after the layout, which knows for sure.
    """
    check_glyphs(*filter(None, (letter, facing)))
    paper = paper or usual_paper(letter)
    document = _laid_out(markup(letter, facing, paper, large=large), paper)
    claim_both(document)
    languages = _languages(letter, facing)

    def finish(document: Any, pdf: Any) -> None:
        mark_languages(document, pdf, languages)
        compress_once(pdf)

    pdf: bytes = document.write_pdf(
        pdf_variant=VARIANT, output_intent=OWN_PROFILE, finisher=finish
    )
    refuse_missing(chr(c) for font in document.fonts.values() for c in font.missing)
    return pdf


def _languages(letter: Letter, facing: Letter | None) -> dict[str, str]:
    own = language_tag(letter.language)
    copy = language_tag(facing.language) if facing else own
    return {"letter": own, "copy": copy, "own": own}


def _laid_out(html: str, paper: Paper) -> Any:
    source = _weasyprint().HTML(string=html, url_fetcher=_fetcher())
    return source.render(
        font_config=_fonts(),
        counter_style=_counters(),
        color_profiles={OWN_PROFILE: _profile()},
        stylesheets=[_style(paper)],
    )


@cache
def _weasyprint() -> Any:
    """Import the typesetter, which fails here and now if Pango is not installed."""
    try:
        import weasyprint
    except OSError as error:
        raise SetUpError(what=NO_PANGO) from error
    return weasyprint


@cache
def _fonts() -> Any:
    """Return the one configuration of fonts; a new one for each letter costs double."""
    _weasyprint()
    from weasyprint.text.fonts import FontConfiguration

    return FontConfiguration()


@cache
def _profile() -> Any:
    """Return the colours' profile; WeasyPrint would open its file for each letter.

    Its bytes are kept as they are: the colour library writes them otherwise each time.
    """
    _weasyprint()
    from weasyprint.css import ColorProfile

    icc = files("weasyprint.pdf").joinpath("sRGB2014.icc").read_bytes()

    class Kept(ColorProfile):  # type: ignore[misc]  # WeasyPrint has no types
        content = icc

    channels = (["r"], ["g"], ["b"])
    return Kept(BytesIO(icc), "sRGB2014.icc", "relative-colorimetric", channels)


@cache
def _counters() -> Any:
    """Return the ways of counting that the style rules describe."""
    _weasyprint()
    from weasyprint.css.counters import CounterStyle

    return CounterStyle()


@cache
def _style(paper: Paper) -> Any:
    return _weasyprint().CSS(
        string=style_rules(paper),
        url_fetcher=_fetcher(),
        font_config=_fonts(),
        counter_style=_counters(),
    )


@cache
def _fetcher() -> Any:
    """Return a fetcher that opens nothing but what the page itself carries."""
    _weasyprint()
    from weasyprint.urls import URLFetcher

    return URLFetcher(allowed_protocols=("data",), fail_on_errors=True)
