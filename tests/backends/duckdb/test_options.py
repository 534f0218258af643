"""The valid values of NAME and OPTIONS, and the messages for invalid ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, OperationalError, ProgrammingError, connections

from django_dialect_bridge.backends.duckdb.driver.databases import forget


def rows(connection: Any, sql: str) -> Any:
    with connection.cursor() as cursor:
        return cursor.execute(sql).fetchall()


@pytest.mark.parametrize(
    ("options", "sql", "found"),
    [
        ({"config": {"threads": 2}}, "SELECT current_setting('threads')", 2),
        ({"config": None, "extensions": None, "dialect": None}, "SELECT 1", 1),
        ({"extensions": ["json"]}, "SELECT loaded FROM duckdb_extensions() WHERE extension_name = 'json'", True),
        ({"init_sql": "CREATE TEMP VIEW v AS SELECT 3 AS x"}, "FROM v", 3),
        ({"init_sql": ["CREATE TEMP TABLE t (i INT)", "INSERT INTO t VALUES (4)"]}, "FROM t", 4),
        ({"init_sql": ""}, "SELECT 1", 1),
    ],
)
def test_options_that_are_right(connect: Callable[..., Any], options: Any, sql: str, found: Any) -> None:
    assert rows(connect(**options), sql) == [(found,)]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"isolation_level": "serializable"}, "isolation_level.*use dialect, attach"),
        ({"read_only": "no"}, "OPTIONS.'read_only'. is 'no': use True or False"),
        ({"read_only": True}, "read_only.*is for files"),
        ({"foreign_keys": 1}, "use True or False"),
        ({"config": "threads=1"}, "use a dictionary"),
        ({"config": {"no_such_setting": 1}}, "config.*no_such_setting"),
        ({"config": {"threads": "many"}}, "config.*many"),
        ({"config": {"memory_limit": "2 bananas"}}, "config.*bananas"),
        ({"extensions": "json"}, "'json': use a list of names"),
        ({"extensions": [1]}, "use a list of names"),
        ({"init_sql": 5}, "use a statement, or a list of them"),
        ({"attach": "a.duckdb"}, "use a dictionary of names and paths"),
        ({"attach": {"a": {"type": "sqlite"}}}, "use a dictionary of names and paths"),
        ({"attach": {"a": {"path": 5}}}, "use a dictionary of names and paths"),
        ({"attach": {"a": {"path": "a", "read_only": "no"}}}, "use a dictionary of names and paths"),
        ({"attach": {"a": {"path": "a", "no key": 1}}}, "use a dictionary of names and paths"),
        ({"attach": {"a": {"path": "a", "encryption_key": None}}}, "use a dictionary of names and paths"),
        ({"open_sql": 5}, "use a statement, or a list of them"),
        ({"config": {"allowed_directories": 5, "lock_configuration": True}}, "config.*allowed_directories"),
        ({"config": {"enable_external_access": "perhaps"}}, "config.*perhaps"),
        ({"config": {"lock_configuration": "often"}}, "config.*often"),
        ({"dialect": "tsql"}, "'tsql': use one of duckdb@1.4"),
        ({"dialect": "duckdb@9"}, "use one of duckdb@1.4"),
        ({"dialect": 2.0}, "use one of duckdb@1.4"),
    ],
)
def test_options_that_are_wrong(connect: Callable[..., Any], options: Any, message: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=message) as caught:
        connect(**options).ensure_connection()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"init_sql": ["SELECT 1", "SELEC 2"]}, ProgrammingError, "OPTIONS.'init_sql'.: Parser Error"),
        ({"init_sql": "SET lock_configuration = 3.5.1"}, ProgrammingError, "OPTIONS.'init_sql'.: Parser Error"),
        ({"open_sql": "SELEC 2"}, ProgrammingError, "OPTIONS.'open_sql'.: Parser Error"),
        ({"attach": {"a": "/nowhere/a.duckdb"}}, OperationalError, "OPTIONS.'attach'.: IO Error"),
        ({"attach": {"a": {"path": ":memory:", "typ": 1}}}, ProgrammingError, "OPTIONS.'attach'.: .*\"typ\""),
    ],
)
def test_what_fails_while_connecting_leaves_no_connection(
    connect: Callable[..., Any], options: Any, error: type[Exception], message: str
) -> None:
    connection = connect(**options)
    for _ in range(2):
        with pytest.raises(error, match=message) as caught:
            rows(connection, "SELECT 1")
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["", None])
def test_no_name(connect: Callable[..., Any], name: Any) -> None:
    connection = connect()
    connection.settings_dict["NAME"] = name
    with pytest.raises(ImproperlyConfigured, match="NAME is empty"):
        connection.ensure_connection()


def test_a_file_that_is_not_there_is_not_made_for_reading(connect: Callable[..., Any], tmp_path: Path) -> None:
    with pytest.raises(OperationalError, match=r"a\.duckdb"):
        connect(tmp_path / "a.duckdb", read_only=True).ensure_connection()


def test_databases_in_memory(connect: Callable[..., Any]) -> None:
    """Check that aliases without a name have their own database, as on SQLite, and share a named one."""
    handler: Any = connections
    for name, found in [(":memory:", []), (":memory:shared", [("t",)])]:
        rows(connect(name), "CREATE OR REPLACE TABLE t (i INT)")
        handler.settings["other"] = {**handler.settings["duck"]}
        try:
            assert rows(connections["other"], "SELECT table_name FROM duckdb_tables()") == found
        finally:
            connections["other"].close()
            del connections["other"]
            handler.settings.pop("other")


def fails(connection: Any, sql: str) -> str:
    with pytest.raises(DatabaseError) as caught:
        rows(connection, sql)
    return str(caught.value)


@pytest.mark.parametrize("memory", [False, True])
def test_a_sandbox(connect: Callable[..., Any], tmp_path: Path, memory: bool) -> None:
    """Check that settings that lock DuckDB come last, and once: a second connection could not set them."""
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    for folder in (inside, outside):
        folder.mkdir()
        (folder / "a.csv").write_text("i\n1\n")
    rows(connect(tmp_path / "shop.duckdb"), "CREATE TABLE t (i INT)")
    connection = connect(
        ":memory:locked" if memory else tmp_path / "a.duckdb",
        config={
            "lock_configuration": True,
            "enable_external_access": False,
            "allowed_directories": [f"{inside}/"],
            "threads": 2,
        },
        attach={"shop": {"path": str(tmp_path / "shop.duckdb"), "read_only": False}},
        open_sql=["SET GLOBAL max_expression_depth = 900", "CREATE TABLE IF NOT EXISTS opened (i INT)"],
        init_sql=f"CREATE TEMP VIEW v AS FROM '{inside}/a.csv'",
    )
    for number in range(3):
        assert rows(connection, "FROM v") == [(1,)]
        assert rows(connection, "SELECT current_setting('threads'), current_setting('max_expression_depth')") == [
            (2, 900)
        ]
        assert rows(connection, "SELECT current_setting('TimeZone')") == [("UTC",)]
        rows(connection, "CREATE TABLE IF NOT EXISTS t (i INT)")
        rows(connection, "INSERT INTO t VALUES (1)")
        rows(connection, "INSERT INTO shop.t VALUES (1)")
        rows(connection, "CHECKPOINT")
        assert (
            rows(connection, "SELECT count(*) FROM t")
            == rows(connection, "SELECT count(*) FROM shop.t")
            == [(number + 1,)]
        )
        assert "Permission" in fails(connection, f"FROM '{outside}/a.csv'")
        assert "Permission" in fails(connection, f"ATTACH '{outside}/b.duckdb'")
        assert "Permission" in fails(connection, f"COPY t TO '{outside}/b.csv'")
        assert "has been locked" in fails(connection, "SET threads = 1")
        with connection.chunked_cursor() as cursor:
            assert cursor.execute("FROM v").fetchall() == [(1,)]
        connection.close()
    connect(tmp_path / "other.duckdb")


def test_a_sandbox_for_reading(connect: Callable[..., Any], tmp_path: Path) -> None:
    rows(connect(tmp_path / "a.duckdb"), "CREATE TABLE t AS SELECT 1 AS i")
    config = {"Lock_Configuration": True, "enable_external_access": False, "disabled_filesystems": "HTTPFileSystem"}
    connection = connect(tmp_path / "a.duckdb", read_only=True, config=config)
    for _ in range(2):
        assert rows(connection, "FROM t") == [(1,)]
        assert "has been locked" in fails(connection, "SET threads = 1")
        assert "Permission" in fails(connection, f"FROM '{tmp_path}/a.csv'")
        connection.close()


def test_an_encrypted_database(connect: Callable[..., Any], tmp_path: Path) -> None:
    """Use it as the default database: its tables are found by their own names."""
    source = {"path": tmp_path / "secret.duckdb", "read_only": False, "encryption_key": "it's a secret"}
    options: dict[str, Any] = {"config": {"force_mbedtls_unsafe": True}, "init_sql": "USE secret"}
    connection = connect(":memory:outer", attach={"secret": source}, **options)
    rows(connection, "CREATE TABLE t (i INT)")
    assert rows(connection, "SELECT table_name FROM duckdb_tables()") == [("t",)]
    forget(":memory:outer")
    connection = connect(":memory:outer", attach={"secret": {**source, "encryption_key": "wrong"}}, **options)
    assert fails(connection, "SELECT 1").startswith("OPTIONS['attach']: ")
    assert rows(connect(":memory:outer", attach={"secret": source}, **options), "SELECT count(*) FROM t") == [(0,)]
    forget(":memory:outer")


def test_what_is_run_once(connect: Callable[..., Any], tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.duckdb", open_sql=["CREATE SEQUENCE IF NOT EXISTS s", "SELECT nextval('s')"])
    other = connection.copy("other")
    for one in (connection, other, connection):
        one.ensure_connection()
    assert rows(other, "SELECT nextval('s')") == [(2,)]
    connection.close()
    other.close()
    assert rows(connection, "SELECT nextval('s')") == [(4,)]


def test_a_secret(connect: Callable[..., Any]) -> None:
    connection = connect(open_sql="CREATE SECRET s (TYPE http, BEARER_TOKEN 'x')", extensions=["httpfs"])
    try:
        connection.ensure_connection()
    except DatabaseError as error:
        pytest.skip(str(error))
    other = connection.copy("other")
    other.settings_dict = {**connection.settings_dict}
    assert rows(connection, "SELECT name FROM duckdb_secrets()") == [("s",)]
