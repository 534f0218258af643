"""Bulk inserts in every way: a statement for each row, lists, Arrow, and Arrow without a call for each object."""

from __future__ import annotations

import datetime
import decimal
import math
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import django
import pytest
from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, connections, models, transaction
from django.db.models.functions import Upper
from django.test.utils import CaptureQueriesContext, isolate_apps

from django_dialect_bridge.backends.duckdb.driver.columns import FEW, NAME, ArrowRows
from django_dialect_bridge.backends.duckdb.querysets import DuckDBQuerySet
from django_dialect_bridge.backends.duckdb.rows import bulk
from tests.backends.duckdb.models import Shelf, Thing

pytest.importorskip("pyarrow")

MANY = 2 * FEW
DAY = datetime.timedelta(days=1)
EAST = datetime.timezone(datetime.timedelta(hours=5, minutes=45))


class Loud(models.CharField):
    """A field with a way of its own."""

    def get_prep_value(self, value: Any) -> Any:
        return value and f"{value}!"


class Kind(models.Model):
    """A field of each kind."""

    text = models.TextField(null=True)
    name = models.CharField(max_length=50, null=True)
    slug = models.SlugField(null=True, db_index=False)
    loud = Loud(max_length=50, null=True)
    address = models.GenericIPAddressField(null=True)
    file = models.FileField(null=True)
    yes = models.BooleanField(null=True)
    small = models.SmallIntegerField(null=True)
    integer = models.IntegerField(null=True)
    big = models.BigIntegerField(null=True)
    positive = models.PositiveIntegerField(null=True)
    real = models.FloatField(null=True)
    price = models.DecimalField(max_digits=10, decimal_places=2, null=True)
    huge = models.DecimalField(max_digits=38, decimal_places=10, null=True)
    day = models.DateField(null=True)
    time = models.TimeField(null=True)
    moment = models.DateTimeField(null=True)
    made = models.DateTimeField(auto_now_add=True)
    lasts = models.DurationField(null=True)
    binary = models.BinaryField(null=True)
    json = models.JSONField(null=True)
    key = models.UUIDField(null=True)
    self = models.ForeignKey("self", models.CASCADE, null=True)

    objects = DuckDBQuerySet.as_manager()
    by_django = models.Manager()

    class Meta:
        app_label = "duck"


utc = datetime.timezone.utc
VALUES: dict[str, list[Any]] = {
    "text": ["", "a'b\"c\\", "\u00e4\u6f22\U0001f600\u0301", " x ", "%s %% ? $1", "line\nline\ttab", "x" * 100_000],
    "name": ["NULL", "null", "1", "true"],
    "slug": ["a-b"],
    "loud": ["a", "%"],
    "address": ["::1", "10.0.0.1", "::ffff:1.2.3.4"],
    "file": ["a/b.txt", ""],
    "yes": [True, False, 1, "t"],
    "small": [-(2**15), 2**15 - 1, "7"],
    "integer": [-(2**31), 2**31 - 1, 7.0, True],
    "big": [-(2**63), 2**63 - 1, "9"],
    "positive": [0, 2**31 - 1],
    "real": [0.1, -0.0, 1e308, 5e-324, math.inf, -math.inf, 3, "2.5", decimal.Decimal("1.5")],
    "price": [decimal.Decimal("-99999999.99"), decimal.Decimal("0.01"), decimal.Decimal("1E+3"), 7, 1.25, "3.4"],
    "huge": [decimal.Decimal("9" * 28 + "." + "9" * 10), decimal.Decimal("-0.0000000001")],
    "day": [datetime.date.min, datetime.date.max, datetime.date(1969, 12, 31), "2024-02-29"],
    "time": [datetime.time.min, datetime.time.max, datetime.time(1, 2, 3, 4), "10:11"],
    "moment": [
        datetime.datetime(1, 1, 2, tzinfo=utc),
        datetime.datetime(9999, 12, 30, 23, 59, 59, 999999, tzinfo=utc),
        datetime.datetime(1969, 12, 31, 23, 59, 59, 1, tzinfo=EAST),
        "2024-02-29T12:00:00+02:00",
    ],
    "lasts": [
        datetime.timedelta(0),
        400 * DAY,
        -DAY,
        datetime.timedelta(microseconds=-1),
        datetime.timedelta(hours=49),
    ],
    "binary": [b"", b"\0\xff", memoryview(b"view"), bytearray(b"array")],
    "json": [{}, [], {"a": [1, None, "ä\u2028"]}, "text", 1.5, True, 2**70, {"é'\"": {"b": 2**53 + 1}}],
    "key": [uuid.UUID(int=0), uuid.UUID(int=2**128 - 1), str(uuid.UUID(int=5)), uuid.UUID(int=9).hex],
}


def kinds() -> list[Kind]:
    """Return every value once, NULL for each, and more rows of usual values."""
    made = [Kind(**{name: value}) for name, values in VALUES.items() for value in values]
    return [*made, *(Kind(integer=number, text=str(number)) for number in range(MANY))]


def one_by_one(objs: list[Any]) -> None:
    for obj in objs:
        obj.save(using="duck", force_insert=True)


WAYS: dict[str, Callable[[list[Any]], Any]] = {
    "lists": lambda objs: Kind.by_django.using("duck").bulk_create(objs),
    "arrow": lambda objs: Kind.by_django.using("duck").bulk_create(objs),
    "at once": lambda objs: Kind.objects.using("duck").bulk_create(objs),
}


@pytest.fixture
def table(duck: Any) -> Iterator[Any]:
    with duck.schema_editor() as editor:
        editor.create_model(Kind)
    return duck


def stored(connection: Any) -> list[Any]:
    """Return the table's content as text, without the time of creation."""
    columns = ", ".join(
        f'CAST("{field.column}" AS VARCHAR), HASH("{field.column}")'
        for field in Kind._meta.fields
        if field.name != "made"
    )
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {columns} FROM duck_kind ORDER BY id")
        return list(cursor.fetchall())


@pytest.mark.parametrize("way", WAYS)
def test_each_way_gives_the_rows_of_single_inserts(table: Any, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    one_by_one(kinds())
    expected = stored(table)
    with table.cursor() as cursor:
        cursor.execute("DELETE FROM duck_kind")
        cursor.execute("SELECT setval('duck_kind_id_seq', 1, false)")
    if way == "lists":
        monkeypatch.setattr(ArrowRows, "of", lambda *args: None)
    objs = kinds()
    with CaptureQueriesContext(table) as queries:
        WAYS[way](objs)
    assert stored(table) == expected
    assert [obj.pk for obj in objs] == list(range(1, len(objs) + 1))
    assert {(obj._state.adding, obj._state.db) for obj in objs} == {(False, "duck")}
    assert all(obj.made for obj in objs)
    (insert,) = (query["sql"] for query in queries.captured_queries if "INSERT" in query["sql"])
    assert (NAME in insert) == (way != "lists")


@pytest.mark.parametrize("name", [name for name in VALUES if name not in ("text", "json")])
def test_arrow_takes_every_kind_of_column(table: Any, name: str) -> None:
    objs = [Kind(**{name: VALUES[name][number % len(VALUES[name])]}) for number in range(MANY)]
    with CaptureQueriesContext(table) as queries:
        assert bulk.insert(Kind, "duck", objs)
    assert NAME in queries.captured_queries[0]["sql"]
    assert Kind.objects.using("duck").filter(**{f"{name}__isnull": False}).count() == MANY


WRONG: list[tuple[str, Any, type[Exception]]] = [
    ("integer", 2**31, DataError),
    ("big", 2**63, DataError),
    ("positive", -1, IntegrityError),
    ("price", decimal.Decimal("1E10"), DataError),
    ("price", decimal.Decimal("NaN"), ValidationError),
    ("key", "no key", ValidationError),
    ("integer", "x", ValueError),
    ("real", "x", ValueError),
    ("text", "\ud800", Exception),
]


@pytest.mark.parametrize("way", [way for way in WAYS if way != "lists"])
@pytest.mark.parametrize(("name", "value", "error"), WRONG)
def test_a_wrong_value_is_refused_as_in_a_single_insert(
    table: Any, way: str, name: str, value: Any, error: type[Exception]
) -> None:
    with pytest.raises(error) as single:
        one_by_one([Kind(**{name: value})])
    with pytest.raises(error) as many:
        WAYS[way]([*kinds(), Kind(**{name: value})])
    assert type(many.value) is type(single.value)
    assert not Kind.objects.using("duck").exists()
    WAYS[way](kinds())


def test_too_many_places_are_rounded_as_in_a_single_insert(table: Any) -> None:
    prices = [decimal.Decimal("1.005"), decimal.Decimal("1.0149"), decimal.Decimal("-2.675")]
    one_by_one([Kind(price=price) for price in prices])
    Kind.objects.using("duck").bulk_create(Kind(price=price) for _ in range(MANY) for price in prices)
    found = Kind.objects.using("duck").order_by("pk").values_list("price", flat=True)
    assert list(found) == list(found[:3]) * (MANY + 1)


def test_an_error_inside_a_transaction(table: Any) -> None:
    kinds = Kind.objects.using("duck")
    with pytest.raises(IntegrityError), transaction.atomic("duck"):
        kinds.bulk_create(Kind(positive=number - 1) for number in range(MANY))
    with transaction.atomic("duck"):
        kinds.bulk_create(Kind(positive=number) for number in range(MANY))
        kinds.bulk_create(Kind(positive=number) for number in range(MANY))
    assert kinds.count() == 2 * MANY


def test_keys_that_are_given_some_or_all(duck: Any) -> None:
    shelves = DuckDBQuerySet(Shelf, using="duck")
    shelves.bulk_create(Shelf(pk=number, name=str(number)) for number in range(7, 7 + MANY))
    assert shelves.create(name="next").pk == 7 + MANY
    mixed = [Shelf(pk=None if number % 2 else 1000 + number, name=f"m{number}") for number in range(MANY)]
    shelves.bulk_create(mixed)
    assert {shelf.name: shelf.pk for shelf in mixed} == dict(
        shelves.filter(name__startswith="m").values_list("name", "pk")
    )
    with pytest.raises(IntegrityError):
        shelves.bulk_create(Shelf(pk=number, name=f"again {number}") for number in range(7, 7 + MANY))


def test_what_django_has_to_see_to(duck: Any) -> None:
    shelf = Shelf.objects.using("duck").create(name="a")
    things = Thing.objects.using("duck")
    made = things.bulk_create(Thing(shelf=shelf, name=str(number)) for number in range(MANY))
    assert made[3].shout == "3"  # a generated column comes back
    assert things.filter(shelf=shelf).count() == MANY
    with pytest.raises(ValueError, match="unsaved related object"):
        things.bulk_create(Thing(shelf=Shelf(name="b"), name=str(number)) for number in range(MANY))
    shelves = DuckDBQuerySet(Shelf, using="duck")
    shelves.bulk_create(Shelf(name=Upper(models.Value(f"x{number}"))) for number in range(MANY))
    assert shelves.filter(name__startswith="X").count() == MANY
    shelves.bulk_create([Shelf(name=f"X{number}") for number in range(MANY)], ignore_conflicts=True)
    shelves.bulk_create([Shelf(name=f"X{number}") for number in range(MANY)], None, True)
    assert shelves.bulk_create([]) == []
    assert shelves.bulk_create(iter([Shelf(name="one")]))[0].pk
    other = [Shelf(name=f"sqlite {number}") for number in range(MANY)]
    assert not bulk.insert(Shelf, "default", other)


@isolate_apps("django_dialect_bridge.example")
def test_models_of_many_kinds(duck: Any) -> None:
    class Base(models.Model):
        name = models.CharField(max_length=9)
        objects = DuckDBQuerySet.as_manager()

        class Meta:
            app_label = "example"

    class Child(Base):
        more = models.CharField(max_length=9)

        class Meta:
            app_label = "example"

    class Proxy(Base):
        class Meta:
            app_label, proxy = "example", True

    class Default(models.Model):
        key = models.UUIDField(primary_key=True, default=uuid.uuid4)
        size = models.IntegerField(db_default=5)
        objects = DuckDBQuerySet.as_manager()

        class Meta:
            app_label = "example"

    class Ordered(models.Model):
        base = models.ForeignKey(Base, models.CASCADE)
        objects = DuckDBQuerySet.as_manager()

        class Meta:
            app_label, order_with_respect_to = "example", "base"

    class Percent(models.Model):
        name = models.CharField(max_length=9, db_column="50% off")
        objects = DuckDBQuerySet.as_manager()

        class Meta:
            app_label, db_table = "example", "100%"

    with duck.schema_editor() as editor:
        for model in (Base, Child, Default, Ordered, Percent):
            editor.create_model(model)
    with pytest.raises(ValueError, match="multi-table"):
        Child.objects.using("duck").bulk_create(Child(name="a", more="b") for _ in range(MANY))
    bases = Proxy.objects.using("duck").bulk_create(Proxy(name="a") for _ in range(MANY))
    assert [base.pk for base in bases] == list(range(1, MANY + 1))
    sizes = [{}, {"size": 7}]
    made = Default.objects.using("duck").bulk_create(Default(**sizes[number % 2]) for number in range(MANY))
    assert sorted(Default.objects.using("duck").values_list("size", flat=True)) == [5] * FEW + [7] * FEW
    assert len({one.key for one in made}) == MANY
    Default.objects.using("duck").bulk_create(Default() for number in range(MANY))
    assert Default.objects.using("duck").filter(size=5).count() == FEW + MANY
    if django.VERSION >= (6, 0):  # Before, Django leaves the order empty.
        ordered = Ordered.objects.using("duck").bulk_create(Ordered(base=bases[number % 2]) for number in range(MANY))
        assert [one._order for one in ordered[:4]] == [0, 0, 1, 1]
    Percent.objects.using("duck").bulk_create(Percent(name=str(number)) for number in range(MANY))
    assert Percent.objects.using("duck").filter(name="7").count() == 1


def test_threads_at_once(duck: Any) -> None:
    from tests.backends.duckdb.test_transactions import in_thread

    shelves = DuckDBQuerySet(Shelf, using="duck")
    with transaction.atomic("duck"):
        shelves.bulk_create(Shelf(name=f"a{number}") for number in range(MANY))
        made = in_thread(lambda: shelves.all().bulk_create(Shelf(name=f"b{number}") for number in range(MANY)))
        assert len(made) == MANY
    assert shelves.count() == 2 * MANY
    assert connections["duck"].connection is not None
