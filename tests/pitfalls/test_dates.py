"""G. Dates, times, zones; H. JSON."""

from __future__ import annotations

from .table import REFUSED, Row, judge, rows

DATES = [
    ("pitfall 80", 'SELECT DATE_TRUNC(\'month\', "a"."day") AS "x" FROM "a"', "tsql@2022", "DATETRUNC(MONTH, "),
    ("pitfall 80", 'SELECT DATE_TRUNC(\'week\', "a"."at") AS "x" FROM "a"', "tsql@2022", "DATETRUNC(ISO_WEEK, "),
    ("pitfall 80", 'SELECT DATE_TRUNC(\'week\', "a"."at") AS "x" FROM "a"', "tsql@2008", "@@DATEFIRST + 5) % 7"),
    ("pitfall 80", "trunc_month", "oracle", ", 'MM')", ("TIMESTAMP_TRUNC",)),
    ("pitfall 80", "trunc_date", "duckdb", "AS DATE)"),
    ("pitfall 81", "extract_week_day", "tsql", "@@DATEFIRST - 1) % 7"),
    ("pitfall 81", "extract_iso_week_day", "tsql", "@@DATEFIRST + 5) % 7 + 1"),
    ("pitfall 81", "extract_week", "tsql", "DATEPART(ISO_WEEK, "),
    ("pitfall 81", "extract_iso_year", "tsql", "YEAR(DATEADD(DAY, 26 - DATEPART(ISO_WEEK, "),
    ("pitfall 81", "extract_week_day", "oracle", "'IW')", ("TO_CHAR(x, 'D')", "DOW")),
    ("pitfall 81", "extract_quarter", "oracle", "'Q'"),
    ("pitfall 82", "trunc_hour_paris", "tsql@2016", "AT TIME ZONE 'UTC' AT TIME ZONE 'Romance Standard Time'"),
    ("pitfall 82", "trunc_hour_paris", "tsql@2014", REFUSED),
    ("pitfall 82", "trunc_hour_paris", "oracle", "FROM_TZ("),
    ("pitfall 82", "trunc_hour_paris", "duckdb", "AT TIME ZONE 'UTC') AT TIME ZONE 'Europe/Paris'"),
    ("pitfall 83", "now", "tsql", "SYSUTCDATETIME()", ("GETDATE", "STATEMENT_TIMESTAMP")),
    ("pitfall 83", "now", "oracle", "SYSTIMESTAMP"),
    ("pitfall 83", "now", "duckdb", "NOW() AT TIME ZONE 'UTC'"),
    (
        "pitfall 84",
        "duration_add",
        "tsql",
        ("DATEADD(MICROSECOND, ", "DATEADD(SECOND, ", "DATEADD(DAY, "),
        ("INTERVAL",),
    ),
    ("pitfall 84", "duration_add", "oracle", " + "),
    ("pitfall 85", "duration_difference", "tsql@2016", "DATEDIFF_BIG(MICROSECOND, "),
    ("pitfall 85", "duration_difference", "tsql@2008", "86400000000", ("DATEDIFF_BIG",)),
    ("pitfall 85", "duration_difference_dates", "duckdb", "AS TIMESTAMP) - CAST("),
    ("pitfall 86", 'SELECT SUM("a"."length") AS "x" FROM "a"', "oracle@19c", "NUMTODSINTERVAL(SUM("),
    ("pitfall 86", 'SELECT SUM("a"."length") AS "x" FROM "a"', "oracle@23ai", 'SUM("A"."LENGTH")'),
    ("pitfall 86", 'SELECT SUM("a"."length") AS "x" FROM "a"', "duckdb", "to_microseconds("),
    # The columns are DATETIME2, which keeps the microseconds of the upper bound: DATETIME would round it up.
    ("pitfall 87", "datetime_year", "tsql", "BETWEEN %s AND %s", ("AS DATETIME)",)),
    ("pitfall 88", 'SELECT CAST("a"."at" AS TIME) AS "x" FROM "a"', "oracle", "1900-01-01", ("AS TIME)",)),
    ("pitfall 89", "now", "duckdb", "AT TIME ZONE 'UTC')", ("TIMESTAMPTZ",)),
    (
        "pitfall 89",
        'SELECT CAST("a"."day" AS TIMESTAMPTZ) AS "x" FROM "a"',
        "duckdb",
        "AS TIMESTAMP)",
        ("TIMESTAMPTZ",),
    ),
]

DOCUMENTS = [
    ("pitfall 90", "json_key", "tsql", "OPENJSON("),
    ("pitfall 90", "json_key", "tsql@2014", REFUSED),
    ("pitfall 90", "json_values", "oracle@19c", "JSON_QUERY(", ("JSON_EXTRACT",)),
    ("pitfall 90", "json_values", "oracle@23ai", "ALLOW SCALARS"),
    ("pitfall 90", "json_values", "duckdb", "JSON_EXTRACT(", (" -> ", "JSONB")),
    ("pitfall 91", "json_exact_object", "tsql", "OPENJSON("),
    ("pitfall 91", "json_exact_object", "tsql@2014", REFUSED),
    ("pitfall 91", "json_exact_object", "oracle", "JSON_EQUAL("),
    ("pitfall 91", "json_exact_object", "duckdb", "JSON_TREE("),
    ("pitfall 92", "json_key_null", "tsql", "[type] = 0"),
    ("pitfall 92", "json_key_isnull", "tsql@2019", "NOT EXISTS(SELECT 1 FROM OPENJSON("),
    ("pitfall 92", "json_key_isnull", "oracle", "JSON_EXISTS("),
    ("pitfall 92", "json_key_null", "duckdb", "= 'null'"),
    ("pitfall 93", "json_has_key", "tsql@2022", "JSON_PATH_EXISTS("),
    ("pitfall 93", "json_has_key", "tsql@2019", "EXISTS(SELECT 1 FROM OPENJSON(", ("1=1", "JSON_VALUE")),
    ("pitfall 93", "json_has_key", "oracle", "JSON_EXISTS("),
    ("pitfall 93", "json_has_key", "duckdb", "JSON_EXISTS("),
    ("pitfall 94", "json_contains", "tsql", REFUSED),
    ("pitfall 94", "json_contains", "oracle", REFUSED),
    ("pitfall 94", "json_contains", "duckdb", "JSON_CONTAINS("),
    ("pitfall 95", "json_object", "tsql@2022", "JSON_OBJECT("),
    ("pitfall 95", "json_object", "tsql@2019", "FOR JSON PATH"),
    ("pitfall 95", "json_object", "oracle", " VALUE "),
    ("pitfall 95", "json_object", "duckdb", "JSON_OBJECT('"),
    ("pitfall 96", "json_order_by_key_text", "tsql", "ORDER BY"),
    ("pitfall 96", "json_order_by_key_text", "oracle", "ORDER BY"),
]


@rows([*DATES, *DOCUMENTS])
def test_printed(row: Row) -> None:
    judge(row)
