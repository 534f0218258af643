"""The report as JSON, SARIF 2.1.0, annotations of GitHub, and text for a terminal."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

from dialects import __version__
from django_dialect_bridge.report.findings import KINDS, Finding, as_data

_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
_HOME = "https://pypi.org/project/django-dialect-bridge/"
#: Kind -> the level of SARIF, and the command of GitHub.
_LEVELS = {
    "refused": ("error", "error"),
    "unread": ("warning", "warning"),
    "unchecked": ("note", "notice"),
    "different": ("note", "notice"),
}
#: How many places of a reason a terminal shows.
_PLACES = 3


def as_json(findings: Sequence[Finding]) -> str:
    """Return the findings as a document of JSON."""
    return json.dumps({"version": 1, "findings": [as_data(one) for one in findings]}, indent=1, ensure_ascii=False)


def as_sarif(findings: Sequence[Finding]) -> str:
    """Return the findings as a log of SARIF 2.1.0, which pull requests and editors show."""
    rules = {_rule_id(one): one for one in findings}
    driver = {
        "name": "django-dialect-bridge",
        "version": __version__,
        "informationUri": _HOME,
        "rules": [_sarif_rule(name, one) for name, one in rules.items()],
    }
    index = {name: number for number, name in enumerate(rules)}
    results = [_sarif_result(one, index[_rule_id(one)]) for one in findings]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The project's directory"}}},
        "results": results,
    }
    return json.dumps({"$schema": _SARIF, "version": "2.1.0", "runs": [run]}, indent=1, ensure_ascii=False)


def _rule_id(finding: Finding) -> str:
    return f"{finding.kind}/{finding.rule}"


def _sarif_rule(name: str, finding: Finding) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": name,
        "shortDescription": {"text": finding.rule.replace("_", " ")},
        "fullDescription": {"text": finding.reason},
        "help": {"text": finding.way_out or finding.reason},
        "defaultConfiguration": {"level": _LEVELS[finding.kind][0]},
    }
    return {**rule, "helpUri": finding.url} if finding.url else rule


def _sarif_result(finding: Finding, index: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": _rule_id(finding),
        "ruleIndex": index,
        "level": _LEVELS[finding.kind][0],
        "message": {"text": finding.message},
        "partialFingerprints": {"dialects/v1": finding.fingerprint},
        "properties": {"target": finding.target, "app": finding.app, "test": finding.test, "count": finding.count},
    }
    if finding.file:
        place = {
            "artifactLocation": {"uri": quote(finding.file), "uriBaseId": "SRCROOT"},
            "region": {"startLine": max(1, finding.line)},
        }
        result["locations"] = [{"physicalLocation": place}]
    return result


def as_annotations(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield the commands by which a workflow of GitHub marks lines of a pull request."""
    for one in findings:
        title = _escape(f"{one.target}: {one.rule}").replace(":", "%3A").replace(",", "%2C")
        place = f"file={_escape(one.file)},line={max(1, one.line)}," if one.file else ""
        yield f"::{_LEVELS[one.kind][1]} {place}title={title}::{_escape(one.message)}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def as_text(findings: Sequence[Finding], statements: int, targets: Sequence[str]) -> Iterator[str]:
    """Yield the lines of the summary on a terminal: each reason and its way out once, with some places."""
    counts = Counter((one.target, one.kind) for one in findings)
    yield f"{statements} statements, for {', '.join(targets)}"
    for target in targets:
        found = ", ".join(f"{counts[target, kind]} {title}" for kind, title in KINDS.items() if counts[target, kind])
        yield f"  {target}: {found or 'no finding'}"
    for kind, title in KINDS.items():
        groups: dict[tuple[str, str, str], list[Finding]] = {}
        for one in findings:
            if one.kind == kind:
                groups.setdefault((one.rule, one.reason, one.way_out), []).append(one)
        if groups:
            yield ""
            yield f"{title}:"
        for (_, reason, _), group in sorted(groups.items(), key=lambda item: -len(item[1])):
            yield from _reason(reason, group)


def _reason(reason: str, group: Sequence[Finding]) -> Iterator[str]:
    first = group[0]
    yield f"  {reason} ({', '.join(dict.fromkeys(one.target for one in group))})"
    if first.way_out:
        yield f"    instead: {first.way_out}"
    if first.url:
        yield f"    {first.url}"
    places = dict.fromkeys(
        f"{one.file}:{one.line}" if one.file else f"code of others, in {one.test or 'a test'}" for one in group
    )
    yield from (f"    at {place}" for place in list(places)[:_PLACES])
    if len(places) > _PLACES:
        yield f"    and {len(places) - _PLACES} more"
