"""Every query of the corpus returns Django's rows on PostgreSQL on ClickHouse, or is refused by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
from django.core.exceptions import EmptyResultSet
from django.db import NotSupportedError, connections

from dialects import Target
from django_dialect_bridge import capture, compile_query
from tests.corpus import CALLS, EMPTY, QUERIES, UNDETERMINED

from . import chdb_server
from .cases import is_ordered
from .compare import differences
from .differences import SEMANTICS
from .truth import Row, Statement, call_rows, column_types, fetch, query_rows, truth_alias

pytestmark = pytest.mark.corpus

LONG_NUMBERS = "ClickHouse reads whole numbers of JSON of more than 64 bits as text"

#: Queries with other rows, and why.
KNOWN = dict.fromkeys(
    (
        "json_key_float",
        "json_number_case",
        "json_number_count",
        "json_number_exclude_gt",
        "json_number_gt_itself",
        "json_number_gt_of_16_digits",
        "json_number_gt_of_exponent",
        "json_number_gte",
        "json_number_gte_64_bits",
        "json_number_in",
        "json_number_lt",
        "json_number_lte_of_one",
        "json_number_next_of_29_digits",
        "json_number_of_29_digits",
        "json_number_of_29_digits_gt",
        "json_number_of_29_digits_lt",
        "json_number_of_29_digits_negative",
        "json_unknown_gt",
        "json_unknown_lte",
    ),
    LONG_NUMBERS,
)


def on_chdb(names: Iterable[str]) -> list[Any]:
    """Return a parameter for each name, with the known differences marked; one that is skipped without chdb."""
    if not chdb_server.IS_INSTALLED:
        return [pytest.param("", id="no-chdb", marks=pytest.mark.skip(reason=chdb_server.NOTHING_RAN))]
    return [
        pytest.param(name, marks=[pytest.mark.xfail(strict=True, reason=KNOWN[name])] if name in KNOWN else [])
        for name in sorted(names)
    ]


@pytest.fixture(scope="module")
def server(databases: None) -> Iterator[Target]:
    """Return the target of the server, which holds the rows."""
    with chdb_server.holding_rows():
        connection: Any = connections[chdb_server.ALIAS]
        connection.ensure_connection()
        yield connection.ops.bridge.target


def refused(call: Callable[[], Any]) -> Any:
    """Return the result of compiling; skip what is refused by name."""
    try:
        return call()
    except NotSupportedError as error:
        pytest.skip(f"refused: {error}")


def compared(name: str, truth: list[Row], compiled: Any, *, ordered: bool) -> None:
    """Compare rows, or for a query without determined rows their number."""
    kinds = column_types(truth)
    found = [
        # Text and binaries have one type there, and a binary that is UTF-8 comes as text.
        tuple(
            value.encode() if isinstance(value, str) and kind in (bytes, memoryview) else value
            for value, kind in zip(row, kinds or [str] * len(row), strict=True)
        )
        for row in fetch(chdb_server.ALIAS, Statement(compiled.sql, tuple(compiled.params)))
    ]
    if name in UNDETERMINED:
        assert (len(found), {len(row) for row in found}) == (len(truth), {len(row) for row in truth})
    else:
        assert not differences(truth, found, ordered=ordered, bare_json_text=True)


@pytest.mark.parametrize("name", on_chdb(QUERIES.keys() - EMPTY))
def test_query(server: Target, name: str) -> None:
    compiled = refused(lambda: compile_query(QUERIES[name](), to=server, paramstyle="format", semantics=SEMANTICS))
    try:
        truth = query_rows(truth_alias(name), QUERIES[name])
    except EmptyResultSet:
        truth = []
    compared(name, truth, compiled, ordered=is_ordered(name))


@pytest.mark.parametrize("name", on_chdb(CALLS.keys() - EMPTY))
def test_call(server: Target, name: str) -> None:
    statements = refused(lambda: capture(CALLS[name], to=server, paramstyle="format", semantics=SEMANTICS))
    compared(name, call_rows(truth_alias(name), CALLS[name]), statements[0], ordered=False)
