"""The list of what is refused in Django's own tests: construct, reason, targets, and a test."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from dialects.targets import FAMILIES
from tests.django_suite.found import Entry, Key

FILE = Path(__file__).with_name("refusals.txt")
HEADER = """\
# Every query of Django's own test suite that is refused, made by: python -m tests.django_suite sweep all --write
# construct: reason | targets | the number of different queries | one test
"""


def lines(entries: Mapping[Key, Entry]) -> list[str]:
    """Return one line for each construct and reason."""
    return sorted(
        " | ".join((": ".join(filter(None, key)), spelled(entry.targets), str(entry.count), entry.example))
        for key, entry in entries.items()
    )


def spelled(targets: Collection[str]) -> str:
    """Return targets as ranges of versions: ``tsql@2008..2016 oracle``."""
    return " ".join(part for family in FAMILIES.values() for part in _ranges(family.name, family.versions, targets))


def _ranges(family: str, versions: tuple[str, ...], targets: Collection[str]) -> Iterable[str]:
    there = [f"{family}@{version}" in targets for version in versions]
    if (versions and all(there)) or family in targets:
        return [family]
    parts = []
    start = 0
    for end in range(1, len(versions) + 1):
        if end == len(versions) or there[end] is not there[start]:
            if there[start]:
                parts.append(versions[start] if end - start == 1 else f"{versions[start]}..{versions[end - 1]}")
            start = end
    return [f"{family}@{','.join(parts)}"] if parts else []


def read() -> list[str]:
    """Return the committed list."""
    return (
        [line for line in FILE.read_text().splitlines() if line and not line.startswith("#")] if FILE.exists() else []
    )


def write(found: Iterable[str]) -> None:
    """Write the new list in place of the old one."""
    FILE.write_text(HEADER + "".join(f"{line}\n" for line in found))


def compare(found: Iterable[str], committed: Iterable[str], ran: Collection[str]) -> tuple[list[str], list[str]]:
    """Return refusals that the list lacks, and listed ones of tests that ran without the refusal."""
    now, before = {_key(line): line for line in found}, {_key(line): line for line in committed}
    new = [line for key, line in now.items() if key not in before]
    return new, [line for key, line in before.items() if key not in now and line.rpartition(" | ")[2] in ran]


def _key(line: str) -> tuple[str, str]:
    what, targets, *_ = line.rsplit(" | ", 3)
    return what, targets
