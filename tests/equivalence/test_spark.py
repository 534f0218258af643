"""Every query of the corpus returns Django's rows on PostgreSQL on Sail, or is refused by name.

The queries of ``KNOWN`` are those that Sail answers otherwise than Spark, and one that Spark refuses too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from django.db import connections

from dialects import Target
from tests.corpus import CALLS, EMPTY, QUERIES

from . import sail_server
from .differences import by_name
from .reading import cases, check_call, check_query

pytestmark = pytest.mark.corpus

#: What Sail 0.7.2 answers otherwise than the documents of Spark 4.1 say; a Spark 4.1.4 had the rows of each.
ON_SAIL: dict[str, tuple[str, ...]] = {
    "a scalar subquery need not be aggregated: "
    "https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html": (
        "binary_group_subquery",
        "binary_subquery_equal",
        "binary_subquery_sorted",
        "cast_difference_of_subquery_to_text",
        "cte_per_row",
        "decimal_cast_in_subquery_without_digits",
        "decimal_cast_of_float_in_subquery",
        "decimal_product_in_subquery",
        "decimal_subquery",
        "decimal_subquery_plus",
        "long_group_subquery",
        "long_subquery_equal",
        "long_subquery_sorted",
        "null_subquery_compared",
    ),
    "windows sort by any type, binary data too: "
    "https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-window.html": ("binary_rank",),
    "TIMESTAMP has the years 1 to 9999, Sail's date_trunc and weekofyear those of 64 bits of nanoseconds: "
    "https://spark.apache.org/docs/latest/sql-ref-datatypes.html": (
        "building_truncated",
        "date_column_of_moment",
        "date_column_plus_day_gte",
        "date_column_plus_days",
        "date_column_plus_nothing",
        "datetime_week",
        "day_before_moment",
        "day_of_month",
        "extract_iso_year",
        "extract_week",
        "extract_week_paris",
        "group_month",
        "trunc_day",
        "trunc_day_paris",
        "trunc_day_utc",
        "trunc_generic",
        "trunc_hour",
        "trunc_hour_paris",
        "trunc_in_zone_of_expression",
        "trunc_month",
        "trunc_month_new_york",
        "trunc_null",
        "trunc_output_date",
        "trunc_output_time",
        "trunc_quarter",
        "trunc_week",
        "trunc_year",
    ),
    "a cast inside LAG is not left out: https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-window.html": (
        "day_window",
    ),
    "a floating-point number becomes the decimal of its shortest text: "
    "https://spark.apache.org/docs/latest/sql-ref-ansi-compliance.html": ("decimal_cast_of_float_filtered",),
    "rint is the nearest whole number, of two the even one; Sail's rounds halves up: "
    "https://spark.apache.org/docs/latest/api/sql/index.html#rint": (
        "duration_average_of_halves",
        "duration_halves",
        "duration_text_of_half",
    ),
    "from_utc_timestamp knows the clocks of every year; Sail's keeps winter time after 2037: "
    "https://spark.apache.org/docs/latest/api/sql/index.html#from_utc_timestamp": (
        "extract_hour_paris",
        "trunc_time_new_york",
    ),
    "groups may be sorted by an aggregate that is not selected: "
    "https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-orderby.html": (
        "group_order_by_aggregate_not_selected",
    ),
    "VARIANT has decimals of 38 digits; Sail's to_json writes floating-point numbers: "
    "https://spark.apache.org/docs/latest/sql-ref-datatypes.html": (
        "json_number_in",
        "json_number_of_29_digits",
        "json_number_of_29_digits_gt",
        "json_number_of_29_digits_lte",
        "json_number_of_29_digits_negative",
        "json_number_of_64_bits",
    ),
    "substring and lpad of a negative length are the empty text: "
    "https://spark.apache.org/docs/latest/api/sql/index.html#substring": (
        "left_without_last",
        "lpad_of_any_sign",
    ),
    "NULL has the type that an operation needs: https://spark.apache.org/docs/latest/sql-ref-null-semantics.html": (
        "null_added",
        "null_aggregated",
    ),
    "WITH RECURSIVE, from Spark 4.1 on: https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html": (
        "sql_cte_recursive",
        "sql_cte_recursive_cast_without_alias",
        "sql_cte_recursive_in_subquery",
        "sql_cte_recursive_join",
        "sql_cte_recursive_text",
        "sql_cte_recursive_text_without_alias",
        "sql_recursion_alias_without_quotes",
        "sql_recursion_named_like_a_table_outside",
        "sql_recursion_subquery_without_alias",
        "sql_recursion_trimmed_without_alias",
    ),
    "names are alike in upper and lower case: https://spark.apache.org/docs/latest/sql-ref-identifier.html": (
        "sql_cte_unquoted",
    ),
}
#: What Spark refuses, and the client cannot know before.
ON_SPARK: dict[str, tuple[str, ...]] = {
    "a recursive WITH ends at level 100: https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html": (
        "sql_cte_recursive_deep",
    ),
}
KNOWN = by_name(ON_SPARK if sail_server.REMOTE else ON_SAIL | ON_SPARK)


def on_spark(names: Iterable[str]) -> list[Any]:
    return cases(names, KNOWN, sail_server.IS_INSTALLED, sail_server.NOTHING_RAN)


@pytest.fixture(scope="module")
def server(databases: None) -> Iterator[Target]:
    """Return the target of the server, which holds the rows."""
    with sail_server.holding_rows():
        connection: Any = connections[sail_server.ALIAS]
        yield connection.ops.bridge.target


@pytest.mark.parametrize("name", on_spark(QUERIES.keys() - EMPTY))
def test_query(server: Target, name: str) -> None:
    check_query(sail_server.ALIAS, server, name)


@pytest.mark.parametrize("name", on_spark(CALLS.keys() - EMPTY))
def test_call(server: Target, name: str) -> None:
    check_call(sail_server.ALIAS, server, name)
