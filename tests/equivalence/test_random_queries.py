"""Random queries have the rows of Django's SQL on PostgreSQL: on DuckDB, SQLite, and a MariaDB or MySQL server."""

from __future__ import annotations

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings

from dialects import Target

from . import mysql_server
from .engines import Engine
from .random_queries import Build, difference, queries
from .test_mysql import on_server
from .test_mysql import server as server
from .truth import Statement, fetch

QUIETLY = list(HealthCheck)


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=QUIETLY)
@given(case=queries())
def test_rows(engines: dict[str, Engine], case: tuple[Build, bool]) -> None:
    check(engines, case)


@settings(max_examples=3000, deadline=None, derandomize=True, suppress_health_check=QUIETLY)
@given(case=queries())
def test_more_rows(engines: dict[str, Engine], case: tuple[Build, bool]) -> None:
    check(engines, case)


def check(engines: dict[str, Engine], case: tuple[Build, bool]) -> None:
    for name in ("duckdb", "sqlite"):
        engine = engines[name]
        try:
            assert difference(case, name, engine.paramstyle, engine.run) == ""
        except duckdb.OutOfRangeException:
            continue  # DuckDB computes the values of rows that a condition before them leaves out.


@pytest.mark.parametrize("_server", on_server(["mysql"]))
@settings(max_examples=500, deadline=None, derandomize=True, suppress_health_check=QUIETLY)
@given(case=queries())
def test_rows_on_mysql(server: Target, _server: str, case: tuple[Build, bool]) -> None:
    found = difference(case, server, "format", lambda sql, params: fetch(mysql_server.PLAIN, Statement(sql, params)))
    assert found == ""
