"""The DuckDB engine, end to end.

Each function gives the seconds of the engine and of what it is compared
with, taken in turn: the same by hand through the duckdb package, or
Django's SQLite backend on the same rows. ``python -m benchmarks.duckdb_engine``
prints them all.
"""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any

import pyarrow as pa
from django.db import connections, models
from django.db.models import Avg, Count, Sum

import benchmarks.setup  # noqa: F401
from benchmarks.report import Line, Sample, ratio
from benchmarks.timing import Pair, no_collecting, timed
from django_dialect_bridge.backends.duckdb.querysets import DuckDBQuerySet

ENGINES = {"bench_duck": "django_dialect_bridge.backends.duckdb", "bench_lite": "django.db.backends.sqlite3"}
DUCK, LITE = ENGINES
START = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)
SALES = "benchmarks_sale"


class Sale(models.Model):
    shop = models.CharField(max_length=20)
    pieces = models.IntegerField()
    weight = models.FloatField()
    price = models.DecimalField(max_digits=10, decimal_places=2)
    sold = models.DateTimeField()

    objects = DuckDBQuerySet.as_manager()

    class Meta:
        app_label = "benchmarks"


class Plain(models.Model):
    """Columns that SQLite has as Python has them, so that no backend has anything to convert."""

    shop = models.CharField(max_length=20)
    pieces = models.IntegerField()
    weight = models.FloatField()

    class Meta:
        app_label = "benchmarks"


@cache
def databases() -> None:
    """Both databases, in memory, with the tables."""
    handler: Any = connections
    for alias, engine in ENGINES.items():
        settings = {"ENGINE": engine, "NAME": ":memory:"}
        handler.settings[alias] = handler.configure_settings({"default": settings})["default"]
        with connections[alias].schema_editor() as editor:
            for model in (Sale, Plain):
                editor.create_model(model)


def by_hand() -> Any:
    """The connection of the duckdb package."""
    databases()
    connections[DUCK].ensure_connection()
    return connections[DUCK].connection.raw


def fill(rows: int, *, lite: bool = False) -> None:
    """The same rows in the tables of both, or of DuckDB's alone."""
    raw = by_hand()
    for alias in ENGINES:
        for model in (Sale, Plain):
            model._base_manager.using(alias).all().delete()
    raw.execute(
        f"INSERT INTO {SALES} SELECT i + 1, 'shop ' || i % 100, i % 1000, i / 7, (i % 10000) / 100,"
        f" TIMESTAMP '2024-01-01' + to_seconds(i) FROM range({rows}) t(i)"
    )
    raw.execute(f"INSERT INTO benchmarks_plain SELECT id, shop, pieces, weight FROM {SALES}")
    if lite:
        for model in (Sale, Plain):
            found: Any = model._base_manager.using(DUCK).order_by("pk").iterator()
            model._base_manager.using(LITE).bulk_create(found)


#: The seconds of ours and of theirs, round by round.
Seconds = tuple[list[float], list[float]]


def in_turn(ours: Callable[[], float], theirs: Callable[[], float], rounds: int) -> Seconds:
    """Seconds of both sides; the first round is not counted."""
    with no_collecting():
        ours(), theirs()
        taken = [(ours(), theirs()) for _ in range(rounds)]
    return [one for one, _ in taken], [one for _, one in taken]


def totals(alias: str) -> list[Any]:
    """A question as reports ask it."""
    sales = Sale.objects.using(alias).filter(pieces__gt=10).values("shop")
    return list(sales.annotate(n=Count("pk"), all=Sum("pieces"), mean=Avg("weight")).order_by("shop"))


TOTALS = (
    "SELECT shop, COUNT(id), SUM(pieces), AVG(weight) FROM benchmarks_sale WHERE pieces > ? GROUP BY shop ORDER BY shop"
)


def aggregate(rows: int = 10_000_000, rounds: int = 7) -> Seconds:
    """An aggregate of the ORM, and the same SQL given to duckdb by hand."""
    fill(rows)
    raw = by_hand()
    return in_turn(
        partial(timed, partial(totals, DUCK)), partial(timed, lambda: raw.execute(TOTALS, [10]).fetchall()), rounds
    )


#: Lookup of the ORM -> the condition as it is written by hand, and its parameter.
PARTS = {"startswith": ("LIKE ?", "{}%"), "contains": ("LIKE ?", "%{}%"), "endswith": ("LIKE ?", "%{}")}


def part_of_text(lookup: str, rows: int = 5_000_000, rounds: int = 7) -> Seconds:
    """Rows counted by a part of a text, and the same with a LIKE by hand."""
    fill(0)
    raw = by_hand()
    raw.execute(
        f"INSERT INTO {SALES} SELECT i + 1, 'shop ' || i * 7919 % {rows}, 1, 1, 1, TIMESTAMP '2024-01-01' FROM range({rows}) t(i)"
    )
    condition, pattern = PARTS[lookup]
    text = "shop 12" if lookup == "startswith" else "2345"
    sql = f"SELECT COUNT(*) FROM {SALES} WHERE shop {condition}"
    ours = Sale.objects.using(DUCK).filter(**{f"shop__{lookup}": text}).count
    return in_turn(
        partial(timed, ours), partial(timed, lambda: raw.execute(sql, [pattern.format(text)]).fetchall()), rounds
    )


def aggregate_on_sqlite(rows: int = 1_000_000, rounds: int = 3) -> Seconds:
    """An aggregate of the ORM on DuckDB, and on SQLite with the same rows."""
    fill(rows, lite=True)
    return in_turn(partial(timed, partial(totals, DUCK)), partial(timed, partial(totals, LITE)), rounds)


def reading(rows: int = 100_000, rounds: int = 7, model: type[models.Model] = Sale) -> Seconds:
    """The instances of a model, from DuckDB and from SQLite."""
    fill(rows, lite=True)
    manager = model._base_manager
    return in_turn(
        partial(timed, lambda: list(manager.using(DUCK))), partial(timed, lambda: list(manager.using(LITE))), rounds
    )


def reading_plain(rows: int = 100_000, rounds: int = 7) -> Seconds:
    """The same with a model whose values SQLite need not convert."""
    return reading(rows, rounds, Plain)


def sales(rows: int) -> list[Sale]:
    return [
        Sale(
            shop=f"shop {number % 100}",
            pieces=number % 1000,
            weight=number / 7,
            price=decimal.Decimal(number % 10000) / 100,
            sold=START + datetime.timedelta(seconds=number),
        )
        for number in range(rows)
    ]


def insert_by_hand(objs: list[Sale]) -> None:
    """The driver's fastest route: a table of Arrow; it gives the objects their keys, as ``bulk_create()`` does."""
    given = pa.table(
        {
            "shop": pa.array([obj.shop for obj in objs], pa.string()),
            "pieces": pa.array([obj.pieces for obj in objs], pa.int32()),
            "weight": pa.array([obj.weight for obj in objs], pa.float64()),
            "price": pa.array([obj.price for obj in objs], pa.decimal128(10, 2)),
            "sold": pa.array([obj.sold for obj in objs], pa.timestamp("us")),
        }
    )
    columns = "shop, pieces, weight, price, sold"
    raw = by_hand()
    raw.register("given", given)
    raw.execute(f"INSERT INTO {SALES} ({columns}) SELECT {columns} FROM given RETURNING id")
    for obj, (key,) in zip(objs, raw.fetchall(), strict=True):
        obj.pk = key


def bulk_create(rows: int = 100_000, rounds: int = 7, manager: Any = Sale.objects) -> Seconds:
    """``bulk_create()`` of a ``DuckDBQuerySet``, and Arrow by hand."""
    fill(0)

    def seconds(insert: Callable[[list[Sale]], object]) -> float:
        Sale.objects.using(DUCK).all().delete()
        objs = sales(rows)
        return timed(lambda: insert(objs))

    return in_turn(partial(seconds, manager.using(DUCK).bulk_create), partial(seconds, insert_by_hand), rounds)


def bulk_create_of_django(rows: int = 100_000, rounds: int = 7) -> Seconds:
    """The same with Django's own manager, which asks each object."""
    return bulk_create(rows, rounds, Sale._base_manager)


#: Name, function, rows, the highest ratio that is the goal.
SCENARIOS: tuple[tuple[str, Callable[..., Seconds], int, float | None], ...] = (
    ("ORM aggregate against SQL by hand", aggregate, 10_000_000, 1.05),
    ("startswith against LIKE by hand", partial(part_of_text, "startswith"), 5_000_000, 1.1),
    ("contains against LIKE by hand", partial(part_of_text, "contains"), 5_000_000, 1.1),
    ("endswith against LIKE by hand", partial(part_of_text, "endswith"), 5_000_000, 1.1),
    ("model instances against SQLite", reading, 100_000, 1.1),
    ("model instances that SQLite need not convert", reading_plain, 100_000, 1.1),
    ("bulk_create of DuckDBQuerySet against Arrow by hand", bulk_create, 100_000, 1.5),
    ("bulk_create of Django's manager against Arrow by hand", bulk_create_of_django, 100_000, None),
    ("ORM aggregate against SQLite", aggregate_on_sqlite, 1_000_000, None),
)


def measure(sample: Sample) -> Iterator[Line]:
    for name, scenario, rows, most in SCENARIOS:
        yield ratio(Pair(name, *scenario(sample.size(rows), sample.rounds)), most, f"{sample.size(rows):,} rows")


if __name__ == "__main__":
    for line in measure(Sample()):
        print("  ".join(line.cells), flush=True)
