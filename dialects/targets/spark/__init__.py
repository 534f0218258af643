"""Apache Spark and Databricks: instants in TIMESTAMP, durations as microseconds, times, UUIDs and JSON as text.

``SETTINGS`` has the settings of the session that the SQL needs.
"""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Mapping

from dialects.sql.types.datatypes import JSONText, SizedDecimal
from dialects.sql.types.digits import UNSIZED, fits_bigint
from dialects.targets.base import Family
from dialects.targets.literals import LITERALS, escape, iso_space, microseconds, naive_utc, quote, time_of_day
from dialects.targets.spark.features import FEATURES

#: The settings of a session that returns PostgreSQL's results.
#: https://spark.apache.org/docs/latest/sql-ref-ansi-compliance.html
SETTINGS: Mapping[str, str] = {
    # An overflow and a cast that fails are errors, not NULL.
    "spark.sql.ansi.enabled": "true",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.timestampType": "TIMESTAMP_LTZ",
}


def _utc(value: datetime.datetime) -> datetime.datetime:
    """Return an instant in UTC, because the client reads a naive one in the zone of the process."""
    return naive_utc(value).replace(tzinfo=datetime.timezone.utc)


def _whole_number(value: int) -> int | decimal.Decimal:
    """Return a whole number of more than 64 bits as a decimal, because the client has no longer one."""
    if not fits_bigint(value):
        return decimal.Decimal(value)
    return value if isinstance(value, bool) else int(value)


_STRING = "STRING"

SPARK = Family(
    name="spark",
    sqlglot="spark",
    versions=("3.5", "4.0", "4.1", "4.2", "4.3"),
    default="4.1",
    why_default="support of Spark 3.5 ended in April 2026, that of 4.0 in November 2026"
    " (https://endoflife.date/apache-spark)",
    evidence="executed on Sail, a Spark Connect server, if it is installed; the others are judged by documents",
    manual="https://spark.apache.org/docs/latest/sql-ref.html",
    types={
        "TEXT": _STRING,
        "VARCHAR": _STRING,
        "CHAR": _STRING,
        "DECIMAL": "DECIMAL({})",
        "DECIMAL unsized": UNSIZED.sql(),
        "TIMESTAMPTZ": "TIMESTAMP",
        "TIME": _STRING,
        "INTERVAL": "BIGINT",
        "UUID": _STRING,
        "JSON": _STRING,
        "JSONB": _STRING,
        "VARBINARY": "BINARY",
        "INET": _STRING,
    },
    adapters={
        int: _whole_number,
        datetime.datetime: _utc,
        datetime.time: time_of_day,
        datetime.timedelta: microseconds,
        SizedDecimal: decimal.Decimal,
        uuid.UUID: str,
        memoryview: bytes,
        JSONText: str,
    },
    literals={
        **LITERALS,
        str: escape,
        JSONText: escape,
        datetime.datetime: lambda value: f"TIMESTAMP {quote(iso_space(value))}",
        datetime.time: lambda value: quote(time_of_day(value)),
        datetime.timedelta: lambda value: f"{microseconds(value)}L",
        decimal.Decimal: lambda value: f"{value:f}BD",
        float: lambda value: f"{float(value)!r}D",
    },
    features=FEATURES,
)
