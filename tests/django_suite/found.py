"""What a sweep finds: crashes, illegal SQL and refusals, each with its targets, a count and one example."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

Key = tuple[str, ...]


@dataclass
class Entry:
    """Something that was found, by the targets where it was."""

    targets: dict[str, int] = field(default_factory=dict)
    example: str = ""
    details: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """On how many queries."""
        return max(self.targets.values())


class Entries(dict[Key, Entry]):
    """Key -> what was found under it."""

    def note(self, key: Key, target: object, test: str, details: Sequence[str]) -> None:
        entry = self.setdefault(key, Entry(example=test, details=list(details)))
        entry.targets[str(target)] = entry.targets.get(str(target), 0) + 1

    def add(self, other: Entries) -> None:
        for key, entry in other.items():
            mine = self.setdefault(key, Entry(example=entry.example, details=entry.details))
            for target, count in entry.targets.items():
                mine.targets[target] = mine.targets.get(target, 0) + count

    def as_json(self) -> list[Any]:
        return [[key, entry.targets, entry.example, entry.details] for key, entry in self.items()]

    @classmethod
    def of(cls, items: list[Any]) -> Entries:
        return cls({tuple(key): Entry(targets, example, details) for key, targets, example, details in items})


@dataclass
class Found:
    """All that a sweep found; ``distinct`` queries have SQL of their own."""

    queries: int = 0
    distinct: int = 0
    statements: int = 0
    crashes: Entries = field(default_factory=Entries)
    illegal: Entries = field(default_factory=Entries)
    refusals: Entries = field(default_factory=Entries)

    def add(self, other: Found) -> None:
        self.queries += other.queries
        self.distinct += other.distinct
        self.statements += other.statements
        self.crashes.add(other.crashes)
        self.illegal.add(other.illegal)
        self.refusals.add(other.refusals)

    def as_json(self) -> dict[str, Any]:
        entries = {name: getattr(self, name).as_json() for name in ("crashes", "illegal", "refusals")}
        return {"queries": self.queries, "distinct": self.distinct, "statements": self.statements, **entries}

    @classmethod
    def of(cls, data: dict[str, Any]) -> Found:
        entries = {name: Entries.of(data[name]) for name in ("crashes", "illegal", "refusals")}
        return cls(data["queries"], data["distinct"], data["statements"], **entries)
