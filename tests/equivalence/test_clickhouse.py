"""Every query of the corpus returns Django's rows on PostgreSQL on ClickHouse, or is refused by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from django.db import connections

from dialects import Target
from tests.corpus import CALLS, EMPTY, QUERIES

from . import chdb_server
from .reading import cases, check_call, check_query

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
    return cases(names, KNOWN, chdb_server.IS_INSTALLED, chdb_server.NOTHING_RAN)


@pytest.fixture(scope="module")
def server(databases: None) -> Iterator[Target]:
    """Return the target of the server, which holds the rows."""
    with chdb_server.holding_rows():
        connection: Any = connections[chdb_server.ALIAS]
        connection.ensure_connection()
        yield connection.ops.bridge.target


@pytest.mark.parametrize("name", on_chdb(QUERIES.keys() - EMPTY))
def test_query(server: Target, name: str) -> None:
    check_query(chdb_server.ALIAS, server, name)


@pytest.mark.parametrize("name", on_chdb(CALLS.keys() - EMPTY))
def test_call(server: Target, name: str) -> None:
    check_call(chdb_server.ALIAS, server, name)
