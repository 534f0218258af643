"""Rows of values that are compared with the row of a query."""

from __future__ import annotations

import pytest

from dialects import translate

pytestmark = pytest.mark.pitfall(98)

A = 'SELECT "a"."n" FROM "a" WHERE '
OUT = "SELECT [a].[n] FROM [a] WHERE "
QUERY = '(SELECT "b"."x", "b"."y" FROM "b" WHERE "b"."z" = 3)'

CASES = {
    # pitfall 98
    f'("a"."x", "a"."y") > {QUERY}': (
        "EXISTS(SELECT 1 FROM [b] WHERE [b].[z] = 3 AND "
        "([a].[x] > [b].[x] OR ([a].[x] = [b].[x] AND [a].[y] > [b].[y])))"
    ),
    f'("a"."x", "a"."y") = {QUERY}': (
        "EXISTS(SELECT 1 FROM [b] WHERE [b].[z] = 3 AND ([a].[x] = [b].[x] AND [a].[y] = [b].[y]))"
    ),
    f'NOT (("a"."x", "a"."y") <> {QUERY})': (
        "NOT (CASE WHEN EXISTS(SELECT 1 FROM [b] WHERE [b].[z] = 3 AND NOT ([a].[x] = [b].[x] AND [a].[y] = [b].[y]))"
        " THEN 1 WHEN EXISTS(SELECT 1 FROM [b] WHERE [b].[z] = 3 AND ([a].[x] = [b].[x] AND [a].[y] = [b].[y]))"
        " THEN 0 END = 1)"
    ),
}


@pytest.mark.parametrize("condition", CASES)
def test_with_the_row_of_a_query(condition: str) -> None:
    assert translate(A + condition, to="tsql@2017").sql == OUT + CASES[condition]


def test_the_condition_of_a_case_may_be_false_for_unknown_and_its_result_may_not() -> None:
    found = '("a"."x", "a"."y") IN (SELECT "b"."x", "b"."y" FROM "b")'
    condition = translate(f'SELECT CASE WHEN {found} THEN 1 ELSE 0 END AS "c" FROM "a"', to="tsql").sql
    assert condition == (
        "SELECT CASE WHEN EXISTS(SELECT 1 FROM [b] WHERE [b].[x] = [a].[x] AND [b].[y] = [a].[y]) THEN 1 ELSE 0 END AS [c]"
        " FROM [a]"
    )
    result = translate(f'SELECT CASE WHEN "a"."z" THEN {found} END AS "c" FROM "a"', to="tsql").sql
    assert "[b].[y] IS NULL OR [a].[y] IS NULL)) THEN NULL ELSE 0 END = 1" in result
