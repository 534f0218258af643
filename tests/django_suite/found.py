"""What a sweep finds: crashes, illegal SQL and refusals, each with its targets, a count and one example."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Key = tuple[str, ...]

CRASHED, ILLEGAL, REFUSED = "crash", "illegal", "refused"


@dataclass(frozen=True)
class Finding:
    """Something about one query and one target."""

    kind: str
    key: Key
    target: str
    details: tuple[str, ...] = ()


@dataclass
class Entry:
    """What was found under one key: how many different queries on each target, a test, and what an engineer needs."""

    targets: dict[str, int] = field(default_factory=dict)
    example: str = ""
    details: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """On how many queries."""
        return max(self.targets.values())

    def add(self, other: Entry) -> None:
        for target, count in other.targets.items():
            self.targets[target] = self.targets.get(target, 0) + count
        if not self.example or other.example < self.example:
            self.example, self.details = other.example, other.details


@dataclass
class Test:
    """What was found in one test: how many queries it has, and the targets of each finding."""

    queries: int = 0
    findings: dict[tuple[str, Key], list[str]] = field(default_factory=dict)

    def add(self, found: Iterable[Finding]) -> None:
        self.queries += 1
        for finding in found:
            targets = self.findings.setdefault((finding.kind, finding.key), [])
            if finding.target not in targets:
                targets.append(finding.target)


@dataclass
class Found:
    """All that a sweep found; ``distinct`` queries have SQL of their own."""

    distinct: int = 0
    entries: dict[str, dict[Key, Entry]] = field(default_factory=lambda: {CRASHED: {}, ILLEGAL: {}, REFUSED: {}})
    tests: dict[str, Test] = field(default_factory=dict)

    @property
    def queries(self) -> int:
        return sum(test.queries for test in self.tests.values())

    def note(self, finding: Finding, test: str) -> None:
        """Count a finding on a query that was not seen before."""
        entry = Entry({finding.target: 1}, test, finding.details)
        self.entries[finding.kind].setdefault(finding.key, Entry()).add(entry)

    def saw(self, test: str, found: Iterable[Finding]) -> None:
        """Count a query, seen before or not."""
        self.tests.setdefault(test, Test()).add(found)

    def add(self, other: Found) -> None:
        """Add what another process found; its tests are others."""
        self.distinct += other.distinct
        self.tests.update(other.tests)
        for kind, entries in other.entries.items():
            for key, entry in entries.items():
                self.entries[kind].setdefault(key, Entry()).add(entry)

    def as_json(self) -> list[Any]:
        entries = [
            [kind, key, entry.targets, entry.example, entry.details]
            for kind, of_kind in self.entries.items()
            for key, entry in of_kind.items()
        ]
        tests = [
            [name, test.queries, [[*key, targets] for key, targets in test.findings.items()]]
            for name, test in self.tests.items()
        ]
        return [self.distinct, entries, tests]

    @classmethod
    def of(cls, data: list[Any]) -> Found:
        found = cls(data[0])
        for kind, key, targets, example, details in data[1]:
            found.entries[kind][tuple(key)] = Entry(targets, example, tuple(details))
        for name, queries, findings in data[2]:
            found.tests[name] = Test(queries, {(kind, tuple(key)): targets for kind, key, targets in findings})
        return found
