"""Querysets that are written to files, whole or not at all."""

from __future__ import annotations

import datetime
import zoneinfo
from pathlib import Path
from typing import Any

import pytest
from django.db import DatabaseError, NotSupportedError, models, transaction
from django.db.models import Count, F, Value
from django.db.models.functions import TruncHour

from django_dialect_bridge.backends.duckdb.exporting import to_csv, to_json, to_parquet
from tests.backends.duckdb.models import Shelf, Thing

KINDS = {"parquet": to_parquet, "csv": to_csv, "json": to_json}


@pytest.fixture
def things(duck: Any) -> Any:
    shelf = Shelf._base_manager.using("duck").create(name="a%s")
    things = Thing.objects.using("duck")
    made = datetime.datetime(2024, 7, 1, 12, 34, tzinfo=datetime.timezone.utc)
    for number in range(4):
        things.create(shelf=shelf, name=f"n{number}", price=number, made=made, lasts=datetime.timedelta(hours=number))
    return things.order_by("pk")


def read(duck: Any, path: Path, columns: str = "*") -> list[Any]:
    with duck.cursor() as cursor:
        cursor.execute(f"SELECT {columns} FROM '{path}'")
        return list(cursor.fetchall())


@pytest.mark.parametrize("kind", KINDS)
def test_rows_are_written(things: Any, duck: Any, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a '%s' b.{kind}"
    rows = things.filter(price__gt=1, shelf__name__contains="%").annotate(double=F("price") * 2, z=Value("it's"))
    assert getattr(rows.values("name", "double", "shelf__name", "z"), f"to_{kind}")(path) == 2
    with duck.cursor() as cursor:
        cursor.execute(
            "SELECT name, double, shelf__name, z FROM read_{}(%s)".format(
                {"csv": "csv_auto", "json": "json_auto"}.get(kind, kind)
            ),
            [str(path)],
        )
        assert [(name, float(double), *rest) for name, double, *rest in cursor.fetchall()] == [
            ("n2", 4.0, "a%s", "it's"),
            ("n3", 6.0, "a%s", "it's"),
        ]
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_groups_nothing_and_whole_rows(things: Any, duck: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    assert things.order_by().values("shelf__name").annotate(n=Count("pk")).to_parquet(path) == 1
    assert read(duck, path) == [("a%s", 4)]
    assert things.none().values("name").to_parquet(path) == 0
    assert read(duck, path, "name") == []
    assert things.to_parquet(path, compression="zstd") == 4
    assert len(read(duck, path)[0]) == len(Thing._meta.concrete_fields)
    assert things.filter(pk=1).values("name").union(things.filter(pk=2).values("name")).to_parquet(path) == 2


def test_instants_are_in_utc(things: Any, duck: Any, tmp_path: Path) -> None:
    hour = TruncHour("made", tzinfo=zoneinfo.ZoneInfo("Europe/Vienna"))
    things.annotate(hour=hour).values("made", "hour")[:1].to_parquet(tmp_path / "a.parquet")
    assert read(duck, tmp_path / "a.parquet") == [
        (datetime.datetime(2024, 7, 1, 12, 34), datetime.datetime(2024, 7, 1, 12)),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_leaves_what_was_there(things: Any, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind}"
    path.write_bytes(b"before")
    failing = models.Func(Value("no"), function="ERROR", output_field=models.TextField())
    with pytest.raises(DatabaseError, match="no"):
        KINDS[kind](things.annotate(x=failing).values("x"), path)
    with pytest.raises(DatabaseError):
        KINDS[kind](things, path, nonsense=1)
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(TypeError, match="option"):
        KINDS[kind](things, path, **{"a b": 1})
    with pytest.raises(DatabaseError):
        KINDS[kind](things, tmp_path / "nowhere" / "a")


def test_what_a_transaction_has_made_is_written(things: Any, duck: Any, tmp_path: Path) -> None:
    with transaction.atomic("duck"):
        things.filter(name="n0").delete()
        assert things.to_parquet(tmp_path / "a.parquet") == 3
        transaction.set_rollback(True, "duck")
    assert things.count() == 4
    assert len(read(duck, tmp_path / "a.parquet")) == 3


def test_partitions(things: Any, duck: Any, tmp_path: Path) -> None:
    assert things.values("name", "price").to_parquet(tmp_path / "all", partition_by=["name"]) == 4
    assert sorted(path.name for path in (tmp_path / "all").iterdir()) == [f"name=n{number}" for number in range(4)]
    with pytest.raises(OSError, match="not empty"):
        things.values("name", "price").to_parquet(tmp_path / "all", partition_by=["name"])
    assert [path.name for path in tmp_path.iterdir()] == ["all"]


def test_another_database_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotSupportedError, match="SQLite"):
        to_parquet(Shelf._base_manager.using("default").all(), tmp_path / "a.parquet")
    assert not list(tmp_path.iterdir())
