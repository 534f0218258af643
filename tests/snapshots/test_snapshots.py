"""The SQL of every query of the corpus in every dialect, one file each under ``snapshots/``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import django
import pytest
from django.db import NotSupportedError
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from tests.compiling import NAMES, statements_of
from tests.corpus import TOPICS

from .newer import CHANGED, suffix

pytestmark = pytest.mark.corpus

ROOT = Path(__file__).parents[2] / "snapshots"

#: Every query is pinned in these, by the version that the target means without one.
TARGETS = ("tsql", "oracle", "duckdb", "postgres", "sqlite")

#: Topics whose SQL depends on the version most are pinned in older and newer ones too.
VERSIONED = ("tsql@2008", "tsql@2022", "oracle@11g", "oracle@23ai")
VERSIONED_TOPICS = ("pagination", "functions_comparison", "booleans", "windows")


def topic_of(name: str) -> str:
    """Return the corpus module of a query."""
    kinds = ("QUERIES", "CALLS", "WRITES")
    return next(t.__name__.rpartition(".")[2] for t in TOPICS if any(name in getattr(t, k, ()) for k in kinds))


def file_name(name: str, target: str) -> str:
    """Return ``<query>.<target>``, without the ending."""
    return f"{name}.{target.replace('@', '-')}{suffix(name)}"


def cases() -> list[Any]:
    """Return a parameter for each file: its id becomes the file's name."""
    return [
        pytest.param(topic, name, target, id=f"{topic}.{file_name(name, target)}")
        for name in NAMES
        for topic in [topic_of(name)]
        for target in (*TARGETS, *(VERSIONED if topic in VERSIONED_TOPICS else ()))
    ]


class SQLFile(SingleFileSnapshotExtension):
    """``snapshots/<topic>/<query>.<target>.sql``"""

    file_extension = "sql"
    _write_mode = WriteMode.TEXT

    @classmethod
    def dirname(cls, *, test_location: Any) -> str:
        return str(ROOT / test_location.snapshot_name.partition("[")[2].partition(".")[0])

    @classmethod
    def get_snapshot_name(cls, *, test_location: Any, index: Any = 0) -> str:
        return str(test_location.snapshot_name.partition("[")[2].rstrip("]").partition(".")[2])


def text_of(name: str, target: str) -> str:
    """Return a snapshot's text: each statement with its parameters below, or the reason of the refusal."""
    try:
        statements = statements_of(name, target, pretty=True)
    except NotSupportedError as error:
        return f"-- refused: {error}\n"
    if not statements:
        return "-- no SQL: Django knows that there are no rows\n"
    return "\n".join(f"{statement.sql};\n-- parameters: {statement.params!r}\n" for statement in statements)


@pytest.mark.parametrize(("topic", "name", "target"), cases())
def test_sql(topic: str, name: str, target: str, snapshot: SnapshotAssertion) -> None:
    assert text_of(name, target) == snapshot(extension_class=SQLFile)


@pytest.mark.skipif(django.VERSION < (6, 1), reason="some queries are Django 6.1's only")
def test_no_file_is_left_over() -> None:
    """Check that every file is the snapshot of a query, or of a changed query on the other Django."""
    wanted = {ROOT / topic / f"{case.id.partition('.')[2]}.sql" for case in cases() for topic in [case.values[0]]}
    wanted |= {path.with_name(path.name.replace(".django6", "")) for path in wanted}
    definitions = set((ROOT / "definitions").glob("*.sql"))  # tests/definitions has those.
    assert not sorted(set(ROOT.rglob("*.sql")) - definitions - wanted)


def test_changed_queries_differ() -> None:
    """Check that a query with a second file differs between the versions of Django."""
    for name in CHANGED:
        pairs = [
            (path, path.with_suffix(".django6.sql"))
            for path in ROOT.rglob(f"{name}.*.sql")
            if "django6" not in path.name
        ]
        assert any(old.read_text() != new.read_text() for old, new in pairs), name
