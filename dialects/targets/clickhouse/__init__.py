"""ClickHouse: instants as UTC in DateTime64(6), durations as microseconds, times and JSON as text.

``SETTINGS`` has the settings of the session that the SQL needs.
"""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Mapping

from dialects.sql.types.datatypes import JSONText, SizedDecimal
from dialects.sql.types.digits import LONG_UNSIZED, LONGEST
from dialects.targets.base import Family
from dialects.targets.clickhouse.features import FEATURES
from dialects.targets.literals import LITERALS, escape, iso_space, microseconds, quote, time_of_day

#: The settings of a session that returns PostgreSQL's results.
#: https://clickhouse.com/docs/operations/settings/settings
SETTINGS: Mapping[str, str | int] = {
    # NULL, not 0 or '', if an outer join finds no row or an aggregate has no rows.
    "join_use_nulls": 1,
    "group_by_use_nulls": 1,
    "aggregate_functions_null_for_empty": 1,
    "union_default_mode": "DISTINCT",
    "intersect_default_mode": "DISTINCT",
    "except_default_mode": "DISTINCT",
    # A name in WHERE is a column of the table, not an alias of the select list.
    "prefer_column_name_to_alias": 1,
    # Dates before 1970 and after 2149 stay what they are.
    "enable_extended_results_for_datetime_functions": 1,
    "session_timezone": "UTC",
    "date_time_input_format": "best_effort",
    "cast_string_to_date_time_mode": "best_effort",
    "cast_keep_nullable": 1,
}

_INSTANT = "DateTime64(6, 'UTC')"
_STRING = "String"

CLICKHOUSE = Family(
    name="clickhouse",
    sqlglot="clickhouse",
    most_digits=LONGEST,
    versions=("25.8", "26.3", "26.8"),
    default="26.3",
    why_default="LTS releases, of March and August, are supported for a year; that of 25.8 ended in August 2026"
    " (https://clickhouse.com/docs/faq/operations/production)",
    evidence="executed on the ClickHouse of chdb, if it is installed; the others are judged by documents",
    manual="https://clickhouse.com/docs/sql-reference",
    types={
        "TEXT": _STRING,
        "VARCHAR": _STRING,
        "CHAR": _STRING,
        "BOOLEAN": "Bool",
        "SMALLINT": "Int16",
        "INT": "Int32",
        "BIGINT": "Int64",
        "FLOAT": "Float32",
        "DOUBLE": "Float64",
        "DECIMAL": "Decimal({})",
        "DECIMAL unsized": LONG_UNSIZED.sql("Decimal"),
        "DATE": "Date32",
        "TIMESTAMP": _INSTANT,
        "TIMESTAMPTZ": _INSTANT,
        "TIME": _STRING,
        "INTERVAL": "Int64",
        "UUID": "UUID",
        "JSON": _STRING,
        "JSONB": _STRING,
        "VARBINARY": _STRING,
        "INET": _STRING,
    },
    # A value that is sent as text loses no digits; the statement casts it.
    adapters={
        datetime.datetime: lambda value: iso_space(value),
        datetime.date: str,
        datetime.time: time_of_day,
        datetime.timedelta: microseconds,
        decimal.Decimal: lambda value: format(value, "f"),
        SizedDecimal: lambda value: format(value, "f"),
        uuid.UUID: str,
        bytes: bytes.hex,
        memoryview: lambda value: bytes(value).hex(),
        JSONText: str,
    },
    literals={
        **LITERALS,
        str: escape,
        JSONText: escape,
        bytes: lambda value: quote(value.hex()),
        memoryview: lambda value: quote(bytes(value).hex()),
        datetime.datetime: lambda value: quote(iso_space(value)),
        datetime.date: quote,
        datetime.time: lambda value: quote(time_of_day(value)),
        datetime.timedelta: lambda value: str(microseconds(value)),
        decimal.Decimal: lambda value: quote(format(value, "f")),
    },
    features=FEATURES,
)
