"""Aggregates of what subqueries give."""

from __future__ import annotations

from dialects import translate


def test_values_of_an_aggregate_are_sorted_by_what_is_computed_first() -> None:
    day = """JSON_GET_TEXT("a"."days", '$."Monday"')"""
    sql = translate(f"""SELECT STRING_AGG("a"."name", %s ORDER BY {day}) AS "names" FROM "a" """, to="tsql@2017").sql
    assert sql.startswith(
        "SELECT STRING_AGG(CAST([aggregated].[a_name] AS NVARCHAR(MAX)), %s) WITHIN GROUP (ORDER BY [aggregated].[value1])"
    )
