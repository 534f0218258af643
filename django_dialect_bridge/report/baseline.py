"""The baseline: a file of known findings, so that only new ones count."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from django_dialect_bridge.report.findings import Finding


class BadBaseline(Exception):
    """The file cannot be read; the message says what to do."""


def write_baseline(path: Path, findings: Iterable[Finding]) -> None:
    """Write a file with a line for each finding."""
    lines = {one.fingerprint: f"{one.target} {one.kind} {one.rule} {one.file}" for one in findings}
    ordered = dict(sorted(lines.items(), key=lambda item: (item[1], item[0])))
    path.write_text(json.dumps({"version": 1, "known": ordered}, indent=1) + "\n", encoding="utf-8")


def remove_known(path: Path, findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings that a baseline does not have. Raise BadBaseline."""
    try:
        known = json.loads(path.read_text(encoding="utf-8"))["known"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadBaseline(
            f"cannot read the baseline {path}: {error}; write one with --dialects-write-baseline {path}"
        ) from None
    return [one for one in findings if one.fingerprint not in known]
