"""No digit of a decimal is lost on an engine whose decimals have digits: the rows are PostgreSQL's, not about as large."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.corpus import decimals

from .cases import is_ordered
from .compare import read_datetime
from .engines import Engine
from .test_rows import bridge_call, bridge_query
from .truth import Row, call_rows, query_rows, truth_alias


def exact(rows: list[Row], *, ordered: bool) -> list[Any]:
    """Return the rows with each number written out, sorted unless the query sorts them."""
    found = [tuple(map(written, row)) for row in rows]
    return found if ordered else sorted(found, key=repr)


def written(value: Any) -> Any:
    """Return a number without zeros at its end, a moment in UTC, and any other value as it is."""
    if isinstance(value, datetime):
        return read_datetime(value)
    number = isinstance(value, int | Decimal)
    return f"{Decimal(value):.40f}".rstrip("0").rstrip(".").replace("-0", "0", value == 0) if number else value


#: Computed in DOUBLE by DuckDB: an average, and a cast of a DOUBLE: 1e15 becomes 1000000000000000.019884624838656.
#: https://duckdb.org/docs/stable/sql/functions/aggregates
OF_FLOATS = {"decimal_average_divided", "decimal_cast_of_float_without_digits"}


@pytest.mark.parametrize(
    ("engine", "name"),
    [
        *(("duckdb", name) for name in decimals.QUERIES if name not in OF_FLOATS),
        *(("postgres", name) for name in decimals.QUERIES),
    ],
)
def test_query(engines: dict[str, Engine], engine: str, name: str) -> None:
    found, truth = bridge_query(engines[engine], name), query_rows(truth_alias(name), decimals.QUERIES[name])
    assert exact(found, ordered=is_ordered(name)) == exact(truth, ordered=is_ordered(name))


@pytest.mark.parametrize("engine", ["duckdb", "postgres"])
@pytest.mark.parametrize("name", decimals.CALLS)
def test_call(engines: dict[str, Engine], engine: str, name: str) -> None:
    found, truth = (
        bridge_call(engines[engine], decimals.CALLS[name]),
        call_rows(truth_alias(name), decimals.CALLS[name]),
    )
    assert exact(found, ordered=False) == exact(truth, ordered=False)
