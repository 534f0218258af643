"""The findings of the report, each with its place, reason, link, and what to do instead."""

from __future__ import annotations

import hashlib
import linecache
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

#: Kind of a finding -> what it says about a statement, the most severe first.
KINDS: Mapping[str, str] = {
    "refused": "cannot be expressed",
    "unread": "written by hand, and not generic SQL",
    "unchecked": "could not be checked",
    "different": "may return other rows",
}


@dataclass(frozen=True)
class Finding:
    """A statement that a target refuses, may answer with other rows, or that could not be checked."""

    #: One of KINDS.
    kind: str
    #: A name for findings with the same reason.
    rule: str
    #: The target.
    target: str
    #: The reason, in a sentence.
    reason: str
    #: What to do instead; may be empty.
    way_out: str
    #: The vendor's page; may be empty.
    url: str
    #: The file that ran the statement, relative to the project.
    file: str
    #: The line of the file.
    line: int
    #: The label of the model's app; empty for SQL by hand.
    app: str
    #: The statement, as the database of the test run got it.
    original: str
    #: The portable statement of the target; empty if there is none.
    sql: str
    #: The first test that ran it.
    test: str
    #: How often it ran.
    count: int = 1
    #: What is refused of an operation of a migration, which is one line and may have several constraints.
    part: str = ""

    @property
    def fingerprint(self) -> str:
        """A name that stays the same if lines above it change."""
        line = linecache.getline(self.file, self.line).strip()
        parts = [self.kind, self.rule, self.target, self.file, line, *filter(None, [self.part])]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]

    @property
    def message(self) -> str:
        """The finding in one line."""
        way_out = f": {self.way_out}" if self.way_out else ""
        return f"{self.target}: {self.reason}{way_out}"


def merge(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings in order, each once; equal ones at a place are counted together."""
    found: dict[tuple[str, ...], Finding] = {}
    for one in findings:
        key = one.kind, one.rule, one.target, one.file, str(one.line), one.part
        before = found.get(key)
        found[key] = replace(before, count=before.count + one.count) if before else one
    severity = list(KINDS)
    return sorted(found.values(), key=lambda one: (severity.index(one.kind), one.file, one.line, one.target, one.rule))


def as_data(finding: Finding) -> dict[str, Any]:
    """Return a finding as JSON's types."""
    return {**asdict(finding), "fingerprint": finding.fingerprint}


def from_data(data: Mapping[str, Any]) -> Finding:
    """Return the finding of ``as_data``."""
    return Finding(**{name: value for name, value in data.items() if name != "fingerprint"})
