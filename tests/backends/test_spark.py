"""The engine for Spark, on Sail: rows out, tables written on the server, and what is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.db import NotSupportedError, ProgrammingError, connections, models
from django.db.models import Count, Exists, Max, OuterRef, Subquery, Sum
from django.db.models.functions import TruncDay
from django.test.utils import isolate_apps

from django_dialect_bridge.example.models import Author, Blog, Entry, Event, Measurement, Order, Picture, Product
from django_dialect_bridge.example.rows import rows
from tests.equivalence import sail_server

if sail_server.IS_INSTALLED:
    from django_dialect_bridge.backends.spark import querysets

pytestmark = pytest.mark.skipif(not sail_server.IS_INSTALLED, reason=sail_server.NOTHING_RAN)

ALIAS = sail_server.ALIAS
PAGE = Path(__file__).parents[2] / "docs" / "reference" / "spark.md"


@pytest.fixture(scope="module")
def lake(django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with pytest.MonkeyPatch.context() as patch:
        # The server makes its tables in the working directory.
        patch.chdir(tmp_path_factory.mktemp("lake"))
        with django_db_blocker.unblock(), sail_server.holding_rows():
            yield ALIAS


def given(model: Any) -> list[Any]:
    return sorted((row for row in rows() if type(row) is model), key=lambda row: row.pk)


def plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value


@pytest.mark.parametrize("model", [Author, Entry, Event, Measurement, Order, Picture, Product])
def test_rows_come_back_as_they_are(lake: str, model: Any) -> None:
    names = [field.attname for field in model._meta.local_concrete_fields]
    found = model._default_manager.using(lake).order_by("pk")
    assert [[plain(getattr(row, name)) for name in names] for row in found] == [
        [plain(getattr(row, name)) for name in names] for row in given(model)
    ]


def test_groups_subqueries_and_existence(lake: str) -> None:
    entries = Entry.objects.using(lake)
    newest = Entry.objects.filter(blog=OuterRef("pk")).order_by("-pub_date", "-pk").values("headline")[:1]
    blogs = Blog.objects.using(lake).annotate(newest=Subquery(newest), any=Exists(newest)).order_by("newest", "pk")
    by_blog = {entry.blog_id: entry.headline for entry in sorted(given(Entry), key=lambda one: (one.pub_date, one.pk))}
    assert {blog.pk: blog.newest for blog in blogs} == {blog.pk: by_blog.get(blog.pk) for blog in given(Blog)}
    assert all(blog.any == (blog.pk in by_blog) for blog in blogs)
    assert sum(dict(entries.values_list("blog").annotate(n=Count("pk"))).values()) == len(given(Entry))
    assert entries.filter(pk__lt=0).aggregate(n=Sum("rating")) == {"n": None}


def test_an_iterator_reads_batches(lake: str) -> None:
    with connections[lake].chunked_cursor() as cursor:
        cursor.execute("SELECT id FROM range(100000) ORDER BY id")
        assert cursor.rowcount == -1
        assert cursor.fetchmany(2) == [(0,), (1,)]
    found = Entry.objects.using(lake).order_by("pk").iterator(chunk_size=2)
    assert [entry.pk for entry in found] == [entry.pk for entry in given(Entry)]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (
            lambda: Blog.objects.using(ALIAS).create(name="x"),
            "^example.Blog: INSERT of objects is not supported on spark@",
        ),
        (lambda: Blog.objects.using(ALIAS).bulk_create([Blog(pk=1)]), "^example.Blog: INSERT of objects is not"),
        (lambda: Entry.objects.using(ALIAS).update(rating=1), "UPDATE is not supported on spark@"),
        (lambda: Entry.objects.using(ALIAS).all().delete(), "DELETE is not supported on spark@"),
        (
            lambda: connections[ALIAS].schema_editor().execute("CREATE TABLE x (y INT)"),
            r"^the database .*: a definition by a model or migration is not supported on spark@",
        ),
    ],
    ids=["create", "bulk", "update", "delete", "schema"],
)
def test_what_it_cannot_do_is_refused_by_name(lake: str, call: Callable[[], Any], words: str) -> None:
    with pytest.raises(NotSupportedError, match=words):
        call()


def test_errors_of_the_server_are_those_of_django(lake: str) -> None:
    with pytest.raises(ProgrammingError, match="nothing_here"), connections[lake].cursor() as cursor:
        cursor.execute("SELECT * FROM nothing_here")


def test_tables_are_read_for_inspectdb(lake: str) -> None:
    connection = connections[lake]
    with connection.cursor() as cursor:
        assert "example_entry" in connection.introspection.table_names(cursor, include_views=True)
        columns = connection.introspection.get_table_description(cursor, "example_product")
        kinds = {column.name: connection.introspection.get_field_type(column.type_code, column) for column in columns}
    assert kinds["price"] == ("DecimalField", {"max_digits": 10, "decimal_places": 2})
    assert kinds["name"] == "TextField"


def test_rows_come_as_tables(lake: str) -> None:
    products = Product.objects.using(lake).order_by("pk").values("pk", "name", "price", "weight")
    table = querysets.arrow(products)
    assert table.column_names == ["pk", "name", "price", "weight"]
    assert table.to_pylist() == list(products)
    assert list(querysets.df(products)["price"]) == [row["price"] for row in products]
    assert querysets.pl(products).rows() == [tuple(row.values()) for row in products]
    assert querysets.arrow(products.none()).num_rows == 0


def test_truncated_moments_of_a_zone_are_instants(lake: str) -> None:
    # Without the year 2999, which Sail cannot truncate.
    some = Event.objects.using(lake).filter(starts_at__year__lt=2100).order_by("pk")
    days = some.values("pk", start=TruncDay("starts_at", tzinfo=ZoneInfo("Asia/Tokyo")))
    assert querysets.arrow(days).to_pylist() == list(days)


@pytest.mark.parametrize("call", [lambda one: querysets.arrow(one), lambda one: querysets.write_to(one, "x")])
def test_tables_of_another_database_are_refused(call: Callable[[Any], Any]) -> None:
    with pytest.raises(NotSupportedError, match="a table of a queryset's rows is not supported on"):
        call(Product.objects.using("default"))


@isolate_apps("django_dialect_bridge.example")
def test_the_start_of_the_page(lake: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = re.search(r"```python\n(# Three visits.*?)```", PAGE.read_text(), re.DOTALL)
    assert found is not None
    names: dict[str, Any] = {
        "connections": {"lake": connections[lake]},
        "models": models,
        "Count": Count,
        "Max": Max,
        "SparkQuerySet": querysets.SparkQuerySet,
        "__name__": "django_dialect_bridge.example.page",
    }
    # Its database has another name here.
    try:
        exec(found[1].replace('using("lake")', f'using("{lake}")'), names)
        wanted = [{"page": "a", "n": 2, "longest": 5}, {"page": "b", "n": 1, "longest": 1}]
        assert names["rows"] == wanted
        assert names["frame"].to_dict("records") == wanted
        assert "visit" in names["plan"].lower()
        assert names["seconds"] == [2, 5, 1]
        names["pages"].write_to("page")
        with connections[lake].cursor() as cursor:
            cursor.execute("SELECT page, SUM(n), MAX(longest) FROM page GROUP BY page ORDER BY page")
            assert cursor.fetchall() == [("a", 4, 5), ("b", 2, 1)]
    finally:
        with connections[lake].cursor() as cursor:
            cursor.execute("DROP TABLE IF EXISTS visit")
            cursor.execute("DROP TABLE IF EXISTS page")
