"""Rows of values that are compared with the row of a query."""

from __future__ import annotations

import pytest

from dialects import translate

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
