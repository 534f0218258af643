"""Aggregates of what subqueries give."""

from __future__ import annotations

import pytest

from dialects import Unsupported, translate


def test_values_of_an_aggregate_are_sorted_by_what_is_computed_first() -> None:
    day = """JSON_GET_TEXT("a"."days", '$."Monday"')"""
    sql = translate(f"""SELECT STRING_AGG("a"."name", %s ORDER BY {day}) AS "names" FROM "a" """, to="tsql@2017").sql
    assert sql.startswith(
        "SELECT STRING_AGG(CAST([aggregated].[a_name] AS NVARCHAR(MAX)), %s) WITHIN GROUP (ORDER BY [aggregated].[value1])"
    )


def test_a_sliced_subquery_is_known_again_as_a_group_key() -> None:
    newest = '(SELECT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id" ORDER BY "b"."id" DESC LIMIT 1)'
    sql = translate(f'SELECT {newest} AS "n", COUNT(*) AS "c" FROM "a" GROUP BY {newest} LIMIT 1', to="tsql@2017").sql
    assert sql.startswith("SELECT TOP 1 [grouped].[key1] AS [n], COUNT_BIG(*) AS [c] FROM (SELECT (SELECT TOP 1 ")


def test_aggregates_of_a_query_sort_alike_on_sql_server() -> None:
    sql = """SELECT STRING_AGG("a"."x", ',' ORDER BY "a"."n") AS "v", STRING_AGG("a"."x", ',' ORDER BY {}) AS "w" FROM "a" """
    assert translate(sql.format('"a"."n"'), to="tsql").sql.count("WITHIN GROUP") == 2
    with pytest.raises(Unsupported, match="ORDER BY that differs between aggregates"):
        translate(sql.format('"a"."m"'), to="tsql")
    for to in ("tsql@2014", "oracle", "duckdb", "postgres"):
        translate(sql.format('"a"."m"'), to=to)


def test_an_alias_stays_outside_of_a_grouped_query_and_a_column_without_a_table_moves_into_it() -> None:
    sql = 'SELECT (SELECT 1) AS "x", COUNT("id") AS "n" FROM "a" GROUP BY (SELECT 1) ORDER BY "n"'
    assert translate(sql, to="tsql").sql == (
        "SELECT [grouped].[key1] AS [x], COUNT_BIG([grouped].[id]) AS [n]"
        " FROM (SELECT (SELECT 1) AS [key1], [id] AS [id] FROM [a]) AS [grouped] GROUP BY [grouped].[key1] ORDER BY [n]"
    )
