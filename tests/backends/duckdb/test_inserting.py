"""Many rows at once, and keys that are given."""

from __future__ import annotations

import datetime
import decimal
import uuid
from typing import Any

import pytest
from django.db import IntegrityError, ProgrammingError, connections
from django.db.models import F, Value
from django.db.models.functions import Upper
from django.test.utils import CaptureQueriesContext

from tests.backends.duckdb.models import Shelf, Thing

NOON = datetime.datetime(2024, 6, 1, 12, tzinfo=datetime.timezone.utc)
FULL: dict[str, Any] = {
    "price": decimal.Decimal("12345678.90"),
    "made": NOON,
    "notes": {"a": [1, None, "ä"]},
    "picture": b"\0\xff",
    "lasts": datetime.timedelta(days=400, microseconds=7),
    "key": uuid.UUID(int=7),
}
EMPTY: dict[str, Any] = dict.fromkeys(FULL) | {"notes": {}}


@pytest.fixture
def shelf(duck: Any) -> Shelf:
    return Shelf.objects.using("duck").create(name="a")


@pytest.mark.parametrize("rows", [[FULL], [FULL, EMPTY], [EMPTY, FULL], [EMPTY, EMPTY], [FULL, FULL]], ids=str)
def test_values_come_back_as_they_went(shelf: Shelf, rows: list[dict[str, Any]]) -> None:
    things = Thing.objects.using("duck")
    made = things.bulk_create(Thing(shelf=shelf, name=str(place), **row) for place, row in enumerate(rows))
    found = list(things.order_by("name"))
    assert [{name: getattr(thing, name) for name in FULL} for thing in found] == rows
    assert [thing.pk for thing in found] == [thing.pk for thing in made]
    assert [thing.shout for thing in made] == [thing.name for thing in made]


def test_an_aware_instant_of_another_zone(shelf: Shelf) -> None:
    here = NOON.astimezone(datetime.timezone(datetime.timedelta(hours=5)))
    things = Thing.objects.using("duck")
    things.bulk_create([Thing(shelf=shelf, name="x", made=here), Thing(shelf=shelf, name="y", made=NOON)])
    assert things.filter(made=NOON).count() == 2


def test_many_rows_are_one_statement_of_lists(duck: Any) -> None:
    with CaptureQueriesContext(duck) as queries:
        made = Shelf.objects.using("duck").bulk_create(Shelf(name=str(number)) for number in range(2000))
    assert len([query for query in queries.captured_queries if "INSERT" in query["sql"]]) == 1
    assert [shelf.pk for shelf in made] == list(range(1, 2001))


def test_expressions_among_the_values(duck: Any) -> None:
    shelves = Shelf.objects.using("duck")
    shelves.bulk_create([Shelf(name=Upper(Value("a"))), Shelf(name="b")])
    assert sorted(shelves.values_list("name", flat=True)) == ["A", "b"]


@pytest.mark.parametrize(
    "options",
    [{"ignore_conflicts": True}, {"update_conflicts": True, "update_fields": ["height"], "unique_fields": ["name"]}],
)
def test_rows_that_are_there_already(shelf: Shelf, options: dict[str, Any]) -> None:
    shelves = Shelf.objects.using("duck")
    shelves.bulk_create([Shelf(name="a", height=9), Shelf(name="b", height=9)], **options)
    assert shelves.get(name="a").height == (3 if "ignore_conflicts" in options else 9)
    assert shelves.get(name="b").height == 9


def test_rows_conflict_by_a_constraint(shelf: Shelf) -> None:
    """Check a constraint of the model, or of the table alone; MERGE needs none."""
    shelves, rows = Shelf.objects.using("duck"), [Shelf(name="b", height=3), Shelf(name="c", height=4)]
    options: Any = {"update_conflicts": True, "update_fields": ["name"], "unique_fields": ["height"]}
    with pytest.raises(ProgrammingError, match="keeps height unique"):
        shelves.bulk_create(rows, **options)
    with connections["duck"].cursor() as cursor:
        cursor.execute("CREATE UNIQUE INDEX one_of_a_height ON duck_shelf (height)")
    shelves.bulk_create(rows, **options)
    assert list(shelves.order_by("height").values_list("name", "height")) == [("b", 3), ("c", 4)]


def test_a_key_that_is_given_is_not_made_again(duck: Any) -> None:
    shelves = Shelf.objects.using("duck")
    shelves.create(pk=5, name="a")
    shelves.bulk_create([Shelf(pk=7, name="b"), Shelf(pk=6, name="c")])
    assert shelves.create(name="d").pk == 8
    shelves.create(pk=2, name="e")
    assert shelves.create(name="f").pk == 9
    shelves.create(pk=2**63 - 1, name="g")
    assert shelves.create(name="h").pk == 10


def test_a_key_that_is_taken(shelf: Shelf) -> None:
    with pytest.raises(IntegrityError):
        Shelf.objects.using("duck").bulk_create([Shelf(pk=shelf.pk, name="x"), Shelf(pk=99, name="y")])


def test_flush_and_reset(shelf: Shelf, duck: Any) -> None:
    statements = duck.ops.sql_flush(None, ["duck_shelf"], reset_sequences=True)
    duck.ops.execute_sql_flush(statements)
    assert Shelf.objects.using("duck").create(name="a").pk == 1


def test_update_with_an_expression(shelf: Shelf) -> None:
    Shelf.objects.using("duck").update(height=F("height") + 1)
    shelf.refresh_from_db()
    assert shelf.height == 4


def test_many_rows_after_rows_that_nobody_read(duck: Any) -> None:
    shelves = Shelf.objects.using("duck")
    shelves.bulk_create([Shelf(pk=number, name=f"a{number}") for number in range(1, 1001)])
    next(shelves.iterator(chunk_size=10))
    shelves.bulk_create([Shelf(name=f"b{number}") for number in range(1000)])
    assert shelves.count() == 2000


def test_a_time_zone_without_time_zones_is_told_of(shelf: Shelf, settings: Any) -> None:
    settings.USE_TZ = False
    with pytest.raises(ValueError, match="USE_TZ is False"):
        Thing.objects.using("duck").create(shelf=shelf, name="a", made=NOON)
