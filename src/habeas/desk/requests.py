"""Reading a request file, or saying in one sentence why it cannot be read."""

from __future__ import annotations

from pathlib import Path

from habeas.cases.request import Request
from habeas.desk.mistakes import OF_FILES, OF_VALUES
from habeas.desk.vocabulary import known_past
from habeas.dossiers.finding import Finding
from habeas.dossiers.reading import read_model
from habeas.errors import (
    HabeasError,
    MissingKey,
    MisspeltKey,
    UnknownKey,
    UnreadableRequest,
    WrongValue,
)
from habeas.law.words import FOLLOW_UPS, Kind, Outcome

_TO_OTHERS = frozenset({Kind.APPEAL, Kind.REVIEW, Kind.COMPLAINT})
"""Letters that tell somebody else, or somebody above, how a request ended."""


def read_request(file: Path) -> Request:
    """Read a request; the first thing that is wrong is raised as one sentence."""
    request, findings = read_model(file, Request)
    if request is None:
        raise _problem(findings[0])
    names = {"person.name": request.person.name, "holder.name": request.holder.name}
    for key, name in names.items():
        if not name.strip():
            raise MissingKey(file=file.name, key=key)
    if request.kind in _TO_OTHERS and request.outcome is None:
        raise MissingKey(file=file.name, key="outcome")
    if _answers_a_letter(request) and request.of is None:
        raise MissingKey(file=file.name, key="of")
    for past in request.past:
        known_past(past.kind)
    return request


def _answers_a_letter(request: Request) -> bool:
    """Say whether the letter speaks of an earlier one, whose kind must be named."""
    if request.kind in _TO_OTHERS:
        return request.outcome is not Outcome.BEFORE
    return request.kind in FOLLOW_UPS


def _problem(finding: Finding) -> HabeasError:
    """Turn a finding into the error whose sentence a person reads."""
    facts = {
        **finding.facts,
        "file": finding.file.name if finding.key else finding.file,
        "line": finding.line,
        "key": finding.key,
        "what": finding.says,
        "near": finding.near,
    }
    if finding.sort == "missing":
        return MissingKey(**facts)
    if finding.sort == "unknown":
        return MisspeltKey(**facts) if finding.near else UnknownKey(**facts)
    if finding.key:
        return OF_VALUES.get(finding.sort, WrongValue)(**facts)
    return OF_FILES.get(finding.sort, UnreadableRequest)(**facts)
