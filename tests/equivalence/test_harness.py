"""The harness itself: determined queries, equal rows in all engines, comparisons that can fail."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, transaction
from django.db.models import Model

from django_dialect_bridge.example.in_duckdb import tables
from tests.corpus import CALLS, EMPTY, QUERIES, UNDETERMINED, WRITES
from tests.every import every

from . import postgres
from .cases import DETERMINED, is_ordered, marked
from .compare import differences
from .differences import TRUTH_ON_SQLITE
from .django_on_sqlite import DJANGO_ON_SQLITE
from .engines import Engine
from .routing import routed_to
from .truth import Json, Row, call_rows, query_rows

pytestmark = pytest.mark.corpus


@every("name", marked(DETERMINED, TRUTH_ON_SQLITE))
def test_rows_do_not_depend_on_insertion_order(databases: None, name: str) -> None:
    truth, other = (query_rows(alias, QUERIES[name]) for alias in (postgres.ALIAS, postgres.REVERSED))
    assert not differences(truth, other, ordered=is_ordered(name))


@every("name", sorted(CALLS))
def test_calls_do_not_depend_on_insertion_order(databases: None, name: str) -> None:
    results = []
    for alias in (postgres.ALIAS, postgres.REVERSED):
        with routed_to(alias):
            results.append(CALLS[name]())
    if name not in UNDETERMINED:
        assert results[0] == results[1]


@every("name", marked([name for name in DETERMINED if name not in TRUTH_ON_SQLITE], DJANGO_ON_SQLITE))
def test_django_on_sqlite_agrees(databases: None, name: str) -> None:
    truth = query_rows(postgres.ALIAS, QUERIES[name])
    found = query_rows(DEFAULT_DB_ALIAS, QUERIES[name])
    assert not differences(truth, found, ordered=is_ordered(name), bare_json_text=True)


@every("name", marked(sorted(CALLS.keys() - UNDETERMINED), DJANGO_ON_SQLITE))
def test_django_calls_on_sqlite_agree(databases: None, name: str) -> None:
    truth = call_rows(postgres.ALIAS, CALLS[name])
    found = call_rows(DEFAULT_DB_ALIAS, CALLS[name])
    assert not differences(truth, found, ordered=False, bare_json_text=True)


@every("name", sorted(EMPTY & QUERIES.keys()))
def test_empty_queries_have_no_sql(databases: None, name: str) -> None:
    with pytest.raises(EmptyResultSet):
        query_rows(postgres.ALIAS, QUERIES[name])


@every("name", sorted(UNDETERMINED & QUERIES.keys()))
def test_undetermined_queries_run(databases: None, name: str) -> None:
    assert query_rows(postgres.ALIAS, QUERIES[name])


@every("name", sorted(WRITES))
def test_writes_run(databases: None, name: str) -> None:
    _write(name, postgres.ALIAS)


@every("name", sorted(WRITES.keys() - {"create_with_greatest_of_null"}))
def test_writes_run_on_sqlite(databases: None, name: str) -> None:
    _write(name, DEFAULT_DB_ALIAS)


def _write(name: str, alias: str) -> None:
    with routed_to(alias), transaction.atomic(using=alias):
        WRITES[name]()
        transaction.set_rollback(True, using=alias)


@pytest.mark.parametrize("engine", ["duckdb", "sqlite"])
def test_engines_hold_the_same_rows(engines: dict[str, Engine], engine: str) -> None:
    for model in tables():
        sql = select_all(model)
        truth = engines["postgres"].run(sql, ())
        found = engines[engine].run(sql, ())
        assert truth
        assert not differences(truth, found, ordered=False), model


def select_all(model: type[Model]) -> str:
    """Select every column of a table."""
    columns = ", ".join(f'"{field.column}"' for field in model._meta.local_concrete_fields)
    return f'SELECT {columns} FROM "{model._meta.db_table}"'


NOON = datetime(2024, 2, 29, 12, tzinfo=UTC)
PAIRS: list[tuple[Any, Any, bool]] = [
    (True, 1, True),
    (True, 0, False),
    (True, "t", False),
    (1, True, False),
    (1, 1.0, True),
    (9007199254740993, 9007199254740992.0, False),
    (1.5, Decimal("1.5"), True),
    (Decimal("0.3333"), 0.3333, True),
    (Decimal("99999999.9999"), Decimal("99999999.9998"), False),
    (NOON, datetime(2024, 2, 29, 12), True),
    (NOON, "2024-02-29 12:00:00", True),
    (NOON, datetime(2024, 2, 29, 13), False),
    (timedelta(seconds=1), 1000000, True),
    (timedelta(seconds=1), 1, False),
    (Json({"a": [1, None]}), '{"a":[1,null]}', True),
    (Json(True), "1", False),
    (Json(None), None, False),
    (Json("1"), "1", False),
    ("", None, False),
    ("a ", "a", False),
    (b"a", memoryview(b"a"), True),
    ("1", 1, False),
    (None, "", False),
]


@every("truth, found, equal", PAIRS)
def test_comparison(truth: Any, found: Any, equal: bool) -> None:
    assert (not differences([(truth,)], [(found,)], ordered=True)) is equal


def test_order_is_compared() -> None:
    rows: list[Row] = [(1,), (2,)]
    assert differences(rows, rows[::-1], ordered=True)
    assert not differences(rows, rows[::-1], ordered=False)


def test_shape_is_compared() -> None:
    shape: Callable[..., list[str]] = differences
    assert shape([(1,)], [(1, 2)], ordered=False)
    assert shape([(1,)], [(1,), (1,)], ordered=False)


def test_sql_by_hand_on_duckdb(engines: dict[str, Engine]) -> None:
    truth = query_rows(postgres.ALIAS, QUERIES["datetime_columns_dates"])
    sql = 'SELECT * FROM example_event WHERE CAST("ends_at" AS DATE) = "day" AND "id" > ? ORDER BY "id"'
    assert not differences(truth, engines["duckdb"].run(sql, [0]), ordered=True)
