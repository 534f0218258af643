"""Files that are no database or belong to another process, and processes that die; with real processes."""

from __future__ import annotations

import os
import struct
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError

from tests.backends.duckdb.processes import Child

IN_A_TRANSACTION = """
with connection.schema_editor() as editor:
    editor.create_model(Row)
Row.objects.bulk_create(Row() for _ in range(100))
with transaction.atomic():
    Row.objects.all()[0:1].get().delete()
    Row.objects.bulk_create(Row() for _ in range(1000))
    ready()
"""

IN_A_MIGRATION = """
with connection.schema_editor() as editor:
    editor.create_model(Row)
Row.objects.bulk_create(Row() for _ in range(100))
field = models.IntegerField(default=3)
field.set_attributes_from_name("extra")
with connection.schema_editor() as editor:
    editor.add_field(Row, field)
    ready()
"""


def count(connection: Any) -> Any:
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*), COUNT(COLUMNS(*)) FROM child_row")
        return cursor.fetchone()


@pytest.mark.parametrize("body", [IN_A_TRANSACTION, IN_A_MIGRATION])
def test_what_was_committed_is_there_after_a_kill(connect: Callable[..., Any], tmp_path: Path, body: str) -> None:
    Child(tmp_path / "a.duckdb", body).kill()
    assert count(connect(tmp_path / "a.duckdb")) == (100, 100)


def test_a_file_that_another_process_has(connect: Callable[..., Any], tmp_path: Path) -> None:
    child = Child(tmp_path / "a.duckdb", "connection.ensure_connection()\nready()")
    try:
        with pytest.raises(OperationalError, match="lock"):
            connect(tmp_path / "a.duckdb").ensure_connection()
    finally:
        child.kill()
    connect(tmp_path / "a.duckdb").ensure_connection()


def test_readers_share_a_file(connect: Callable[..., Any], tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.duckdb")
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE t (i INT)")
    connection = connect(tmp_path / "a.duckdb", read_only=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM t")
        with pytest.raises(Exception, match="read-only"):
            cursor.execute("CREATE TABLE u (i INT)")


@pytest.mark.parametrize("content", [b"no database at all", b"", os.urandom(20000)])
def test_a_file_that_is_no_database(connect: Callable[..., Any], tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.duckdb"
    path.write_bytes(content)
    with pytest.raises(OperationalError, match=r"a\.duckdb"):
        connect(path).ensure_connection()
    assert path.read_bytes() == content


def test_a_file_that_was_cut_off(connect: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "a.duckdb"
    with connect(path).cursor() as cursor:
        cursor.execute("CREATE TABLE t AS SELECT * FROM range(100000)")
    connect()
    content = path.read_bytes()
    path.write_bytes(content[:5000])
    with pytest.raises(OperationalError, match=r"a\.duckdb"):
        connect(path).ensure_connection()
    path.write_bytes(content[:100] + b"?" + content[101:])
    with pytest.raises(OperationalError, match=r"[Cc]orrupt"):
        connect(path).ensure_connection()


NEWER = 9999


def checksum(block: bytes) -> int:
    """Return DuckDB's checksum of a whole number of words of eight bytes."""
    result = 5381
    for (word,) in struct.iter_unpack("<Q", block):
        result ^= word * 0xBF58476D1CE4E5B9 % 2**64
    return result


def test_a_file_of_a_newer_format(connect: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "a.duckdb"
    connect(path).ensure_connection()
    connect()
    content = bytearray(path.read_bytes())
    assert struct.unpack_from("<Q", content) == (checksum(bytes(content[8:4096])),)
    struct.pack_into("<Q", content, 12, NEWER)
    struct.pack_into("<Q", content, 0, checksum(bytes(content[8:4096])))
    path.write_bytes(content)
    with pytest.raises(OperationalError, match=f"version number {NEWER}"):
        connect(path).ensure_connection()


FULL = """
with connection.cursor() as cursor:
    cursor.execute("CREATE TABLE child_row (id BIGINT)")
    cursor.execute("INSERT INTO child_row SELECT * FROM range(1000)")
    cursor.execute("CHECKPOINT")
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4_000_000, 4_000_000))
from django.db import OperationalError
try:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO child_row SELECT hash(i) % 1000000000 FROM range(5000000) t(i)")
        cursor.execute("CHECKPOINT")
except Exception as error:
    print(type(error).__name__, error, file=sys.stderr, flush=True)
ready()
"""


def test_a_disk_that_is_full(connect: Callable[..., Any], tmp_path: Path) -> None:
    child = Child(tmp_path / "a.duckdb", FULL)
    child.kill()
    assert count(connect(tmp_path / "a.duckdb")) == (1000, 1000)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of six megabytes, if the user may mount one."""
    path = tmp_path / "disk"
    path.mkdir()
    try:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", path], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no disk can be mounted")
    yield path
    subprocess.run(["umount", path], check=True)


def test_a_real_disk_that_is_full(connect: Callable[..., Any], small_disk: Path) -> None:
    connection = connect(small_disk / "a.duckdb")
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE child_row (id BIGINT)")
        cursor.execute("INSERT INTO child_row SELECT * FROM range(1000)")
        cursor.execute("CHECKPOINT")
        for sql in ("SELECT hash(i) % 1000000000 FROM range(5000000) t(i)", "SELECT 1"):
            with pytest.raises(OperationalError, match="No space left on device"):
                cursor.execute(f"INSERT INTO child_row {sql}")
    assert count(connection) == (1000, 1000)
    connection.close()
    assert count(connection) == (1000, 1000)
    connect()


def test_a_directory_that_is_not_there(connect: Callable[..., Any], tmp_path: Path) -> None:
    with pytest.raises(OperationalError, match="nowhere"):
        connect(tmp_path / "nowhere" / "a.duckdb").ensure_connection()


FORKED = """
with connection.schema_editor() as editor:
    editor.create_model(Row)
Row.objects.create()
import os, tempfile
child = os.fork()
if child == 0:
    connection.close()
    connection.settings_dict["NAME"] = os.path.join(tempfile.mkdtemp(), "b.duckdb")
    with connection.schema_editor() as editor:
        editor.create_model(Row)
    os._exit(Row.objects.count())
assert os.waitpid(child, 0)[1] == 0
assert Row.objects.count() == 1
ready()
"""


def test_a_process_that_was_forked_can_close_what_it_inherited(tmp_path: Path) -> None:
    """Close in the child, as workers of ``test --parallel`` do: DuckDB would wait for missing threads, and crash."""
    Child(tmp_path / "a.duckdb", FORKED).kill()
