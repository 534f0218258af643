"""The engine's own lock: one process writes, or several read, whatever else they do with the file."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from django.db import OperationalError, connections

from tests.backends.duckdb.processes import Child, run

#: Frees DuckDB's own lock, which is one of fcntl().
READINGS = {
    "open": "open(path, 'rb').read()",
    "copy": "__import__('shutil').copy(path, path + '.copy')",
    "DuckDB": "connection.cursor().execute(f\"SELECT size FROM read_blob('{path}')\").fetchall()",
}
TRY = """
try:
    Row.objects.create()
    print("written")
except OperationalError as error:
    print(error)
"""


@pytest.mark.parametrize("reading", READINGS)
def test_reading_the_file_lets_no_other_process_in(tmp_path: Path, reading: str) -> None:
    path = tmp_path / "a.duckdb"
    body = f"make()\nRow.objects.create()\npath = {str(path)!r}\n{READINGS[reading]}\nRow.objects.create()\nready()"
    child = Child(path, body)
    found = run(path, TRY)
    child.kill()
    assert f"is locked by process {child.process.pid}, which has it open for writing" in found
    assert run(path, "print(Row.objects.count())") == "2\n"


def test_two_processes_that_write_after_a_backup_by_hand(tmp_path: Path) -> None:
    """Check both processes: one of them lost its thousand rows."""
    path = tmp_path / "a.duckdb"
    many = "for _ in range(100): Row.objects.create()\n"
    child = Child(path, f"make()\n{many}open({str(path)!r}, 'rb').read()\n{many}ready()")
    assert "locked" in run(path, f"try:\n  {many}except OperationalError as error: print(error)")
    child.kill()
    assert run(path, f"{many}print(Row.objects.count())") == "300\n"


def test_readers_and_a_writer(tmp_path: Path) -> None:
    path = tmp_path / "a.duckdb"
    run(path, "make()\nRow.objects.create()")
    reader = Child(path, "Row.objects.count()\nready()", read_only=True)
    assert run(path, "print(Row.objects.count())", read_only=True) == "1\n"
    assert "is locked by processes that read it" in run(path, TRY)
    reader.kill()
    writer = Child(path, "Row.objects.create()\nready()")
    found = run(path, TRY.replace("create", "count"), read_only=True)
    assert f"is locked by process {writer.process.pid}, which has it open for writing" in found
    writer.kill()
    assert run(path, "print(Row.objects.count())", read_only=True) == "2\n"


def test_another_path_of_the_file(connect: Callable[..., Any], tmp_path: Path) -> None:
    path, link, folder = tmp_path / "a.duckdb", tmp_path / "b.duckdb", tmp_path / "c"
    folder.symlink_to(tmp_path)
    link.symlink_to(path)
    child = Child(path, "connection.ensure_connection()\nready()")
    for name in (link, folder / "b.duckdb", folder / ".." / tmp_path.name / "a.duckdb"):
        with pytest.raises(OperationalError, match="is locked by process"):
            connect(name).ensure_connection()
    child.kill()


def test_a_hard_link_in_one_process(connect: Callable[..., Any], tmp_path: Path) -> None:
    """Refuse the second name: DuckDB would open the file twice, and overwrite its pages."""
    connection = connect(tmp_path / "a.duckdb")
    connection.ensure_connection()
    os.link(tmp_path / "a.duckdb", tmp_path / "b.duckdb")
    other = connection.copy("other")
    other.settings_dict = {**connection.settings_dict, "NAME": tmp_path / "b.duckdb"}
    with pytest.raises(OperationalError, match=r"is open in this process as .*a\.duckdb"):
        other.ensure_connection()


def test_other_options_in_one_process(connect: Callable[..., Any], tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.duckdb", config={"threads": 1})
    connection.ensure_connection()
    other = connection.copy("other")
    other.settings_dict = {**connection.settings_dict, "OPTIONS": {"open_sql": "SELECT 1"}}
    with pytest.raises(OperationalError, match="is open in this process with other OPTIONS: config, open_sql"):
        other.ensure_connection()
    other.settings_dict["OPTIONS"] = {"config": {"threads": 1}, "init_sql": "SELECT 1"}
    other.ensure_connection()
    connection.close()
    with other.cursor() as cursor:
        cursor.execute("CREATE TABLE t (i INT)")
    other.close()


def test_an_attached_file_is_locked(tmp_path: Path) -> None:
    run(tmp_path / "b.duckdb", "make()")
    for read_only, reason in [(False, "which has it open for writing"), (True, "by processes that read it")]:
        attach = {"b": {"path": str(tmp_path / "b.duckdb"), "read_only": read_only}}
        child = Child(tmp_path / "a.duckdb", "connection.ensure_connection()\nready()", attach=attach)
        assert reason in run(tmp_path / "b.duckdb", TRY)
        child.kill()


@pytest.mark.parametrize("read_only", [False, True])
def test_where_no_lock_can_be_had(connect: Callable[..., Any], tmp_path: Path, read_only: bool) -> None:
    """Rely on DuckDB's own lock, as in a read-only directory."""
    connect(tmp_path / "a.duckdb").ensure_connection()
    connect()
    (tmp_path / "a.duckdb.lock").unlink()
    (tmp_path / "a.duckdb.lock").symlink_to(tmp_path / "nowhere" / "a.lock")
    connection = connect(tmp_path / "a.duckdb", read_only=read_only)
    with connection.cursor() as cursor:
        assert cursor.execute("SELECT 1").fetchone() == (1,)


def test_a_lock_file_that_can_only_be_read(connect: Callable[..., Any], tmp_path: Path) -> None:
    """Lock a directory like a file."""
    (tmp_path / "a.duckdb.lock").mkdir()
    child = Child(tmp_path / "a.duckdb", "connection.ensure_connection()\nready()")
    with pytest.raises(OperationalError, match=r"a\.duckdb is locked by"):
        connect(tmp_path / "a.duckdb").ensure_connection()
    child.kill()


def test_a_thread_that_ends_without_closing(connect: Callable[..., Any], tmp_path: Path) -> None:
    connect(tmp_path / "a.duckdb")
    thread = Thread(target=lambda: connections["duck"].ensure_connection())
    thread.start()
    thread.join()
    gc.collect()
    assert run(tmp_path / "a.duckdb", "make()\nprint(Row.objects.count())") == "0\n"
