"""Aggregates that DuckDB has and Django has not."""

from __future__ import annotations

import datetime
import decimal
import uuid
from typing import Any

import django
import pytest
from django.db import models
from django.db.models import F, Q, Window

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
from tests.backends.duckdb.models import Shelf, Thing


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


@pytest.fixture
def things(duck: Any) -> Any:
    shelves = Shelf.objects.using("duck").bulk_create([Shelf(name="a"), Shelf(name="b")])
    utc = datetime.timezone.utc
    things = Thing.objects.using("duck")
    things.bulk_create(
        Thing(
            name=str(number),
            shelf=shelves[number % 2],
            price=decimal.Decimal(number) / 4,
            made=datetime.datetime(2024, 1, 1 + number, tzinfo=utc),
            lasts=datetime.timedelta(hours=number),
            notes={"n": number},
            key=uuid.UUID(int=number),
        )
        for number in range(6)
    )
    return things


FIRST = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)


@pytest.mark.parametrize(
    ("aggregate", "expected"),
    [
        (Median("price"), 0.625),
        (Quantile("price", 1), 1.25),
        (Quantile("pk", 1 / 3), 8 / 3),
        (Quantile("pk", 1e-9), 1 + 5e-9),
        (Median("made"), FIRST + datetime.timedelta(days=2, hours=12)),
        (Median("lasts"), datetime.timedelta(hours=2, minutes=30)),
        (Median("price", filter=Q(price__gt=99)), None),
        (Median("price", filter=Q(price__gt=99), default=7.0), 7.0),
        (ApproxCountDistinct("name", filter=Q(pk__in=[])), 0),
        (ArgMax("notes", "price"), {"n": 5}),
        (ArgMin("made", "price"), FIRST),
        (ArgMax("shelf__name", -F("price")), "a"),
        (List("made", filter=Q(price=0)), [FIRST]),
        (List("notes", filter=Q(price__gte=1)), [{"n": 4}, {"n": 5}]),
        (List("shelf__name", distinct=True, filter=Q(name="1")), ["b"]),
        (Histogram("made", filter=Q(price=0)), {FIRST: 1}),
        (Histogram("price", filter=Q(price__gte=1)), {decimal.Decimal("1.00"): 1, decimal.Decimal("1.25"): 1}),
        (Histogram("price", filter=Q(price__gte=99)), None),
    ],
)
def test_values_of_every_kind(things: Any, aggregate: Any, expected: Any) -> None:
    assert things.aggregate(found=aggregate)["found"] == expected


def test_in_groups_windows_and_subqueries(things: Any) -> None:
    groups = things.values("shelf__name").annotate(
        median=Median("price"), all=List("made"), most=ArgMax("name", "price")
    )
    first = groups.order_by("shelf__name")[0]
    assert (first["median"], first["all"][0], first["most"]) == (0.5, FIRST, "4")
    assert list(groups.filter(median__gt=0.6).values_list("shelf__name", flat=True)) == ["b"]
    window = Window(Median("price"), partition_by="shelf", order_by="pk")
    assert list(things.annotate(w=window).order_by("pk").values_list("w", flat=True)[:4]) == [0, 0.25, 0.25, 0.5]
    inner = Thing.objects.filter(shelf=models.OuterRef("pk")).values("shelf").annotate(all=List("made")).values("all")
    shelves = Shelf.objects.using("duck").annotate(all=models.Subquery(inner)).order_by("pk")
    assert shelves[0].all[0] == FIRST
    assert shelves.count() == 2
    assert things.order_by("pk")[:3].aggregate(found=Median("price"))["found"] == 0.25
