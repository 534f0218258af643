"""SQLite with the functions that Django registers on each connection, and its columns as Django creates them."""

from __future__ import annotations

import datetime
import decimal
import uuid

from dialects.sql.types.datatypes import JSONText
from dialects.targets.base import Family
from dialects.targets.literals import LITERALS, iso_space, microseconds, quote

SQLITE = Family(
    name="sqlite",
    sqlglot="sqlite",
    manual="https://www.sqlite.org/lang.html",
    versions=("3.31", "3.39", "3.44"),
    default="3.31",
    why_default="the oldest that Django 5.2 runs on (https://docs.djangoproject.com/en/5.2/ref/databases/#sqlite-notes)",
    evidence="executed on the SQLite of Python",
    types={
        "DECIMAL": "NUMERIC",
        "BOOLEAN": "BOOL",
        "UUID": "CHAR(32)",
        "JSON": "TEXT",
        "JSONB": "TEXT",
        "INTERVAL": "BIGINT",
    },
    code_point_collation="BINARY",  # https://www.sqlite.org/datatype3.html#collating_sequences
    adapters={
        datetime.datetime: iso_space,
        datetime.date: str,
        datetime.time: str,
        datetime.timedelta: microseconds,
        # As text it has all its digits, without an exponent.
        decimal.Decimal: lambda value: format(value, "f"),
        uuid.UUID: lambda value: value.hex,
        JSONText: str,
    },
    literals={
        **LITERALS,
        bool: lambda value: str(int(value)),
        datetime.datetime: lambda value: quote(iso_space(value)),
        datetime.date: quote,
        datetime.time: quote,
        datetime.timedelta: lambda value: str(microseconds(value)),
        uuid.UUID: lambda value: quote(value.hex),
    },
)
