"""Functions that compare, by what is printed and by what comes out; numbers are those of the list of pitfalls."""

from __future__ import annotations

import time
import uuid

import pytest

from dialects import Unsupported, translate
from tests.every import every

from .printed import on_duckdb, on_sqlite, printed

pytestmark = pytest.mark.pitfall(43, 61, 78)

PRINTED = [
    # pitfall 78: NULL is ignored everywhere
    ("GREATEST(t.n, t.big)", "tsql@2022", "GREATEST(t.n, t.big)"),
    ("GREATEST(t.n, t.big)", "tsql", "(SELECT MAX(value) FROM (VALUES (t.n), (t.big)) AS [greatest](value))"),
    ("LEAST(t.n, t.big)", "tsql@2008", "(SELECT MIN(value) FROM (VALUES (t.n), (t.big)) AS [least](value))"),
    # pitfall 43: no subquery inside an aggregate
    ("MAX(GREATEST(t.n, t.big))", "tsql", "MAX(CASE WHEN t.n >= t.big OR t.big IS NULL THEN t.n ELSE t.big END)"),
    (
        "MIN(LEAST(t.n, t.big, 3))",
        "tsql",
        "MIN(CASE WHEN (t.n <= t.big OR t.big IS NULL) AND t.n <= 3 THEN t.n WHEN t.big <= 3 THEN t.big ELSE 3 END)",
    ),
    ("GREATEST(t.n, t.big)", "oracle", "GREATEST(COALESCE(t.n, t.big), COALESCE(t.big, t.n))"),
    ("GREATEST(t.n, 3)", "oracle", "GREATEST(COALESCE(t.n, 3), 3)"),
    # pitfall 61: an empty text is NULL
    ("GREATEST(t.s, '')", "oracle", "GREATEST(COALESCE(t.s, N''), COALESCE(N'', t.s))"),
    ("LEAST(t.n, t.big)", "sqlite", "MIN(COALESCE(t.n, t.big), COALESCE(t.big, t.n))"),
    ("NULLIF(NULL, 1)", "tsql", "NULL"),
    ("UUIDV4()", "tsql", "LOWER(REPLACE(CONVERT(CHAR(36), NEWID()), '-', ''))"),
    ("UUIDV4()", "oracle@23ai", "LOWER(RAWTOHEX(UUID()))"),
    ("UUIDV7()", "postgres@18", "UUIDV7()"),
    (
        "UUIDV7()",
        "tsql",
        "LOWER(FORMAT(CAST(DATEDIFF_BIG(MILLISECOND, CAST('1970-01-01' AS DATETIME2), SYSUTCDATETIME()) AS BIGINT), 'x12')"
        " + '7' + SUBSTRING(REPLACE(CONVERT(CHAR(36), NEWID()), '-', ''), 14, 19))",
    ),
    (
        "UUIDV7()",
        "oracle@23ai",
        "LOWER(TO_CHAR((TRUNC(SYS_EXTRACT_UTC(SYSTIMESTAMP)) - TO_DATE('1970-01-01', 'YYYY-MM-DD')) * 86400000"
        " + TO_NUMBER(TO_CHAR(SYS_EXTRACT_UTC(SYSTIMESTAMP), 'SSSSSFF3')), 'FM0XXXXXXXXXXX') || '7' || SUBSTR(RAWTOHEX(UUID()), 14))",
    ),
]

VALUES = [
    ("GREATEST(1, NULL, 3)", 3),
    ("LEAST(NULL, 'b', 'a')", "a"),
    ("GREATEST(NULL, NULL)", None),
    ("COALESCE(NULL, 2)", 2),
    ("NULLIF(1, 1)", None),
]


@every("expression, target, expected", PRINTED)
def test_printed(expression: str, target: str, expected: str) -> None:
    assert printed(expression, target) == expected


def test_greatest_in_a_query_that_groups() -> None:
    sql = translate("SELECT GREATEST(t.a, t.b) FROM t GROUP BY GREATEST(t.a, t.b)", "tsql").sql
    case = "CASE WHEN t.a >= t.b OR t.b IS NULL THEN t.a ELSE t.b END"
    assert sql == f"SELECT {case} FROM t GROUP BY {case}"


@every("expression, expected", VALUES)
@pytest.mark.parametrize("engine", [on_duckdb, on_sqlite])
def test_value(engine: object, expression: str, expected: object) -> None:
    assert engine(expression) == expected  # type: ignore[operator]


@pytest.mark.parametrize(("expression", "target"), [("UUIDV4()", "oracle"), ("UUIDV7()", "oracle@21c")])
def test_refused(expression: str, target: str) -> None:
    with pytest.raises(Unsupported):
        printed(expression, target)


@pytest.mark.parametrize(
    ("expression", "version", "later"), [("UUIDV4()", 4, 0), ("UUIDV7()", 7, 0), ("UUIDV7(INTERVAL '1 day')", 7, 86400)]
)
@pytest.mark.parametrize("engine", [on_duckdb, on_sqlite])
def test_uuids(engine: object, expression: str, version: int, later: int) -> None:
    """Check that they are random, of their version, and of the time for version 7."""
    one, other = (uuid.UUID(str(engine(expression))) for _ in range(2))  # type: ignore[operator]
    assert one != other
    assert (one.version, one.variant) == (version, uuid.RFC_4122)
    if version == 7:
        assert (one.int >> 80) / 1000 == pytest.approx(time.time() + later, abs=60)
