"""EXTRACT, DATE_TRUNC and the clock: what is printed, and the values where the engine runs in process."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from dialects import Unsupported
from tests.every import every
from tests.functions.moments import AT, sql_of, stored, value_on_duckdb, value_on_sqlite

pytestmark = pytest.mark.pitfall(80, 81, 83)

PRINTED = [
    # Pitfall 81: parts of dates, whatever DATEFIRST and NLS_TERRITORY are.
    ('EXTRACT(YEAR FROM "e"."at")', "tsql", "DATEPART(YEAR, [at])"),
    ('EXTRACT(DOW FROM "e"."day")', "tsql", "((DATEPART(WEEKDAY, [day]) + @@DATEFIRST - 1) %% 7)"),
    ('EXTRACT(ISODOW FROM "e"."day")', "tsql", "((DATEPART(WEEKDAY, [day]) + @@DATEFIRST + 5) %% 7 + 1)"),
    ('EXTRACT(WEEK FROM "e"."day")', "tsql", "DATEPART(ISO_WEEK, [day])"),
    ('EXTRACT(ISOYEAR FROM "e"."day")', "tsql", "YEAR(DATEADD(DAY, 26 - DATEPART(ISO_WEEK, [day]), [day]))"),
    ('FLOOR(EXTRACT(SECOND FROM "e"."at"))', "tsql", "FLOOR(DATEPART(SECOND, [at]))"),
    (
        'EXTRACT(SECOND FROM "e"."at")',
        "tsql",
        "(DATEPART(SECOND, [at]) + DATEPART(MICROSECOND, [at]) / 1000000.0)",
    ),
    (
        'EXTRACT(EPOCH FROM "e"."at")',
        "tsql",
        "(DATEDIFF_BIG(MICROSECOND, CAST('1970-01-01' AS DATETIME2), [at]) / 1000000.0)",
    ),
    (
        'EXTRACT(HOUR FROM "e"."span")',
        "tsql",
        "((([span] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)) %% CAST(86400000000 AS BIGINT)) / 1000000 / 3600)",
    ),
    ('EXTRACT(QUARTER FROM "e"."at")', "oracle", "TO_NUMBER(TO_CHAR(\"AT\", 'Q'))"),
    ('EXTRACT(WEEK FROM "e"."at")', "oracle", "TO_NUMBER(TO_CHAR(\"AT\", 'IW'))"),
    ('EXTRACT(ISODOW FROM "e"."day")', "oracle", '(TRUNC("DAY") - TRUNC("DAY", \'IW\') + 1)'),
    ('EXTRACT(DOW FROM "e"."day")', "oracle", 'MOD(TRUNC("DAY") - TRUNC("DAY", \'IW\') + 1, 7)'),
    ('EXTRACT(HOUR FROM "e"."clock")', "oracle", 'EXTRACT(HOUR FROM "CLOCK")'),
    ('EXTRACT(HOUR FROM "e"."at")', "duckdb", "DATE_PART('hour', \"at\")"),
    # Pitfall 80: truncation.
    ('DATE_TRUNC(\'month\', "e"."at")', "tsql@2022", "DATETRUNC(MONTH, [at])"),
    ('DATE_TRUNC(\'week\', "e"."at")', "tsql@2022", "DATETRUNC(ISO_WEEK, [at])"),
    (
        'DATE_TRUNC(\'month\', "e"."at")',
        "tsql@2008",
        "CAST(DATEADD(DAY, 1 - DAY([at]), CAST([at] AS DATE)) AS DATETIME2)",
    ),
    ('CAST(DATE_TRUNC(\'month\', "e"."day") AS DATE)', "tsql@2017", "DATEADD(DAY, 1 - DAY([day]), [day])"),
    (
        'CAST(DATE_TRUNC(\'week\', "e"."day") AS DATE)',
        "tsql@2017",
        "DATEADD(DAY, -((DATEPART(WEEKDAY, [day]) + @@DATEFIRST + 5) %% 7), [day])",
    ),
    (
        'DATE_TRUNC(\'hour\', "e"."at")',
        "tsql@2017",
        "DATEADD(HOUR, DATEDIFF(HOUR, CAST([at] AS DATE), [at]), CAST(CAST([at] AS DATE) AS DATETIME2))",
    ),
    (
        'CAST(DATE_TRUNC(\'hour\', "e"."clock") AS TIME)',
        "tsql@2017",
        "DATEADD(HOUR, DATEDIFF(HOUR, CAST('00:00:00' AS TIME), [clock]), CAST('00:00:00' AS TIME))",
    ),
    ('DATE_TRUNC(\'quarter\', "e"."at")', "oracle", "CAST(TRUNC(\"AT\", 'Q') AS TIMESTAMP)"),
    ('CAST(DATE_TRUNC(\'week\', "e"."at") AS DATE)', "oracle", "TRUNC(\"AT\", 'IW')"),
    ('DATE_TRUNC(\'month\', "e"."at")', "sqlite", "django_datetime_trunc('month', \"at\", NULL, NULL)"),
    # Pitfall 83: the clock.
    ("CURRENT_TIMESTAMP", "tsql", "SYSUTCDATETIME()"),
    ("NOW()", "tsql", "SYSUTCDATETIME()"),
    ("CURRENT_TIMESTAMP", "oracle", "SYS_EXTRACT_UTC(SYSTIMESTAMP)"),
    ("CURRENT_TIMESTAMP", "duckdb", "(NOW() AT TIME ZONE 'UTC')"),
    ("CURRENT_TIMESTAMP", "postgres", "CURRENT_TIMESTAMP"),
    ("CURRENT_TIMESTAMP", "sqlite", "STRFTIME('%%Y-%%m-%%d %%H:%%M:%%f', 'NOW')"),
    ("CURRENT_DATE", "tsql", "CAST(SYSUTCDATETIME() AS DATE)"),
    ("CURRENT_DATE", "oracle", "TRUNC(SYS_EXTRACT_UTC(SYSTIMESTAMP))"),
    ("CURRENT_DATE", "duckdb", "CAST(NOW() AT TIME ZONE 'UTC' AS DATE)"),
    ('CAST("e"."clock" AS TIME)', "spark", "`e`.`clock`"),
    ('CAST("e"."at" AS TIME)', "spark", "date_format(`e`.`at`, 'HH:mm:ss.SSSSSS')"),
    (
        'CAST("e"."name" AS TIME)',
        "spark",
        "date_format(CAST(concat('2000-01-01 ', `e`.`name`) AS TIMESTAMP), 'HH:mm:ss.SSSSSS')",
    ),
]


@every("expression, target, expected", PRINTED)
def test_printed(expression: str, target: str, expected: str) -> None:
    """Compare what is printed."""
    assert sql_of(expression, target) == expected


IN_PARIS = '("e"."at" AT TIME ZONE \'Europe/Paris\')'

VALUES: list[tuple[str, Any]] = [
    *((f'EXTRACT({field} FROM "e"."at")', value) for field, value in (("YEAR", 2021), ("HOUR", 1), ("ISODOW", 7))),
    *((f'EXTRACT({field} FROM "e"."at")', value) for field, value in (("DOW", 0), ("SECOND", 3.25), ("QUARTER", 1))),
    ('EXTRACT(MICROSECOND FROM "e"."at")', 3_250_000),
    ('FLOOR(EXTRACT(SECOND FROM "e"."at"))', 3),
    ('EXTRACT(EPOCH FROM "e"."at")', 1616893323.25),
    ('EXTRACT(EPOCH FROM "e"."day")', 1609459200),
    ('EXTRACT(ISOYEAR FROM "e"."day")', 2020),
    ('EXTRACT(WEEK FROM "e"."day")', 53),
    ('EXTRACT(SECOND FROM "e"."clock")', 15.5),
    ('EXTRACT(EPOCH FROM "e"."clock")', 84615.5),
    ('EXTRACT(DAY FROM "e"."span")', 1),
    ('EXTRACT(HOUR FROM "e"."span")', 2),
    ('EXTRACT(EPOCH FROM "e"."span")', 93780.000005),
    (f"EXTRACT(HOUR FROM {IN_PARIS})", 3),
    (f"DATE_TRUNC('hour', {IN_PARIS})", datetime.datetime(2021, 3, 28, 3)),
    ('DATE_TRUNC(\'year\', "e"."at")', datetime.datetime(2021, 1, 1)),
    ('DATE_TRUNC(\'quarter\', "e"."at")', datetime.datetime(2021, 1, 1)),
    ('DATE_TRUNC(\'week\', "e"."at")', datetime.datetime(2021, 3, 22)),
    ('DATE_TRUNC(\'second\', "e"."at")', datetime.datetime(2021, 3, 28, 1, 2, 3)),
    ('CAST(DATE_TRUNC(\'month\', "e"."at") AS DATE)', datetime.date(2021, 3, 1)),
    ('CAST(DATE_TRUNC(\'week\', "e"."day") AS DATE)', datetime.date(2020, 12, 28)),
    ('CAST(DATE_TRUNC(\'minute\', "e"."clock") AS TIME)', datetime.time(23, 30)),
    (f"CAST(DATE_TRUNC('minute', {IN_PARIS}) AS TIME)", datetime.time(3, 2)),
]


@every("expression, expected", VALUES)
def test_value_on_duckdb(expression: str, expected: Any) -> None:
    """Run it."""
    found = value_on_duckdb(expression)
    assert found == (pytest.approx(expected, abs=1e-6) if isinstance(expected, float) else expected)


@every("expression, expected", VALUES)
def test_value_on_sqlite(expression: str, expected: Any) -> None:
    """Run it."""
    found = value_on_sqlite(expression)
    assert found == (pytest.approx(expected, abs=1e-6) if isinstance(expected, float) else stored(expected))


@pytest.mark.parametrize("engine", [value_on_duckdb, value_on_sqlite])
@pytest.mark.parametrize("expression", ["CURRENT_TIMESTAMP", "LOCALTIMESTAMP"])
def test_now_is_utc(engine: Any, expression: str) -> None:
    """Check that the clock is in UTC, whatever the zone of the machine is."""
    found = engine(expression)
    now = datetime.datetime.fromisoformat(found) if isinstance(found, str) else found
    assert abs(now - datetime.datetime.now(datetime.UTC).replace(tzinfo=None)) < datetime.timedelta(minutes=1)


@pytest.mark.parametrize("target", ["tsql", "oracle", "sqlite"])
@pytest.mark.parametrize("expression", ['DATE_TRUNC(\'decade\', "e"."at")', 'EXTRACT(JULIAN FROM "e"."at")'])
def test_refused(target: str, expression: str) -> None:
    """Check that unknown units are refused by name."""
    with pytest.raises(Unsupported, match=r"DECADE|JULIAN"):
        sql_of(expression, target)


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("DECADE", "YEAR(`e`.`at`) DIV 10"),
        ("CENTURY", "(YEAR(`e`.`at`) + 99) DIV 100"),
        ("MILLENNIUM", "(YEAR(`e`.`at`) + 999) DIV 1000"),
    ],
)
def test_long_units_on_mysql(unit: str, expected: str) -> None:
    """The rows of MariaDB need a server: DIALECTS_MYSQL_DSN."""
    assert sql_of(f'EXTRACT({unit} FROM "e"."at")', "mysql") == f"({expected})"


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("DECADE", '(intDiv(toYear("at"), 10))'),
        ("CENTURY", '(intDiv(toYear("at") + 99, 100))'),
        ("MILLENNIUM", '(intDiv(toYear("at") + 999, 1000))'),
    ],
)
def test_long_units_on_clickhouse(unit: str, expected: str) -> None:
    """Check units that no query of Django's has."""
    assert sql_of(f'EXTRACT({unit} FROM "e"."at")', "clickhouse") == expected


def test_row_is_what_the_tests_say() -> None:
    """Check that the row is a Sunday."""
    assert AT.isoweekday() == 7
