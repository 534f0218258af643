"""Cursors: one connection has several, and none ends the result of another."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from django.db import DataError, InterfaceError, OperationalError, transaction

from tests.backends.duckdb.models import Shelf

ROWS = 5000


@pytest.fixture
def shelves(duck: Any) -> Any:
    shelves = Shelf.objects.using("duck")
    shelves.bulk_create(Shelf(name=str(number)) for number in range(ROWS))
    return shelves


@pytest.mark.parametrize("atomic", [False, True])
def test_statements_leave_an_iterator_alone(shelves: Any, atomic: bool) -> None:
    def numbers() -> list[int]:
        found = []
        for shelf in shelves.order_by("pk").iterator(chunk_size=100):
            if shelf.pk % 1000 == 0:
                shelves.all().filter(pk=shelf.pk).update(height=1)
                assert shelves.all().filter(height=1).exists()
            found.append(int(shelf.name))
        return found

    if atomic:
        with transaction.atomic("duck"):
            assert numbers() == list(range(ROWS))
    else:
        assert numbers() == list(range(ROWS))


def test_a_commit_leaves_a_cursor_alone(shelves: Any, duck: Any) -> None:
    with duck.cursor() as cursor:
        with transaction.atomic("duck"):
            cursor.execute("SELECT i FROM range(10000) t(i)")
            assert cursor.fetchone() == (0,)
        assert len(cursor.fetchall()) == 9999
        assert cursor.fetchone() is None


def test_marks_of_parameters(duck: Any) -> None:
    with duck.cursor() as cursor:
        cursor.execute("SELECT %s, '%%'", ["a"])
        assert cursor.fetchall() == [("a", "%")]
        cursor.execute("SELECT %(b)s || %(a)s || %(b)s", {"a": "x", "b": "y"})
        assert cursor.fetchall() == [("yxy",)]
        cursor.execute("SELECT '%s', '%%'")
        assert cursor.fetchall() == [("%s", "%%")]


def test_counts_of_rows(shelves: Any, duck: Any) -> None:
    with duck.cursor() as cursor:
        cursor.execute("UPDATE duck_shelf SET height = 2 WHERE id <= 3")
        assert (cursor.rowcount, cursor.description, cursor.fetchall()) == (3, None, [])
        cursor.execute("SELECT 1 AS one")
        assert (cursor.rowcount, cursor.description[0][0]) == (-1, "one")


def test_a_closed_cursor_is_no_cursor(duck: Any) -> None:
    cursor = duck.cursor()
    cursor.close()
    with pytest.raises(InterfaceError):
        cursor.execute("SELECT 1")


FLAT = """
import resource
from django.conf import settings
settings.configure(DATABASES={"default": {"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": ":memory:"}})
import django
django.setup()
from django.db import connection, models
class Number(models.Model):
    id = models.BigIntegerField(primary_key=True)
    text = models.TextField()
    class Meta:
        app_label, managed = "flat", False
with connection.cursor() as cursor:
    cursor.execute("CREATE VIEW flat_number AS SELECT i AS id, repeat('x', 100) || i AS text FROM range(1000000) t(i)")
rows = Number.objects.values_list("id", "text").iterator(chunk_size=2000)
next(rows)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
assert sum(1 for _ in rows) == 999_999
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def test_an_iterator_needs_no_memory_for_its_rows() -> None:
    done = subprocess.run([sys.executable, "-c", FLAT], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 100, "megabytes, of the 500 or so that the rows are as Python's objects"


def test_an_error_while_rows_are_read(duck: Any) -> None:
    rows = "SELECT CASE WHEN i < 90000 THEN i ELSE CAST('x' || i AS INTEGER) END FROM range(100000) t(i)"
    with pytest.raises(OperationalError, match="rolled"), transaction.atomic("duck"), duck.cursor() as cursor:
        cursor.execute(rows)
        with pytest.raises(DataError):
            cursor.fetchall()


def test_a_usable_connection_keeps_its_rows(duck: Any) -> None:
    with duck.cursor() as cursor:
        cursor.execute("SELECT i FROM range(10000) t(i)")
        assert duck.is_usable()
        assert len(cursor.fetchall()) == 10000
    duck.connection.raw.close()
    assert not duck.is_usable()
    duck.connection = None
