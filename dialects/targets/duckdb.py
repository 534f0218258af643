"""DuckDB: its native types, with instants as naive UTC timestamps."""

from __future__ import annotations

import datetime
import decimal

from dialects.sql.types.datatypes import JSONText, SizedDecimal
from dialects.sql.types.digits import UNSIZED
from dialects.targets.base import Family
from dialects.targets.layouts import UNLIKE_BYTES, UNLIKE_TIMES, Layout
from dialects.targets.literals import LITERALS, interval, naive_utc

DUCKDB = Family(
    name="duckdb",
    sqlglot="duckdb",
    manual="https://duckdb.org/docs/stable/sql/introduction",
    versions=("1.4", "1.5", "2.0"),
    default="2.0",
    why_default="support of the 1.4 LTS release ended on 2026-11-17, that of 1.5 when 2.0 came out in October 2026"
    " (https://endoflife.date/duckdb)",
    evidence="executed on the installed version; the others are judged by documents",
    types={
        "TIMESTAMPTZ": "TIMESTAMP",
        "VARBINARY": "BLOB",
        "JSONB": "JSON",
        # Without digits it has three after the point.
        "DECIMAL": "DECIMAL({})",
        "DECIMAL unsized": UNSIZED.sql(),
    },
    adapters={
        datetime.datetime: naive_utc,
        JSONText: str,
        SizedDecimal: decimal.Decimal,
        memoryview: bytes,
    },
    literals={
        **LITERALS,
        bytes: lambda value: f"unhex('{value.hex()}')",
        memoryview: lambda value: f"unhex('{value.hex()}')",
        datetime.timedelta: interval,
    },
    # https://duckdb.org/docs/stable/sql/query_syntax/prepared_statements
    markers={"numeric": "${number}", "named": "${name}"},
    # An index that is dropped in a transaction blocks ALTER TABLE until its end:
    # https://duckdb.org/docs/stable/sql/indexes
    ddl=Layout(
        unlike=UNLIKE_BYTES | UNLIKE_TIMES,
        types=dict.fromkeys(("VARCHAR", "CHAR", "TEXT", "INET"), "VARCHAR"),
    ),
)
