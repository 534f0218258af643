"""Copies of a database that is open, and readers that find each new one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from io import StringIO
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, NotSupportedError, OperationalError, connections, transaction

from django_dialect_bridge.backends.duckdb.copying import backup, publish
from django_dialect_bridge.backends.duckdb.driver.databases import forget
from django_dialect_bridge.backends.duckdb.management.commands.duckdb_backup import Command
from tests.backends.duckdb.models import MODELS, Shelf, Thing
from tests.backends.duckdb.processes import Child, run
from tests.backends.duckdb.test_changes import in_thread


@pytest.fixture(params=["file", "memory", "foreign keys"])
def duck(request: pytest.FixtureRequest, connect: Callable[..., Any], tmp_path: Path) -> Any:
    name = ":memory:source" if request.param == "memory" else tmp_path / "a.duckdb"
    connection = connect(name, foreign_keys=request.param == "foreign keys")
    with connection.schema_editor() as editor:
        for model in MODELS:
            editor.create_model(model)
    yield connection
    connect()
    forget(":memory:source")


def tables(connection: Any) -> Any:
    with connection.cursor() as cursor:
        return [
            cursor.execute(f"SELECT {what} ORDER BY ALL").fetchall()
            for what in (
                "sql, comment FROM duckdb_tables() WHERE database_name = current_database()",
                "column_name, comment FROM duckdb_columns() WHERE database_name = current_database()",
                "sql FROM duckdb_indexes() WHERE database_name = current_database()",
                "sequence_name, last_value FROM duckdb_sequences() WHERE database_name = current_database()",
                "* FROM duck_shelf",
                "* FROM duck_thing",
            )
        ]


def test_a_copy_is_the_same(duck: Any, connect: Callable[..., Any], tmp_path: Path) -> None:
    Shelf.objects.using("duck").bulk_create(Shelf(name=str(number)) for number in range(1000))
    Thing.objects.using("duck").create(shelf_id=3, name="a", price=3)
    Shelf.objects.using("duck").filter(pk=7).delete()
    before = tables(duck)
    call_command(Command(), str(tmp_path / "b.duckdb"), database="duck", stdout=(out := StringIO()))
    assert out.getvalue() == f"duck was copied to {tmp_path}/b.duckdb\n"
    assert tables(duck) == before
    assert [path.name for path in tmp_path.iterdir() if "b.duckdb" in path.name] == ["b.duckdb"]
    copy = connect(tmp_path / "b.duckdb", **duck.settings_dict["OPTIONS"])
    assert tables(copy) == before
    assert Shelf.objects.using("duck").create(name="new").pk == 1001


def test_a_copy_is_of_what_was_committed(duck: Any, connect: Callable[..., Any], tmp_path: Path) -> None:
    """Check the copy, also in a view with ATOMIC_REQUESTS."""
    Shelf.objects.using("duck").create(name="a")
    with transaction.atomic("duck"):
        Shelf.objects.using("duck").create(name="b")
        backup(tmp_path / "b.duckdb", using="duck")
        Shelf.objects.using("duck").create(name="c")
    assert Shelf.objects.using("duck").count() == 3
    connect(tmp_path / "b.duckdb", read_only=True)
    assert Shelf.objects.using("duck").count() == 1


def test_a_copy_while_others_write(duck: Any, connect: Callable[..., Any], tmp_path: Path) -> None:
    """Check that the copy has all or nothing of each transaction, and that two copies at a time are two."""
    ended, errors = Event(), []

    def write() -> None:
        number = 0
        while not ended.is_set():
            number += 1
            with transaction.atomic("duck"):
                Shelf.objects.using("duck").create(name=f"a{number}")
                Shelf.objects.using("duck").create(name=f"b{number}")
        connections["duck"].close()

    def copy(name: str) -> None:
        try:
            for _ in range(5):
                backup(tmp_path / name, using="duck")
        except Exception as error:
            errors.append(error)
        finally:
            connections["duck"].close()

    writer = Thread(target=write)
    copiers = [Thread(target=copy, args=[name]) for name in ("b.duckdb", "c.duckdb")]
    for thread in (writer, *copiers):
        thread.start()
    for thread in copiers:
        thread.join()
    ended.set()
    writer.join()
    assert errors == []
    for name in ("b.duckdb", "c.duckdb"):
        connect(tmp_path / name, read_only=True)
        names = Shelf.objects.using("duck").values_list("name", flat=True)
        assert len([name for name in names if name[0] == "a"]) == len([name for name in names if name[0] == "b"])


def test_targets_that_are_refused(duck: Any, connect: Callable[..., Any], tmp_path: Path) -> None:
    name, path = duck.settings_dict["NAME"], tmp_path / "b.duckdb"
    duck.ensure_connection()
    if not str(name).startswith(":memory:"):
        with pytest.raises(OperationalError, match="is locked by this process"):
            backup(name, using="duck")
    child = Child(path, "make()\nRow.objects.create()\nready()")
    with pytest.raises(CommandError, match=rf"b\.duckdb is locked by process {child.process.pid}|b\.duckdb\.wal has"):
        call_command(Command(), str(path), database="duck")
    child.kill()
    with pytest.raises(OperationalError, match=r"b\.duckdb\.wal has changes of"):
        backup(path, using="duck")
    assert run(path, "print(Row.objects.count())") == "1\n"
    backup(path, using="duck")
    for target in (tmp_path / "nowhere" / "b.duckdb", tmp_path):
        with pytest.raises((DatabaseError, OSError)):
            backup(target, using="duck")
    with pytest.raises(NotSupportedError, match="default is SQLite"):
        backup(path)
    assert not list(tmp_path.glob("*.tmp*"))
    with duck.cursor() as cursor:
        cursor.execute("SELECT database_name FROM duckdb_databases() WHERE NOT internal")
        assert len(cursor.fetchall()) == 1


@pytest.mark.parametrize("moment", ["attaching", "copying", "replacing"])
def test_a_process_that_is_killed_leaves_the_old_copy(tmp_path: Path, moment: str) -> None:
    """Kill the process during the copy, and after it."""
    stop = {
        "attaching": "Operations.attach_sql = lambda *args: ready()",
        "copying": "Wrapper.copy_into = lambda self, path, copy=Wrapper.copy_into: (copy(self, path), ready())",
        "replacing": "copying.os.replace = lambda *args: ready()",
    }[moment]
    body = f"""
from django_dialect_bridge.backends.duckdb import copying
from django_dialect_bridge.backends.duckdb.base import DatabaseWrapper as Wrapper
from django_dialect_bridge.backends.duckdb.operations import DatabaseOperations as Operations
make()
Row.objects.create()
copying.backup({str(tmp_path / "b.duckdb")!r})
Row.objects.create()
{stop}
copying.backup({str(tmp_path / "b.duckdb")!r})
"""
    Child(tmp_path / "a.duckdb", body).kill()
    assert run(tmp_path / "b.duckdb", "print(Row.objects.count())", read_only=True) == "1\n"
    assert run(tmp_path / "a.duckdb", "print(Row.objects.count())") == "2\n"


def test_readers_find_the_new_copy(connect: Callable[..., Any], tmp_path: Path) -> None:
    """Check each connection between transactions, while rows of the old copy are read."""
    copy = tmp_path / "b.duckdb"
    run(tmp_path / "a.duckdb", publishing(copy, 1))
    reader = connect(copy, read_only=True, init_sql="CREATE TEMP VIEW v AS SELECT count(*) FROM child_row")

    def count(connection: Any = None) -> int:
        with (connection or connections["duck"]).cursor() as cursor:
            return int(cursor.execute("SELECT (FROM v), count(*) FROM child_row").fetchone()[1])

    other = reader.copy("other")
    other.settings_dict = reader.settings_dict
    assert (count(), count(other)) == (1, 1)
    cursor = reader.cursor()
    cursor.execute("SELECT * FROM child_row")
    streamed = reader.chunked_cursor()
    streamed.execute("SELECT * FROM child_row")
    with transaction.atomic("duck"):
        assert count() == 1
        run(tmp_path / "a.duckdb", publishing(copy, 2))
        assert count() == 1
    assert count(other) == 3
    assert count() == 3
    assert in_thread(count) == 3
    assert len(cursor.fetchall()) == len(streamed.fetchall()) == 1
    run(tmp_path / "a.duckdb", publishing(copy, 4))
    with transaction.atomic("duck"):
        assert count() == 7
    reader.set_autocommit(False)
    assert count() == 7
    run(tmp_path / "a.duckdb", publishing(copy, 1))
    assert count() == 7
    reader.rollback()
    reader.set_autocommit(True)
    assert count() == count(other) == 8
    streamed.close()
    other.close()


def test_the_old_copy_is_closed(connect: Callable[..., Any], tmp_path: Path) -> None:
    """Check that no file without a name stays open."""
    if not os.path.exists("/proc/self/fd"):
        pytest.skip("the open files of a process are not to be had here")
    run(tmp_path / "a.duckdb", publishing(tmp_path / "b.duckdb", 1))
    reader = connect(tmp_path / "b.duckdb", read_only=True)
    for _ in range(2):
        reader.cursor().execute("SELECT 1")
        run(tmp_path / "a.duckdb", publishing(tmp_path / "b.duckdb", 1))
    reader.cursor().execute("SELECT 1")
    files = [os.readlink(link) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    assert [file for file in files if "b.duckdb" in file and "deleted" in file] == []
    assert len([file for file in files if file == str(tmp_path / "b.duckdb")]) == 1


def test_a_reader_whose_copy_is_gone(connect: Callable[..., Any], tmp_path: Path) -> None:
    run(tmp_path / "a.duckdb", publishing(tmp_path / "b.duckdb", 1))
    reader = connect(tmp_path / "b.duckdb", read_only=True)
    reader.cursor().execute("FROM child_row")
    (tmp_path / "b.duckdb").unlink()
    reader.cursor().execute("FROM child_row")
    reader.close()
    with pytest.raises(OperationalError, match=r"b\.duckdb"):
        reader.cursor()


def publishing(copy: Path, rows: int) -> str:
    return f"""
from django_dialect_bridge.backends.duckdb.copying import backup, publish
if not connection.introspection.table_names():
    make()
for _ in range({rows}):
    Row.objects.create()
backup({str(copy)!r})
"""


def test_copies_after_commits(connect: Callable[..., Any], tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    copy, seen = tmp_path / "b.duckdb", []

    def wait(rows: int) -> None:
        reader = connections["duck"].copy("reader")
        reader.settings_dict = {**connections["duck"].settings_dict, "NAME": copy, "OPTIONS": {"read_only": True}}
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with suppress(DatabaseError), reader.cursor() as cursor:
                if cursor.execute("SELECT count(*) FROM t").fetchone() == (rows,):
                    break
            time.sleep(0.01)
        else:
            raise AssertionError(f"there are no {rows} rows")
        reader.close()
        seen.append(settled())

    def settled() -> int:
        """Wait until the file stays: a commit during a copy may be in it, and is in the next one."""
        inode, since = os.stat(copy).st_ino, time.monotonic()
        while time.monotonic() < since + 0.5:
            time.sleep(0.01)
            if inode != (inode := os.stat(copy).st_ino):
                since = time.monotonic()
        return inode

    with connect(tmp_path / "a.duckdb").cursor() as cursor:
        cursor.execute("CREATE TABLE t (i INT)")
        end = publish(copy, using="duck", every=0.02)
        wait(0)
        cursor.execute("INSERT INTO t VALUES (1)")
        wait(1)
        with transaction.atomic("duck"):
            cursor.execute("INSERT INTO t VALUES (2)")
            time.sleep(0.1)
            assert os.stat(copy).st_ino == seen[-1]
        wait(2)
        time.sleep(0.1)
        assert os.stat(copy).st_ino == seen[-1]
        child = Child(copy, "connection.ensure_connection()\nready()")
        cursor.execute("INSERT INTO t VALUES (3)")
        until = time.monotonic() + 30
        while "is locked by process" not in caplog.text:
            assert time.monotonic() < until
            time.sleep(0.01)
        child.kill()
        wait(3)
        cursor.execute("INSERT INTO t VALUES (4)")
        end()
        wait(4)
