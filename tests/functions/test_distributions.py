"""Quantiles, modes, lists: DuckDB's own aggregates, and what other targets have for them."""

from __future__ import annotations

import duckdb
import pytest

from dialects import Unsupported, translate
from tests.every import every

PRINTED = [
    ("MEDIAN(a)", "oracle", "MEDIAN(a)"),
    ("MEDIAN(a)", "postgres", "PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY a)"),
    ("MEDIAN(a) FILTER(WHERE b > 1)", "oracle", "MEDIAN(CASE WHEN b > 1 THEN a END)"),
    ("QUANTILE_CONT(a, 0.9)", "duckdb", "QUANTILE_CONT(a, 0.9)"),
    ("QUANTILE_CONT(a, 0.9)", "oracle", "PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY a)"),
    (
        "QUANTILE_CONT(a, 0.9) FILTER(WHERE b > 1)",
        "oracle",
        "PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY CASE WHEN b > 1 THEN a END)",
    ),
    (
        "APPROX_QUANTILE(a, 0.9) FILTER(WHERE b > 1)",
        "postgres",
        "PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY a) FILTER(WHERE b > 1)",
    ),
    ("APPROX_COUNT_DISTINCT(a)", "tsql@2017", "COUNT(DISTINCT a)"),
    ("APPROX_COUNT_DISTINCT(a)", "tsql@2019", "APPROX_COUNT_DISTINCT(a)"),
    ("APPROX_COUNT_DISTINCT(a)", "oracle@11g", "COUNT(DISTINCT a)"),
    ("APPROX_COUNT_DISTINCT(a)", "sqlite", "COUNT(DISTINCT a)"),
    ("MODE(a)", "oracle", "STATS_MODE(a)"),
    ("MODE(a)", "postgres", "MODE() WITHIN GROUP (ORDER BY a)"),
    ("LIST(DISTINCT a ORDER BY a)", "postgres", "ARRAY_AGG(DISTINCT a ORDER BY a)"),
]


@every("sql, target, expected", PRINTED)
def test_printed(sql: str, target: str, expected: str) -> None:
    assert translate(f"SELECT {sql} FROM t", to=target).sql == f"SELECT {expected} FROM t"


REFUSED = [
    *[(f"{name}(a)", target) for name in ("HISTOGRAM", "LIST") for target in ("tsql@2022", "oracle@23ai", "sqlite")],
    *[
        (f"{name}(a, b)", target)
        for name in ("ARG_MAX", "ARG_MIN")
        for target in ("tsql", "oracle", "postgres", "sqlite")
    ],
    *[(call, target) for call in ("MEDIAN(a)", "QUANTILE_CONT(a, 0.1)") for target in ("tsql@2008", "sqlite")],
    *[("MODE(a)", target) for target in ("tsql", "sqlite")],
    ("MEDIAN(a) OVER (PARTITION BY b)", "postgres"),
]


@every("sql, target", REFUSED)
def test_refused_by_name(sql: str, target: str) -> None:
    with pytest.raises(Unsupported, match=r"is not supported on .*: .* \(https://"):
        translate(f"SELECT {sql} FROM t", to=target)


def test_a_median_on_sql_server_is_computed_over_windows() -> None:
    translation = translate("SELECT b, MEDIAN(a) FILTER(WHERE c > 1) AS m FROM t GROUP BY b", to="tsql")
    assert translation.sql == (
        "SELECT [ranked].[b], MAX([ranked].[percentile1]) AS m FROM (SELECT b AS [b], PERCENTILE_CONT(0.5) WITHIN GROUP"
        " (ORDER BY CASE WHEN c > 1 THEN a END) OVER (PARTITION BY b) AS [percentile1] FROM t) AS [ranked]"
        " GROUP BY [ranked].[b]"
    )


@pytest.mark.parametrize(
    "percentile",
    [
        "PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY a) FILTER (WHERE a > 2)",
        "PERCENTILE_DISC(0.25) WITHIN GROUP (ORDER BY a DESC) FILTER (WHERE c > 1)",
        "PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY a + c) FILTER (WHERE a < 0)",
        "PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY a) FILTER (WHERE NOT a > 2)",
    ],
)
def test_a_filter_of_a_percentile_chooses_its_values(percentile: str) -> None:
    """Run Oracle's SQL on DuckDB, and compare the rows with those of FILTER."""
    sql = f"SELECT b, {percentile} AS p FROM t GROUP BY b ORDER BY b"
    connection = duckdb.connect(":memory:")
    connection.execute("CREATE TABLE t AS SELECT i % 7 AS a, i % 3 AS b, i % 5 AS c FROM range(40) r(i)")
    connection.execute("INSERT INTO t VALUES (NULL, 1, 2), (NULL, 3, 4)")
    oracle = translate(sql, to="oracle@19c").sql
    assert "FILTER" not in oracle
    assert connection.execute(oracle).fetchall() == connection.execute(translate(sql, to="duckdb").sql).fetchall()
