"""``habeas write``: from a request file to a letter on paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from habeas.cli.options import DAY, formats_asked, letter_options
from habeas.cli.output import say


@click.command()
@click.argument("request_file", type=click.Path(path_type=Path))
@letter_options
@click.option("--date", "on", type=DAY, help="The date of the letter.")
def write(
    request_file: Path,
    out: Path,
    formats: str,
    language: str,
    facing: str,
    paper: str,
    on: date | None,
) -> None:
    """Write the letter of REQUEST_FILE, and print the paths it wrote, one a line."""
    from habeas.cli.narration import tell
    from habeas.cli.speech import spoken
    from habeas.clock.today import today
    from habeas.desk.bookcase import bookcase
    from habeas.desk.office_language import office_language_told
    from habeas.desk.official_forms import form_to_fill
    from habeas.desk.requests import read_request
    from habeas.desk.writing import Wishes
    from habeas.desk.writing import write as write_letter

    request = read_request(request_file)
    if on:
        request = request.model_copy(update={"on": on})
    wishes = Wishes(
        on=today(),
        language=language,
        facing=facing,
        paper=paper,
        own=spoken(),
        formats=formats_asked(formats),
    )
    shelf = bookcase()
    sheets, paths = write_letter(request, shelf, out, wishes)
    for path in paths:
        say(str(path))
    asked, written = sheets.request, sheets.letter.language
    for line in office_language_told(asked, written, shelf, spoken()):
        tell(line)
    for line in form_to_fill(asked, shelf, spoken()):
        tell(line)
