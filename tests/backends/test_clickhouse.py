"""The engine for ClickHouse, on the server that chdb embeds: rows in and out, and what is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import DataError, NotSupportedError, connections, models, router
from django.db.models import Count, Exists, Func, IntegerField, OuterRef, Subquery, Sum, Value
from django.db.models.functions import TruncDay
from django.test.utils import CaptureQueriesContext, isolate_apps

from django_dialect_bridge.example.models import Author, Blog, Entry, Event, Picture, Product
from django_dialect_bridge.example.rows import rows
from tests.equivalence import chdb_server

if chdb_server.IS_INSTALLED:
    from django_dialect_bridge.backends.clickhouse import querysets

pytestmark = pytest.mark.skipif(not chdb_server.IS_INSTALLED, reason=chdb_server.NOTHING_RAN)

ALIAS = chdb_server.ALIAS
PAGE = Path(__file__).parents[2] / "docs" / "reference" / "clickhouse.md"


@pytest.fixture(scope="module")
def lake(django_db_blocker: Any) -> Iterator[str]:
    with django_db_blocker.unblock(), chdb_server.holding_rows():
        yield ALIAS


def given(model: Any) -> list[Any]:
    return sorted((row for row in rows() if type(row) is model), key=lambda row: row.pk)


def test_rows_come_back_as_they_went_in(lake: str) -> None:
    for model in (Author, Entry, Event, Picture, Product):
        names = [field.attname for field in model._meta.local_concrete_fields]
        found = model._default_manager.using(lake).order_by("pk")
        wanted = given(model)
        assert [[plain(getattr(row, name)) for name in names] for row in found] == [
            [plain(getattr(row, name)) for name in names] for row in wanted
        ]


def test_rows_of_a_failed_query_are_not_those_of_the_next(lake: str) -> None:
    # Six rows are sent before one fails.
    failing = "SELECT number, throwIf(number > 5) FROM numbers(10) SETTINGS max_block_size = 1"
    for named in (None, "rows"):
        with pytest.raises(Exception, match="throwIf"), closing(connections[lake].create_cursor(named)) as cursor:
            cursor.execute(failing)
            cursor.fetchall()
        assert list(Product.objects.using(lake).filter(pk=1).values_list("pk", "sku")) == [(1, "GTR-001")]


def test_an_inserted_decimal_is_rounded_or_refused(lake: str) -> None:
    products = Product.objects.using(lake)
    fields = {"category_id": 1, "name": "", "weight": None}
    products.bulk_create([Product(id=800 + n, sku=str(n), price=Decimal(f"{n}.995"), **fields) for n in (-1, 1)])
    assert dict(products.filter(pk__gt=700).values_list("pk", "price")) == {799: Decimal(-2), 801: Decimal(2)}
    with pytest.raises(DataError, match=r"example\.Product\.price: 123456789 has more than 10 digits"):
        products.bulk_create([Product(id=900, sku="", price=Decimal(123456789), **fields)])


def plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


def test_groups_subqueries_and_existence(lake: str) -> None:
    entries = Entry.objects.using(lake)
    newest = Entry.objects.filter(blog=OuterRef("pk")).order_by("-pub_date", "-pk").values("headline")[:1]
    blogs = Blog.objects.using(lake).annotate(newest=Subquery(newest), any=Exists(newest)).order_by("newest", "pk")
    by_blog = {entry.blog_id: entry.headline for entry in sorted(given(Entry), key=lambda one: (one.pub_date, one.pk))}
    assert {blog.pk: blog.newest for blog in blogs} == {blog.pk: by_blog.get(blog.pk) for blog in given(Blog)}
    assert all(blog.any == (blog.pk in by_blog) for blog in blogs)
    counts = dict(entries.values_list("blog").annotate(n=Count("pk")))
    assert sum(counts.values()) == len(given(Entry))
    assert entries.filter(pk__lt=0).aggregate(n=Sum("rating")) == {"n": None}


def test_an_iterator_reads_blocks(lake: str) -> None:
    assert [entry.pk for entry in Entry.objects.using(lake).order_by("pk").iterator(chunk_size=2)] == [
        entry.pk for entry in given(Entry)
    ]


def test_rows_are_inserted_in_one_block(lake: str) -> None:
    new = [Product(pk=7000 + n, sku=f"n{n}", name="é' \\ %s", category_id=1, price=Decimal("0.10")) for n in range(50)]
    Product.objects.using(lake).bulk_create(new)
    found = Product.objects.using(lake).filter(pk__gte=7000)
    assert {(one.name, one.price) for one in found} == {("é' \\ %s", Decimal("0.10"))}
    assert found.count() == 50


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (
            lambda: Blog.objects.using(ALIAS).create(name="x"),
            "^example.Blog.id: a key that the database makes is not supported on clickhouse@",
        ),
        (lambda: Entry.objects.using(ALIAS).update(rating=1), "UPDATE is not supported on clickhouse@"),
        (lambda: Entry.objects.using(ALIAS).all().delete(), "DELETE is not supported on clickhouse@"),
        (
            lambda: connections[ALIAS].schema_editor().execute("CREATE TABLE x (y INT)"),
            r"^the database .*: a definition by a model or migration is not supported on clickhouse@",
        ),
        (
            lambda: Blog.objects.using(ALIAS).bulk_create([Blog(pk=1, name="x")], ignore_conflicts=True),
            "does not support ignoring conflicts",
        ),
    ],
    ids=["key", "update", "delete", "schema", "conflict"],
)
def test_what_it_cannot_do_is_refused_by_name(lake: str, call: Callable[[], Any], words: str) -> None:
    with pytest.raises(NotSupportedError, match=words):
        call()


def test_tables_are_read_for_inspectdb(lake: str) -> None:
    connection = connections[lake]
    with connection.cursor() as cursor:
        assert "example_entry" in connection.introspection.table_names(cursor)
        columns = connection.introspection.get_table_description(cursor, "example_product")
        kinds = {column.name: connection.introspection.get_field_type(column.type_code, column) for column in columns}
    assert kinds["price"] == ("DecimalField", {"max_digits": 10, "decimal_places": 2})
    assert kinds["name"] == "TextField"


def test_dates_of_all_years_stay(lake: str) -> None:
    days = [date(1900, 1, 1), date(1969, 12, 31), date(2200, 2, 28)]
    Entry.objects.using(lake).bulk_create(
        Entry(pk=8000 + n, blog_id=1, headline="", pub_date=day, mod_date=day) for n, day in enumerate(days)
    )
    assert (
        list(Entry.objects.using(lake).filter(pk__gte=8000).order_by("pk").values_list("pub_date", flat=True)) == days
    )


def test_rows_come_as_tables(lake: str) -> None:
    products = Product.objects.using(lake).filter(pk__lt=700).order_by("pk").values("pk", "name", "price", "weight")
    table = querysets.arrow(products)
    assert table.column_names == ["pk", "name", "price", "weight"]
    assert table.to_pylist() == list(products)
    frame = querysets.df(products)
    assert list(frame["price"]) == [row["price"] for row in products]
    assert querysets.pl(products.filter(name__contains="%")).rows() == [
        tuple(row.values()) for row in products.filter(name__contains="%")
    ]
    assert querysets.arrow(products.none()).num_rows == 0


def test_truncated_moments_of_a_zone_are_instants(lake: str) -> None:
    days = (
        Event.objects.using(lake)
        .order_by("pk")
        .values("pk", start=TruncDay("starts_at", tzinfo=ZoneInfo("Asia/Tokyo")))
    )
    assert querysets.arrow(days).to_pylist() == list(days)


def test_tables_of_another_database_are_refused() -> None:
    with pytest.raises(NotSupportedError, match="a table of a queryset's rows is not supported on"):
        querysets.arrow(Product.objects.using("default"))


def test_settings_are_those_of_one_statement(lake: str) -> None:
    products = Product.objects.using(lake).filter(name__contains="%").order_by("pk")
    with CaptureQueriesContext(connections[lake]) as queries:
        some = querysets.with_settings(products, max_threads=2, log_comment="a 'quoted' 100%")
        assert some.union(products).count() == products.count() == some.count()
        assert list(some[:2]) == list(products[:2])
        assert some.distinct()[:3].aggregate(n=Count("pk")) == products.distinct()[:3].aggregate(n=Count("pk"))
    has_settings = [" SETTINGS max_threads = %s, log_comment = %s" in query["sql"] for query in queries]
    assert has_settings == [True, False, True, True, False, True, False]
    threads = Func(Value("max_threads"), function="getSetting", output_field=IntegerField())
    assert set(querysets.with_settings(products, max_threads=3).values_list(threads, flat=True)) == {3}
    with pytest.raises(ValueError, match="is no name of a setting"):
        querysets.with_settings(products, **{"a = 1, b": 2})


def test_final_leaves_replaced_rows_out(lake: str) -> None:
    replacing = "ENGINE = ReplacingMergeTree ORDER BY id"
    with connections[lake].cursor() as cursor:
        cursor.execute(f"CREATE TABLE example_blog_2 {replacing} AS SELECT * FROM example_blog")
        cursor.execute("RENAME TABLE example_blog TO example_blog_1, example_blog_2 TO example_blog")
        try:
            Blog.objects.using(lake).bulk_create([Blog(pk=1, name="newer", tagline="")])
            blogs = Blog.objects.using(lake).filter(pk=1)
            assert blogs.count() == 2
            assert [blog.name for blog in querysets.final(blogs)] == ["newer"]
            assert (
                querysets.ClickHouseQuerySet(Blog, using=lake).filter(pk=1).final().settings(max_threads=1).count() == 1
            )
        finally:
            cursor.execute("RENAME TABLE example_blog TO example_blog_2, example_blog_1 TO example_blog")
            cursor.execute("DROP TABLE example_blog_2")


@isolate_apps("django_dialect_bridge.example")
def test_the_block_of_the_page(lake: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = re.search(r"```python\n(class Visit.*?)\n\n\n(.*?)\n(.*?)\n```", PAGE.read_text(), re.DOTALL)
    assert found is not None
    names: dict[str, Any] = {
        "models": models,
        "Count": Count,
        "ClickHouseQuerySet": querysets.ClickHouseQuerySet,
        "__name__": "django_dialect_bridge.example.page",
    }
    exec(found[1], names)
    visits = names["Visit"]
    chdb_server.create_table(visits)
    monkeypatch.setattr(router, "routers", [SimpleNamespace(db_for_read=lambda model, **hints: lake)])
    try:
        visits.objects.using(lake).bulk_create([visits(uuid4(), page) for page in ("a", "a", "b")])
        assert sorted(eval(found[2], names).itertuples(index=False, name=None)) == [("a", 2), ("b", 1)]
        assert eval(found[3], names) == 3
    finally:
        with connections[lake].cursor() as cursor:
            cursor.execute("DROP TABLE example_visit")
