"""Processes that fork with an open database, by every way to fork: nothing that was committed is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.backends.duckdb.processes import Child, run

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")

#: Forks, runs a function in the child, and prints what it raises; the child ends at once, or as any process does.
FORK = """
import os, threading, warnings
warnings.simplefilter("ignore")
def at_once():
    sys.stdout.flush()
    os._exit(0)
def fork(function, end=at_once):
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        try:
            function()
            print("no error")
        except Exception as error:
            print(type(error).__name__, error)
        end()
    assert os.waitpid(child, 0)[1] == 0
def in_thread(function):
    found = []
    def work():
        try:
            function()
        except Exception as error:
            found.append(error)
        finally:
            connections.close_all()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    if found:
        raise found[0]
def files():
    folder = os.path.dirname(connection.settings_dict["NAME"])
    return sorted((found.name, found.stat().st_size, found.stat().st_mtime_ns) for found in os.scandir(folder))
make()
Row.objects.create()
"""
REFUSED = "OperationalError this process was forked while the database {} was open, and cannot use it: close it before"

USES = {
    "a query": "Row.objects.count()",
    "a write": "Row.objects.create()",
    "a cursor": "connection.cursor().execute('SELECT 1')",
    "a cursor that is open": "cursor.fetchone()",
    "a transaction": "exec('with transaction.atomic(): Row.objects.create()')",
    "without autocommit": "connection.set_autocommit(False), Row.objects.create()",
    "after closing": "connections.close_all(), Row.objects.count()",
    "a connection of its own": "connection.copy('other').ensure_connection()",
    "by another path": "connections.close_all(), connection.settings_dict.update(NAME=link), Row.objects.count()",
    "a thread": "in_thread(Row.objects.create)",
    "an iterator": "next(Row.objects.iterator())",
    "a child of a child": "fork(Row.objects.create), Row.objects.create()",
    "a thread that forks": "in_thread(lambda: fork(Row.objects.create)), Row.objects.create()",
}


@pytest.mark.parametrize("memory", [False, True])
def test_a_child_is_refused_and_touches_nothing(tmp_path: Path, memory: bool) -> None:
    body = FORK + "link = connection.settings_dict['NAME'] + '.hard'\n"
    if not memory:
        body += "os.link(connection.settings_dict['NAME'], link)\nbefore = files()\n"
    body += "cursor = connection.cursor()\ncursor.execute('SELECT i FROM range(9) t(i)')\n"
    uses = [use for use in USES.values() if not (memory and ("link" in use or "copy" in use))]
    for use in uses:
        body += f"fork(lambda: ({use}))\n"
    body += "fork(Row.objects.create, sys.exit)\n"
    body += "" if memory else "assert files() == before\n"
    body += "assert cursor.fetchone() == (0,)\nRow.objects.create()\nprint(Row.objects.count())"
    name = ":memory:" if memory else tmp_path / "a.duckdb"
    *found, rows = run(name, body).splitlines()
    assert rows == "2"
    nested = sum("fork(" in use for use in uses)
    assert len(found) == len(uses) + nested + 1
    shown = ":memory:" if memory else str(tmp_path)
    assert [line for line in found if not (line.startswith(REFUSED.split("{")[0]) and shown in line)] == []


@pytest.mark.parametrize("mode", ["autocommit", "transaction", "thread", "closed in the child", "garbage"])
def test_a_parent_goes_on_and_loses_nothing(tmp_path: Path, mode: str) -> None:
    """End children as any process does, before and after writes of the parent, and kill the parent."""
    ways = {
        "autocommit": "fork(nothing, sys.exit)\nRow.objects.create()\nfork(nothing, sys.exit)",
        "transaction": "with transaction.atomic():\n  Row.objects.create()\n  fork(nothing)",
        "thread": "in_thread(lambda: (Row.objects.count(), fork(nothing, sys.exit)))\nRow.objects.create()",
        "closed in the child": "fork(connections.close_all, sys.exit)\nRow.objects.create()",
        "garbage": "import gc\nfork(lambda: (connections.close_all(), gc.collect()), sys.exit)\nRow.objects.create()",
    }
    Child(
        tmp_path / "a.duckdb", FORK.replace('print("no error")', "pass") + f"def nothing(): ...\n{ways[mode]}\nready()"
    ).kill()
    assert run(tmp_path / "a.duckdb", "print(Row.objects.count())") == "2\n"


def test_a_transaction_is_the_parents(tmp_path: Path) -> None:
    body = """
try:
    with transaction.atomic():
        Row.objects.create()
        child = os.fork()
        if child:
            assert os.waitpid(child, 0)[1] == 0
except OperationalError as error:
    assert child == 0
    sys.exit()
assert child
print(Row.objects.count())
"""
    assert run(tmp_path / "a.duckdb", FORK + body) == "2\n"


def test_closed_before_the_fork_it_works_in_the_child(tmp_path: Path) -> None:
    body = """
connections.close_all()
for _ in range(3):
    fork(lambda: [Row.objects.create() for _ in range(20)])
fork(lambda: fork(Row.objects.create))
connections.close_all()
print(Row.objects.count())
"""
    assert run(tmp_path / "a.duckdb", FORK + body).split("\n") == ["no error"] * 5 + ["62", ""]


def test_another_database_can_be_opened_in_the_child(tmp_path: Path) -> None:
    """Open one as workers of ``test --parallel`` do."""
    body = """
def other():
    connection.close()
    connection.settings_dict["NAME"] += ".copy"
    make()
    Row.objects.create()
    assert Row.objects.count() == 1
fork(other)
print(Row.objects.count())
"""
    for name in (tmp_path / "a.duckdb", ":memory:"):
        assert run(name, FORK + body) == "no error\n1\n"


def test_a_database_that_is_attached_during_the_fork(tmp_path: Path) -> None:
    body = """
def other():
    connections.close_all()
    connection.settings_dict.update(NAME=attached, OPTIONS={})
    connection.ensure_connection()
fork(other)
"""
    attached = str(tmp_path / "b.duckdb")
    run(attached, "make()")
    for read_only in (True, False):
        options = {"attach": {"b": {"path": attached, "read_only": read_only}}}
        found = run(tmp_path / "a.duckdb", FORK.replace("make()", f"attached = {attached!r}\nmake()") + body, **options)
        assert "forked while" in found, found
        os.unlink(tmp_path / "a.duckdb")


def test_a_file_for_reading(tmp_path: Path) -> None:
    run(tmp_path / "a.duckdb", FORK)
    body = FORK.replace("make()\nRow.objects.create()", "Row.objects.count()") + "fork(Row.objects.count)"
    assert "forked while" in run(tmp_path / "a.duckdb", body, read_only=True)
    closed = body.replace("fork(Row", "connections.close_all()\nfork(Row")
    assert run(tmp_path / "a.duckdb", closed, read_only=True) == "no error\n"


def test_a_lock_does_not_stay_with_the_child(tmp_path: Path) -> None:
    """Check that a child that outlives its parent has its descriptors, but not its lock."""
    child = Child(tmp_path / "a.duckdb", FORK + "if os.fork() == 0:\n  import time\n  time.sleep(60)\nready()")
    child.kill()
    assert run(tmp_path / "a.duckdb", "print(Row.objects.count())") == "1\n"


def test_a_fork_that_calls_nothing_of_pythons(tmp_path: Path) -> None:
    """Fork as uWSGI does."""
    body = FORK.replace("os.fork()", "ctypes.PyDLL(None).fork()").replace("import os", "import ctypes, os")
    body += "before = files()\n"
    body += "".join(f"fork(lambda: ({USES[use]}))\n" for use in ("a query", "after closing", "a transaction"))
    body += "fork(lambda: None, sys.exit)\nassert files() == before\nRow.objects.create()\nprint(Row.objects.count())"
    *found, none, rows = run(tmp_path / "a.duckdb", body).splitlines()
    assert (none, rows) == ("no error", "2")
    assert all("forked while" in line for line in found)
    assert len(found) == 3


POOLS = {
    "multiprocessing": "multiprocessing.get_context({way!r}).Pool(2).map(work.work, range(2))",
    "concurrent.futures": "list(concurrent.futures.ProcessPoolExecutor(2, multiprocessing.get_context({way!r}))"
    ".map(work.work, range(2)))",
}
WORK = """
import sys
from django.conf import settings
def work(number):
    if not settings.configured:
        settings.configure(DATABASES={{"default": {{"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": {name!r}}}}})
        import django
        django.setup()
    from django.db import DatabaseError, connection, connections
    try:
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO child_row VALUES (nextval('child_row_id_seq'))")
    except DatabaseError as error:
        return type(error).__name__ + str(error)
    finally:
        connections.close_all()
"""


NIGHTLY = pytest.mark.nightly


@pytest.mark.parametrize(
    ("pool", "way", "reason"),
    [
        ("multiprocessing", "fork", "forked while"),
        ("multiprocessing", "spawn", "is locked by"),
        pytest.param("concurrent.futures", "fork", "forked while", marks=NIGHTLY),
        pytest.param("multiprocessing", "forkserver", "is locked by", marks=NIGHTLY),
        pytest.param("concurrent.futures", "forkserver", "is locked by", marks=NIGHTLY),
        pytest.param("concurrent.futures", "spawn", "is locked by", marks=NIGHTLY),
    ],
)
def test_pools(tmp_path: Path, pool: str, way: str, reason: str) -> None:
    """Check that locks refuse other processes, and that processes after a close work one after the other."""
    (tmp_path / "work.py").write_text(WORK.format(name=str(tmp_path / "a.duckdb")))
    start = f"import concurrent.futures, multiprocessing, os\nsys.path.insert(0, {str(tmp_path)!r})\nimport work\n"
    call = POOLS[pool].format(way=way)
    body = start + f"make()\nRow.objects.create()\nprint({call})\nRow.objects.create()\nconnections.close_all()\n"
    once = call.replace("2)", "1)").replace("(2,", "(1,")
    body += f"print({once})\nprint(Row.objects.count())"
    open_, closed, rows = run(tmp_path / "a.duckdb", body).splitlines()
    assert open_.count("OperationalError") == open_.count(reason) == 2, open_
    assert closed in ("[None]", "[None, None]")
    assert rows == str(2 + closed.count("None"))
