"""Operators and casts of dates, times and durations: what is printed, and values where the engine runs in process."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from dialects import Unsupported, translate
from dialects.sql.timezones import format_offset, offset_of, windows_name
from tests.every import every
from tests.functions.moments import AT, CLOCK, DAY, SCHEMA, SPAN, sql_of, stored, value_on_duckdb, value_on_sqlite

pytestmark = pytest.mark.pitfall(82, 84, 85, 86, 88)

PARIS = '"e"."at" AT TIME ZONE \'Europe/Paris\''
ROMANCE = "CAST([at] AT TIME ZONE 'UTC' AT TIME ZONE 'Romance Standard Time' AS DATETIME2)"
SECONDS = (
    'EXTRACT(DAY FROM "SPAN") * 86400 + EXTRACT(HOUR FROM "SPAN") * 3600'
    ' + EXTRACT(MINUTE FROM "SPAN") * 60 + EXTRACT(SECOND FROM "SPAN")'
)
NEW_YEAR = "TO_DATE('2020-01-01', 'YYYY-MM-DD')"
ADDED = (
    "DATEADD(MICROSECOND, [span] %% 1000000, DATEADD(SECOND, [span] / 1000000 %% 86400,"
    " DATEADD(DAY, [span] / 1000000 / 86400, {})))"
)

PRINTED = [
    # Pitfall 82: zones.
    (PARIS, "tsql", ROMANCE),
    (PARIS, "oracle", "CAST(FROM_TZ(\"AT\", '+00:00') AT TIME ZONE 'Europe/Paris' AS TIMESTAMP)"),
    (PARIS, "duckdb", "(\"at\" AT TIME ZONE 'UTC') AT TIME ZONE 'Europe/Paris'"),
    (PARIS, "postgres", "\"at\" AT TIME ZONE 'Europe/Paris'"),
    *(('"e"."at" AT TIME ZONE \'UTC\'', target, name) for target, name in (("tsql", "[at]"), ("oracle", '"AT"'))),
    *(('"e"."at" AT TIME ZONE \'UTC\'', target, '"at"') for target in ("duckdb", "sqlite")),
    ('"e"."at" AT TIME ZONE \'-03:30\'', "tsql@2008", "DATEADD(MINUTE, -210, [at])"),
    ('"e"."at" AT TIME ZONE \'+01:00\'', "postgres", "\"at\" AT TIME ZONE '-01:00'"),
    (
        '"e"."at" AT TIME ZONE \'+01:00\'',
        "oracle",
        "CAST(FROM_TZ(\"AT\", '+00:00') AT TIME ZONE '+01:00' AS TIMESTAMP)",
    ),
    ('"e"."at" AT TIME ZONE \'UTC+01:00\'', "duckdb", "(\"at\" + INTERVAL '3600' SECOND)"),
    (
        "CAST('2021-01-01 00:00:00' AS TIMESTAMP) AT TIME ZONE 'Europe/Paris'",
        "oracle",
        "SYS_EXTRACT_UTC(FROM_TZ(TO_TIMESTAMP('2021-01-01 00:00:00', 'YYYY-MM-DD HH24:MI:SS.FF'), 'Europe/Paris'))",
    ),
    # Pitfall 84: plus an interval, which overflows INT in one call.
    ('"e"."at" + "e"."span"', "tsql", ADDED.format("[at]")),
    ('"e"."span" + "e"."at"', "tsql", ADDED.format("[at]")),
    ('"e"."day" + "e"."span"', "tsql", ADDED.format("CAST([day] AS DATETIME2)")),
    (
        '"e"."clock" - "e"."span"',
        "tsql",
        "DATEADD(MICROSECOND, -([span] %% 1000000), DATEADD(SECOND, -([span] / 1000000 %% 86400), [clock]))",
    ),
    ('"e"."day" + "e"."span"', "oracle", 'CAST("DAY" AS TIMESTAMP) + "SPAN"'),
    ('"e"."at" + "e"."span"', "oracle", '"AT" + "SPAN"'),
    ('"e"."at" + "e"."span"', "sqlite", 'django_format_dtdelta(\'+\', "at", "span")'),
    # Pitfall 85: differences.
    ('"e"."at" - CURRENT_TIMESTAMP', "tsql@2016", "DATEDIFF_BIG(MICROSECOND, SYSUTCDATETIME(), [at])"),
    ('"e"."day" - "e"."day"', "tsql", "DATEDIFF(DAY, [day], [day])"),
    ('"e"."clock" - "e"."clock"', "duckdb", 'to_microseconds(epoch_us("clock") - epoch_us("clock"))'),
    # Pitfall 86: aggregates of intervals.
    ('SUM("e"."span")', "tsql", "SUM([span])"),
    ('SUM("e"."span")', "oracle@19c", f"NUMTODSINTERVAL(SUM({SECONDS}), 'SECOND')"),
    ('AVG("e"."span")', "oracle@19c", f"NUMTODSINTERVAL(ROUND(AVG({SECONDS}), 6), 'SECOND')"),
    ('SUM("e"."span")', "oracle@23ai", 'SUM("SPAN")'),
    ('SUM("e"."span")', "duckdb", 'to_microseconds(CAST(SUM(epoch_us("span")) AS BIGINT))'),
    # Pitfall 88: casts.
    ('CAST("e"."at" AS DATE)', "oracle", 'TRUNC("AT")'),
    ('CAST("e"."day" AS DATE)', "oracle", 'TRUNC("DAY")'),
    ('CAST(MAX("e"."day") AS DATE)', "oracle", 'TRUNC(MAX("DAY"))'),
    ('CAST(MAX(CAST("e"."at" AS DATE)) AS DATE)', "oracle", 'MAX(TRUNC("AT"))'),
    ('CAST(DATE_TRUNC(\'month\', "e"."day") AS DATE)', "oracle", "TRUNC(\"DAY\", 'MM')"),
    ('CAST("e"."unknown" AS DATE) - DATE \'2020-01-01\'', "oracle", f'TRUNC(CAST("UNKNOWN" AS DATE)) - {NEW_YEAR}'),
    ('CAST("e"."unknown" + "e"."other" AS DATE)', "oracle", 'TRUNC(CAST("UNKNOWN" + "OTHER" AS DATE))'),
    (
        'CAST(FIRST_VALUE("e"."x") OVER (ORDER BY "e"."day") AS DATE)',
        "oracle",
        'TRUNC(CAST(FIRST_VALUE("X") OVER (ORDER BY "DAY") AS DATE))',
    ),
    ("CAST(NULL AS DATE)", "oracle", "CAST(NULL AS DATE)"),
    ("CAST(CURRENT_DATE AS DATE)", "oracle", "TRUNC(SYS_EXTRACT_UTC(SYSTIMESTAMP))"),
    ("CAST('2021-01-02' AS DATE)", "oracle", "TO_DATE('2021-01-02', 'YYYY-MM-DD')"),
    (
        'CAST("e"."at" AS TIME)',
        "oracle",
        "(TO_TIMESTAMP('1900-01-01', 'YYYY-MM-DD') + (\"AT\" - CAST(TRUNC(\"AT\") AS TIMESTAMP)))",
    ),
    ('CAST("e"."at" AS TIME)', "tsql", "CAST([at] AS TIME)"),
    ('CAST("e"."day" AS TIMESTAMPTZ)', "tsql", "CAST([day] AS DATETIME2)"),
    ('CAST("e"."day" AS TIMESTAMPTZ)', "duckdb", 'CAST("day" AS TIMESTAMP)'),
    ('CAST("e"."span" AS INTERVAL)', "tsql", "[span]"),
]


@every("expression, target, expected", PRINTED)
def test_printed(expression: str, target: str, expected: str) -> None:
    """Compare what is printed."""
    assert sql_of(expression, target) == expected


def test_difference_before_2016() -> None:
    """Check that days, seconds and microseconds each fit: DATEDIFF counts in an INT."""
    assert sql_of('"e"."at" - CAST("e"."day" AS TIMESTAMP)', "tsql@2014") == (
        "CAST(CAST(DATEDIFF(DAY, CAST([day] AS DATETIME2), [at]) AS BIGINT) * 86400000000"
        " + (CAST(DATEDIFF(SECOND, CAST(CAST([day] AS DATETIME2) AS TIME), CAST([at] AS TIME)) AS BIGINT) * 1000000"
        " + DATEPART(MICROSECOND, [at]) - DATEPART(MICROSECOND, CAST([day] AS DATETIME2))) AS BIGINT)"
    )


@pytest.mark.parametrize("target", ["tsql", "oracle@19c", "duckdb"])
def test_filter_and_window_stay_around_the_aggregate(target: str) -> None:
    """Check that the conversion to a duration is outside OVER."""
    sql = sql_of('AVG("e"."span") OVER (ORDER BY "e"."day")', target)
    assert "OVER" in sql
    assert not sql.endswith(")) OVER")
    assert sql.index("AVG(") < sql.index("OVER") < len(sql) - len(" AS BIGINT)")


def test_marker_of_a_duration_is_typed_and_doubled() -> None:
    """Check that each part reads the one parameter."""
    translation = translate('SELECT "e"."at" + %s FROM "e"', "tsql", schema=SCHEMA, types=("INTERVAL",))
    assert translation.order == (0, 0, 0)
    assert translation.sql.count("CAST(%s AS BIGINT)") == 3


UNNAMED = [
    # Columns without their table's name: in UPDATE, and of the one derived table.
    (
        'UPDATE "e" SET "span" = "at" - "day"',
        "UPDATE [e] SET [span] = DATEDIFF_BIG(MICROSECOND, [day], [at])",
    ),
    (
        'SELECT AVG("t") AS "v" FROM (SELECT SUM("e"."span") AS "t" FROM "e" GROUP BY "e"."day") AS "q"',
        "SELECT CAST(CASE WHEN AVG(CAST([t] AS FLOAT)) - FLOOR(AVG(CAST([t] AS FLOAT))) = 0.5"
        " THEN 2 * ROUND(AVG(CAST([t] AS FLOAT)) / 2, 0) ELSE ROUND(AVG(CAST([t] AS FLOAT)), 0) END AS BIGINT) AS [v]"
        " FROM (SELECT SUM([e].[span]) AS [t] FROM [e] GROUP BY [e].[day]) AS [q]",
    ),
]


@every("sql, expected", UNNAMED)
def test_columns_without_a_table_have_types(sql: str, expected: str) -> None:
    """Check types: an operator of operands without types would not be rewritten."""
    assert translate(sql, "tsql@2017", schema=SCHEMA).sql == expected


def wall(hour: int, minute: int = 2) -> datetime.datetime:
    """Return that moment at another hour of the day."""
    return AT.replace(hour=hour, minute=minute)


def on_day(clock: datetime.time) -> datetime.datetime:
    return datetime.datetime.combine(DAY, clock)


VALUES: list[tuple[str, Any]] = [
    (PARIS, wall(3)),
    ('"e"."at" AT TIME ZONE \'UTC\'', AT),
    ('"e"."at" AT TIME ZONE \'+05:30\'', wall(6, 32)),
    ('"e"."at" AT TIME ZONE \'Etc/GMT-10\'', wall(11)),
    ("(\"e\".\"at\" AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'", AT),
    (f"CAST(({PARIS}) AS DATE)", AT.date()),
    (f"CAST(({PARIS}) AS TIME)", wall(3).time()),
    ('"e"."at" + "e"."span"', AT + SPAN),
    ('"e"."at" - "e"."span"', AT - SPAN),
    ('"e"."span" + "e"."at"', AT + SPAN),
    ('"e"."day" + "e"."span"', on_day(datetime.time()) + SPAN),
    ('"e"."clock" + "e"."span"', (on_day(CLOCK) + SPAN).time()),
    ('"e"."clock" - "e"."span"', (on_day(CLOCK) - SPAN).time()),
    ('"e"."at" + "e"."nothing"', None),
    ('"e"."at" - CAST("e"."day" AS TIMESTAMP)', AT - on_day(datetime.time())),
    ('"e"."at" - "e"."day"', AT - on_day(datetime.time())),
    ('"e"."day" - CAST(\'2020-02-28\' AS DATE)', 308),
    ('"e"."clock" - CAST(\'23:00:00\' AS TIME)', datetime.timedelta(minutes=30, seconds=15, milliseconds=500)),
    ('"e"."span" + "e"."span"', SPAN * 2),
    ('"e"."span" * 3', SPAN * 3),
    ('"e"."span" * 1.5', SPAN * 1.5),
    ('1.5 * "e"."span"', SPAN * 1.5),
    ('"e"."span" / 4', SPAN / 4),
    ('"e"."span" / 0.5', SPAN * 2),
    ('SUM("e"."span")', SPAN),
    ('SUM(DISTINCT "e"."span")', SPAN),
    ('AVG("e"."span")', SPAN),
    ('MAX("e"."span")', SPAN),
    ('SUM("e"."span") OVER (ORDER BY "e"."day")', SPAN),
    ('SUM("e"."nothing")', None),
    ('"e"."at" + INTERVAL \'1 day 30 minutes\'', AT + datetime.timedelta(days=1, minutes=30)),
    ('CAST("e"."at" AS DATE)', AT.date()),
    ('CAST("e"."at" AS TIME)', AT.time()),
    ('CAST("e"."day" AS TIMESTAMPTZ)', on_day(datetime.time())),
    ("CAST('2021-03-04 05:06:07.125' AS TIMESTAMP)", datetime.datetime(2021, 3, 4, 5, 6, 7, 125_000)),
    ("CAST('2021-03-04' AS TIMESTAMP)", datetime.datetime(2021, 3, 4)),
]


@every("expression, expected", VALUES)
def test_value_on_duckdb(expression: str, expected: Any) -> None:
    """Run it."""
    assert value_on_duckdb(expression) == expected


@every("expression, expected", VALUES)
def test_value_on_sqlite(expression: str, expected: Any) -> None:
    """Run it; text compares as stored text does."""
    assert value_on_sqlite(expression) == stored(expected)


REFUSED = [
    (PARIS, "tsql@2014", "use UTC or a fixed offset"),
    ('"e"."at" AT TIME ZONE \'Antarctica/Troll\'', "tsql", "Windows does not know"),
    ('"e"."at" AT TIME ZONE \'Nowhere\'', "tsql", "Windows does not know"),
    ('"e"."at" AT TIME ZONE %s', "tsql", "write the zone as a literal"),
    ('"e"."at" AT TIME ZONE %s', "oracle", "write the zone as a literal"),
    (f"({PARIS}) AT TIME ZONE 'Europe/Paris'", "sqlite", "convert it to UTC"),
    ("INTERVAL '1 month'", "tsql", "no fixed length"),
    ("(INTERVAL '1 month' + INTERVAL '1 year')", "oracle", "no fixed length"),
    ('"e"."at" + INTERVAL \'1.3 months\'', "sqlite", "whole months"),
    ('"e"."at" + INTERVAL \'1 fortnight\'', "tsql", "whole months"),
    ("CAST('1 day' AS INTERVAL)", "tsql", "DurationField"),
    ("CAST('1 day' AS INTERVAL)", "oracle", "TO_DSINTERVAL"),
]


@every("expression, target, reason", REFUSED)
def test_refused(expression: str, target: str, reason: str) -> None:
    """Check that a refusal says what to do instead."""
    with pytest.raises(Unsupported, match=reason):
        sql_of(expression, target, ("TEXT",) if "%s" in expression else ())


@pytest.mark.parametrize(
    ("zone", "seconds"),
    [
        *((zone, 0) for zone in ("UTC", "Etc/UTC", "GMT", "Z")),
        *(("+02:00", 7200), ("-0330", -12600), ("UTC+05:45", 20700), ("+10", 36000)),
        *(("Etc/GMT-10", 36000), ("Etc/GMT+3", -10800), ("Europe/Paris", None), ("EST5EDT", None)),
    ],
)
def test_offset_of(zone: str, seconds: int | None) -> None:
    """Check fixed offsets under all their names."""
    assert offset_of(zone) == seconds


def test_written_offset() -> None:
    """Check offsets as ISO 8601 writes them."""
    assert [format_offset(seconds) for seconds in (0, 7200, -12600)] == ["+00:00", "+02:00", "-03:30"]


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        ("Europe/Paris", "Romance Standard Time"),
        ("America/New_York", "Eastern Standard Time"),
        ("Asia/Kolkata", "India Standard Time"),
        ("Asia/Calcutta", "India Standard Time"),
        ("PST8PDT", "Pacific Standard Time"),
        ("", None),
    ],
)
def test_windows_name(zone: str, name: str | None) -> None:
    """Check CLDR's names, for old and new names of a zone."""
    assert windows_name(zone) == name


DERIVED = 'SELECT CAST("s"."d" AS DATE) AS "d" FROM (SELECT {} AS "d" FROM "e") AS "s"'


@pytest.mark.parametrize(("inner", "outer"), [('CAST("e"."at" AS DATE)', '"S"."D"'), ('"e"."day"', 'TRUNC("S"."D")')])
def test_day_of_a_derived_table(inner: str, outer: str) -> None:
    """Check that a column that is a day inside is not cast again."""
    sql = translate(DERIVED.format(inner), "oracle", schema=SCHEMA).sql
    assert sql.startswith(f'SELECT {outer} AS "D" FROM')


@pytest.mark.parametrize(
    ("statement", "target", "expected"),
    [
        ('UPDATE "e" SET "day" = "at"', "oracle", 'UPDATE "E" SET "DAY" = TRUNC("AT")'),
        ('UPDATE "e" SET "day" = "at"', "sqlite", 'UPDATE "e" SET "day" = DATE("at")'),
        ('UPDATE "e" SET "day" = "at"', "tsql", "UPDATE [e] SET [day] = [at]"),
        ('UPDATE "e" SET "day" = "at"', "duckdb", 'UPDATE "e" SET "day" = "at"'),
        ('UPDATE "e" SET "at" = "day"', "sqlite", 'UPDATE "e" SET "at" = "day" || \' 00:00:00\''),
        ('UPDATE "e" SET "day" = "day"', "oracle", 'UPDATE "E" SET "DAY" = "DAY"'),
        (
            'INSERT INTO "e" ("day", "at") VALUES (CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)',
            "oracle",
            'INSERT INTO "E" ("DAY", "AT") VALUES (TRUNC(SYS_EXTRACT_UTC(SYSTIMESTAMP)), SYS_EXTRACT_UTC(SYSTIMESTAMP))',
        ),
        (
            'INSERT INTO "e" ("id", "day") VALUES (1, CURRENT_TIMESTAMP)'
            ' ON CONFLICT("id") DO UPDATE SET "day" = CURRENT_TIMESTAMP',
            "sqlite",
            'INSERT INTO "e" ("id", "day") VALUES (1, DATE(STRFTIME(\'%%Y-%%m-%%d %%H:%%M:%%f\', \'NOW\')))'
            " ON CONFLICT(\"id\") DO UPDATE SET \"day\" = DATE(STRFTIME('%%Y-%%m-%%d %%H:%%M:%%f', 'NOW'))",
        ),
    ],
)
def test_moments_in_columns_of_dates(statement: str, target: str, expected: str) -> None:
    """Check that a column that could store a whole moment gets its day."""
    assert translate(statement, target, schema=SCHEMA).sql == expected
