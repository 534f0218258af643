"""Queries with compilers of packages' own, statements before an error, and databases by alias."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from django.apps import AppConfig
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.db import NotSupportedError, connections
from django.db.models import CharField, Count, Exists, Func, OuterRef, Subquery
from django.db.models.functions import Lower, TruncMonth
from django.db.models.sql import Query, UpdateQuery
from django.db.models.sql.compiler import SQLCompiler

from django_dialect_bridge import as_vendor, capture, compile_query, native_methods, statement
from django_dialect_bridge.dispatch import _overrides, _registry
from django_dialect_bridge.example.models import Author, Blog, Customer, Entry, Restaurant
from tests.corpus import QUERIES

TARGETS = ("tsql", "oracle", "duckdb", "postgres", "sqlite")


class CommentingCompiler(SQLCompiler):
    """A subclass of Django's compiler, with a WITH before each statement."""

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        sql, params = super().as_sql(*args, **kwargs)
        return f'WITH "one" AS (SELECT 1 AS "n") {sql}', params


class CommentingQuery(Query):
    def get_compiler(self, using: Any = None, connection: Any = None, elide_empty: bool = True) -> Any:
        return CommentingCompiler(self, connection or connections[using], using, elide_empty)


class BrokenQuery(Query):
    def get_compiler(self, using: Any = None, connection: Any = None, elide_empty: bool = True) -> Any:
        return BrokenCompiler(self, connection or connections[using], using, elide_empty)


class BrokenCompiler(SQLCompiler):
    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        return {"sqlite": "SELECT 1"}[self.connection.vendor], ()


class VendorsQuery(Query):
    def get_compiler(self, using: Any = None, connection: Any = None, elide_empty: bool = True) -> Any:
        return VendorsCompiler(self, connection or connections[using], using, elide_empty)


class VendorsCompiler(SQLCompiler):
    """A subclass of Django's compiler that has SQL for each vendor of Django's."""

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        begin = {"sqlite": "WITH \"one\" AS MATERIALIZED (SELECT printf('%%s', 1))"}[self.connection.vendor]
        sql, params = super().as_sql(*args, **kwargs)
        return f"{begin} {sql}", params


def of_class(queryset: Any, kind: type[Query]) -> Any:
    queryset.query.__class__ = kind
    return queryset


@pytest.mark.parametrize("target", TARGETS)
def test_a_subclass_of_djangos_compiler_writes_generic_sql(target: str) -> None:
    queryset = Entry.objects.annotate(month=TruncMonth("pub_date")).filter(blog__name="a").order_by("pk")
    plain = compile_query(queryset.values("month"), to=target).sql
    found = compile_query(of_class(queryset.values("month"), CommentingQuery), to=target).sql
    assert found.startswith("WITH ") and found.endswith(plain)


def test_a_compiler_that_knows_one_database_only_is_named() -> None:
    with pytest.raises(
        NotSupportedError, match=r"^the compiler \S+BrokenCompiler, which ended with .*, is not supported on tsql@"
    ):
        compile_query(of_class(Entry.objects.all(), BrokenQuery), to="tsql")


def test_a_compiler_that_nothing_translates_is_named() -> None:
    with pytest.raises(NotSupportedError, match=r"^example\.Entry: the compiler \S+CommentingCompiler, a subclass"):
        capture(lambda: list(of_class(Entry.objects.all(), CommentingQuery)), to="tsql")


def test_on_duckdb_too(django_db_blocker: Any) -> None:
    settings = connections["default"].settings_dict
    connections.settings["duck"] = {**settings, "ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": ":memory:"}
    try:
        with (
            django_db_blocker.unblock(),
            pytest.raises(NotSupportedError, match=r"^example\.Entry: the compiler .* is not supported on duckdb@"),
        ):
            list(of_class(Entry.objects.using("duck"), CommentingQuery))
        assert connections["duck"].vendor == "duckdb"
        with (
            django_db_blocker.unblock(),
            pytest.raises(NotSupportedError, match=r"^example\.Blog: the compiler .* is not supported on duckdb@"),
        ):
            list(Entry.objects.using("duck").filter(blog__in=blogs_below_a()))
    finally:
        connections["duck"].close()
        del connections["duck"], connections.settings["duck"]


@pytest.fixture
def mixed() -> Iterator[str]:
    """Return SQLite's backend with the bridge for SQL Server; nothing runs."""
    settings = connections["default"].settings_dict
    connections.settings["mixed"] = {**settings, "ENGINE": "tests.bridged.sqlite", "OPTIONS": {"dialect": "tsql@2019"}}
    yield "mixed"
    del connections["mixed"], connections.settings["mixed"]


@pytest.mark.parametrize("name", [name for name in QUERIES if name.startswith(("tree_depth", "cte_", "tree_of"))])
def test_what_a_package_makes_of_a_backends_compiler_is_translated_as_a_whole(mixed: str, name: str) -> None:
    query = QUERIES[name]()
    sql, _ = query.query.get_compiler(using=mixed).as_sql()
    assert sql == compile_query(query, to="tsql@2019").sql


def blogs_below_a() -> Any:
    """Return blogs by a package's compiler, which only knows Django's vendors."""
    return of_class(Blog.objects.annotate(small=Lower("name")).filter(small__lte="a").values("pk"), VendorsQuery)


NESTED: dict[str, Callable[[Any], Any]] = {
    "in": lambda entries: entries.filter(blog__in=blogs_below_a()).order_by("pk").values_list("headline"),
    "not in": lambda entries: entries.exclude(blog__in=blogs_below_a()).values_list("headline"),
    "of a subquery": lambda entries: entries.filter(
        blog__in=Blog.objects.filter(pk__in=blogs_below_a(), name__iregex="A").values("pk")
    ).values_list("headline"),
    "exists": lambda entries: entries.filter(Exists(blogs_below_a().filter(pk=OuterRef("blog_id")))).values_list("pk"),
    "of a slice": lambda entries: entries.filter(blog__in=blogs_below_a()).order_by("pk")[:1].values_list("pk"),
    "in a select list": lambda entries: (
        entries.annotate(b=Subquery(blogs_below_a().filter(pk=OuterRef("blog_id")))).order_by("pk").values_list("b")
    ),
    "of an aggregate": lambda entries: [entries.filter(blog__in=blogs_below_a())[:5].aggregate(n=Count("pk"))],
    "of a union": lambda entries: (
        entries.filter(blog__in=blogs_below_a()).values_list("pk").union(entries.filter(rating=2).values_list("pk"))
    ),
    "update": lambda entries: [entries.filter(blog__in=blogs_below_a()).update(rating=3)],
    "delete": lambda entries: [entries.filter(blog__in=blogs_below_a()).delete()],
    "explained": lambda entries: [entries.filter(blog__in=blogs_below_a()).explain().count("LIST SUBQUERY")],
}


@pytest.fixture
def entries(django_db_blocker: Any) -> Iterator[Callable[[str], Any]]:
    """Return entries of two databases in memory: one of Django's backend, one with the bridge mixed in."""
    settings = connections["default"].settings_dict
    engines = {"plain": "django.db.backends.sqlite3", "bridged": "tests.bridged.sqlite"}
    with django_db_blocker.unblock():
        for alias, engine in engines.items():
            connections.settings[alias] = {**settings, "ENGINE": engine, "NAME": ":memory:", "OPTIONS": {}}
            with connections[alias].schema_editor() as editor:
                for model in (Blog, Author, Entry):
                    editor.create_model(model)
            for number, name in enumerate("ABA", 1):
                blog = Blog.objects.using(alias).create(name=name)
                Entry.objects.using(alias).create(
                    blog=blog, headline=name, rating=number, pub_date=date(2024, 1, 1), mod_date=date(2024, 1, 1)
                )
        yield lambda alias: Entry.objects.using(alias)
        for alias in engines:
            connections[alias].close()
            del connections[alias], connections.settings[alias]


@pytest.mark.parametrize("name", NESTED)
def test_around_a_compiler_that_nothing_translates_django_writes_the_statement(
    entries: Callable[[str], Any], name: str
) -> None:
    expected = list(NESTED[name](entries("plain")))
    assert expected and list(NESTED[name](entries("bridged"))) == expected
    # The next statement is translated again.
    query = entries("bridged").filter(rating__gte=2).order_by("pk")
    assert [entry.headline for entry in query] == [entry.headline for entry in entries("plain").filter(rating__gte=2)]


def test_offline_a_compiler_that_nothing_translates_is_named_inside_of_a_query() -> None:
    for target in TARGETS:
        with pytest.raises(NotSupportedError, match=r"^example\.Blog: the compiler \S+VendorsCompiler, a subclass"):
            compile_query(Entry.objects.filter(blog__in=blogs_below_a()), to=target)


def test_an_update_of_a_parents_columns_is_several_statements() -> None:
    query = UpdateQuery(Restaurant)
    query.add_update_values({"name": "a"})
    with pytest.raises(ValueError, match=r"^the query takes 2 statements: use capture\(\)$"):
        compile_query(query, to="tsql")
    update = capture(lambda: Restaurant.objects.update(name="a"), to="tsql")[1]
    assert update.sql.startswith("UPDATE [example_place] SET [name] = ")


def test_a_query_may_be_told_its_database() -> None:
    inner = Blog.objects.using("other").values("pk")
    query = Entry.objects.filter(blog__in=inner).query
    with pytest.raises(ValueError, match="Subqueries aren't allowed across different databases"):
        compile_query(query, to="duckdb")
    assert "IN (SELECT" in compile_query(query, to="duckdb", using="other").sql


def test_an_error_has_the_statements_before_it() -> None:
    with pytest.raises(ValidationError) as caught:
        capture(lambda: Customer(pk=1, name="a", email="a@b.c", city="d").full_clean(), to="tsql")
    captured = caught.value.captured  # type: ignore[attr-defined]
    assert all(" FROM [example_customer] WHERE " in one.sql for one in captured)
    assert (
        captured and caught.value.__notes__[-1] == f"statements before it, in its attribute captured: {len(captured)}"
    )


def test_an_error_of_the_call_itself_is_raised_too() -> None:
    def fails() -> None:
        Blog.objects.count()
        raise KeyError("a")

    with pytest.raises(KeyError) as caught:
        capture(fails, to="oracle")
    assert [one.sql for one in caught.value.captured] == [  # type: ignore[attr-defined]
        'SELECT COUNT(*) AS "__COUNT" FROM "EXAMPLE_BLOG"'
    ]


def test_what_is_not_found_ends_a_call() -> None:
    """Check that only the first case finds a row: the attribute of None ends the call in the second."""
    (statement,) = capture(lambda: Entry.objects.first().headline, to="duckdb")  # type: ignore[union-attr]
    assert statement.sql.endswith('ORDER BY "example_entry"."id" ASC LIMIT 1')


class Shout(Func):
    output_field = CharField()

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        return "'standard'", []

    def as_postgresql(self, *args: Any, **kwargs: Any) -> Any:
        return "'postgres'", []


class Whisper(Shout):
    pass


@pytest.mark.parametrize("target", TARGETS)
def test_what_a_users_class_is_on_postgresql_is_generic_sql(target: str) -> None:
    assert "'postgres'" in compile_query(Blog.objects.values(a=Whisper()), to=target).sql


def test_as_vendor_goes_before_it() -> None:
    as_vendor("tsql", Shout)(lambda self, compiler, connection: ("'registered'", []))
    try:
        assert "'registered'" in compile_query(Blog.objects.values(a=Whisper()), to="tsql").sql
        assert "'postgres'" in compile_query(Blog.objects.values(a=Whisper()), to="oracle").sql
    finally:
        del _registry["tsql", Shout]
        for overrides in _overrides.values():
            overrides.clear()


class ForOneVendor(Func):
    """An expression with SQL for SQLite and SQL Server that is not generic."""

    output_field = CharField()

    def as_sqlite(self, *args: Any, **kwargs: Any) -> Any:
        return "'sqlite'", []

    as_microsoft = as_sqlite


def test_methods_whose_sql_is_native_are_named() -> None:
    here = f"{__name__}.ForOneVendor"
    assert f"{here}.as_sqlite" in native_methods("sqlite")
    assert f"{here}.as_microsoft" in native_methods("tsql@2022")
    assert not any(name.startswith(here) for name in native_methods("oracle"))
    assert f"{__name__}.Shout.as_postgresql" in native_methods("postgres")


def test_the_app_is_installed_by_its_name() -> None:
    assert AppConfig.create("django_dialect_bridge").label == "dialect_bridge"


@pytest.fixture
def triggers(settings: Any) -> Iterator[Any]:
    """Return the settings, and describe the models again after each change of them."""
    yield settings
    statement._schema = ([], statement.FrozenSchema())


@pytest.mark.parametrize("named", [["example_blog"], ["example.Blog"]])
def test_tables_with_triggers_are_named_in_the_settings(triggers: Any, named: list[str]) -> None:
    triggers.DIALECTS_TRIGGERS = named
    statement._schema = ([], statement.FrozenSchema())
    (saved,) = capture(lambda: Blog(name="a", tagline="b").save(), to="tsql@2019")
    assert saved.sql == (
        "SET NOCOUNT ON; DECLARE @written TABLE ([id] BIGINT); INSERT INTO [example_blog] ([name], [tagline])"
        " OUTPUT INSERTED.[id] INTO @written VALUES (%s, %s); SELECT [id] FROM @written; SET NOCOUNT OFF"
    )
    assert "@written" not in capture(lambda: Restaurant.objects.create(name="a"), to="tsql@2019")[0].sql


@pytest.mark.parametrize("named", ["example_blog", ["nosuch"]])
def test_what_is_no_table_is_said_so(triggers: Any, named: object) -> None:
    triggers.DIALECTS_TRIGGERS = named
    statement._schema = ([], statement.FrozenSchema())
    with pytest.raises(ImproperlyConfigured, match=r"^DIALECTS_TRIGGERS is "):
        compile_query(Blog.objects.all(), to="tsql@2019")
