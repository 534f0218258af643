"""Rows as tables of Arrow, and as data frames of pandas and Polars."""

from __future__ import annotations

import datetime
import zoneinfo
from typing import Any

import pytest
from django.db import NotSupportedError, models, transaction
from django.db.models.functions import ExtractYear, TruncDate, TruncDay, TruncHour

from django_dialect_bridge.backends.duckdb.querysets import DuckDBQuerySet, arrow, df
from tests.backends.duckdb.models import Shelf, Thing

pa = pytest.importorskip("pyarrow")
pytest.importorskip("pandas")


def test_rows_as_arrow_and_pandas(duck: Any) -> None:
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


def test_rows_as_polars(duck: Any) -> None:
    pytest.importorskip("polars")
    shelf = Shelf.objects.using("duck").create(name="a")
    Thing.objects.using("duck").create(shelf=shelf, name="x")
    assert Thing.objects.using("duck").values("name").pl().to_dicts() == [{"name": "x"}]


#: Of keys, the default of Django 6.
KEY = "int64" if isinstance(Thing._meta.pk, models.BigAutoField) else "int32"


@pytest.fixture
def things(duck: Any) -> Any:
    shelf = Shelf.objects.using("duck").create(name="a")
    things = Thing.objects.using("duck")
    hour = datetime.timedelta(hours=1)
    things.bulk_create([Thing(shelf=shelf, name=str(number), price=number, lasts=number * hour) for number in range(4)])
    things.create(shelf=shelf, name="null")
    return things.order_by("pk")


def test_the_types_of_columns(things: Any) -> None:
    assert {field.name: str(field.type) for field in things.arrow().schema} == {
        "id": KEY,
        "shelf_id": KEY,
        "name": "string",
        "price": "decimal128(10, 2)",
        "made": "timestamp[us]",
        "notes": "string",
        "picture": "binary",
        "lasts": "duration[us]",
        "key": "string",
        "shout": "string",
    }
    assert things.values("lasts").arrow()["lasts"].to_pylist()[1:] == [
        *(datetime.timedelta(hours=hours) for hours in (1, 2, 3)),
        None,
    ]


NAMES: list[tuple[Any, list[str]]] = [
    (lambda things: things.values_list("name", "price"), ["name", "price"]),
    (lambda things: things.values_list("name", flat=True), ["name"]),
    (lambda things: things.annotate(x=models.F("price") * 2).values("x", "name"), ["x", "name"]),
    (lambda things: things.values("shelf__name").annotate(n=models.Count("pk")), ["shelf__name", "n"]),
    (lambda things: things.alias(x=models.F("price")).filter(x__gt=1).values("name")[:1], ["name"]),
    (lambda things: things.filter(pk=1).values("name").union(things.filter(pk=2).values("name")), ["name"]),
    (lambda things: things.extra(select={"z": "1"}).values("z", "name"), ["z", "name"]),
    (lambda things: things.none().values("name", "shelf__name"), ["name", "shelf__name"]),
    (lambda things: things.filter(pk__in=[]).values("name").annotate(n=models.Count("pk")), ["name", "n"]),
]


@pytest.mark.parametrize(("ask", "names"), NAMES)
def test_the_names_of_columns(things: Any, ask: Any, names: list[str]) -> None:
    queryset = ask(things)
    assert arrow(queryset).column_names == names
    assert list(df(queryset).columns) == names
    assert arrow(queryset).num_rows == len(queryset)


def test_a_result_that_nobody_has_read_to_its_end(things: Any) -> None:
    assert things.exists()
    assert things.first().pk
    assert things.arrow().num_rows == 5
    assert [things.df().shape[0] for _ in things.iterator(chunk_size=2)] == [5] * 5
    with transaction.atomic("duck"):
        assert [things.arrow().num_rows for _ in things.iterator(chunk_size=2)] == [5] * 5
        things.filter(name="null").delete()
        assert things.arrow().num_rows == 4


def test_polars_of_every_kind(things: Any) -> None:
    pl = pytest.importorskip("polars")
    assert things.pl()["lasts"].dtype == pl.Duration("us")
    assert things.none().pl().shape == (0, len(Thing._meta.concrete_fields))


def test_the_rows_of_related_objects(things: Any) -> None:
    shelf = Shelf.objects.using("duck").get()
    assert arrow(shelf.things.all()).num_rows == 5
    assert df(DuckDBQuerySet(Shelf, using="duck"))["name"].tolist() == ["a"]


@pytest.mark.parametrize("zone", ["Europe/Vienna", "America/Sao_Paulo", "Asia/Kathmandu"])
def test_instants_are_in_utc_whatever_computes_them(duck: Any, zone: str) -> None:
    """Check changes of clocks too: an hour that occurs twice, a day that begins at one."""
    info = zoneinfo.ZoneInfo(zone)
    shelf = Shelf.objects.using("duck").create(name="a")
    moments = [
        datetime.datetime(2024, 7, 1, 12, 34, 56),
        datetime.datetime(2024, 10, 27, 0, 30),
        datetime.datetime(2018, 11, 4, 12, 30),
        None,
    ]
    for number, moment in enumerate(moments):
        made = moment and moment.replace(tzinfo=datetime.timezone.utc)
        Thing.objects.using("duck").create(shelf=shelf, name=str(number), made=made)
    rows = Thing.objects.using("duck").order_by("name").extra(select={"z": "1"})
    rows = rows.annotate(
        hour=TruncHour("made", tzinfo=info),
        day=TruncDay("made", tzinfo=info),
        date=TruncDate("made", tzinfo=info),
        year=ExtractYear("made", tzinfo=info),
    ).values("z", "made", "hour", "day", "date", "year")
    expected = [
        [
            one and one.astimezone(datetime.timezone.utc).replace(tzinfo=None)
            for one in (row["made"], row["hour"], row["day"])
        ]
        for row in rows
    ]
    table, frame = rows.arrow(), rows.df()
    assert [str(table[name].type) for name in ("made", "hour", "day", "date")] == ["timestamp[us]"] * 3 + [
        "date32[day]"
    ]
    assert [
        list(row) for row in zip(*(table[name].to_pylist() for name in ("made", "hour", "day")), strict=True)
    ] == expected
    assert [
        [None if one != one else one.to_pydatetime() for one in row]
        for row in frame[["made", "hour", "day"]].itertuples(index=False)
    ] == expected
    assert frame["hour"].dtype == frame["made"].dtype
    assert table["date"].to_pylist() == [row["date"] for row in rows]
