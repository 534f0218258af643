"""Functions on numbers, by what is printed and by what comes out; numbers are those of the list of pitfalls."""

from __future__ import annotations

import math

import pytest

from tests.every import every

from .printed import on_duckdb, on_sqlite, printed

pytestmark = pytest.mark.pitfall(32, 73, 74, 75, 76, 77)

PRINTED = [
    # pitfall 73: the result would have the type of the first argument
    ("POWER(t.n, 2)", "tsql", "POWER(CAST(t.n AS FLOAT), 2)"),
    ("t.n ^ 2", "oracle", "POWER(t.n, 2)"),
    ("t.f ^ 2", "tsql", "POWER(t.f, 2)"),
    # pitfall 74
    ("LOG(2, t.f)", "tsql", "LOG(t.f, 2)"),
    ("LOG(2, t.f)", "tsql@2008", "(LOG(t.f) / LOG(2))"),
    # the base is an integer: a fraction would be cut off
    ("LOG(2.5, t.f)", "tsql", "(LOG(t.f) / LOG(2.5))"),
    ("LOG(t.f)", "tsql", "LOG10(t.f)"),
    ("LOG(t.d)", "oracle", "LOG(10, t.d)"),
    ("LOG(2, t.f)", "postgres", "LOG(2, CAST(t.f AS DECIMAL))"),
    ("LN(t.f)", "tsql", "LOG(t.f)"),
    # pitfall 75
    ("ROUND(t.d)", "tsql", "ROUND(t.d, 0)"),
    ("ROUND(t.f, 2)", "postgres", "ROUND(CAST(t.f AS DECIMAL), 2)"),
    ("ROUND(t.n, -2)", "sqlite", "(ROUND(t.n / 1e2) * 1e2)"),
    # pitfall 75: Msg 8115, a digit more needs room
    ("ROUND(t.d, -1)", "tsql", "ROUND(CAST(t.d AS NUMERIC(38, 2)), -1)"),
    ("ROUND(t.n, -1)", "tsql", "CAST(ROUND(CAST(t.n AS BIGINT), -1) AS FLOAT)"),
    ("ROUND(t.n, -1)", "duckdb", "ROUND(CAST(t.n AS DECIMAL(38, 0)), -1)"),
    # of floating-point numbers, a half goes to the even number
    ("ROUND(t.f)", "tsql", "CASE WHEN t.f - FLOOR(t.f) = 0.5 THEN 2 * ROUND(t.f / 2, 0) ELSE ROUND(t.f, 0) END"),
    ("ROUND(t.f)", "oracle", "ROUND_TIES_TO_EVEN(t.f, 0)"),
    ("ROUND(t.f)", "duckdb", "ROUND_EVEN(t.f, 0)"),
    ("ROUND(t.f, 0)", "tsql", "ROUND(t.f, 0)"),
    ("ROUND(t.d, t.n)", "duckdb", "(ROUND(t.d * POWER(10, t.n)) / POWER(10, t.n))"),
    ("TRUNC(t.d, 1)", "sqlite", "(SIGN(t.d * 1e1) * FLOOR(ABS(t.d * 1e1)) / 1e1)"),
    ("TRUNC(t.f, 1)", "postgres", "TRUNC(CAST(t.f AS DECIMAL), 1)"),
    ("TRUNC(t.d)", "tsql", "ROUND(t.d, 0, 1)"),
    # 7.25 / 3 is not 2.416666
    ("t.d / 3", "tsql", "CAST(t.d AS NUMERIC(22, 14)) / 3"),
    ("t.d / t.n", "tsql", "CAST(t.d AS NUMERIC(13, 5)) / t.n"),
    ("t.d / t.big", "tsql", "t.d / t.big"),
    ("t.n / 2.5", "tsql", "CAST(t.n AS NUMERIC(23, 13)) / 2.5"),
    ("SUM(t.d) / 7", "tsql", "CAST(SUM(t.d) AS NUMERIC(38, 14)) / 7"),
    ("t.f / 3", "tsql", "t.f / 3"),
    # nor an average one of six digits
    ("AVG(t.d)", "tsql", "AVG(CAST(t.d AS NUMERIC(38, 16)))"),
    # pitfall 77: negative numbers are not shifted
    ("t.n << 2", "duckdb", "(t.n * (CAST(1 AS BIGINT) << 2))"),
    ("CEILING(t.d)", "oracle", "CEIL(t.d)"),
    # pitfall 76
    ("PI()", "oracle", "ACOS(-1)"),
    ("DEGREES(t.n)", "tsql", "DEGREES(CAST(t.n AS FLOAT))"),
    ("DEGREES(t.n + 1)", "oracle", "((t.n + 1) * 180 / ACOS(-1))"),
    ("RADIANS(t.n)", "oracle", "(t.n * ACOS(-1) / 180)"),
    ("COT(t.f)", "oracle", "(1 / TAN(t.f))"),
    # of two zeros: Msg 3623
    ("ATAN2(t.f, t.n)", "tsql", "CASE WHEN t.f = 0 AND t.n = 0 THEN 0 ELSE ATN2(t.f, t.n) END"),
    # pitfall 32: one value a row
    ("RANDOM()", "tsql", "RAND(CHECKSUM(NEWID()))"),
    ("RANDOM()", "oracle", "DBMS_RANDOM.VALUE()"),
    ("RANDOM()", "sqlite", "RAND()"),
]

VALUES = [
    ("LOG(2, 8)", 3),
    ("LOG(100)", 2),
    ("LN(1)", 0),
    ("POWER(2, 10)", 1024),
    ("2 ^ 3", 8),
    ("DEGREES(PI())", 180),
    ("ROUND(1234.5, -2)", 1200),
    ("ROUND(2.5)", 3),
    ("ROUND(-2.5)", -3),
    ("ROUND(CAST(2.5 AS DOUBLE PRECISION))", 2),
    ("ROUND(CAST(-3.5 AS DOUBLE PRECISION))", -4),
    ("ROUND(CAST(2.5 AS DOUBLE PRECISION), 0)", 3),
    ("ROUND(CAST(2.4 AS DOUBLE PRECISION))", 2),
    ("ROUND(2147483647, -1)", 2147483650),
    ("TRUNC(-2.57, 1)", -2.5),
    ("TRUNC(-2.5)", -2),
    ("TRUNC(157, -1)", 150),
    ("7.25 / 3", 2.4166666666666667),
    ("-7 << 3", -56),
    ("CEILING(-1.5)", -1),
    ("SIGN(-3)", -1),
    ("ATAN2(1, 1)", math.pi / 4),
    ("ATAN2(0, 0)", 0),
    ("COT(1)", 1 / math.tan(1)),
]


@every("expression, target, expected", PRINTED)
def test_printed(expression: str, target: str, expected: str) -> None:
    assert printed(expression, target) == expected


@every("expression, expected", VALUES)
@pytest.mark.parametrize("engine", [on_duckdb, on_sqlite])
def test_value(engine: object, expression: str, expected: float) -> None:
    assert float(engine(expression)) == pytest.approx(expected)  # type: ignore[operator]
