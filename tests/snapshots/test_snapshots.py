"""The SQL of every query of the corpus in every dialect, one file each under ``snapshots/``, below its expression.

A query is translated once for a target: its SQL is compared with the file, and judged if no server of the tests runs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django
import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from tests.compiling import NAMES
from tests.corpus import TOPIC
from tests.every import every
from tests.legality.invariants import RUN, Answer, answer_of, faults_of

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
PINNED = (*TARGETS, *FURTHER)

#: Topics whose SQL depends on the version most are pinned in older and newer ones too.
VERSIONED = ("tsql@2008", "tsql@2022", "oracle@11g", "oracle@23ai")
VERSIONED_TOPICS = ("pagination", "functions_comparison", "booleans", "windows")


def files(name: str, targets: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the targets of a query's files by their names, ``<query>.<target>`` without the ending."""
    targets = targets or (*TARGETS, *(VERSIONED if TOPIC[name] in VERSIONED_TOPICS else ()))
    return {f"{name}.{target.replace('@', '-')}{suffix(name)}": target for target in targets}


def path_of(name: str, file: str) -> Path:
    """Return the path of a query's file."""
    return ROOT / TOPIC[name] / f"{file}.sql"


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


def text_of(answer: Answer) -> str:
    """Return a snapshot's text: each statement with its parameters below, or the reason of the refusal."""
    if answer.refusal:
        return f"-- refused: {answer.refusal}\n"
    if not answer.statements:
        return "-- no SQL: Django knows that there are no rows\n"
    return "\n".join(f"{statement.sql};\n-- parameters: {statement.params!r}\n" for statement in answer.statements)


def further_cases() -> Iterator[Any]:
    """Yield queries and further families: every query for one family in the README's command, the others by CI.

    MariaDB's functions are mostly MySQL's. JSON is in the README's command: a mutant of MySQL's died in it alone.
    """
    for number, name in enumerate(NAMES):
        first = ("mysql", "clickhouse") if TOPIC[name].startswith("json") else (("mysql", "clickhouse")[number % 2],)
        for family in FURTHER:
            yield pytest.param(name, family, marks=() if family in first else pytest.mark.ci)


@every("name", NAMES, by=TOPIC.__getitem__)
def test_sql(name: str, snapshot: SnapshotAssertion, pytestconfig: pytest.Config) -> None:
    """Compare and judge a query's files, or write those of all families."""
    updates = pytestconfig.option.update_snapshots
    compare(name, {**files(name), **(files(name, FURTHER) if updates and HAS_FURTHER else {})}, snapshot)


@every("name, family", further_cases(), by=lambda name, family: TOPIC[name])
def test_further_sql(name: str, family: str, snapshot: SnapshotAssertion, pytestconfig: pytest.Config) -> None:
    """Judge a query's SQL of a further family, and compare it with the file if this Django has one."""
    if not HAS_FURTHER:
        assert faults_of(name, answer_of(name, family)) == []
    elif not pytestconfig.option.update_snapshots:
        compare(name, files(name, (family,)), snapshot)


def compare(name: str, found: dict[str, str], snapshot: SnapshotAssertion) -> None:
    """Judge a query's SQL for the targets of its files, and compare the files' texts."""
    answers = {file: answer_of(name, target, pretty=True) for file, target in found.items()}
    heading = "".join(f"-- {line}".rstrip() + "\n" for line in expressions()[name].splitlines())
    texts = {file: f"{heading}\n{text_of(answer)}" for file, answer in answers.items()}
    for file in [file for file, target in found.items() if target == "mariadb"]:
        of_mysql = file.replace(".mariadb", ".mysql")
        if texts[file] == (texts.get(of_mysql) or path_of(name, of_mysql).read_text(encoding="utf-8")):
            del texts[file]
            assert of_mysql in texts or not path_of(name, file).exists(), "MariaDB's SQL is MySQL's"
    # All are compared before the first that differs is shown, so that none counts as unused.
    differ = [file for file, text in texts.items() if text != snapshot(extension_class=SQLFile, name=file)]
    judged = [file for file, target in found.items() if target.partition("@")[0] not in RUN]
    assert [line for file in judged for line in faults_of(name, answers[file])] == []
    for file in differ:
        assert texts[file] == snapshot(extension_class=SQLFile, name=file)


@pytest.mark.skipif(django.VERSION < (6, 1), reason="some queries are Django 6.1's only")
def test_no_file_is_left_over() -> None:
    """Check that every file is the snapshot of a query, or of a changed query on the other Django."""
    wanted = {path_of(name, file) for name in NAMES for file in (*files(name), *files(name, FURTHER))}
    wanted |= {path.with_name(path.name.replace(".django6", "")) for path in wanted}
    definitions = set((ROOT / "definitions").glob("*.sql"))  # tests/ddl has those.
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
