"""Files as tables, other databases, and what EXPLAIN says."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import DatabaseError, NotSupportedError, OperationalError, models
from django.test.utils import isolate_apps

from django_dialect_bridge.backends.duckdb.querysets import DuckDBQuerySet
from tests.backends.duckdb.models import Shelf

COPY = {"parquet": "(FORMAT parquet)", "csv": "(FORMAT csv, HEADER)", "json": "(FORMAT json)"}


@pytest.fixture(params=COPY)
def file(request: Any, connect: Callable[..., Any], tmp_path: Path) -> Path:
    path = tmp_path / f"sales.{request.param}"
    with connect().cursor() as cursor:
        query = "SELECT i AS id, 'n' || i % 2 AS name, i * 1.5::DOUBLE AS price FROM range(6) t(i)"
        cursor.execute(f"COPY ({query}) TO '{path}' {COPY[request.param]}")
    return path


def model_of(path: Path | str) -> Any:
    meta = type("Meta", (), {"app_label": "duck", "managed": False, "db_table": str(path)})
    columns = {"name": models.TextField(), "price": models.FloatField(), "id": models.BigIntegerField(primary_key=True)}
    return type(f"Sale{abs(hash(str(path)))}", (models.Model,), {"__module__": __name__, "Meta": meta, **columns})


def test_a_file_is_a_table(file: Path) -> None:
    sales = model_of(file).objects.using("duck")
    assert sales.count() == 6
    assert sales.get(pk=3).name == "n1"
    assert list(sales.values("name").annotate(sum=models.Sum("price")).order_by("name")) == [
        {"name": "n0", "sum": 9.0},
        {"name": "n1", "sum": 13.5},
    ]
    newest = sales.filter(name=models.OuterRef("name")).order_by("-pk").values("pk")[:1]
    assert sales.filter(pk=models.Subquery(newest)).count() == 2


def test_inspectdb_reads_a_file(file: Path) -> None:
    out = StringIO()
    call_command("inspectdb", str(file), database="duck", stdout=out)
    assert "id = models.BigIntegerField(" in out.getvalue()
    assert "price = models.FloatField(" in out.getvalue()
    assert f"db_table = '{file}'" in out.getvalue()


KEY = uuid.UUID("6a5f0000-0000-4000-8000-00000000000a")


@isolate_apps("tests")
@pytest.mark.parametrize("kind", COPY)
def test_columns_of_a_file_are_what_the_fields_say(connect: Callable[..., Any], tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"kinds.{kind}"

    class Kinds(models.Model):
        key = models.UUIDField(primary_key=True)
        code = models.CharField(max_length=9)
        size = models.IntegerField(null=True)
        day = models.DateField()
        at = models.DateTimeField()
        sure = models.BooleanField()
        price = models.DecimalField(max_digits=9, decimal_places=2)

        class Meta:
            app_label, managed, db_table = "tests", False, str(path)

    columns = {
        "key": f"'{KEY}'",
        "code": "12",
        "size": "3.0::DOUBLE",
        "day": "TIMESTAMP '2024-05-06'",
        "at": "DATE '2024-05-06'",
        "sure": "1",
        "price": "1.5::DOUBLE",
    }
    row = f"SELECT {', '.join(f'{value} AS {name}' for name, value in columns.items())}"
    query(connect(), f"COPY ({row} UNION ALL {row.replace('3.0', 'NULL')}) TO '{path}' {COPY[kind]}")
    day = datetime.datetime(2024, 5, 6, tzinfo=datetime.timezone.utc)
    rows = list(Kinds._base_manager.using("duck").order_by("size").values_list(*columns))
    assert rows == [(KEY, "12", size, day.date(), day, True, decimal.Decimal("1.50")) for size in (3, None)]
    assert [type(value) for value in rows[0]] == [
        uuid.UUID,
        str,
        int,
        datetime.date,
        datetime.datetime,
        bool,
        decimal.Decimal,
    ]


def query(connection: Any, sql: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql)


NAMES = ['it\'s a "sale" 100%s.parquet', "*.parquet", "[0-9]*.parquet", "all/*/*.parquet"]


@pytest.mark.parametrize("name", NAMES)
def test_names_and_patterns_of_files(connect: Callable[..., Any], tmp_path: Path, name: str) -> None:
    connection, rows = (
        connect(),
        "SELECT i AS id, 'n' AS name, i * 1.5 AS price, 2020 + i % 2 AS year FROM range(6) t(i)",
    )
    if "/" in name:
        query(connection, f"COPY ({rows}) TO '{tmp_path}/all' (FORMAT parquet, PARTITION_BY (year))")
    else:
        path = str(tmp_path / name.replace("*", "7").replace("[0-9]", "1")).replace("'", "''")
        query(connection, f"COPY ({rows}) TO '{path}'")
    sales = model_of(tmp_path / name).objects.using("duck")
    assert sales.count() == 6
    assert sales.get(pk=3).price == 4.5
    assert isinstance(sales.get(pk=3).price, float)
    assert sum(1 for _ in sales.filter(name="n").iterator()) == 6


@isolate_apps("django_dialect_bridge.example")
def test_parts_of_a_path_are_columns(connect: Callable[..., Any], tmp_path: Path) -> None:
    class Part(models.Model):
        year = models.IntegerField()

        class Meta:
            app_label, managed, db_table = "example", False, f"{tmp_path}/*/*.parquet"

    rows = "SELECT i AS id, 2020 + i % 2 AS year FROM range(6) t(i)"
    query(connect(), f"COPY ({rows}) TO '{tmp_path}' (FORMAT parquet, PARTITION_BY (year), OVERWRITE_OR_IGNORE)")
    parts = Part.objects.using("duck").filter(year=2021)
    assert parts.count() == 3
    assert "1/2" in parts.explain(), "of the two files one is read"


def test_files_and_tables_are_joined(duck: Any, tmp_path: Path) -> None:
    query(duck, f"COPY (SELECT i AS id, 's' || i AS name, i * 1.5 AS price FROM range(3) t(i)) TO '{tmp_path}/a.csv'")
    query(duck, f"COPY (SELECT i AS id, 's' || i AS name, 2.0 AS price FROM range(2) t(i)) TO '{tmp_path}/b.json'")
    ours, theirs = (model_of(tmp_path / name).objects.using("duck") for name in ("a.csv", "b.json"))
    shelves = Shelf.objects.using("duck")
    shelves.bulk_create(Shelf(name=f"s{number}") for number in range(1, 5))
    assert shelves.filter(name__in=ours.values("name")).count() == 2
    assert ours.filter(models.Exists(theirs.filter(pk=models.OuterRef("pk")))).count() == 2
    assert ours.values("name").union(theirs.values("name"), shelves.values("name")).count() == 5


WRITES: dict[str, Callable[[Any], Any]] = {
    "create": lambda sales: sales.create(id=9, name="x", price=1),
    "save": lambda sales: sales.get(pk=1).save(),
    "delete": lambda sales: sales.get(pk=1).delete(),
    "delete all": lambda sales: sales.all().delete(),
    "update": lambda sales: sales.update(price=1),
    "bulk_create": lambda sales: sales.bulk_create(sales.model(id=n, name="x", price=1) for n in range(99)),
    "at once": lambda sales: DuckDBQuerySet(sales.model, using="duck").bulk_create(
        sales.model(id=n, name="x", price=1) for n in range(99)
    ),
    "bulk_update": lambda sales: sales.bulk_update(list(sales.all()), ["price"]),
    "get_or_create": lambda sales: sales.get_or_create(pk=99, defaults={"name": "x", "price": 1}),
}


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_a_file_is_not_written(connect: Callable[..., Any], tmp_path: Path, write: Any) -> None:
    query(connect(), f"COPY (SELECT 1 AS id, 'a' AS name, 1.5 AS price) TO '{tmp_path}/a.csv'")
    sales = model_of(tmp_path / "a.csv").objects.using("duck")
    with pytest.raises(
        NotSupportedError,
        match=r"duck\.Sale\d+: a change of a file's rows is not supported on duckdb@\S+: write .*a\.csv anew",
    ):
        write(sales)
    assert sales.values_list("pk", "name", "price").get() == (1, "a", 1.5)


def test_files_that_are_not_there(connect: Callable[..., Any], tmp_path: Path) -> None:
    connect()
    with pytest.raises(OperationalError, match="No files found"):
        model_of(tmp_path / "none.parquet").objects.using("duck").count()


def test_a_server_needs_an_extension(connect: Callable[..., Any]) -> None:
    connect(config={"autoinstall_known_extensions": False, "autoload_known_extensions": False})
    with pytest.raises(DatabaseError, match="httpfs"):
        model_of("s3://bucket/a.parquet").objects.using("duck").count()


@isolate_apps("django_dialect_bridge.example")
def test_types_that_no_table_of_ours_has(connect: Callable[..., Any], tmp_path: Path) -> None:
    class Kind(models.Model):
        list = models.JSONField()
        struct = models.JSONField()
        at = models.DateTimeField()
        exact = models.DateTimeField()
        real = models.FloatField()

        class Meta:
            app_label, managed, db_table = "example", False, f"{tmp_path}/kinds.parquet"

    columns = (
        "1 AS id, [1, 2] AS list, {'a': DATE '2024-01-01'} AS struct, TIMESTAMPTZ '2024-01-01 00:00:00+01' AS at,"
        " TIMESTAMP_NS '2024-01-01 00:00:00.123456789' AS exact, 1.50 AS real"
    )
    query(connect(), f"COPY (SELECT {columns}) TO '{tmp_path}/kinds.parquet'")
    kind = Kind.objects.using("duck").get(list__0=1)
    utc = datetime.timezone.utc
    assert (kind.list, kind.struct, kind.real) == ([1, 2], {"a": "2024-01-01"}, 1.5)
    assert kind.at == datetime.datetime(2023, 12, 31, 23, tzinfo=utc)
    assert kind.exact == datetime.datetime(2024, 1, 1, 0, 0, 0, 123456, tzinfo=utc)
    assert Kind.objects.using("duck").filter(at=kind.at, at__lt=kind.exact).exists()
    out = StringIO()
    call_command("inspectdb", Kind._meta.db_table, database="duck", stdout=out)
    assert "struct = models.JSONField(" in out.getvalue()


def test_another_database(connect: Callable[..., Any], tmp_path: Path) -> None:
    with connect(tmp_path / "other.duckdb").cursor() as cursor:
        cursor.execute("CREATE TABLE sales AS SELECT i AS id FROM range(4) t(i)")
    connect(attach={"other": str(tmp_path / "other.duckdb")}, init_sql=["CREATE TEMP VIEW twice AS SELECT 2 AS two"])

    class Sale(models.Model):
        class Meta:
            app_label, managed, db_table = "other", False, '"other"."main"."sales"'

    assert Sale.objects.using("duck").filter(pk__gt=1).count() == 2
    with pytest.raises(DatabaseError, match="read-only"):
        Sale.objects.using("duck").create()


@pytest.mark.parametrize("format", [None, "text", "json"])
def test_explain(duck: Any, format: str | None) -> None:
    Shelf.objects.using("duck").create(name="a")
    plan = Shelf.objects.using("duck").filter(height__gt=1).explain(format=format)
    assert "duck_shelf" in plan


def test_explain_with_what_it_took(duck: Any) -> None:
    Shelf.objects.using("duck").create(name="a")
    assert "Total Time" in Shelf.objects.using("duck").explain(analyze=True)
    with pytest.raises(ValueError, match="Unknown options: verbose"):
        Shelf.objects.using("duck").explain(verbose=True)
