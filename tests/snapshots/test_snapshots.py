"""The SQL of every query of the corpus in every dialect, one file each under ``snapshots/``, below its expression."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import django
import pytest
from django.db import NotSupportedError
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from tests.compiling import NAMES, statements_of
from tests.corpus import QUERIES, TOPIC
from tests.every import every
from tests.legality.invariants import Translated, broken

from .expressions import expressions
from .newer import CHANGED, suffix

pytestmark = pytest.mark.corpus

ROOT = Path(__file__).parents[2] / "snapshots"

#: Every query is pinned in these, by the version that the target means without one.
TARGETS = ("tsql", "oracle", "duckdb", "postgres", "sqlite")

#: Every query of Django 5.2 is pinned in these too; for MariaDB, if its SQL is not MySQL's.
#: Aliases of subqueries are in upper case there from Django 6.1 on.
FURTHER = ("mysql", "clickhouse", "spark", "mariadb")
HAS_FURTHER = django.VERSION < (6, 0)

#: Families that no server of the tests always runs: the legality checks judge them.
JUDGED = ("tsql", "oracle", *FURTHER)

#: Topics whose SQL depends on the version most are pinned in older and newer ones too.
VERSIONED = ("tsql@2008", "tsql@2022", "oracle@11g", "oracle@23ai")
VERSIONED_TOPICS = ("pagination", "functions_comparison", "booleans", "windows")


def files(name: str, targets: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the targets of a query's files by their names, ``<query>.<target>`` without the ending."""
    targets = targets or (*TARGETS, *(VERSIONED if TOPIC[name] in VERSIONED_TOPICS else ()))
    return {f"{name}.{target.replace('@', '-')}{suffix(name)}": target for target in targets}


class SQLFile(SingleFileSnapshotExtension):
    """``snapshots/<topic>/<query>.<target>.sql``; the test's id begins with the topic, a snapshot's name is the file's."""

    file_extension = "sql"
    _write_mode = WriteMode.TEXT

    @classmethod
    def dirname(cls, *, test_location: Any) -> str:
        return str(ROOT / test_location.snapshot_name.partition("[")[2].rstrip("]").partition("-")[0])

    @classmethod
    def get_snapshot_name(cls, *, test_location: Any, index: Any = 0) -> str:
        return str(index)


def text_of(name: str, target: str) -> str:
    """Return a snapshot's text: each statement with its parameters below, or the reason of the refusal."""
    try:
        statements = statements_of(name, target, pretty=True)
    except NotSupportedError as error:
        return f"-- refused: {error}\n"
    if not statements:
        return "-- no SQL: Django knows that there are no rows\n"
    return "\n".join(f"{statement.sql};\n-- parameters: {statement.params!r}\n" for statement in statements)


def wrong(name: str, target: str) -> list[str]:
    """Return what the legality checks find in a query for a server that runs nowhere here."""
    if target.partition("@")[0] not in JUDGED:
        return []
    try:
        statements = statements_of(name, target)
    except NotSupportedError:
        return []
    return [line for one in statements for line in broken(Translated(name, name in QUERIES, one))]


@every("name", NAMES, by=TOPIC.__getitem__)
def test_sql(name: str, snapshot: SnapshotAssertion, pytestconfig: pytest.Config) -> None:
    """Compare a query's files, or write those of all families."""
    updates = pytestconfig.option.update_snapshots
    compare(name, {**files(name), **(files(name, FURTHER) if updates and HAS_FURTHER else {})}, snapshot, updates)


@pytest.mark.skipif(not HAS_FURTHER, reason="further families are pinned on Django 5.2")
@every("name", NAMES, by=TOPIC.__getitem__)
def test_further_sql(name: str, snapshot: SnapshotAssertion, pytestconfig: pytest.Config) -> None:
    """Compare a query's files of further families, of which the README's command has a sample."""
    if not pytestconfig.option.update_snapshots:
        compare(name, files(name, FURTHER), snapshot, updates=False)


def compare(name: str, found: dict[str, str], snapshot: SnapshotAssertion, updates: bool) -> None:
    """Compare files. What is new is judged; the rest was, and tests/legality/test_invariants.py does again."""
    heading = "".join(f"-- {line}".rstrip() + "\n" for line in expressions()[name].splitlines())
    texts = {file: f"{heading}\n{text_of(name, target)}" for file, target in found.items()}
    by_target = {target: file for file, target in found.items()}
    if "mariadb" in by_target and texts[by_target["mariadb"]] == texts[by_target["mysql"]]:
        del texts[by_target["mariadb"]]
        assert updates or not (ROOT / TOPIC[name] / f"{by_target['mariadb']}.sql").exists(), "MariaDB's SQL is MySQL's"
    # All are compared before the first that differs is shown, so that none counts as unused.
    differ = [file for file, text in texts.items() if text != snapshot(extension_class=SQLFile, name=file)]
    new = texts if updates else differ
    assert [line for file in new for line in wrong(name, found[file])] == []
    for file in differ:
        assert texts[file] == snapshot(extension_class=SQLFile, name=file)


@pytest.mark.skipif(django.VERSION < (6, 1), reason="some queries are Django 6.1's only")
def test_no_file_is_left_over() -> None:
    """Check that every file is the snapshot of a query, or of a changed query on the other Django."""
    wanted = {ROOT / TOPIC[name] / f"{file}.sql" for name in NAMES for file in (*files(name), *files(name, FURTHER))}
    wanted |= {path.with_name(path.name.replace(".django6", "")) for path in wanted}
    definitions = set((ROOT / "definitions").glob("*.sql"))  # tests/definitions has those.
    assert not sorted(set(ROOT.rglob("*.sql")) - definitions - wanted)


def test_changed_queries_differ() -> None:
    """Check that a query with a second file differs between the versions of Django."""
    for name in CHANGED:
        pairs = [
            (path, path.with_suffix(".django6.sql"))
            for path in ROOT.rglob(f"{name}.*.sql")
            if "django6" not in path.name and path.name.split(".")[1] not in FURTHER
        ]
        assert any(old.read_text() != new.read_text() for old, new in pairs), name


def test_every_query_has_an_expression() -> None:
    assert [name for name in NAMES if not expressions().get(name)] == []
