"""PostgreSQL, whose rows are the reference for every other target."""

from __future__ import annotations

import datetime

from dialects.sql.types.datatypes import JSONText
from dialects.targets.base import Family
from dialects.targets.layouts import Layout
from dialects.targets.limits import LONGEST_NAME
from dialects.targets.literals import LITERALS, interval

POSTGRES = Family(
    name="postgres",
    sqlglot="postgres",
    manual="https://www.postgresql.org/docs/current/sql.html",
    versions=("14", "15", "16", "17", "18"),
    default="15",
    why_default="support of PostgreSQL 14 ended on 2026-11-12 (https://www.postgresql.org/support/versioning/)",
    evidence="executed on the PostgreSQL of the test extra; the others are judged by documents",
    types={"JSON": "JSONB"},
    adapters={JSONText: str},
    literals={
        **LITERALS,
        bytes: lambda value: f"'\\x{value.hex()}'::bytea",
        memoryview: lambda value: f"'\\x{value.hex()}'::bytea",
        datetime.datetime: lambda value: f"TIMESTAMPTZ '{value.isoformat(sep=' ')}'",
        datetime.timedelta: interval,
    },
    ddl=Layout(longest_name=LONGEST_NAME, begin="BEGIN", commit="COMMIT"),
)
