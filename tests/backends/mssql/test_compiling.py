"""The engine's SQL without a server."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.db import NotSupportedError
from django.db.models import CharField, CheckConstraint, Count, Func, Q, Value
from django.db.models.functions import Cast, JSONObject, Length
from django.db.models.lookups import Exact
from django.db.models.sql import UpdateQuery
from mssql import features as base

from django_dialect_bridge.backends.mssql import versions
from django_dialect_bridge.example.models import Author, Blog, Document, Event


def compiled(queryset: Any) -> Any:
    """Return the SQL of a query and its parameters."""
    return queryset.query.get_compiler("mssql").as_sql()


def test_a_query_is_compiled_without_a_connection(mssql: Any) -> None:
    blogs = Blog.objects.filter(Q(pk__gt=2), name__contains="[a]").order_by("name").values("pk")
    sql, params = compiled(blogs[1:3])
    assert sql.endswith("ORDER BY [example_blog].[name] ASC OFFSET 1 ROWS FETCH NEXT 2 ROWS ONLY")
    assert params == (2, r"%\[a]%")
    assert mssql.connection is None


def test_checking_needs_no_server(mssql: Any) -> None:
    """The check names the SQL of an app's own."""

    class Soundex(Func):
        __module__ = "django_dialect_bridge.example.shapes"

        def as_microsoft(self, compiler: Any, connection: Any) -> Any:
            return self.as_sql(compiler, connection)

    found = [each.msg for each in run_checks(tags=["dialects"])]
    (soundex,) = (message for message in found if "Soundex" in message)
    assert soundex.endswith(".as_microsoft() goes to tsql@2019 as it is written")
    assert not [message for message in found if ".backends." in message]
    assert mssql.connection is None


def test_the_features_have_json_objects(mssql: Any) -> None:
    """mssql-django's have not: it compiles none."""
    assert mssql.features.has_json_object_function and not base.DatabaseFeatures.has_json_object_function
    sql, _ = compiled(Document.objects.values(o=JSONObject(title="title")))
    assert "FOR JSON PATH" in sql


def test_without_a_dialect_it_is_the_default_version(configure: Callable[..., Any]) -> None:
    connection = configure()
    sql, _ = compiled(Blog.objects.values("name").annotate(n=Count("pk")))
    assert "COUNT_BIG([example_blog].[id])" in sql
    assert str(connection.ops.bridge.target) == "tsql@2017"
    assert connection.connection is None


def test_constraints_are_compiled_by_mssql_django(mssql: Any) -> None:
    """Check spellings of its compiler that no ``as_microsoft()`` has."""
    check = CheckConstraint(condition=Exact(Length("name"), 3), name="c")
    editor = mssql.SchemaEditorClass(mssql, collect_sql=True)
    assert check._get_check_sql(Blog, editor) == "LEN([name]) = 3"  # type: ignore[attr-defined]


def test_json_objects_in_constraints(configure: Callable[..., Any]) -> None:
    """Before 2022 the server has no JSON_OBJECT, and a constraint takes no subquery; mssql-django prints neither."""
    built = JSONObject(a="name", b=Value("50 % of 'it'"), c=Q(tagline="x"), d=JSONObject(e=Length("name")))
    check = CheckConstraint(condition=Exact(Cast(built, CharField(max_length=9)), "{}"), name="c")
    connection = configure(OPTIONS={"dialect": "tsql@2022"})
    sql = check._get_check_sql(Blog, connection.SchemaEditorClass(connection, collect_sql=True))  # type: ignore[attr-defined]
    assert sql == (
        "CAST(JSON_OBJECT('a': [name], 'b': N'50 % of ''it''', 'c': CAST(CASE WHEN [tagline] = N'x' THEN 1"
        " WHEN NOT ([tagline] = N'x') THEN 0 END AS BIT), 'd': JSON_OBJECT('e': LEN([name] + '.') - 1)) AS nvarchar(9))"
        " = '{}'"
    )
    old = configure(OPTIONS={"dialect": "tsql@2019"})
    message = (
        r"^example\.Blog: JSONObject\(\) in a .+ on tsql@2019: compute it in queries, or use SQL Server 2022 or newer"
        r" \(https://\S+/json-object-transact-sql\)$"
    )
    with pytest.raises(NotSupportedError, match=message):
        check._get_check_sql(Blog, old.SchemaEditorClass(old, collect_sql=True))  # type: ignore[attr-defined]


def test_a_time_zone_that_would_not_be_kept_is_refused(configure: Callable[..., Any]) -> None:
    """Moments are bound in UTC; mssql-django would read them in the time zone of the database."""
    configure(TIME_ZONE="Europe/Paris")
    with pytest.raises(ImproperlyConfigured, match=r"^TIME_ZONE of 'mssql': leave it out: tsql@2017 gets moments"):
        compiled(Event.objects.all())


@pytest.mark.parametrize("dialect", ["duckdb", "tsql@1999", 2019])
def test_a_wrong_dialect_is_told_of(configure: Callable[..., Any], dialect: Any) -> None:
    configure(OPTIONS={"dialect": dialect})
    message = r"^OPTIONS\['dialect'\] of 'mssql' is .*: use one of tsql@2008, "
    with pytest.raises(ImproperlyConfigured, match=message):
        compiled(Blog.objects.all())
    (error,) = (each for each in run_checks(tags=["dialects"]) if each.is_serious())
    assert error.id == "django_dialect_bridge.E003" and re.match(message, error.msg)


def test_a_wrong_name_of_a_driver_is_told_of(configure: Callable[..., Any]) -> None:
    """mssql-django would use pyodbc without a word."""
    assert configure(OPTIONS={"python_driver": "pyodbc"}).vendor == "microsoft"
    message = r"^OPTIONS\['python_driver'\] of 'mssql' is 'pymssql': use pyodbc or mssql_python$"
    with pytest.raises(ImproperlyConfigured, match=message):
        configure(OPTIONS={"python_driver": "pymssql"})


@pytest.mark.parametrize("installed", ["1.7.4", "3.0"])
def test_another_mssql_django_is_refused(monkeypatch: pytest.MonkeyPatch, installed: str) -> None:
    monkeypatch.setattr(versions, "version", {"mssql-django": installed}.__getitem__)
    message = f"^the SQL Server engine is for mssql-django 2.0 or newer, before 3.0; this is {installed}$"
    with pytest.raises(ImproperlyConfigured, match=message):
        versions.check_backend()


def test_the_target_of_a_server() -> None:
    assert str(versions.server_target(2022, False)) == "tsql@2022"
    assert str(versions.server_target(2014, True)) == "tsql@azure"


def test_aware_timestamps_lose_their_zone_without_use_tz(mssql: Any, settings: Any) -> None:
    """As by mssql-django: they are in the time zone of the settings then."""
    settings.USE_TZ, settings.TIME_ZONE = False, "Asia/Bangkok"
    moment = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)
    _, params = compiled(Event.objects.filter(starts_at=moment))
    assert params == (datetime.datetime(2024, 1, 1, 7),)


def test_a_column_of_nulls_is_null(mssql: Any) -> None:
    """mssql-django's bulk_update() gives it no type, which a JSONField needs."""
    query = Document.objects.filter(pk=1).query.chain(UpdateQuery)
    query.add_update_values({"extra": Value(None), "title": Value(None)})
    sql, params = query.get_compiler("mssql").as_sql()
    # Newer versions of Django bind NULL.
    assert sql.replace("= %s", "= NULL").startswith(
        "UPDATE [example_document] SET [extra] = NULL, [title] = NULL WHERE"
    )
    assert set(params) <= {None, 1}


def test_names_that_django_quotes_for_the_backend(mssql: Any) -> None:
    """Prefetching a many-to-many relation gives extra() the names as the backend quotes them."""
    quote = mssql.ops.quote_name
    selected = {"key": f"{quote('example_entry_authors')}.{quote('entry_id')}"}
    authors = Author.objects.filter(entry__in=[1, 2]).extra(select=selected).values("key")
    sql, _ = compiled(authors)
    assert sql.startswith("SELECT ([example_entry_authors].[entry_id]) AS [key] FROM [example_author] INNER JOIN")
