"""Long lists behind IN (pitfall 5)."""

from __future__ import annotations

import pytest

from dialects import translate
from tests.legality import findings


@pytest.mark.parametrize(("count", "lists"), [(1000, 1), (1001, 2), (2500, 3)])
def test_oracle_takes_1000_values_a_list(count: int, lists: int) -> None:
    sql = f'SELECT "a"."id" FROM "a" WHERE NOT ("a"."n" IN ({", ".join(["%s"] * count)}))'
    translation = translate(sql, to="oracle@19c")
    assert translation.sql.count(" IN (") == lists
    assert translation.order == tuple(range(count))
    assert findings(translation.sql, "oracle", "19c") == []


def test_one_list_where_the_server_takes_any_length() -> None:
    sql = f'SELECT "a"."id" FROM "a" WHERE "a"."n" IN ({", ".join(["%s"] * 2500)})'
    assert translate(sql, to="oracle@23ai").sql.count(" IN (") == 1
    assert translate(sql, to="duckdb").sql.count(" IN (") == 1
