"""What the engine makes of a server: Azure's by a driver that records, and those that are none by the drivers themselves."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Callable
from typing import Any

import pyodbc
import pytest
from django.core.management import call_command
from django.db import Error, NotSupportedError
from django.db.models import Value
from django.db.models.functions import Greatest
from mssql import base

from django_dialect_bridge.example.models import Blog
from tests.backends.listening import listening

BLOGS = Blog.objects.using("mssql")
PARTS = ("client_class", "creation_class", "introspection_class", "validation_class", "SchemaEditorClass")
#: Columns as ODBC describes them: name, type, name of the type, size, digits, may be NULL, default.
COLUMNS = [
    ("id", pyodbc.SQL_BIGINT, "bigint", 19, 0, 0, None),
    ("name", pyodbc.SQL_WVARCHAR, "nvarchar", 100, 0, 1, None),
]


class Cursor:
    """A cursor that answers what mssql-django asks of every server."""

    description: Any = (("a", None, None, None, None, None, None),)
    rowcount = 1

    def __init__(self, driver: Driver) -> None:
        self.driver, self.rows = driver, list[Any]()

    def execute(self, sql: str, params: Any = ()) -> Cursor:
        self.driver.executed.append((sql, tuple(params)))
        self.rows = list(next((rows for text, rows in self.driver.answers.items() if text in sql), []))
        if "IsIdentity" in sql:
            self.rows = [(int(params[1] == "id"),)]
        return self

    def columns(self, table: str) -> list[Any]:
        return [
            (None, None, table, *each[:3], *each[3:4], None, *each[4:5], None, *each[5:6], None, each[6])
            for each in COLUMNS
        ]

    def fetchone(self) -> Any:
        return self.rows.pop(0) if self.rows else None

    def fetchall(self) -> list[Any]:
        rows, self.rows = self.rows, []
        return rows

    def fetchmany(self, size: int) -> list[Any]:
        return self.fetchall()

    def nextset(self) -> bool:
        return False

    def close(self) -> None:
        pass

    def __enter__(self) -> Cursor:
        return self

    def __exit__(self, *error: object) -> None:
        pass


class Driver:
    """A connection of pyodbc to a server of a version and an edition."""

    autocommit = True
    timeout = 0

    def __init__(self, version: str, edition: int) -> None:
        self.answers: dict[str, list[Any]] = {
            "SERVERPROPERTY('ProductVersion')": [(version, edition)],
            "@@TRANCOUNT": [(0,)],
            "SYSDATETIME": [(datetime.datetime(2024, 1, 1),)],
        }
        self.executed: list[tuple[str, Any]] = []
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def getinfo(self, kind: int) -> str:
        return "libmsodbcsql-18.3.so.2.1"

    def cursor(self) -> Cursor:
        return Cursor(self)

    def add_output_converter(self, *args: Any) -> None:
        pass

    def commit(self) -> None:
        pass

    rollback = close = commit


@pytest.fixture
def serve(configure: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[Any, Driver]]:
    """Return a function that configures a connection to a recorded server."""
    for known in ("_known_versions", "_known_azures"):
        monkeypatch.setattr(base.DatabaseWrapper, known, {})

    def serve(version: str, edition: int, options: Any = None, **settings: Any) -> tuple[Any, Driver]:
        driver = Driver(version, edition)

        def connect(text: str, **kwargs: Any) -> Driver:
            driver.asked.append((text, kwargs))
            return driver

        monkeypatch.setattr(base.Database, "connect", connect)
        return configure(OPTIONS=options or {}, **settings), driver

    return serve


#: Azure SQL Database, Azure SQL Managed Instance, and SQL database in Fabric.
AZURE = [("12.0.2000.8", 5), ("12.0.2000.8", 8), ("12.0.2000.8", 12)]


@pytest.mark.parametrize(("version", "edition"), AZURE)
def test_azure_is_a_version(serve: Callable[..., Any], version: str, edition: int) -> None:
    """Its number is that of SQL Server 2014, and its statements are those of the newest version."""
    connection, driver = serve(version, edition)
    list(BLOGS.values_list(Greatest("pk", Value(3))))
    assert str(connection.ops.bridge.target) == "tsql@azure"
    assert driver.executed[-1][0].startswith("SELECT ") and "GREATEST(" in driver.executed[-1][0]


def test_azure_is_declared(serve: Callable[..., Any]) -> None:
    for version, edition, told in (("12.0.2000.8", 5, 0), ("14.0.3456.2", 3, 1)):
        base.DatabaseWrapper._known_versions.clear()
        connection, driver = serve(version, edition, {"dialect": "tsql@azure"})
        sql, _ = BLOGS.values_list(Greatest("pk", Value(3))).query.get_compiler("mssql").as_sql()
        assert "GREATEST(" in sql and driver.asked == []
        with warnings.catch_warnings(record=True) as caught:
            connection.ensure_connection()
        assert len(caught) == told
    assert str(caught[0].message).startswith(
        "the server of 'mssql' is tsql@2017, older than OPTIONS['dialect'], tsql@azure"
    )


def test_azure_signs_in_as_with_mssql_django(serve: Callable[..., Any]) -> None:
    options = {"extra_params": "Authentication=ActiveDirectoryMsi"}
    connection, driver = serve("12.0.2000.8", 5, options, HOST="shop.database.windows.net", USER="id", PASSWORD="x")
    connection.ensure_connection()
    ((text, _),) = driver.asked
    assert "PWD" not in text and "SERVER=shop.database.windows.net" in text and text.endswith(options["extra_params"])
    connection, driver = serve("12.0.2000.8", 5, TOKEN="token")
    connection.ensure_connection()
    ((_, kwargs),) = driver.asked
    assert kwargs["attrs_before"] == {1256: base.prepare_token_for_odbc("token")}


@pytest.mark.parametrize("part", PARTS)
def test_the_rest_is_mssql_djangos(mssql: Any, part: str) -> None:
    assert getattr(mssql, part) is getattr(base.DatabaseWrapper, part)


def test_models_of_tables(serve: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
    """``inspectdb`` asks the catalogue by mssql-django's own statements, which reach the driver as they are."""
    _, driver = serve("15.0.2000.5", 3)
    driver.answers["INFORMATION_SCHEMA.TABLES i"] = [("example_blog", "BASE TABLE", "")]
    call_command("inspectdb", "example_blog", database="mssql")
    printed = capsys.readouterr().out
    assert "id = models.BigAutoField(" in printed
    assert "name = models.CharField(max_length=100, blank=True, null=True)" in printed


def test_a_server_of_no_version_is_told_of(serve: Callable[..., Any]) -> None:
    connection, _ = serve("8.00.194", 3, {"dialect": "tsql@2019"})
    with pytest.raises(NotSupportedError, match=r"^SQL Server v8 is not supported\.$"):
        connection.ensure_connection()


@pytest.mark.parametrize("kind", ["none", "another"])
@pytest.mark.parametrize("driver", ["FreeTDS", "no such driver", "mssql_python"])
def test_a_server_that_cannot_be_used(configure: Callable[..., Any], driver: str, kind: str) -> None:
    """The drivers say so in one line; compiling needs no server."""
    options: dict[str, Any] = {"driver": driver, "host_is_server": True}
    if driver == "mssql_python":
        pytest.importorskip("mssql_python")
        options = {"python_driver": driver, "connection_timeout": 1}
    with listening() as port:
        used = str(port) if kind == "another" else "1"
        configure(HOST="127.0.0.1", PORT=used, USER="u", PASSWORD="p", OPTIONS={"dialect": "tsql@2019", **options})
        with pytest.raises(Error) as told:
            BLOGS.count()
    message = str(told.value)
    assert message and "\n" not in message
    assert driver != "no such driver" or driver in message
    assert BLOGS.filter(pk=1).query.get_compiler("mssql").as_sql()[1] == (1,)
