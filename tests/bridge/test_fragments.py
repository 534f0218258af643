"""SQL of the target's own: ``as_<vendor>()`` of users' expressions, and raw SQL in a dialect, among what is translated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.checks import run_checks
from django.db import NotSupportedError, connections
from django.db.models import (
    Aggregate,
    BooleanField,
    Case,
    CharField,
    Count,
    F,
    Func,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Upper
from django.db.models.lookups import Exact
from django.db.models.sql.compiler import SQLCompiler

from dialects import InvalidSQL, UnknownTarget, translate
from django_dialect_bridge import RawSQL, as_vendor, compile_query
from django_dialect_bridge.dispatch import _overrides, _registry
from django_dialect_bridge.example.models import Blog, Category


class Shape(Func):
    """A format of SQLite's and of SQL Server's own, with a parameter among the argument."""

    output_field = CharField()

    def as_sql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        raise AssertionError("asked for generic SQL")

    def as_sqlite(self, compiler: Any, connection: Any) -> Any:
        sql, params = compiler.compile(self.source_expressions[0])
        return f"PRINTF('100 %%%% %%s: %%s' || %s, {sql}, {sql})", ["'?:p0 %", *params, *params]

    def as_microsoft(self, compiler: Any, connection: Any) -> Any:
        sql, params = compiler.compile(self.source_expressions[0])
        return f"FORMATMESSAGE(N'[%%s]' + %s, {sql})", ("x", *params)


class Longest(Aggregate):
    """An aggregate that another than SQLite does not spell so."""

    function = "NOSUCH"
    output_field = CharField()

    def as_sqlite(self, compiler: Any, connection: Any) -> Any:
        return self.as_sql(compiler, connection, function="GROUP_CONCAT")


class IsGlob(Exact):  # type: ignore[type-arg]
    """A condition of SQLite's own."""

    def as_sqlite(self, compiler: Any, connection: Any) -> Any:
        lhs, params = self.process_lhs(compiler, connection)
        rhs, others = self.process_rhs(compiler, connection)
        return f"{lhs} GLOB {rhs}", (*params, *others)

    def as_microsoft(self, compiler: Any, connection: Any) -> Any:
        sql, params = self.as_sqlite(compiler, connection)
        return f"PATINDEX({sql.replace(' GLOB ', ', ')}) > 0", params


class Total(Subquery):
    """A subquery in a template of SQLite's own."""

    template = "TOTAL_OF(%(subquery)s)"
    output_field = IntegerField()

    def as_sqlite(self, compiler: Any, connection: Any) -> Any:
        return self.as_sql(compiler, connection, template="IFNULL((%(subquery)s), 0)")


class Among(Subquery):
    """A condition whose template has the parentheses of the subquery."""

    template = "(4 IN (%(subquery)s))"
    output_field = BooleanField()

    def as_sqlite(self, compiler: Any, connection: Any) -> Any:
        return self.as_sql(compiler, connection)


class Asking(Func):
    output_field = CharField()

    def as_sqlite(self, compiler: Any, connection: Any) -> Any:
        assert compiler.connection is connection
        return f"'{connection.vendor} {connection.ops.quote_name('a')}'", []


class Short(Func):
    """Has a marker less than parameters."""

    output_field = CharField()

    def as_microsoft(self, compiler: Any, connection: Any) -> Any:
        return "F(%s)", ["a", "b"]


class Globbed(Func):
    """An expression of a package for SQLite alone, which writes SQLite's SQL in ``as_sql()``."""

    output_field = BooleanField()

    def as_sql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        sql, params = compiler.compile(self.source_expressions[0])
        return f"({sql} GLOB %s)", [*params, "a*"]


as_vendor("sqlite", Globbed, native=True)(Globbed.as_sql)

ALIASES = ("plain", "bridged")


@pytest.fixture
def databases(django_db_blocker: Any) -> Iterator[tuple[str, str]]:
    """Return databases with the same rows on Django's SQLite without and with the bridge."""
    settings = {**connections["default"].settings_dict, "NAME": ":memory:", "OPTIONS": {}}
    for alias, engine in zip(ALIASES, ("django.db.backends.sqlite3", "tests.bridged.sqlite"), strict=True):
        connections.settings[alias] = {**settings, "ENGINE": engine}
    with django_db_blocker.unblock():
        for alias in ALIASES:
            with connections[alias].schema_editor() as editor:
                for model in (Blog, Category):
                    editor.create_model(model)
            for name in ("ab", "b%b", "a'b", "ac"):
                Blog.objects.using(alias).create(name=name, tagline=name[:1])
        yield ALIASES
        for alias in ALIASES:
            connections[alias].close()
            del connections[alias], connections.settings[alias]


SHAPED = Shape("name")
QUERIES: dict[str, Callable[[QuerySet[Blog]], Any]] = {
    "selected": lambda blogs: blogs.values_list("pk", SHAPED),
    "filtered": lambda blogs: blogs.filter(Exact(SHAPED, Shape(Value("ab")))).values_list("pk"),
    "ordered and cut": lambda blogs: blogs.order_by(SHAPED.desc()).values_list("pk")[1:3],
    "grouped": lambda blogs: (
        blogs.values(s=Shape("tagline")).annotate(n=Count("pk")).order_by("-s").values_list("s", "n")
    ),
    "aggregated": lambda blogs: blogs.values("tagline").annotate(l=Longest("name")).order_by("l").values_list("l"),
    "aggregated at once": lambda blogs: blogs.aggregate(l=Longest(SHAPED)).items(),
    "distinct": lambda blogs: blogs.order_by(Shape("tagline")).distinct().values_list(Shape("tagline")),
    "united": lambda blogs: blogs.values_list("name").union(blogs.values_list(SHAPED)).order_by("-name"),
    "in a condition": lambda blogs: blogs.filter(IsGlob(F("name"), "a*")).values_list("pk"),
    "not in a condition": lambda blogs: blogs.exclude(IsGlob(Upper("name"), "AB*") | Q(name="ac")).values_list("pk"),
    "as a value": lambda blogs: blogs.annotate(g=IsGlob(F("name"), "a*")).values_list("pk", "g"),
    "in a CASE": lambda blogs: blogs.values_list(Case(When(IsGlob(F("name"), "?b"), then=SHAPED), default=Value("-"))),
    "a subquery": lambda blogs: blogs.annotate(
        t=Total(blogs.filter(pk__lt=OuterRef("pk"), name__contains="%").order_by("-pk").values("pk")[:1])
    ).values_list("pk", "t"),
    "among the rows of a subquery": lambda blogs: blogs.values_list(Among(blogs.order_by("pk").values("pk"))),
    "within a subquery": lambda blogs: blogs.filter(name__in=blogs.values(a=Upper(Asking()))),
    "raw": lambda blogs: blogs.values_list(
        "pk", RawSQL("name GLOB %s || '%%'", ["a*"], BooleanField(), dialect="sqlite")
    ),
    "registered as the target's own": lambda blogs: (
        blogs.filter(Globbed(Upper("name")) | Globbed("tagline")).annotate(g=Globbed("name")).values_list("pk", "g")
    ),
    "the backend is asked": lambda blogs: blogs.values_list(Asking()),
    "updated": lambda blogs: [(blogs.filter(pk=2).update(name=SHAPED),), *blogs.values_list("name")],
}


@pytest.mark.parametrize("name", QUERIES)
def test_rows_are_those_without_the_bridge(databases: tuple[str, str], name: str) -> None:
    plain, bridged = ([*QUERIES[name](Blog.objects.using(alias))] for alias in databases)
    assert plain == bridged and plain != [None]
    assert plain or name == "within a subquery"


def test_it_is_the_text_as_written_with_names_of_the_target_between() -> None:
    queryset = Blog.objects.filter(IsGlob(Upper("name"), "a")).values(s=Shape("name")).order_by("pk")[:1]
    compiled = compile_query(queryset, to="tsql")
    assert compiled.sql == (
        "SELECT TOP 1 FORMATMESSAGE(N'[%%s]' + %s , [example_blog].[name] ) AS [s] FROM [example_blog]"
        " WHERE PATINDEX( UPPER([example_blog].[name]) , %s ) > 0 ORDER BY [example_blog].[id] ASC"
    )
    assert compiled.params == ("x", "a")


def test_a_registered_override_goes_before_the_method() -> None:
    as_vendor("tsql", Shape)(lambda self, compiler, connection: ("'registered'", []))
    try:
        assert "'registered'" in compile_query(Blog.objects.values(a=Shape("name")), to="tsql").sql
    finally:
        del _registry["tsql", Shape]
        for overrides in _overrides.values():
            overrides.clear()


def test_native_sql_of_all_targets_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^native=True is for the SQL of one target: name its family"):
        as_vendor("generic", Globbed, native=True)


def test_each_marker_needs_a_parameter() -> None:
    with pytest.raises(InvalidSQL, match=r"^'F\(%s\)' does not have one placeholder for each of its 2 parameters"):
        compile_query(Blog.objects.values(a=Short()), to="tsql")


@pytest.mark.parametrize("arguments", ["", "'TEXT'", "'TEXT', a", "'', 'a', b", "a, 'b'"])
@pytest.mark.parametrize("name", ["NATIVE_SQL", "native_sql"])
def test_fragments_by_hand_that_are_none(name: str, arguments: str) -> None:
    with pytest.raises(InvalidSQL, match=r"^NATIVE_SQL takes a type and then texts"):
        translate(f"SELECT {name}({arguments}) FROM t", to="tsql")


def test_raw_sql_of_a_packages_type() -> None:
    class Vector(CharField):
        def db_type(self, connection: Any) -> str:
            return "tsvector (of ours)"

        def get_internal_type(self) -> str:
            return "Vector"

    raw = RawSQL("to_tsvector(name)", output_field=Vector(), dialect="postgres")
    assert "(to_tsvector(name)) AS" in compile_query(Blog.objects.values(a=raw), to="postgres").sql


def test_raw_sql_of_another_dialect_is_refused() -> None:
    raw = RawSQL("SOUNDEX(name)", dialect="mssql")
    assert "(SOUNDEX(name)) AS [a]" in compile_query(Blog.objects.values(a=raw), to="tsql@2022").sql
    with pytest.raises(
        NotSupportedError,
        match=r"^example\.Blog: RawSQL in the dialect of tsql is not supported on oracle@19c: write it",
    ):
        compile_query(Blog.objects.values(a=raw), to="oracle@19c")
    with pytest.raises(UnknownTarget):
        RawSQL("1", dialect="nosuch")


def test_the_check_names_what_installed_apps_have(databases: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (Shape, Asking, Compiler):
        monkeypatch.setattr(kind, "__module__", "django_dialect_bridge.example.shapes")
    monkeypatch.delattr(Asking, "as_sqlite")
    found = sorted((each.id, each.msg) for each in run_checks(tags=["dialects"]) if "example.shapes" in each.msg)
    assert found == [
        (
            "django_dialect_bridge.I001",
            "The SQL of django_dialect_bridge.example.shapes.Shape.as_sqlite() goes to sqlite@3.31 as it is written",
        ),
        (
            "django_dialect_bridge.W002",
            "django_dialect_bridge.example.shapes.Compiler is a subclass of Django's own compiler, so that its SQL is not"
            " translated",
        ),
    ]


class Compiler(SQLCompiler):
    pass
