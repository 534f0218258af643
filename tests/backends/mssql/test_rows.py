"""Rows that a server returns through the engine."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from django.db import Error, IntegrityError, ProgrammingError, connections, transaction
from django.db.models import Avg, Count, DecimalField, F, Max, Q, Sum
from django.db.models.functions import Length
from django.test.utils import CaptureQueriesContext

from dialects.sql.types.datatypes import FrozenSchema
from django_dialect_bridge import statement
from django_dialect_bridge.backends.mssql.versions import server_target
from django_dialect_bridge.example.models import Account, Author, Blog, Entry

BLOGS = Blog.objects.using("mssql")


@pytest.fixture
def blogs(server: Any) -> Iterator[Any]:
    """Create a table with rows for one test."""
    with server.schema_editor() as editor:
        editor.create_model(Blog)
    try:
        yield BLOGS.all()
    finally:
        with server.schema_editor() as editor:
            editor.delete_model(Blog)


def test_keys_come_back_in_order(blogs: Any) -> None:
    assert blogs.create(name="ł").pk == 1
    made = blogs.bulk_create([Blog(name=str(number)) for number in range(2500)])
    assert [blog.pk for blog in made] == list(range(2, 2502))
    assert dict(blogs.values_list("pk", "name"))[1501] == "1499"


def test_keys_that_are_given_are_kept(blogs: Any) -> None:
    assert blogs.create(pk="500", name="a").pk == 500
    assert [blog.pk for blog in blogs.bulk_create([Blog(pk=7), Blog(pk=3)])] == [7, 3]
    assert blogs.create(name="b").pk == 501


def test_counts_of_rows(blogs: Any) -> None:
    blogs.bulk_create([Blog(name="a"), Blog(name="b")])
    assert blogs.filter(name="a").update(tagline="z") == 1
    assert blogs.filter(name="none").update(tagline="z") == 0
    assert blogs.bulk_update(blogs, ["name"]) == 2
    assert blogs.filter(name="a")._raw_delete("mssql") == 1


def test_many_values_in_a_list(blogs: Any) -> None:
    blogs.bulk_create([Blog(name=str(number)) for number in range(10)])
    names = [str(number) for number in range(5, 3000)]
    assert blogs.filter(name__in=names).exclude(pk__in=range(9, 5000)).count() == 3


def test_aggregates_and_annotations(blogs: Any) -> None:
    blogs.bulk_create([Blog(name="a"), Blog(name="bb")])
    assert blogs.aggregate(Avg("pk"), n=Count("pk"), most=Max("name")) == {"pk__avg": 1.5, "n": 2, "most": "bb"}
    rows = blogs.annotate(new=Q(pk__gt=1), long=Length("name")).order_by("pk")
    assert list(rows.values_list("new", "long")) == [(False, 1), (True, 2)]


def test_parameters_of_groups_keep_their_digits(blogs: Any) -> None:
    """mssql-django's cursor declares them as NUMERIC, which has none behind the point."""
    blogs.create(name="a")
    part = Sum(F("pk") * Decimal("0.25"), output_field=DecimalField(max_digits=9, decimal_places=2))
    assert list(blogs.values("name").annotate(part=part).filter(part__gt=Decimal("0.2"))) == [
        {"name": "a", "part": Decimal("0.25")}
    ]


def test_prefetched_relations(server: Any) -> None:
    """Django gives their queries names in mssql-django's brackets."""
    day = datetime.date(2024, 1, 1)
    with server.schema_editor() as editor:
        for model in (Blog, Author, Entry):
            editor.create_model(model)
    try:
        blog = BLOGS.create(name="a")
        entry = Entry.objects.using("mssql").create(blog=blog, headline="e", pub_date=day, mod_date=day)
        entry.authors.create(name="b"), entry.authors.create(name="c")
        (found,) = BLOGS.prefetch_related("entry_set__authors")
        assert [author.name for author in found.entry_set.all()[0].authors.all()] == ["b", "c"]
    finally:
        with server.schema_editor() as editor:
            for model in (Entry, Author, Blog):
                editor.delete_model(model)


def test_an_update_to_null_undoes_nothing(server: Any) -> None:
    """What the transaction wrote before it is still there."""
    with server.schema_editor() as editor:
        editor.create_model(Account)
    try:
        accounts = Account.objects.using("mssql")
        accounts.bulk_create([Account(owner=owner, balance=1, limit=1, rate=1) for owner in "ab"])
        with transaction.atomic("mssql"):
            accounts.filter(owner="a").delete()
            assert accounts.filter(owner="b").update(balance=None, rate=None) == 1
            assert list(accounts.values_list("owner", "balance", "rate")) == [("b", None, None)]
    finally:
        with server.schema_editor() as editor:
            editor.delete_model(Account)


def test_savepoints_and_locks(blogs: Any) -> None:
    with transaction.atomic("mssql"):
        blogs.create(pk=1, name="a")
        with pytest.raises(IntegrityError), transaction.atomic("mssql"):
            blogs.create(pk=1, name="b")
        assert blogs.select_for_update(nowait=True).get().name == "a"


def test_iterating_and_raw_sql(blogs: Any) -> None:
    blogs.bulk_create([Blog(name=str(number)) for number in range(5)])
    assert [blogs.get(pk=blog.pk).name for blog in blogs.order_by("pk").iterator(chunk_size=2)] == list("01234")
    raw = blogs.raw("SELECT id, name FROM example_blog WHERE id < %s ORDER BY id", [3])
    assert [blog.name for blog in raw] == ["0", "1"]


def test_a_plan(blogs: Any) -> None:
    """Nothing is executed, and the next statement is."""
    found = blogs.filter(name="a", pk__in=[1, None, 2]).explain()
    assert "example_blog" in found and len(found.splitlines()) > 1
    assert blogs.count() == 0


def test_the_version_is_the_servers(connect: Callable[..., Any]) -> None:
    """It is asked before the first statement is compiled, and kept."""
    connection = connect()
    assert str(connection.ops.bridge.target) == "tsql@2017"
    with pytest.raises(ProgrammingError, match="example_blog"):
        list(BLOGS.all())
    server = server_target(connection.sql_server_version, connection.to_azure_sql_db)
    assert connection.ops.bridge.target == connection.ops.generic.target == server


def test_a_server_that_is_older_than_declared_is_told_of(connect: Callable[..., Any]) -> None:
    connection = connect(dialect="tsql@2022")
    connection.sql_server_version, connection.to_azure_sql_db = 2016, False
    with pytest.warns(
        RuntimeWarning, match=r"^the server of 'mssql' is tsql@2016, older than .*, tsql@2022: statements"
    ):
        connection.ensure_connection()


def test_a_server_that_cannot_be_reached(connect: Callable[..., Any]) -> None:
    connection = connect(dialect="tsql@2022")
    connection.settings_dict["PORT"] = "1"
    with pytest.raises(Error):
        BLOGS.count()
    assert "COUNT_BIG(*)" in BLOGS.annotate(n=Count("*")).query.get_compiler("mssql").as_sql()[0]


def test_a_table_with_a_trigger(blogs: Any, monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    settings.DIALECTS_TRIGGERS = ["example.Blog"]
    monkeypatch.setattr(statement, "_schema", ([], FrozenSchema()))
    monkeypatch.setattr(statement, "_prepare_cache", lambda: None)
    with connections["mssql"].cursor() as cursor:
        cursor.execute("CREATE TRIGGER noted ON example_blog AFTER INSERT AS UPDATE example_blog SET tagline = 'noted'")
    with CaptureQueriesContext(connections["mssql"]) as queries:
        assert blogs.create(name="a").pk == 1
        assert [blog.pk for blog in blogs.bulk_create([Blog(name="b"), Blog(name="c")])] == [2, 3]
    assert all("INTO @written" in query["sql"] for query in queries.captured_queries if "INSERT" in query["sql"])
    assert blogs.filter(tagline="noted").update(name="z") == 3
