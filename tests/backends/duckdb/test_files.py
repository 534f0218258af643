"""Files as tables, other databases, and rows as tables of Arrow and pandas."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import django
import pytest
from django.core.management import call_command
from django.db import NotSupportedError, models

from django_dialect_bridge.backends.duckdb.aggregates import (
    ApproxCountDistinct,
    ApproxQuantile,
    ArgMax,
    ArgMin,
    Histogram,
    List,
    Median,
    Mode,
    Quantile,
)
from django_dialect_bridge.backends.duckdb.querysets import arrow
from tests.backends.duckdb.models import Shelf

pytest.importorskip("pyarrow")
pytest.importorskip("pandas")

COPY = {"parquet": "(FORMAT parquet)", "csv": "(FORMAT csv, HEADER)", "json": "(FORMAT json)"}


@pytest.fixture(params=COPY)
def file(request: Any, connect: Callable[..., Any], tmp_path: Path) -> Path:
    path = tmp_path / f"sales.{request.param}"
    with connect().cursor() as cursor:
        query = "SELECT i AS id, 'n' || i % 2 AS name, i * 1.5::DOUBLE AS price FROM range(6) t(i)"
        cursor.execute(f"COPY ({query}) TO '{path}' {COPY[request.param]}")
    return path


def model_of(path: Path) -> Any:
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


def test_another_database(connect: Callable[..., Any], tmp_path: Path) -> None:
    with connect(tmp_path / "other.duckdb").cursor() as cursor:
        cursor.execute("CREATE TABLE sales AS SELECT i AS id FROM range(4) t(i)")
    connect(attach={"other": str(tmp_path / "other.duckdb")}, init_sql=["CREATE TEMP VIEW twice AS SELECT 2 AS two"])

    class Sale(models.Model):
        class Meta:
            app_label, managed, db_table = "other", False, '"other"."main"."sales"'

    assert Sale.objects.using("duck").filter(pk__gt=1).count() == 2
    with pytest.raises(Exception, match="read-only"):
        Sale.objects.using("duck").create()


def test_rows_as_arrow_and_pandas(duck: Any) -> None:
    from tests.backends.duckdb.models import Thing

    shelf = Shelf.objects.using("duck").create(name="a")
    things = Thing.objects.using("duck")
    things.bulk_create([Thing(shelf=shelf, name="x", price=1), Thing(shelf=shelf, name="y")])
    table = things.order_by("pk").values("name", "shelf__name", double=models.F("price") * 2).arrow()
    assert table.column_names == ["name", "shelf__name", "double"]
    assert table["name"].to_pylist() == ["x", "y"]
    frame = things.filter(name="y").df()
    assert list(frame.columns) == [field.attname for field in Thing._meta.concrete_fields]
    assert frame["name"].tolist() == ["y"]


def test_rows_of_another_database_are_refused() -> None:
    with pytest.raises(NotSupportedError, match="SQLite"):
        arrow(Shelf.objects.using("default"))


@pytest.mark.parametrize(
    ("aggregate", "expected"),
    [
        (Median("height"), 2.5),
        (Quantile("height", 0.25), 1.75),
        (ApproxQuantile("height", 0), 1),
        (ApproxCountDistinct("height"), 4),
        (ArgMax("name", "height"), "d"),
        (ArgMin("name", "height"), "a"),
        (Histogram("height"), {1: 1, 2: 1, 3: 1, 4: 1}),
        (Mode(models.Value(3)), 3),
        *([(List("name", order_by="-name"), ["d", "c", "b", "a"])] if django.VERSION >= (6, 0) else []),
        (List("name", filter=models.Q(height__gt=3)), ["d"]),
    ],
    ids=lambda value: value.name if isinstance(value, models.Aggregate) else "",
)
def test_aggregates(duck: Any, aggregate: Any, expected: Any) -> None:
    shelves = Shelf.objects.using("duck")
    shelves.bulk_create(Shelf(name=name, height=height) for height, name in enumerate("abcd", 1))
    assert shelves.aggregate(found=aggregate) == {"found": expected}


def test_a_quantile_beyond_one_is_none() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Quantile("height", 95)


@pytest.mark.parametrize("format", [None, "text", "json"])
def test_explain(duck: Any, format: str | None) -> None:
    Shelf.objects.using("duck").create(name="a")
    plan = Shelf.objects.using("duck").filter(height__gt=1).explain(format=format)
    assert "duck_shelf" in plan


def test_rows_as_polars(duck: Any) -> None:
    pytest.importorskip("polars")
    from tests.backends.duckdb.models import Thing

    shelf = Shelf.objects.using("duck").create(name="a")
    Thing.objects.using("duck").create(shelf=shelf, name="x")
    assert Thing.objects.using("duck").values("name").pl().to_dicts() == [{"name": "x"}]


def test_explain_with_what_it_took(duck: Any) -> None:
    Shelf.objects.using("duck").create(name="a")
    assert "Total Time" in Shelf.objects.using("duck").explain(analyze=True)
    with pytest.raises(ValueError, match="Unknown options: verbose"):
        Shelf.objects.using("duck").explain(verbose=True)
