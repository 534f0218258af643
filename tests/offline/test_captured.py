"""Statements before an error of a call, queries of subclasses inside others, and rows of tables with triggers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import IntegrityError, NotSupportedError, connections, transaction
from django.db.models import CharField, Count, F, Func, Q, Subquery, UniqueConstraint
from django.db.models.functions import Upper
from django.db.models.lookups import Exact
from django.db.models.sql import DeleteQuery, Query, UpdateQuery
from django.db.models.sql.compiler import SQLCompiler
from django.shortcuts import get_object_or_404

from django_dialect_bridge import capture, compile_query, native_methods, statement
from django_dialect_bridge.example.models import Blog, Category, Entry, Place, Product, Restaurant

TARGETS = ("tsql@2017", "oracle@19c", "duckdb", "postgres", "sqlite")


class Counting(SQLCompiler):
    """A subclass of Django's compiler, as in packages for trees: its statement becomes another one's derived table."""

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        sql, params = super().as_sql(*args, **kwargs)
        return f'SELECT "own".* FROM ({sql}) AS "own"', params


class CountingQuery(Query):
    def get_compiler(self, using: Any = None, connection: Any = None, elide_empty: bool = True) -> Any:
        return Counting(self, connection or connections[using], using, elide_empty)


def own(queryset: Any) -> Any:
    """Return the query set with a compiler of its own."""
    queryset.query.__class__ = CountingQuery
    return queryset


@pytest.mark.parametrize("target", TARGETS)
def test_a_query_of_a_subclass_inside_another_is_named(target: str) -> None:
    """Check the refusal: only its own compiler knows its SQL, and nothing sets another class inside."""
    for queryset in (
        Entry.objects.filter(blog__in=own(Blog.objects.values("pk"))),
        Entry.objects.annotate(n=Subquery(own(Blog.objects.values("pk")[:1]))),
        Category.objects.values("pk").union(own(Blog.objects.values("pk"))),
    ):
        with pytest.raises(
            NotSupportedError, match=r"^example\.\w+: the compiler tests\.offline\.test_captured\.Counting, "
        ):
            compile_query(queryset, to=target)


@pytest.mark.parametrize("target", TARGETS)
def test_a_query_of_a_subclass_is_sliced_and_counted(target: str) -> None:
    queryset = own(Entry.objects.annotate(n=Count("authors")).filter(n__gt=1).order_by("pk")[2:5])
    sql = compile_query(queryset.values("pk", "n"), to=target).sql
    assert sql.startswith("SELECT ") and "own" in sql.lower() and "GROUP BY" in sql


def test_an_update_of_both_tables_columns_is_several_statements() -> None:
    query = UpdateQuery(Restaurant)
    query.add_update_values({"name": "a", "seats": 3})
    with pytest.raises(ValueError, match=r"^the query takes \d statements: use capture\(\)$"):
        compile_query(query, to="oracle")
    found = [each.sql for each in capture(lambda: Restaurant.objects.update(name="a", seats=3), to="oracle")]
    assert [sql.split(" SET ")[0] for sql in found if sql.startswith("UPDATE")] == [
        'UPDATE "EXAMPLE_RESTAURANT"',
        'UPDATE "EXAMPLE_PLACE"',
    ]


@pytest.mark.parametrize("target", TARGETS)
def test_an_update_of_a_childs_own_columns_is_one_statement(target: str) -> None:
    query = UpdateQuery(Restaurant)
    query.add_update_values({"seats": F("seats") + 1})
    assert compile_query(query, to=target).sql.startswith("UPDATE ")


def test_a_delete_of_a_child_is_one_statement() -> None:
    query = DeleteQuery(Restaurant)
    query.add_q(Q(seats__lt=3))
    assert (
        compile_query(query, to="tsql").sql
        == "DELETE FROM [example_restaurant] WHERE [example_restaurant].[seats] < %s"
    )


def failing(call: Callable[[], object], error: type[BaseException], target: str = "tsql") -> list[str]:
    """Return the statements before an error."""
    with pytest.raises(error) as caught:
        capture(call, to=target)
    return [each.sql for each in caught.value.captured]  # type: ignore[attr-defined]


def test_an_error_after_writes_has_them() -> None:
    def fails() -> None:
        Blog.objects.filter(pk=1).update(name="a")
        Entry.objects.filter(pk=1).delete()
        raise IntegrityError("a")

    found = failing(fails, IntegrityError)
    assert found[0].startswith("UPDATE [example_blog]") and found[-1].startswith("DELETE FROM [example_entry]")


def test_an_error_in_a_transaction_has_what_was_in_it() -> None:
    def fails() -> None:
        with transaction.atomic():
            Blog.objects.create(name="a")
            with transaction.atomic():
                Category.objects.count()
                raise LookupError("a")

    found = failing(fails, LookupError, "duckdb")
    assert [sql.split(" ")[0] for sql in found if "example_" in sql] == ["INSERT", "SELECT"]


def test_a_constraint_that_is_not_met_has_its_query() -> None:
    constraint = UniqueConstraint(Upper("name"), name="one")
    (found,) = failing(lambda: constraint.validate(Blog, Blog(name="a")), ValidationError)
    assert "UPPER([example_blog].[name])" in found


def test_a_capture_inside_another_has_its_own_statements() -> None:
    def fails() -> None:
        Blog.objects.count()
        inner = failing(lambda: (Category.objects.count(), 1 / 0), ZeroDivisionError, "oracle")
        assert [sql.partition(" FROM ")[2] for sql in inner] == ['"EXAMPLE_CATEGORY"']
        raise KeyError("a")

    assert [sql.partition(" FROM ")[2] for sql in failing(fails, KeyError)] == ["[example_blog]"]


@pytest.mark.parametrize(
    "call",
    [
        lambda: get_object_or_404(Blog, pk=1).name,
        lambda: Blog.objects.get(name="a").name,
        lambda: Blog.objects.earliest("pk").name,
        lambda: Blog.objects.last().name,  # type: ignore[union-attr]
    ],
)
def test_a_row_is_found(call: Callable[[], object]) -> None:
    try:
        found = capture(call, to="tsql")
    except ObjectDoesNotExist:  # pragma: no cover
        pytest.fail("no row was found")
    assert len(found) == 1


class Vendors(Func):
    """An expression with SQL for each vendor, and generic SQL."""

    output_field = CharField()

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        return "'generic'", []

    def as_oracle(self, *args: Any, **kwargs: Any) -> Any:
        return "'oracle'", []

    def as_sqlite(self, *args: Any, **kwargs: Any) -> Any:
        return "'sqlite'", []


class Same(Exact):  # type: ignore[type-arg]
    """A lookup with SQL for one vendor."""

    def as_oracle(self, compiler: Any, connection: Any) -> Any:
        return "1 = 1", []


@pytest.mark.parametrize(
    ("target", "own"), [("oracle@19c", "'oracle'"), ("sqlite", "'sqlite'"), ("duckdb", "'generic'")]
)
def test_methods_of_vendors_are_asked_in_subqueries_too(target: str, own: str) -> None:
    inner = Blog.objects.values(a=Vendors())
    for queryset in (
        inner,
        Entry.objects.filter(headline__in=inner),
        inner.union(Category.objects.values(a=Vendors())),
        Blog.objects.values("pk").annotate(n=Count(Vendors())),
        Blog.objects.filter(Same(Vendors(), "generic")),
    ):
        sql = compile_query(queryset, to=target).sql
        assert own in sql or "1 = 1" in sql
        assert {"'generic'", "'oracle'", "'sqlite'"} - {own} == {
            text for text in ("'generic'", "'oracle'", "'sqlite'") if text not in sql and text != own
        }


def test_lookups_and_expressions_of_one_vendor_are_named() -> None:
    named = native_methods("oracle")
    assert {f"{__name__}.Vendors.as_oracle", f"{__name__}.Same.as_oracle"} <= set(named)
    assert f"{__name__}.Vendors.as_sqlite" not in named
    assert f"{__name__}.Vendors.as_sqlite" in native_methods("sqlite")


@pytest.fixture
def triggered(settings: Any) -> Iterator[None]:
    """Give places and products triggers."""
    settings.DIALECTS_TRIGGERS = ["example_place", "example_product"]
    statement._schema = ([], statement.FrozenSchema())
    yield
    settings.DIALECTS_TRIGGERS = []
    statement._schema = ([], statement.FrozenSchema())


def of_tsql(call: Callable[[], object]) -> list[str]:
    """Return the statements of a call on SQL Server."""
    return [each.sql for each in capture(call, to="tsql@2019")]


def test_rows_of_a_parent_with_triggers_are_in_a_variable(triggered: None) -> None:
    parent, child = (sql for sql in of_tsql(lambda: Restaurant(name="a", seats=1).save()) if "INSERT" in sql)
    assert "[example_place]" in parent and "INTO @written" in parent
    assert "[example_restaurant]" in child and "@written" not in child


def test_many_rows_with_triggers_are_in_a_variable(triggered: None) -> None:
    sql = of_tsql(lambda: Place.objects.bulk_create([Place(name="a"), Place(name="b")]))[0]
    assert "DECLARE @written TABLE" in sql and sql.endswith("FROM @written; SET NOCOUNT OFF")


def test_changes_without_rows_need_no_variable(triggered: None) -> None:
    for call in (
        lambda: Product.objects.filter(pk=1).update(stock=F("stock") + 1),
        lambda: Product.objects.filter(pk=1)._raw_delete("default"),
        lambda: Product.objects.bulk_update([Product(pk=1, stock=3)], ["stock"]),
    ):
        assert not any("@written" in sql or "OUTPUT" in sql for sql in of_tsql(call))


def test_upserts_into_tables_with_triggers_give_no_rows_without_into(triggered: None) -> None:
    rows = [Product(sku="a", name="b", category_id=1, price=1)]
    for options in (
        {"ignore_conflicts": True},
        {"update_conflicts": True, "unique_fields": ["sku"], "update_fields": ["name"]},
    ):
        for sql in of_tsql(lambda options=options: Product.objects.bulk_create(rows, **options)):
            assert "OUTPUT" not in sql or "INTO @written" in sql
