"""Structures and lists."""

from __future__ import annotations

import datetime
import time
import uuid
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import NotSupportedError, models
from django.db.migrations.writer import MigrationWriter
from django.db.models import Count, F, Sum

from django_dialect_bridge import compile_query
from django_dialect_bridge.backends.duckdb.fields import ListField, StructField

PLACE = StructField(
    {
        "x": models.FloatField(),
        "it's %s": models.CharField(max_length=9),
        "in": StructField({"at": models.DateTimeField(), "key": models.UUIDField()}),
        "sizes": ListField(models.IntegerField()),
    },
    null=True,
)


class Shop(models.Model):
    name = models.CharField(max_length=9)
    place = PLACE
    prices = ListField(models.DecimalField(max_digits=8, decimal_places=2), default=list)
    words = ListField(models.CharField(max_length=9), null=True)

    class Meta:
        app_label = "fields"


AT = datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.timezone.utc)
KEY = uuid.UUID(int=7)
WHERE = {"x": 1.5, "it's %s": "a%", "in": {"at": AT, "key": KEY}, "sizes": [1, 2]}


@pytest.fixture
def shops(connect: Callable[..., Any]) -> Any:
    with connect().schema_editor() as editor:
        editor.create_model(Shop)
    shops = Shop._base_manager.using("duck")
    shops.create(name="a", place=WHERE, prices=[Decimal("1.25"), Decimal(2)], words=["x", "y's"])
    shops.bulk_create([Shop(name="b"), Shop(name="c", place={**WHERE, "x": 2.5, "sizes": []}, words=["x"])])
    return shops.order_by("name")


def test_values_come_back(shops: Any) -> None:
    shop = shops.get(name="a")
    assert (shop.place, shop.prices, shop.words) == (WHERE, [Decimal("1.25"), Decimal("2.00")], ["x", "y's"])
    assert (shops.get(name="b").place, shops.get(name="b").prices) == (None, [])
    shop.place["x"] = 9
    shop.words.append("z")
    shop.save()
    assert shops.filter(place__x=9, words=["x", "y's", "z"]).update(prices=[]) == 1
    assert shops.get(name="a").prices == []


ASKED: list[tuple[dict[str, Any], str]] = [
    ({"place__x": 1.5}, "a"),
    ({"place__x__gt": 2}, "c"),
    ({"place__it's %s__startswith": "a%"}, "ac"),
    ({"place__in__at": AT}, "ac"),
    ({"place__in__at__year": 2024}, "ac"),
    ({"place__in__key": KEY, "place__sizes__len": 2}, "a"),
    ({"place__sizes__1": 2}, "a"),
    ({"place__isnull": True}, "b"),
    ({"place__x__isnull": True}, "b"),
    ({"place__x__in": [2.5, 3]}, "c"),
    ({"words__contains": ["x"]}, "ac"),
    ({"words__contains": ["x", "y's"]}, "a"),
    ({"words__overlap": ["y's", "q"]}, "a"),
    ({"words__0__endswith": "x", "words__len": 1}, "c"),
    ({"prices": [Decimal("1.25"), Decimal(2)]}, "a"),
    ({"prices__0__lt": Decimal("1.5")}, "a"),
    ({"place": WHERE}, "a"),
]


@pytest.mark.parametrize(("asked", "names"), ASKED, ids=lambda one: "_".join(one) if isinstance(one, dict) else one)
def test_rows_are_found(shops: Any, asked: dict[str, Any], names: str) -> None:
    assert "".join(shops.filter(**asked).values_list("name", flat=True)) == names


def test_parts_are_values_keys_and_summed(shops: Any) -> None:
    assert list(shops.values_list("place__x", "place__in__at", "words__0")) == [
        (1.5, AT, "x"),
        (None, None, None),
        (2.5, AT, "x"),
    ]
    assert list(
        shops.order_by().values("words__0").annotate(n=Count("pk"), x=Sum("place__x")).order_by("words__0")
    ) == [
        {"words__0": "x", "n": 2, "x": 4.0},
        {"words__0": None, "n": 1, "x": None},
    ]
    assert shops.order_by("-place__x").exclude(place=None).first().name == "c"
    assert shops.annotate(y=F("place__x") * 2).get(name="a").y == 3.0


def test_other_targets_refuse() -> None:
    rows = Shop._base_manager
    assert "STRUCT_EXTRACT" in compile_query(rows.filter(place__x=1), to="duckdb").sql
    for to in ("tsql", "oracle", "postgres", "sqlite"):
        for asked in ({"place__x": 1}, {"words__0": "a"}, {"words__contains": ["a"]}, {"words__len": 1}):
            with pytest.raises(NotSupportedError, match="only DuckDB has such types"):
                compile_query(rows.filter(**asked), to=to)


def test_migrations_write_them() -> None:
    written, imports = MigrationWriter.serialize(PLACE)
    assert written.startswith("django_dialect_bridge.backends.duckdb.fields.StructField(fields={")
    assert "'x': models.FloatField()" in written
    assert "import django_dialect_bridge.backends.duckdb.fields" in imports


def test_a_part_of_a_file_is_read_by_itself(connect: Callable[..., Any], tmp_path: Path) -> None:
    """Check the plan: without it, each structure would become a document."""
    path = tmp_path / "a.parquet"
    with connect().cursor() as cursor:
        cursor.execute(f"COPY (SELECT i AS id, {{'a': i, 'b': 'n' || i}} AS s FROM range(300000) t(i)) TO '{path}'")

    def taken(field: Any) -> float:
        meta = type("Meta", (), {"app_label": "fields", "managed": False, "db_table": str(path)})
        columns = {"__module__": __name__, "Meta": meta, "id": models.BigIntegerField(primary_key=True), "s": field}
        rows = type(f"Row{type(field).__name__}", (models.Model,), columns)._base_manager.using("duck").filter(s__a=5)
        times = []
        for _ in range(3):
            began = time.perf_counter()
            assert [row.pk for row in rows.all()] == [5]
            times.append(time.perf_counter() - began)
        return min(times)

    document = taken(models.JSONField())
    assert taken(StructField({"a": models.IntegerField(), "b": models.CharField(max_length=9)})) < document / 3
