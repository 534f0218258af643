"""What every case is on every family, one file each under ``snapshots/definitions``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import django
import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from dialects import Target

from .every_case import EVERY_CASE
from .printing import attempt, refusal, steps

DIRECTORY = Path(__file__).parents[2] / "snapshots" / "definitions"

TARGETS = ("tsql", "oracle", "oracle@11g", "duckdb", "postgres")


class SQLFile(SingleFileSnapshotExtension):
    """``snapshots/definitions/<case>.<target>.sql``"""

    file_extension = "sql"
    _write_mode = WriteMode.TEXT

    @classmethod
    def dirname(cls, *, test_location: Any) -> str:
        return str(DIRECTORY)

    @classmethod
    def get_snapshot_name(cls, *, test_location: Any, index: Any = 0) -> str:
        return str(test_location.snapshot_name.partition("[")[2].rstrip("]"))


def text_of(name: str, target: str) -> str:
    """Return a case as a script, or the reason of the target's refusal."""
    if refusal(EVERY_CASE[name], Target.of(target)):
        return f"-- {attempt(lambda: steps(EVERY_CASE[name], target))}\n"
    lines = [line for step in steps(EVERY_CASE[name], target)[0] for line in (f"-- {step.name}", *step.lines)]
    return "".join(f"{line}\n" if line.startswith("--") else f"{line};\n" for line in lines)


FILES = [
    pytest.param(name, target, id=f"{name}.{target.replace('@', '-')}") for name in EVERY_CASE for target in TARGETS
]


@pytest.mark.parametrize(("name", "target"), FILES)
def test_snapshot(name: str, target: str, snapshot: SnapshotAssertion) -> None:
    assert text_of(name, target) == snapshot(extension_class=SQLFile)


@pytest.mark.skipif(django.VERSION < (6, 1), reason="some cases are Django 6.1's only")
def test_no_file_is_left_over() -> None:
    assert {path.name for path in DIRECTORY.glob("*.sql")} == {f"{case.id}.sql" for case in FILES}
