"""Files as tables, other databases, and what EXPLAIN says."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import models

from tests.backends.duckdb.models import Shelf

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
