"""Division, remainder and bits, by what is printed and by what comes out; numbers are those of the list of pitfalls."""

from __future__ import annotations

import pytest

from dialects import translate
from tests.every import every
from tests.functions.printed import on_duckdb, on_sqlite, printed

pytestmark = pytest.mark.pitfall(71, 72, 77)

PRINTED = [
    # pitfall 71: whole numbers
    ("t.n / 2", "duckdb", "t.n // 2"),
    ("t.n / 2", "oracle", "TRUNC(t.n / 2)"),
    ("t.n / 2", "tsql", "t.n / 2"),
    ("t.d / 2", "duckdb", "t.d / 2"),
    ("t.d / 2", "sqlite", "CAST(t.d AS REAL) / 2"),
    ("SUM(t.big) / 2", "duckdb", "SUM(t.big) / 2"),
    ("SUM(t.big) / 2", "sqlite", "CAST(SUM(t.big) AS REAL) / 2"),
    ("COUNT(t.n) / 2", "duckdb", "COUNT(t.n) // 2"),
    # pitfall 72
    ("MOD(t.n, 2)", "oracle", "MOD(t.n, 2)"),
    ("MOD(t.d, 2)", "sqlite", "MOD(t.d, 2)"),
    ("MOD(t.n, 2)", "sqlite", "t.n % 2"),
    ("MOD(t.f, 2)", "tsql", "CAST(t.f AS NUMERIC(38, 15)) % 2"),
    ("MOD(t.f, 2)", "postgres", "CAST(t.f AS DECIMAL) % 2"),
    # pitfall 77
    ("(t.n & 4)", "oracle", "(BITAND(t.n, 4))"),
    ("(t.n | 4)", "oracle", "(t.n + 4 - BITAND(t.n, 4))"),
    ("(t.n # 4)", "oracle", "(t.n + 4 - 2 * BITAND(t.n, 4))"),
    ("~t.n", "oracle", "(-1 - t.n)"),
    ("(t.n # 4)", "tsql", "(t.n ^ 4)"),
    ("(t.n # 4)", "duckdb", "(XOR(t.n, 4))"),
    ("(t.n # 4)", "sqlite", "(BITXOR(t.n, 4))"),
    ("(t.n # 4)", "postgres", "(t.n # 4)"),
    ("(t.n << 2)", "tsql@2022", "(t.n << 2)"),
    ("(t.n << 2)", "tsql", "(t.n * POWER(CAST(2 AS BIGINT), 2))"),
    ("(t.n << 2)", "oracle", "(t.n * POWER(2, 2))"),
    ("(t.n >> 2)", "oracle", "(FLOOR(t.n / POWER(2, 2)))"),
    ("t.n & 2 + 4", "tsql", "t.n & (2 + 4)"),
]

VALUES = [
    ("7 / 2", 3),
    ("-7 / 2", -3),
    ("7.0 / 2", 3.5),
    ("-7 % 3", -1),
    ("5 & 3", 1),
    ("5 | 3", 7),
    ("5 # 3", 6),
    ("-5 >> 1", -3),
    ("5 << 2", 20),
    ("~5", -6),
]


@every("expression, target, expected", PRINTED)
def test_printed(expression: str, target: str, expected: str) -> None:
    assert printed(expression, target) == expected


@every("expression, expected", VALUES)
@pytest.mark.parametrize("engine", [on_duckdb, on_sqlite])
def test_value(engine: object, expression: str, expected: object) -> None:
    assert engine(expression) == expected  # type: ignore[operator]


def shifted_right(value: int, distance: int) -> int:
    """Return T-SQL's formula, whose division cuts towards zero."""
    power = 2**distance
    return int((value - (value & (power - 1))) / power)


@pytest.mark.parametrize("value", [-9, -8, -1, 0, 1, 7, 8])
def test_formula_of_the_right_shift(value: int) -> None:
    assert shifted_right(value, 2) == value >> 2


@pytest.mark.parametrize("left", [-6, -1, 0, 5, 12])
@pytest.mark.parametrize("right", [-3, 0, 4, 7])
def test_formulas_of_bitand(left: int, right: int) -> None:
    assert left + right - (left & right) == left | right
    assert left + right - 2 * (left & right) == left ^ right


def test_the_digits_of_two_columns_stay_within_the_limit_of_servers() -> None:
    columns = {"a": {"w": "DECIMAL(38, 0)", "f": "DECIMAL(20, 10)"}}
    sql = translate('SELECT COALESCE("a"."w", "a"."f") / "a"."f" AS "c" FROM "a"', to="mysql", schema=columns).sql
    assert sql == "SELECT CAST(COALESCE(`a`.`w`, `a`.`f`) AS DECIMAL(40, 12)) / `a`.`f` AS `c` FROM `a`"
