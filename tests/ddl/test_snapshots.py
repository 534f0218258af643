"""What every case is on every family, one file each under ``snapshots/definitions``, with the operations before it."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import django
import pytest
from django.db.migrations.writer import OperationWriter
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from dialects import Target
from tests.every import every

from .every_case import EVERY_CASE
from .printing import attempt, judged, migrations_of, refusal, statements, steps

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
        return str(index)


def heading(name: str) -> str:
    """Return the operations of a case's migrations, as Django writes them into a file of migrations."""
    lines = []
    for migration in migrations_of(EVERY_CASE[name]):
        lines.append(str(migration))
        for operation in migration.operations:
            written = OperationWriter(operation, indentation=0).serialize()[0].removesuffix(",")
            # mssql-django gives this length to each BinaryField, once a test has imported it.
            lines += written.replace("max_length='max', ", "").replace("max_length='max'", "").splitlines()
    return "".join(f"-- {line}\n" for line in lines)


def text_of(name: str, target: str) -> str:
    """Return a case as a script, or the reason of the target's refusal."""
    if expected := refusal(EVERY_CASE[name], Target.of(target)):
        refused = attempt(lambda: steps(EVERY_CASE[name], target))
        assert expected in refused
        return f"-- {refused}\n"
    found, _, _ = steps(EVERY_CASE[name], target)
    assert statements(found)
    lines = [line for step in found for line in (f"-- {step.name}", *step.lines)]
    return "".join(f"{line}\n" if line.startswith("--") else f"{line};\n" for line in lines)


def file(name: str, target: str) -> str:
    """Return the name of a snapshot."""
    return f"{name}.{target.replace('@', '-')}"


def wrong(name: str, target: str) -> list[str]:
    """Return what the legality checks find in a case that is not refused."""
    if refusal(EVERY_CASE[name], Target.of(target)):
        return []
    return judged(Target.of(target), statements(steps(EVERY_CASE[name], target)[0]))


@every("name", EVERY_CASE, by=lambda name: name[0])
def test_snapshot(name: str, snapshot: SnapshotAssertion, pytestconfig: pytest.Config) -> None:
    """Compare a case's files. What is new is judged; the rest was, and test_printing.py does again."""
    of_file = {file(name, target): target for target in TARGETS}
    operations = heading(name)
    texts = {each: f"{operations}\n{text_of(name, target)}" for each, target in of_file.items()}
    # All are compared before the first that differs is shown, so that none counts as unused.
    differ = [each for each, text in texts.items() if text != snapshot(extension_class=SQLFile, name=each)]
    new = texts if pytestconfig.option.update_snapshots else differ
    assert [line for each in new for line in wrong(name, of_file[each])] == []
    for each in differ:
        assert texts[each] == snapshot(extension_class=SQLFile, name=each)


@pytest.mark.skipif(django.VERSION < (6, 1), reason="some cases are Django 6.1's only")
def test_no_file_is_left_over() -> None:
    assert {path.name for path in DIRECTORY.glob("*.sql")} == {
        f"{file(*case)}.sql" for case in product(EVERY_CASE, TARGETS)
    }
