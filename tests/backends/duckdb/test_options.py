"""What NAME and OPTIONS may be, and what is said of those that may not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, ProgrammingError, connections


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
        ({"isolation_level": "serializable"}, "isolation_level.*there are dialect, attach"),
        ({"read_only": "no"}, "OPTIONS.'read_only'. is 'no': it is to be True or False"),
        ({"read_only": True}, "read_only.*is for files"),
        ({"foreign_keys": 1}, "is to be True or False"),
        ({"config": "threads=1"}, "is to be a dictionary"),
        ({"config": {"no_such_setting": 1}}, "config.*no_such_setting"),
        ({"config": {"threads": "many"}}, "config.*many"),
        ({"config": {"memory_limit": "2 bananas"}}, "config.*bananas"),
        ({"extensions": "json"}, "'json': it is to be a list of names"),
        ({"extensions": [1]}, "is to be a list of names"),
        ({"init_sql": 5}, "is to be a statement, or a list of them"),
        ({"attach": "a.duckdb"}, "is to be a dictionary of names and paths"),
        ({"attach": {"a": {"type": "sqlite"}}}, "is to be a dictionary of names and paths"),
        ({"attach": {"a": {"path": 5}}}, "is to be a dictionary of names and paths"),
        ({"attach": {"a": {"path": "a", "read_only": "no"}}}, "is to be a dictionary of names and paths"),
        ({"attach": {"a": {"path": "a", "no key": 1}}}, "is to be a dictionary of names and paths"),
        ({"attach": {"a": {"path": "a", "encryption_key": None}}}, "is to be a dictionary of names and paths"),
        ({"open_sql": 5}, "is to be a statement, or a list of them"),
        ({"config": {"allowed_directories": 5, "lock_configuration": True}}, "config.*allowed_directories"),
        ({"config": {"enable_external_access": "perhaps"}}, "config.*perhaps"),
        ({"config": {"lock_configuration": "often"}}, "config.*often"),
        ({"dialect": "tsql"}, "'tsql': it is to be one of duckdb@1.4"),
        ({"dialect": "duckdb@9"}, "is to be one of duckdb@1.4"),
        ({"dialect": 2.0}, "is to be one of duckdb@1.4"),
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
    """Without a name each alias has its own, as on SQLite; one with a name is the same for all."""
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
