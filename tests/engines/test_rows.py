"""Every query of the corpus, compiled for a server's dialect, returns Django's rows there."""

from __future__ import annotations

import pytest
from django.core.exceptions import EmptyResultSet

from django_dialect_bridge import capture, compile_query
from tests.corpus import CALLS, EMPTY, QUERIES, UNDETERMINED
from tests.equivalence.cases import is_ordered
from tests.equivalence.differences import SEMANTICS
from tests.equivalence.truth import Row, call_rows, query_rows, truth_alias

from .cases import on_servers
from .conftest import Servers
from .judging import Record, compared, judged, shape
from .server import Server

pytestmark = pytest.mark.corpus


def rows_of_query(server: Server, name: str) -> list[Row]:
    """Compile a query set for a server and run it there."""
    compiled = compile_query(QUERIES[name](), to=server.target, paramstyle=server.paramstyle, semantics=SEMANTICS)
    return server.run(compiled.sql, compiled.params)


def rows_of_call(server: Server, name: str) -> list[Row]:
    """Capture the statements of a call, and run the first one."""
    statement, *_ = capture(CALLS[name], to=server.target, paramstyle=server.paramstyle, semantics=SEMANTICS)
    return server.run(statement.sql, statement.params)


@pytest.mark.parametrize(("family", "name"), on_servers(QUERIES.keys() - EMPTY))
def test_query(servers: Servers, family: str, name: str, record_property: Record) -> None:
    """Compare the rows of a query set."""
    server = servers(family)
    with judged(server, record_property):
        found = rows_of_query(server, name)
        try:
            truth = query_rows(truth_alias(name), QUERIES[name])
        except EmptyResultSet:
            truth = []
        if name in UNDETERMINED:
            assert shape(found) == shape(truth)
        else:
            assert not compared(server, truth, found, ordered=is_ordered(name))


@pytest.mark.parametrize(("family", "name"), on_servers(CALLS.keys() - EMPTY))
def test_call(servers: Servers, family: str, name: str, record_property: Record) -> None:
    """Compare the rows of the first statement of a call."""
    server = servers(family)
    with judged(server, record_property):
        found = rows_of_call(server, name)
        truth = call_rows(truth_alias(name), CALLS[name])
        if name in UNDETERMINED:
            assert shape(found) == shape(truth)
        else:
            assert not compared(server, truth, found)
