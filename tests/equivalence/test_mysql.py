"""Every query of the corpus returns Django's rows on PostgreSQL on a MySQL or MariaDB server, or is refused by name.

Through the engine, calls and writes are the same as without the bridge, or better.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
from django.core.exceptions import EmptyResultSet
from django.db import NotSupportedError, connections, transaction

from dialects import Target
from django_dialect_bridge import capture, compile_query
from django_dialect_bridge.example.in_duckdb import tables
from tests.corpus import CALLS, EMPTY, QUERIES, UNDETERMINED, WRITES

from . import mysql_server
from .cases import is_ordered
from .compare import differences
from .differences import SEMANTICS
from .routing import routed_to
from .truth import Row, Statement, call_rows, fetch, query_rows, truth_alias
from .writes import CLOCK, blurred, truth_after

pytestmark = pytest.mark.corpus

#: Writes that are not compared, and why: the engine's semantics are native.
NOT_COMPARED = {
    "create_inherited": "the server makes the key, which is the child's too",
    "update_over_many_to_many": "names that differ in upper and lower case are equal in the server's collation",
}


def on_server(names: Iterable[str]) -> list[Any]:
    """Return a parameter for each name; one that is skipped without a server."""
    if not os.environ.get(mysql_server.VARIABLE):
        return [pytest.param("", id="no-server", marks=pytest.mark.skip(reason=mysql_server.NOTHING_RAN))]
    return sorted(names)


@pytest.fixture(scope="module")
def server(databases: None) -> Iterator[Target]:
    """Return the target of the server, which holds the rows."""
    from django_dialect_bridge.backends.mysql.versions import server_target

    with mysql_server.holding_rows():
        connection: Any = connections[mysql_server.PLAIN]
        yield server_target(connection.mysql_version, connection.mysql_is_mariadb)


def compared(name: str, truth: list[Row], found: list[Row], *, ordered: bool) -> None:
    """Compare rows, or for a query without determined rows their number."""
    if name in UNDETERMINED:
        assert (len(found), {len(row) for row in found}) == (len(truth), {len(row) for row in truth})
    else:
        assert not differences(truth, found, ordered=ordered, bare_json_text=True)


def refused(call: Callable[[], Any]) -> Any:
    """Return the result of compiling; skip what is refused by name."""
    try:
        return call()
    except NotSupportedError as error:
        pytest.skip(f"refused: {error}")


@pytest.mark.parametrize("name", on_server(QUERIES.keys() - EMPTY))
def test_query(server: Target, name: str) -> None:
    compiled = refused(lambda: compile_query(QUERIES[name](), to=server, paramstyle="format", semantics=SEMANTICS))
    found = fetch(mysql_server.PLAIN, Statement(compiled.sql, tuple(compiled.params)))
    try:
        truth = query_rows(truth_alias(name), QUERIES[name])
    except EmptyResultSet:
        truth = []
    compared(name, truth, found, ordered=is_ordered(name))


@pytest.mark.parametrize("name", on_server(CALLS.keys() - EMPTY))
def test_call(server: Target, name: str) -> None:
    statements = refused(lambda: capture(CALLS[name], to=server, paramstyle="format", semantics=SEMANTICS))
    found = fetch(mysql_server.PLAIN, Statement(statements[0].sql, tuple(statements[0].params)))
    compared(name, call_rows(truth_alias(name), CALLS[name]), found, ordered=False)


@pytest.mark.parametrize("name", on_server(WRITES.keys() - CLOCK - NOT_COMPARED.keys()))
def test_write(server: Target, name: str) -> None:
    """Compare all tables after a write by the engine, which is undone."""
    alias = mysql_server.BRIDGED
    with routed_to(alias), transaction.atomic(using=alias):
        try:
            refused(WRITES[name])
            written = {model: contents(alias, model) for model in tables()}
        finally:
            transaction.set_rollback(True, using=alias)
    for model, truth in truth_after(WRITES[name]).items():
        found = blurred(model, written[model])
        assert not differences(blurred(model, truth), found, ordered=False, bare_json_text=True), model


def contents(alias: str, model: Any) -> list[Row]:
    """Return all rows of a table."""
    quote = connections[alias].ops.quote_name
    columns = ", ".join(quote(field.column) for field in model._meta.local_concrete_fields)
    return fetch(alias, Statement(f"SELECT {columns} FROM {quote(model._meta.db_table)}".replace("%", "%%"), ()))
